import type { ArmFigure, StudyResult } from '../../domain/dataset-types.js';
import type { Facts } from './facts.js';
import { met, notMet, type Verdict } from './item.js';
import { resultsOf } from './judging.js';

const figuresIn = ({ arms, strata = [] }: StudyResult): readonly ArmFigure[] => [
  ...Object.values(arms),
  ...strata.flatMap((stratum) => Object.values(stratum.arms)),
];

const isAmount = ({ value, range, noneSeen }: ArmFigure): boolean =>
  value !== undefined || range !== undefined || noneSeen === true;

/** Counts over the figures of all arms and the results they stand in. */
export interface FigureCounts {
  readonly figures: number;
  readonly withInterval: number;
  readonly ranges: number;
  readonly noneSeen: number;
  readonly derived: number;
  readonly results: number;
  /** Results with a published effect and its interval. */
  readonly withEffect: number;
  readonly rated: number;
  /** Results with an interval, a range, a p value or a rating of any kind. */
  readonly withUncertainty: number;
  /** Ratings that published reviews give for one outcome and two options. */
  readonly reviewRatings: number;
}

const hasEffectInterval = ({ effects = [] }: StudyResult): boolean =>
  effects.some(({ interval }) => interval !== undefined);

const hasUncertainty = (result: StudyResult): boolean =>
  result.certainty !== undefined ||
  (result.effects ?? []).some(({ interval, p }) => interval !== undefined || p !== undefined) ||
  figuresIn(result).some(({ interval, range }) => interval !== undefined || range !== undefined);

export function countFigures(facts: Facts): FigureCounts {
  const results = resultsOf(facts).map(([result]) => result);
  const figures = results.flatMap(figuresIn).filter(isAmount);
  const count = (has: (figure: ArmFigure) => boolean) => figures.filter(has).length;
  return {
    figures: figures.length,
    withInterval: count(({ interval }) => interval !== undefined),
    ranges: count(({ range }) => range !== undefined),
    noneSeen: count(({ noneSeen }) => noneSeen === true),
    derived: count(({ derived }) => derived !== undefined),
    results: results.length,
    withEffect: results.filter(hasEffectInterval).length,
    rated: results.filter(({ certainty }) => certainty !== undefined).length,
    withUncertainty: results.filter(hasUncertainty).length,
    reviewRatings: (facts.dataset.syntheses ?? [])
      .flatMap(({ comparisons }) => comparisons)
      .filter(({ rating }) => rating !== undefined).length,
  };
}

/**
 * Intervals exist where studies published them; a dataset cannot invent the rest, and the component
 * says of each figure without one that none was reported. So one of them is enough to meet the item,
 * and the counts tell a person how far it goes.
 */
export function uncertaintyOf(facts: Facts): Verdict {
  const { results, withUncertainty, reviewRatings } = countFigures(facts);
  const evidence = `${withUncertainty} of ${results} results have an interval, a range, a p value or a rating; published reviews rate ${reviewRatings} comparisons.`;
  return withUncertainty + reviewRatings > 0 ? met(evidence) : notMet(`${evidence} See /studies.`);
}

/** Quality of the evidence: the design of every study, and published ratings where there are any. */
export function qualityOf(facts: Facts): Verdict {
  const { results, rated, reviewRatings } = countFigures(facts);
  const evidence = `The design of each of ${facts.dataset.studies.length} studies is given; ${rated} of ${results} results have a published rating; published reviews rate ${reviewRatings} comparisons.`;
  return rated + reviewRatings > 0
    ? met(evidence)
    : notMet(`${evidence} Add the published ratings (/syntheses, or "certainty" of a result).`);
}

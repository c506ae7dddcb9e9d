import type { DatasetIndex } from '../dataset-index.js';
import type { Arm, Interval, Outcome, Study, StudyResult } from '../dataset-types.js';
import { isRandomised } from '../evidence/trials.js';
import type { Scale } from './types.js';

/** What happened without treatment in a named trial: the only risk that ratios are applied to. */
export interface Baseline {
  readonly study: Study;
  readonly result: StudyResult;
  readonly arm: Arm;
  readonly outcome: Outcome;
  readonly weeks: number;
  /** Percent of people, or events per person and year. */
  readonly value: number;
}

/** Which trial's untreated people are meant. */
export interface BaselineQuery {
  readonly outcome: string;
  readonly population: string;
}

/** The untreated arms that trials of an outcome have, placebo included. */
export function baselinesOf(
  index: DatasetIndex,
  { outcome: id, population }: BaselineQuery,
): readonly Baseline[] {
  const outcome = index.outcomes.get(id);
  if (!outcome || outcome.kind === 'mean') return [];
  const studies = index.dataset.studies.filter(
    (study) => study.population === population && isRandomised(study),
  );
  return studies.flatMap((study) =>
    study.results
      .filter((result) => result.outcome === id)
      .flatMap((result) =>
        study.arms.flatMap((arm): Baseline[] => {
          const value = result.arms[arm.id]?.value;
          const isUntreated = index.therapies.get(arm.therapy ?? '')?.kind === 'none';
          if (!isUntreated || value === undefined || !(value > 0)) return [];
          return [{ study, result, arm, outcome, weeks: result.weeks ?? study.weeks, value }];
        }),
      ),
  );
}

/** A ratio or difference against no treatment, with its 95% interval. */
export interface RelativeEffect {
  readonly scale: Scale;
  /** It is of the opposite of the outcome. */
  readonly opposite?: true;
  readonly value: number;
  readonly interval: Interval;
}

/** What a ratio means for 100 people; events in a year for a rate. Not rounded. */
export interface BaselineFrequencies {
  readonly ok: true;
  readonly baseline: Baseline;
  readonly untreated: number;
  readonly treated: number;
  /** From the interval of the effect alone: the baseline is taken as known. */
  readonly interval: Interval;
}

/** Why a ratio can't be put as a number of people. */
export type BaselineRefusal =
  /** The study has no untreated arm with a figure of this outcome. */
  | 'no-baseline'
  /** Such as a ratio of rates for a share of people. */
  | 'scale-does-not-fit'
  /** The ratio and this baseline give more people than there are, or fewer than none. */
  | 'impossible-number'
  /** One end of its interval does. */
  | 'impossible-interval';

/** A refusal with its reason. */
export interface NoBaselineFrequencies {
  readonly ok: false;
  readonly reason: BaselineRefusal;
}

interface Query extends BaselineQuery {
  readonly study: string;
  /** Time span of the result in weeks, where the study has several. */
  readonly weeks?: number;
}

/** Of 100 people whose untreated risk is that of a named trial: how many with this effect. */
export function baselineFrequencies(
  index: DatasetIndex,
  query: Query,
  { scale, opposite, value, interval }: RelativeEffect,
): BaselineFrequencies | NoBaselineFrequencies {
  const baseline = baselinesOf(index, query).find(
    ({ study, weeks }) => study.id === query.study && (query.weeks ?? weeks) === weeks,
  );
  if (!baseline) return { ok: false, reason: 'no-baseline' };
  const isRate = baseline.outcome.kind === 'rate';
  const isFit = isRate ? scale === 'rate-ratio' && !opposite : scale !== 'rate-ratio';
  if (!isFit) return { ok: false, reason: 'scale-does-not-fit' };
  const apply = (effect: number): number => {
    if (isRate) return baseline.value * effect * 100;
    const share = baseline.value / 100;
    const risk = opposite
      ? 1 - treatedRisk(scale, 1 - share, effect)
      : treatedRisk(scale, share, effect);
    return risk * 100;
  };
  const isPossible = (people: number) =>
    people >= 0 && (isRate ? Number.isFinite(people) : people <= 100);
  const treated = apply(value);
  if (!isPossible(treated)) return { ok: false, reason: 'impossible-number' };
  const ends = interval.map(apply).sort((a, b) => a - b);
  if (!ends.every(isPossible)) return { ok: false, reason: 'impossible-interval' };
  const [low = treated, high = treated] = ends;
  return {
    ok: true,
    baseline,
    untreated: isRate ? baseline.value * 100 : baseline.value,
    treated,
    interval: [low, high],
  };
}

/** The risk that an effect makes of an untreated one, both from 0 to 1. */
function treatedRisk(scale: Scale, risk: number, effect: number): number {
  switch (scale) {
    case 'difference':
      return risk + effect / 100;
    case 'odds-ratio': {
      const odds = (risk / (1 - risk)) * effect;
      return risk === 1 ? 1 : odds / (1 + odds);
    }
    // With proportional hazards: the share without the event to the power of the ratio.
    case 'hazard-ratio':
      return 1 - (1 - risk) ** effect;
    default:
      return risk * effect;
  }
}

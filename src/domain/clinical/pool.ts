import type { DatasetIndex } from '../dataset-index.js';
import { readContrasts } from './contrasts.js';
import { shortestWay } from './trial-network.js';
import { isRandomised } from '../evidence/trials.js';
import type { Contrast, LeftOut, LeftOutReason, Scale, Unable } from './types.js';

/** Two treatments, an outcome and the form of the condition. */
export interface PairQuery {
  /** Keys of treatments: ids of options, as a rule. */
  readonly a: string;
  readonly b: string;
  readonly outcome: string;
  readonly population: string;
}

/** Contrasts that may be pooled: one scale, one event, similar spans, errors known, nobody twice. */
export interface Pool {
  readonly scale: Scale;
  readonly opposite?: true;
  readonly contrasts: readonly Contrast[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * How far apart the longest and the shortest span of a pool may be. Ratios of rates and hazards are
 * the same over any time when rates are steady; risks, odds and means grow apart by themselves.
 */
export const spanFactor: Readonly<Record<Scale, number>> = {
  'rate-ratio': 2.5,
  'hazard-ratio': 2.5,
  'risk-ratio': 1.5,
  'odds-ratio': 1.5,
  difference: 1.5,
};

const scales: readonly Scale[] = [
  'rate-ratio',
  'hazard-ratio',
  'risk-ratio',
  'odds-ratio',
  'difference',
];

/** Whether a chain of these contrasts leads from one treatment to another. */
const links = (contrasts: readonly Contrast[], { a, b }: PairQuery): boolean =>
  shortestWay(contrasts.map(edgeOf), a, b) !== undefined;

/** The two treatments of a contrast, as an edge of a network. */
export const edgeOf = ({ treatment, comparator }: Contrast) => ({
  between: [treatment.key, comparator.key] as const,
});

/** A contrast that is left out of a pool. */
export const without = (
  { study, treatment, comparator }: Contrast,
  reason: LeftOutReason,
): LeftOut => ({ study, treatment, comparator, reason });

/**
 * Chooses what is pooled to compare two treatments: of the scales on which trials link them, the one
 * that most of the outcome's contrasts have.
 */
export function poolFor(index: DatasetIndex, query: PairQuery): Pool | Unable {
  const isKnown = index.outcomes.has(query.outcome) && index.populations.has(query.population);
  if (!isKnown || query.a === query.b) return 'unknown-query';
  const { contrasts, leftOut } = trialsOnly(readContrasts(index, query));
  if (contrasts.length === 0) return 'no-studies';
  if (!links(contrasts, query)) return 'not-connected';
  const usable = contrasts.filter(hasError);
  if (!links(usable, query)) return 'no-error';
  const kinds = kindsOf(usable).map((kind) => ({ kind, all: ofKind(index, query, kind) }));
  const linked = kinds.filter(({ all }) => links(all.contrasts, query));
  if (linked.length === 0) return 'scales-differ';
  for (const { kind, all } of linked) {
    const chosen = inWindow(all.contrasts, kind.scale, query);
    if (!links(chosen, query)) continue;
    const onOther = contrasts.filter((one) => !isOf(kind)(one) && !isIn(all.contrasts, one));
    return {
      ...kind,
      contrasts: chosen,
      leftOut: unique([
        ...leftOut,
        ...onOther.map((one) => without(one, 'scale-differs')),
        ...all.leftOut,
        ...all.contrasts
          .filter((one) => !chosen.includes(one))
          .map((one) => without(one, 'span-differs')),
      ]),
    };
  }
  return 'spans-differ';
}

const hasError = ({ se }: Contrast): boolean => se !== undefined;

type Kind = Pick<Pool, 'scale' | 'opposite'>;

const isOf =
  ({ scale, opposite }: Kind) =>
  (one: Contrast): boolean =>
    one.scale === scale && one.opposite === opposite;

/** The scales of contrasts, the most frequent first. */
function kindsOf(contrasts: readonly Contrast[]): readonly Kind[] {
  const kinds = scales.flatMap((scale): Kind[] => [{ scale }, { scale, opposite: true }]);
  return kinds
    .map((kind) => ({ kind, count: contrasts.filter(isOf(kind)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)
    .map(({ kind }) => kind);
}

interface Reading {
  readonly contrasts: readonly Contrast[];
  readonly leftOut: readonly LeftOut[];
}

/** Only chance makes groups that may be pooled over a network. */
const trialsOnly = ({ contrasts, leftOut }: Reading): Reading => ({
  contrasts: contrasts.filter(({ study }) => isRandomised(study)),
  leftOut: [
    ...leftOut,
    ...contrasts
      .filter(({ study }) => !isRandomised(study))
      .map((one) => without(one, 'not-randomised')),
  ],
});

/** All contrasts of a kind, also those of studies that published another one. */
function ofKind(index: DatasetIndex, query: PairQuery, kind: Kind): Reading {
  const { contrasts, leftOut } = trialsOnly(readContrasts(index, { ...query, scale: kind.scale }));
  const same = contrasts.filter(isOf(kind));
  return {
    contrasts: same.filter(hasError),
    leftOut: [
      ...leftOut,
      ...same.filter((one) => !hasError(one)).map((one) => without(one, 'no-error')),
    ],
  };
}

const isSamePair = (one: LeftOut | Contrast, other: LeftOut | Contrast): boolean =>
  one.study === other.study &&
  one.treatment.key === other.treatment.key &&
  one.comparator.key === other.comparator.key;

const isIn = (contrasts: readonly Contrast[], one: Contrast): boolean =>
  contrasts.some((other) => isSamePair(one, other));

/** Each pair of a study once, with the first reason. */
const unique = (leftOut: readonly LeftOut[]): readonly LeftOut[] =>
  leftOut.filter((one, place) => leftOut.findIndex((other) => isSamePair(one, other)) === place);

/**
 * The contrasts of similar spans, one result a study: of all windows as wide as is allowed the one
 * that links the two treatments and has the most contrasts, the longer one where two have as many.
 */
function inWindow(
  contrasts: readonly Contrast[],
  scale: Scale,
  query: PairQuery,
): readonly Contrast[] {
  const starts = [...new Set(contrasts.map(({ weeks }) => weeks))].sort((a, b) => b - a);
  let best: readonly Contrast[] = [];
  for (const start of starts) {
    const within = contrasts.filter(
      ({ weeks }) => weeks >= start && weeks <= start * spanFactor[scale],
    );
    const chosen = onePerStudy(within);
    if (chosen.length > best.length && links(chosen, query)) best = chosen;
  }
  return best;
}

/** Of a study's results the one whose span is nearest to that of the study. */
function onePerStudy(contrasts: readonly Contrast[]): readonly Contrast[] {
  return contrasts.filter(({ study, result }) => {
    const results = contrasts.filter((one) => one.study === study).map((one) => one.result);
    const distance = (weeks = study.weeks) => Math.abs(Math.log(weeks / study.weeks));
    const [nearest] = [...results].sort((a, b) => distance(a.weeks) - distance(b.weeks));
    return result === nearest;
  });
}

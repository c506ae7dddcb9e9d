import type { DatasetIndex } from '../dataset-index.js';
import type { Outcome, Study, StudyResult } from '../dataset-types.js';
import { canDerive, errorOfRates, readArms, scaleOfArms, type Measured } from './from-arms.js';
import { readEffect, type Estimate, type Read } from './from-effects.js';
import { disjoint } from './overlap.js';
import { isRandomised } from '../evidence/trials.js';
import { pairsOf, treatedArms, type TreatedArm } from './treatments.js';
import type { Contrast, LeftOut, LeftOutReason, Scale } from './types.js';

/** Which contrasts are wanted. */
export interface ContrastQuery {
  readonly outcome: string;
  readonly population: string;
  /** Only on this scale: then also worked out where another one was published. */
  readonly scale?: Scale;
}

/** The contrasts of an outcome, and what was compared but gives none. */
export interface ContrastReading {
  readonly contrasts: readonly Contrast[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Every study's comparisons of two treatments on one outcome: as published, else worked out from the
 * figures of the arms. Nobody is counted in two of them.
 */
export const contrastsOf = (index: DatasetIndex, query: ContrastQuery): readonly Contrast[] =>
  readContrasts(index, query).contrasts;

/** The same, with what is left out and why. */
export function readContrasts(index: DatasetIndex, query: ContrastQuery): ContrastReading {
  const outcome = index.outcomes.get(query.outcome);
  if (!outcome) return { contrasts: [], leftOut: [] };
  const contrasts: Contrast[] = [];
  const leftOut: LeftOut[] = [];
  for (const study of index.dataset.studies) {
    if (study.population !== query.population) continue;
    const results = study.results.filter((result) => result.outcome === query.outcome);
    for (const result of results) {
      const read = contrastsIn(study, result, { index, outcome, scale: query.scale });
      contrasts.push(...read.contrasts);
      leftOut.push(...read.leftOut);
    }
  }
  return withoutOverlap(index, { contrasts, leftOut });
}

interface Wanted {
  readonly index: DatasetIndex;
  readonly outcome: Outcome;
  readonly scale: Scale | undefined;
}

function contrastsIn(study: Study, result: StudyResult, wanted: Wanted): ContrastReading {
  const contrasts: Contrast[] = [];
  const leftOut: LeftOut[] = [];
  const arms = treatedArms(study).filter(({ arm }) => Object.hasOwn(result.arms, arm.id));
  const isMultiArm = arms.filter(({ isOtherDose }) => !isOtherDose).length > 2;
  for (const [one, other] of pairsOf(arms)) {
    if (one.treatment.key === other.treatment.key) continue;
    const [first, second] = inOrder(wanted.index, result, one, other);
    const pair = { study, treatment: first.treatment, comparator: second.treatment };
    const leave = (reason: LeftOutReason) => leftOut.push({ ...pair, reason });
    if (first.isOtherDose || second.isOtherDose) {
      leave('other-dose');
      continue;
    }
    const { estimates, reason } = estimatesOf(study, result, { ...wanted, first, second });
    if (estimates.length === 0) leave(reason ?? 'no-figure');
    for (const estimate of estimates) {
      contrasts.push({
        ...pair,
        ...estimate,
        result,
        outcome: wanted.outcome,
        arms: [first.arm, second.arm],
        ...(isMultiArm && { multiArm: true as const }),
        weeks: result.weeks ?? study.weeks,
        sources: estimate.effect?.sources ?? result.sources,
      });
    }
  }
  return { contrasts, leftOut };
}

/** As a published effect has them; else what was tested comes first, and never no treatment. */
function inOrder(
  { therapies }: DatasetIndex,
  { effects = [] }: StudyResult,
  one: TreatedArm,
  other: TreatedArm,
): readonly [TreatedArm, TreatedArm] {
  const has = (first: TreatedArm, second: TreatedArm) =>
    effects.some(({ of }) => of[0] === first.arm.id && of[1] === second.arm.id);
  if (has(one, other)) return [one, other];
  const isNone = therapies.get(one.treatment.key)?.kind === 'none';
  return isNone || has(other, one) ? [other, one] : [one, other];
}

interface Pair extends Wanted {
  readonly first: TreatedArm;
  readonly second: TreatedArm;
}

interface Estimates {
  readonly estimates: readonly Estimate[];
  readonly reason?: LeftOutReason;
}

/** The estimates of two arms: one a scale, those of the source before those that we work out. */
function estimatesOf(study: Study, result: StudyResult, pair: Pair): Estimates {
  const { outcome, scale, first, second } = pair;
  const measured: Measurements = [
    { arm: first.arm, figure: result.arms[first.arm.id] },
    { arm: second.arm, figure: result.arms[second.arm.id] },
  ];
  const weeks = result.weeks ?? study.weeks;
  const read = (result.effects ?? [])
    .filter(({ of }) => of[0] === first.arm.id && of[1] === second.arm.id)
    .map((effect) => readEffect(effect, outcome, result));
  const published = onePerScale(read.filter((one) => typeof one !== 'string'))
    .filter((one) => scale === undefined || one.scale === scale)
    .map((one) => withError(one, measured, outcome, weeks));
  const wanted = scale ?? scaleOfArms(outcome);
  const isThere = published.some(
    ({ se, opposite }) => se !== undefined && (scale === undefined || !opposite),
  );
  if (isThere || !canDerive(outcome, wanted)) return { estimates: published, ...reasonOf(read) };
  // Groups that chance did not make differ in more than the treatment.
  const derived: Read = isRandomised(study)
    ? readArms(...measured, { outcome, scale: wanted, weeks })
    : 'not-randomised';
  if (typeof derived === 'string') {
    return { estimates: published, reason: reasonOf(read).reason ?? derived };
  }
  const isSame = (one: Estimate) => one.scale === wanted && !one.opposite;
  if (derived.se === undefined && published.some(isSame)) return { estimates: published };
  return { estimates: [...published.filter((one) => !isSame(one)), derived] };
}

type Measurements = readonly [Measured, Measured];

const reasonOf = (read: readonly Read[]): { readonly reason?: LeftOutReason } => {
  const reason = read.find((one) => one === 'event-unknown' || one === 'measure-unknown');
  return typeof reason === 'string' ? { reason } : {};
};

/** Of two estimates on a scale the one whose error is known. */
function onePerScale(estimates: readonly Estimate[]): readonly Estimate[] {
  const found = new Map<string, Estimate>();
  for (const estimate of estimates) {
    const key = `${estimate.scale} ${estimate.opposite}`;
    const has = found.get(key);
    if (!has || (has.rule !== 'interval' && estimate.rule === 'interval')) found.set(key, estimate);
  }
  return [...found.values()];
}

/** A published ratio of rates without an error gets the one that its arms give. */
function withError(
  estimate: Estimate,
  [first, second]: Measurements,
  outcome: Outcome,
  weeks: number,
): Estimate {
  if (estimate.se !== undefined || estimate.scale !== 'rate-ratio' || outcome.kind !== 'rate')
    return estimate;
  return { ...estimate, ...errorOfRates(first, second, weeks) };
}

/** Takes out the studies whose people another one counts too. */
function withoutOverlap(
  index: DatasetIndex,
  { contrasts, leftOut }: ContrastReading,
): ContrastReading {
  const studies = [...new Set(contrasts.map(({ study }) => study))];
  const used = disjoint(
    index,
    studies.map((study) => ({
      study,
      hasError: contrasts.some((one) => one.study === study && one.se !== undefined),
    })),
  );
  const away = contrasts.filter(({ study }) => !used.has(study));
  return {
    contrasts: contrasts.filter(({ study }) => used.has(study)),
    leftOut: [
      ...leftOut,
      ...away.map(({ study, treatment, comparator }) => ({
        study,
        treatment,
        comparator,
        reason: 'counted-elsewhere' as const,
      })),
    ],
  };
}

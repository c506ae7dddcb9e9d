import type { ContrastRow } from '../synthesis/index.js';
import type { Contrast, LeftOut } from './types.js';
import { without } from './pool.js';

/** Contrasts as an analysis of a network takes them. */
export interface Rows {
  readonly rows: readonly ContrastRow[];
  /** What the rows were made of. */
  readonly contrasts: readonly Contrast[];
  readonly leftOut: readonly LeftOut[];
  /** In a trial of several arms the shared arm was taken to bring half of the error. */
  readonly isHalfShared: boolean;
}

/** Turns the contrasts of a pool into rows: those of several arms against one of them only. */
export function rowsOf(contrasts: readonly Contrast[]): Rows {
  const parts = [...new Set(contrasts.map(({ study }) => study))].map((study) => {
    const own = contrasts.filter((one) => one.study === study);
    return own.length > 1 ? rowsOfMany(own) : { ...nothing, rows: own.map(rowOf), contrasts: own };
  });
  return {
    rows: parts.flatMap(({ rows }) => rows),
    contrasts: parts.flatMap((part) => part.contrasts),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
    isHalfShared: parts.some(({ isHalfShared }) => isHalfShared),
  };
}

const nothing: Rows = { rows: [], contrasts: [], leftOut: [], isHalfShared: false };

/** A contrast as a row. */
export const rowOf = ({ study, treatment, comparator, estimate, se = Number.NaN }: Contrast) => ({
  study: study.id,
  treatment1: treatment.key,
  treatment2: comparator.key,
  estimate,
  se,
});

/**
 * Contrasts of a trial share people, so each of them against one arm is taken, with the variance that
 * this arm brings: as a rule gives it, else half of the smallest, as if the arms were of one size.
 */
function rowsOfMany(contrasts: readonly Contrast[]): Rows {
  const keys = [...new Set(contrasts.flatMap(keysOf))];
  const base = keys.reduce((best, key) =>
    weightOf(contrasts, key) > weightOf(contrasts, best) ? key : best,
  );
  const taken = contrasts.filter((one) => keysOf(one).includes(base));
  const covered = new Set(taken.flatMap(keysOf));
  const rows = taken.map((one) => against(base, one));
  const least = Math.min(...taken.map(({ se = 0 }) => se ** 2));
  const known = taken
    .map((one) => sharedOf(base, one))
    .find((one) => one !== undefined && one < least);
  const [first, ...others] = rows;
  return {
    rows:
      first && others.length > 0 ? [{ ...first, variance2: known ?? least / 2 }, ...others] : rows,
    contrasts: taken,
    leftOut: contrasts
      .filter((one) => !taken.includes(one))
      .map((one) => {
        const isGiven = keysOf(one).every((key) => covered.has(key));
        return without(one, isGiven ? 'given-by-others' : 'no-error');
      }),
    isHalfShared: others.length > 0 && known === undefined,
  };
}

const keysOf = ({ treatment, comparator }: Contrast) => [treatment.key, comparator.key];

/** Published contrasts count before those that were worked out, comparators before treatments. */
const weightOf = (contrasts: readonly Contrast[], key: string): number =>
  contrasts
    .filter((one) => keysOf(one).includes(key))
    .reduce(
      (sum, { origin, comparator }) =>
        sum + 1 + (origin === 'derived' ? 0 : 0.1) + (comparator.key === key ? 0.01 : 0),
      0,
    );

function against(base: string, one: Contrast): ContrastRow {
  const row = rowOf(one);
  if (row.treatment2 === base) return row;
  return { ...row, treatment1: row.treatment2, treatment2: base, estimate: 0 - row.estimate };
}

/** The part of the variance that the base brings, where a rule gives it. */
function sharedOf(base: string, { comparator, comparatorVariance, se = 0 }: Contrast) {
  if (comparatorVariance === undefined) return undefined;
  const shared = comparator.key === base ? comparatorVariance : se ** 2 - comparatorVariance;
  return shared > 0 ? shared : undefined;
}

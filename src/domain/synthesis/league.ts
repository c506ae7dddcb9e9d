import type { Fit } from './fit.js';
import { directEvidence, nodeSplit, type Estimate } from './inconsistency.js';
import { effectOf, predictionInterval, type Effect, type Interval } from './intervals.js';
import type { ConnectedNetwork } from './network.js';
import type { Contrast, LeagueEntry, NetworkResult, SplitContrast } from './result-types.js';
import { variancesOf } from './star-mesh.js';

/** The league table and, of the contrasts that have both, direct against indirect evidence. */
export interface League {
  readonly entries: readonly LeagueEntry[];
  readonly nodeSplits: readonly SplitContrast[];
}

interface Options {
  readonly level: number;
  /** The degrees of freedom for prediction intervals, in a model with random effects. */
  readonly predictionDf?: number;
}

/** Each two treatments of a fitted network, the first minus the second. */
export function leagueOf(network: ConnectedNetwork, fit: Fit, options: Options): League {
  const variances = variancesOf(fit.knots);
  const rows = network.treatments.flatMap((_, first) =>
    network.treatments.slice(first + 1).map((__, offset) => {
      const second = first + 1 + offset;
      const estimate = (fit.estimates[first] ?? 0) - (fit.estimates[second] ?? 0);
      const whole = { estimate, variance: variances[first]?.[second] ?? 0 };
      return rowOf(network, { first, second, whole, tau2: fit.tau2 }, options);
    }),
  );
  return {
    entries: rows.map(({ entry }) => entry),
    nodeSplits: rows.flatMap(({ split }) => split ?? []),
  };
}

interface Pair {
  readonly first: number;
  readonly second: number;
  readonly whole: Estimate;
  readonly tau2: number;
}

function rowOf(network: ConnectedNetwork, { first, second, whole, tau2 }: Pair, options: Options) {
  const names = {
    treatment1: network.treatments[first] ?? '',
    treatment2: network.treatments[second] ?? '',
  };
  const effect = ({ estimate, variance }: Estimate) => effectOf(estimate, variance, options.level);
  const direct = directEvidence(network, { first, second }, { tau2, variance: whole.variance });
  const split = direct && nodeSplit(whole, direct);
  const entry: LeagueEntry = {
    ...names,
    ...withPrediction(effect(whole), tau2, options),
    evidence: direct ? (split ? 'mixed' : 'direct') : 'indirect',
    directShare: direct ? (split ? direct.share : 1) : 0,
    studies: direct?.studies.map((place) => network.studies[place]?.name ?? '') ?? [],
  };
  if (!split) return { entry };
  const parts: SplitContrast = {
    ...names,
    direct: effect(split.direct),
    indirect: effect(split.indirect),
    difference: effect(split.difference),
  };
  return { entry, split: parts };
}

function withPrediction(effect: Effect, tau2: number, { level, predictionDf }: Options) {
  const prediction =
    predictionDf === undefined
      ? undefined
      : predictionInterval(effect, { tau2, df: predictionDf, level });
  return prediction ? { ...effect, prediction } : effect;
}

/** What the league table says of two treatments, in the order in which they are named. */
export function leagueEntry(
  { league }: Pick<NetworkResult, 'league'>,
  treatment1: string,
  treatment2: string,
): LeagueEntry | undefined {
  for (const entry of league) {
    if (entry.treatment1 === treatment1 && entry.treatment2 === treatment2) return entry;
    if (entry.treatment1 !== treatment2 || entry.treatment2 !== treatment1) continue;
    return { ...turned(entry), treatment1, treatment2 };
  }
  return undefined;
}

function turned<Row extends Contrast>(row: Row): Row {
  return {
    ...row,
    estimate: 0 - row.estimate,
    z: 0 - row.z,
    interval: turnedInterval(row.interval),
    ...(row.prediction && { prediction: turnedInterval(row.prediction) }),
  };
}

const turnedInterval = ([low, high]: Interval): Interval => [0 - high, 0 - low];

/** Each treatment against one of them, from the league table. */
export function contrastsAgainst(
  entries: readonly LeagueEntry[],
  reference: string,
): Readonly<Record<string, Contrast>> {
  return Object.fromEntries(
    entries.flatMap(({ treatment1, treatment2, ...contrast }): [string, Contrast][] => {
      if (treatment2 === reference) return [[treatment1, contrast]];
      return treatment1 === reference ? [[treatment2, turned(contrast)]] : [];
    }),
  );
}

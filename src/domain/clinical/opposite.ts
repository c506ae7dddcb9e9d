import type { Effect, Outcome, StudyResult } from '../dataset-types.js';

/** Whether an effect is of the outcome or of its opposite, such as relapses for freedom from them. */
export type Event = 'outcome' | 'opposite' | 'unknown';

// Below it both readings are as near: the same limit as in the rule for effects against their arms.
const least = Math.log(1.1);

/** Tells which event an effect is of, from the shares of its arms. */
export function eventOf(
  { kind, value = Number.NaN, of }: Effect,
  outcome: Outcome,
  result: StudyResult,
): Event {
  // Only what is hoped for has an opposite that papers count in its place.
  if (outcome.kind !== 'proportion' || outcome.better !== 'higher') return 'outcome';
  if (kind === 'difference' || kind === 'rate-ratio' || kind === 'p-only') return 'outcome';
  const [a, b] = of.map((id) => result.arms[id]?.value);
  if (!isShare(a) || !isShare(b)) return 'unknown';
  const own = logRatio(kind, a, b);
  const opposite = logRatio(kind, 100 - a, 100 - b);
  const said = Math.log(kind === 'relative-reduction' ? 1 - value / 100 : value);
  if (!Number.isFinite(said) || Math.abs(said) < least) return 'unknown';
  if (Math.max(Math.abs(own), Math.abs(opposite)) < least) return 'unknown';
  return Math.abs(said - own) < Math.abs(said - opposite) ? 'outcome' : 'opposite';
}

const isShare = (percent: number | undefined): percent is number =>
  percent !== undefined && percent > 0 && percent < 100;

/** What the shares give for a kind of effect. Hazards are those of one rate over the whole time. */
function logRatio(kind: Effect['kind'], a: number, b: number): number {
  if (kind === 'odds-ratio') return Math.log((a * (100 - b)) / (b * (100 - a)));
  if (kind === 'hazard-ratio') return Math.log(Math.log(1 - a / 100) / Math.log(1 - b / 100));
  return Math.log(a / b);
}

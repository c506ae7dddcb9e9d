import type { ArmFigure, Effect, Interval, Outcome, StudyResult } from '../dataset-types.js';
import { errorOfInterval, errorOfP, logInterval } from './errors.js';
import { eventOf } from './opposite.js';
import type { LeftOutReason, Origin, Rule, Scale } from './types.js';

/** What one source of figures says of two arms. */
export interface Estimate {
  readonly scale: Scale;
  readonly estimate: number;
  readonly se?: number;
  readonly origin: Origin;
  readonly rule?: Rule;
  readonly effect?: Effect;
  readonly opposite?: true;
  readonly corrected?: true;
  readonly comparatorVariance?: number;
}

/** An estimate, or why there is none. */
export type Read = Estimate | LeftOutReason;

type Figures = readonly [ArmFigure | undefined, ArmFigure | undefined];

/** Percentage points by which printed shares may be off. */
const rounding = 0.5;

/** Reads a published effect, so that it says the first arm against the second. */
export function readEffect(effect: Effect, outcome: Outcome, result: StudyResult): Read {
  const { kind, value, interval, level } = effect;
  if (kind === 'p-only' || value === undefined) return 'no-figure';
  if (kind === 'relative-reduction') return readReduction(effect, outcome, result);
  const origin = effect.derived === undefined ? 'published' : 'derived';
  if (kind === 'difference') {
    return {
      scale: kind,
      estimate: value,
      ...errorOf(interval, level, effect, value),
      effect,
      origin: originOf(origin, interval),
    };
  }
  const event = eventOf(effect, outcome, result);
  if (event === 'unknown') return 'event-unknown';
  const turns = event === 'opposite' && kind === 'odds-ratio';
  const estimate = Math.log(value);
  if (!Number.isFinite(estimate)) return 'no-figure';
  return {
    scale: kind,
    // Odds of the opposite are the inverse; hazards and risks of the opposite are another thing.
    estimate: turns ? 0 - estimate : estimate,
    ...errorOf(interval && logInterval(interval), level, effect, estimate),
    origin: originOf(origin, interval),
    effect,
    ...(event === 'opposite' && !turns && { opposite: true as const }),
  };
}

const originOf = (origin: Origin, interval: Interval | undefined): Origin =>
  interval || origin === 'derived' ? origin : 'error-derived';

function errorOf(
  interval: Interval | undefined,
  level: number | undefined,
  { p }: Effect,
  estimate: number,
): Pick<Estimate, 'se' | 'rule'> {
  const se = interval && errorOfInterval(interval, level);
  if (se !== undefined) return { se, rule: 'interval' };
  const fromP = errorOfP(estimate, p);
  return fromP === undefined ? {} : { se: fromP, rule: 'p-value' };
}

/** A reduction by r percent is a ratio of 1 − r/100: of what, the figures of the arms have to say. */
function readReduction(effect: Effect, outcome: Outcome, result: StudyResult): Read {
  const { value = Number.NaN, interval, level, of } = effect;
  if (outcome.kind === 'mean') return 'measure-unknown';
  const estimate = Math.log(1 - value / 100);
  if (!Number.isFinite(estimate)) return 'no-figure';
  const figures: Figures = [result.arms[of[0]], result.arms[of[1]]];
  if (outcome.kind === 'proportion' && !isOfShares(value, figures)) return 'measure-unknown';
  const ends = interval && logInterval([1 - interval[1] / 100, 1 - interval[0] / 100]);
  const origin = effect.derived === undefined ? 'published' : 'derived';
  const isRate = outcome.kind === 'rate';
  // A p value beside shares is most often that of a test of hazards.
  const withP = isRate ? effect : { ...effect, p: '' };
  return {
    scale: isRate ? 'rate-ratio' : 'risk-ratio',
    estimate,
    ...errorOf(ends, level, withP, estimate),
    origin: originOf(origin, interval),
    effect,
  };
}

/** Whether shares of two arms, as far as they are rounded, give a reduction by this much. */
function isOfShares(percent: number, [first, second]: Figures): boolean {
  const [a, b] = [first?.value, second?.value];
  if (a === undefined || b === undefined) return false;
  const low = 1 - (a + rounding) / Math.max(b - rounding, rounding);
  const high = 1 - Math.max(a - rounding, 0) / (b + rounding);
  return percent / 100 >= low && percent / 100 <= high;
}

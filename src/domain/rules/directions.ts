import type { Effect } from '../dataset-types.js';
import { at } from '../finding.js';
import { effectsIn, type EffectInPlace, type ResultInPlace, type Rule } from './rule.js';

// An adjusted estimate may lie on the other side when there is next to no effect.
const leastRatio = Math.log(1.1);
const leastShare = 0.1;

const odds = (percent: number) => percent / (100 - percent);

/** What two figures give for a kind of effect, as a number that is 0 when there is no effect. */
function effectOf({ kind }: Effect, a: number, b: number): number {
  if (kind === 'difference') return a - b;
  if (kind === 'relative-reduction') return 1 - a / b;
  return Math.log(kind === 'odds-ratio' ? odds(a) / odds(b) : a / b);
}

/**
 * An effect points the way that its arms' own figures point; most often, two arms were swapped. What
 * was counted in a way of its own may differ, and a hazard or odds may be of the opposite event.
 */
const agreesWithItsArms: Rule<EffectInPlace> = (place, report) => {
  const { effect, outcome, result, path } = place;
  const { kind, value, of } = effect;
  const [a, b] = of.map((id) => result.arms[id]?.value);
  if (!outcome || value === undefined || !a || !b || result.method !== undefined) return;
  const given = effectOf(effect, a, b);
  const isRatio = kind.endsWith('-ratio');
  const said = isRatio ? Math.log(value) : kind === 'difference' ? value : value / 100;
  const least = isRatio ? leastRatio : leastShare * (kind === 'difference' ? Math.max(a, b) : 1);
  const isClear = Math.abs(given) > least && (!isRatio || Math.abs(said) > least);
  if (!isClear || given * said >= 0) return;
  if (outcome.better === 'higher' && kind !== 'difference' && kind !== 'rate-ratio') {
    // Of the people who did have the event: then the opposite figures give it, and not a swap.
    const isShare = outcome.kind === 'proportion' && /^(risk|relative)/.test(kind);
    const opposite = effectOf(effect, 100 - a, 100 - b);
    if (!isShare || Math.abs(said - opposite) < Math.abs(said + given)) return;
  }
  const shown = isRatio ? Math.exp(given) : kind === 'difference' ? given : given * 100;
  const detail = { value, a, b, of: of[0], against: of[1], given: Number(shown.toPrecision(3)) };
  report(['effect-against-arms', at(path, 'value'), detail]);
};

/** Each effect in a result agrees with its arms. */
export const directionsHold: Rule<ResultInPlace> = (place, report) => {
  for (const effect of effectsIn(place)) agreesWithItsArms(effect, report);
};

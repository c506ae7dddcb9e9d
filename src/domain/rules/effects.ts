import type { Effect, Outcome } from '../dataset-types.js';
import { at } from '../finding.js';
import { holdsItsValue, isBetween } from './figures.js';
import { effectsIn, type EffectInPlace, type ResultInPlace, type Rule } from './rule.js';

type EffectRule = Rule<EffectInPlace>;

const isRatio = ({ kind }: Pick<Effect, 'kind'>) => kind.endsWith('-ratio');
const isReduction = ({ kind }: Pick<Effect, 'kind'>) => kind === 'relative-reduction';

/** An effect compares two arms that have figures; a relative one, two that have values. */
export const hasItsArms: EffectRule = ({ arms, result, effect, path }, report) => {
  const { of } = effect;
  if (of[0] === of[1]) report(['same-arm', at(path, 'of')]);
  for (const [index, name] of of.entries()) {
    if (!arms.has(name)) continue;
    const figure = Object.hasOwn(result.arms, name) ? result.arms[name] : undefined;
    const place = at(path, 'of', index);
    if (!figure) report(['effect-without-figure', place, { name }]);
    else if ((isRatio(effect) || isReduction(effect)) && figure.value === undefined) {
      report(['relative-without-baseline', place, { name }]);
    }
  }
};

/** An effect says what its kind says. */
export const saysSomething: EffectRule = ({ effect, path }, report) => {
  const name = effect.kind === 'p-only' ? 'p' : 'value';
  if (effect[name] === undefined) report(['missing-field', path, { name }]);
};

/** A ratio is above 0, a reduction is at most all of it, and limits hold their value. */
export const isPossible: Rule<{
  readonly effect: Omit<Effect, 'of'>;
  readonly outcome: Outcome | undefined;
  readonly path: string;
}> = ({ effect, outcome, path }, report) => {
  const { value, interval } = effect;
  const values = [value, ...(interval ?? [])];
  if (isRatio(effect) && values.some((one) => one !== undefined && !(one > 0))) {
    report(['not-above', path, { limit: 0 }]);
  }
  if (isReduction(effect)) isBetween(report, values, path, -Infinity, 100);
  if (effect.kind === 'difference' && outcome?.kind === 'proportion') {
    isBetween(report, values, path, -100, 100);
  }
  if (interval) holdsItsValue(report, interval, at(path, 'interval'), value);
};

const rules: readonly EffectRule[] = [hasItsArms, saysSomething, isPossible];

/** Each effect in a result is one that there can be. */
export const effectsHold: Rule<ResultInPlace> = (place, report) => {
  for (const effect of effectsIn(place)) for (const rule of rules) rule(effect, report);
};

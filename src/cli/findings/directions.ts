import type { Dataset, Effect, Outcome } from '../../domain/dataset-types.js';
import { at } from '../../domain/finding.js';
import type { Problem } from '../../domain/result.js';
import { effectsIn, resultsIn, type EffectInPlace } from '../../domain/rules/rule.js';

/** What the arms' own values give for this kind of effect, and the value that says no effect. */
interface Expected {
  readonly value: number;
  readonly neutral: number;
}

// An adjusted estimate may lie on the other side when there is next to no effect.
const leastRatio = 1.1;
const leastShare = 0.1;

const odds = (percent: number) => percent / (100 - percent);

function expected({ kind }: Effect, a: number, b: number): Expected | undefined {
  switch (kind) {
    case 'rate-ratio':
    case 'risk-ratio':
    case 'hazard-ratio':
      return { value: a / b, neutral: 1 };
    case 'odds-ratio':
      return { value: odds(a) / odds(b), neutral: 1 };
    case 'difference':
      return { value: a - b, neutral: 0 };
    case 'relative-reduction':
      return { value: (1 - a / b) * 100, neutral: 0 };
    default:
      return undefined;
  }
}

/** Whether two values that are no effect at 1, or at 0, are nearer to each other than to a third. */
function isNearer(value: number, one: Expected, other: Expected): boolean {
  const distance = (expect: Expected) =>
    expect.neutral === 1
      ? Math.abs(Math.log(value / expect.value))
      : Math.abs(value - expect.value);
  return distance(one) < distance(other);
}

/** A hazard, odds or a reduction may be that of the event which people hope to be free of. */
function isOfTheOpposite(effect: Effect, outcome: Outcome, a: number, b: number): boolean {
  const { kind, value = 0 } = effect;
  if (outcome.better === 'lower' || kind === 'difference' || kind === 'rate-ratio') return false;
  if (kind === 'hazard-ratio' || kind === 'odds-ratio' || outcome.kind !== 'proportion')
    return true;
  const opposite = expected(effect, 100 - a, 100 - b);
  const swapped = expected(effect, b, a);
  return !opposite || !swapped || isNearer(value, opposite, swapped);
}

function contradicts(value: number, given: Expected, larger: number): boolean {
  if (given.neutral === 1) {
    const [own, theirs] = [Math.log(value), Math.log(given.value)];
    const isClear = Math.min(Math.abs(own), Math.abs(theirs)) > Math.log(leastRatio);
    return isClear && own * theirs < 0;
  }
  return value * given.value < 0 && Math.abs(given.value) > leastShare * larger;
}

function* direction({ effect, outcome, result, path }: EffectInPlace): Iterable<Problem> {
  const [a, b] = effect.of.map((id) => result.arms[id]?.value);
  const { value, kind, of } = effect;
  if (value === undefined || a === undefined || b === undefined || !outcome) return;
  if (result.method !== undefined || isOfTheOpposite(effect, outcome, a, b)) return;
  const given = expected(effect, a, b);
  if (!given || !Number.isFinite(given.value)) return;
  const larger = kind === 'relative-reduction' ? 100 : Math.max(Math.abs(a), Math.abs(b));
  if (!contradicts(value, given, larger)) return;
  const shown = Number(given.value.toPrecision(3));
  yield {
    code: 'effect-against-arms',
    path: at(path, 'value'),
    message: `${value} contradicts the arms: ${a} in "${of[0]}" and ${b} in "${of[1]}" give ${shown}. Swap the two in "of", or correct the figures.`,
    detail: { value, name: kind, given: shown },
  };
}

/** Effects that point the other way than the figures of their arms: most often two arms swapped. */
export function* directionFindings(dataset: Dataset): Iterable<Problem> {
  for (const place of resultsIn(dataset)) {
    for (const effect of effectsIn(place)) yield* direction(effect);
  }
}

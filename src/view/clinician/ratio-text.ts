import type { Contrast } from '../../domain/clinical/types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { numbersFor } from './numbers.js';
import type { ClinicalSource } from './source.js';

/** Quantile of the normal distribution that a 95% interval reaches to. */
const reach = 1.959964;

/** The interval on the scale of the figure: as printed, else worked out from the error. */
export function intervalOf({ effect, origin, scale, estimate, se }: Contrast): {
  readonly interval?: readonly [number, number];
  readonly isPrinted: boolean;
} {
  if (effect?.interval && effect.kind === scale && origin !== 'derived') {
    return { interval: effect.interval, isPrinted: true };
  }
  if (se === undefined) return { isPrinted: false };
  const back = scale === 'difference' ? (value: number) => value : Math.exp;
  return { interval: [back(estimate - reach * se), back(estimate + reach * se)], isPrinted: false };
}

/** The figure itself: as printed where it was printed on this scale. */
export const valueOf = ({ effect, origin, scale, estimate }: Contrast) => {
  if (effect?.value !== undefined && effect.kind === scale && origin !== 'derived') {
    return { value: effect.value, isPrinted: true };
  }
  return { value: scale === 'difference' ? estimate : Math.exp(estimate), isPrinted: false };
};

/** Ratio and interval as they are written. */
export function ratioTexts(contrast: Contrast, { words }: ClinicalSource) {
  const say = clinicianWordsFor(words.locale);
  const { ratio, printed } = numbersFor(words);
  const { value, isPrinted } = valueOf(contrast);
  const found = intervalOf(contrast);
  const write = found.isPrinted ? printed : ratio;
  const level = found.isPrinted ? (contrast.effect?.level ?? 95) : 95;
  const [low, high] = (found.interval ?? []).map(write);
  const interval =
    low === undefined || high === undefined
      ? say.noInterval()
      : level === 95
        ? say.interval({ low, high })
        : say.intervalAt({ level: words.precise(level), low, high });
  return { ratio: isPrinted ? printed(value) : ratio(value), interval };
}

/** What of a row was worked out. `rule` gives a rule its number among those under the table. */
export function derivedTexts(
  contrast: Contrast,
  { words }: ClinicalSource,
  rule: (text: string) => string,
): readonly string[] {
  const say = clinicianWordsFor(words.locale);
  const { effect, origin, corrected } = contrast;
  const { isPrinted, interval } = intervalOf(contrast);
  const reduction =
    effect?.kind === 'relative-reduction' && effect.value !== undefined
      ? [say.reduction({ value: words.precise(effect.value) })]
      : [];
  const isWorkedOut = !isPrinted && (origin === 'derived' || interval !== undefined);
  const what = origin === 'derived' ? say.derived : say.intervalDerived;
  const text = contrast.rule === undefined ? say.dividedRule() : say.rules()[contrast.rule];
  return [
    ...reduction,
    ...(isWorkedOut ? [what({ rule: rule(text) })] : []),
    ...(effect?.derived === undefined ? [] : [words.text(effect.derived)]),
    ...(corrected ? [say.corrected()] : []),
  ];
}

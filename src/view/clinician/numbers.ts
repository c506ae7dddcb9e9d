import type { Words } from '../words.js';

/** How clinicians’ figures are written. Rounded here, once. */
export interface Numbers {
  /** A ratio or a difference: two decimals, three below a tenth, so that 0.03 and 0.034 differ. */
  readonly ratio: (value: number) => string;
  /** The same with three decimals at most, for what was printed so. */
  readonly printed: (value: number) => string;
  /** A step of an axis. */
  readonly tick: (value: number) => string;
  /** The variance between trials: small ones matter. */
  readonly tau2: (value: number) => string;
  /** A statistic such as Q. */
  readonly statistic: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A p value worked out here; below 0.001 it says no more than that. */
  readonly p: (value: number) => string;
}

export function numbersFor({ locale }: Words): Numbers {
  const two = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  const three = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 3,
    maximumFractionDigits: 3,
  });
  const printed = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  });
  const tick = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    ratio: (value) => (Math.abs(value) < 0.1 ? three : two).format(value),
    printed: (value) => printed.format(value),
    tick: (value) => tick.format(value),
    tau2: (value) => three.format(value),
    statistic: (value) => two.format(value),
    percent: (share) => percent.format(share),
    p: (value) => (value < 0.001 ? `<${three.format(0.001)}` : three.format(value)),
  };
}

import type { ChartView } from '../view/chart-view.js';

/** One line of the chart: an option's name, or one of its bars. */
export interface Slot {
  readonly label: string;
  /** True for the line that only names the option. */
  readonly isHead: boolean;
  readonly isOption: boolean;
  /** Length of the bar in the unit of the axis. */
  readonly value?: number;
  readonly interval?: readonly [number, number];
  /** The figure as it is written behind the bar. */
  readonly text?: string;
  /** Where the bar and its range end. */
  readonly end: number;
}

/** The lines of the chart from top to bottom: a name, its bars, the next name. */
export const layoutOf = ({ groups }: ChartView): readonly Slot[] =>
  groups.flatMap(({ option, bars }) => [
    { label: option, isHead: true, isOption: false, end: 0 },
    ...bars.map(({ label, isOption, value, amount, amountInterval }): Slot => ({
      label,
      isHead: false,
      isOption,
      text: value,
      end: Math.max(amount ?? 0, amountInterval?.[1] ?? 0),
      ...(amount !== undefined && { value: amount }),
      ...(amountInterval && { interval: amountInterval }),
    })),
  ]);

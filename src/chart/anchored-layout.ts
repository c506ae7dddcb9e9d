import type { ChartView } from '../view/chart-view.js';

/** One line of the chart: an option's name, or one of its bars. */
export interface Slot {
  /** Its label, in as many lines as it takes. */
  readonly label: readonly string[];
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

/**
 * The lines of the chart from top to bottom: a name, its bars, the next name.
 * @param letters - Letters that fit into a line of a label.
 */
export const layoutOf = ({ groups }: ChartView, letters: number): readonly Slot[] =>
  groups.flatMap(({ option, bars }) => [
    { label: wrapped(option, letters), isHead: true, isOption: false, end: 0 },
    ...bars.map(({ label, isOption, value, amount, amountInterval }): Slot => ({
      label: wrapped(label, letters),
      isHead: false,
      isOption,
      text: value,
      end: Math.max(amount ?? 0, amountInterval?.[1] ?? 0),
      ...(amount !== undefined && { value: amount }),
      ...(amountInterval && { interval: amountInterval }),
    })),
  ]);

/** Letters that fit into a line of a label: one is about half as wide as high, and labels get two fifths. */
export const lettersIn = (width: number, size: number): number =>
  Math.max(12, Math.floor((width * 0.4) / (size * 0.52)));

/** Height of the chart in lines of its text. All slots are as high as the one with the longest label. */
export function linesOf(slots: readonly Slot[]): number {
  const most = Math.max(1, ...slots.map(({ label }) => label.length));
  return slots.length * Math.max(2.3, most * 1.25 + 0.4) + 2.5;
}

/** A label in lines of at most so many letters. */
function wrapped(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

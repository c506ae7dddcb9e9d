import type { IconCounts } from '../domain/frequencies.js';
import type { Rich } from '../messages/rich.js';
import type { Behind } from './behind.js';

/** The button that opens and closes what stands behind a cell, with a name that says of what. */
export interface SourceButtonView {
  readonly open: { readonly text: string; readonly label: string };
  readonly hide: { readonly text: string; readonly label: string };
}

/** A figure of one arm: words, a bar, and for people an icon array. All say the same. */
export interface ArmView {
  readonly label: string;
  /** True for an option on the page, false for what it was only compared with. */
  readonly isOption: boolean;
  /** The figure as it is written beside its picture. */
  readonly value: string;
  /** Of how many, and what none seen may still mean. */
  readonly ofText?: string | undefined;
  /** Length of the bar, 0 to 1 of the axis; absent without a number above zero, and off the axis. */
  readonly length?: number | undefined;
  /** The likely range of the figure, or the range itself. */
  readonly interval?: readonly [number, number] | undefined;
  /** That range in words. */
  readonly range?: string | undefined;
  /** People with the event, those it is uncertain for, the others, and all. None where none was seen. */
  readonly icons?: (IconCounts & { readonly of: number }) | undefined;
}

export type StateName = 'none-seen' | 'not-reported' | 'does-not-apply';

/** A figure in a cell: words, number and picture of the same thing. */
export interface FigureView {
  readonly kind: 'figure';
  readonly bars: readonly ArmView[];
  /** The same arms, where they are drawn as people. */
  readonly arrays: readonly ArmView[];
  /** The differences worked out for the reader, and the other frame: a line for each trial. */
  readonly differences: readonly Rich[];
  /** The same in words alone: a line for each trial. */
  readonly brief: readonly Rich[];
  /** Study, people and time span; what else must be known. */
  readonly notes: readonly string[];
  readonly state?: StateView;
  readonly source: SourceButtonView;
  readonly behind: Behind;
}

/** Why there is no number, or no single one. Never drawn as zero. */
export interface StateView {
  readonly kind: 'state';
  readonly state: StateName;
  readonly title: string;
  readonly reason?: string;
}

/** Statements with their sources. */
export interface FactsView {
  readonly kind: 'facts';
  readonly items: readonly {
    readonly label?: string;
    readonly text: string;
    readonly isBoxed?: boolean;
  }[];
  /** How many there are, where more than one is no short answer. */
  readonly brief?: string;
  readonly source: SourceButtonView;
  readonly behind: Behind;
}

export type CellView = FigureView | StateView | FactsView;

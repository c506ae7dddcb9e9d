import type { Rich } from '../messages/rich.js';
import type { Behind } from './behind.js';

/** The button that opens and closes what stands behind a cell, with a name that says of what. */
export interface SourceButtonView {
  readonly open: { readonly text: string; readonly label: string };
  readonly hide: { readonly text: string; readonly label: string };
}

/** One bar: a figure of one arm. Lengths are 0 to 1 of the row's longest. */
export interface BarView {
  readonly label: string;
  /** True for an option on the page, false for what it was only compared with. */
  readonly isOption: boolean;
  /** The figure as it is written at the end of the bar. */
  readonly value: string;
  /** Length of the bar; absent when there is only a range. */
  readonly length?: number;
  /** The likely range of the figure, or the range itself. */
  readonly interval?: readonly [number, number];
}

/** One icon array: people out of `of`. The counts add up to it. */
export interface ArrayView {
  readonly label: string;
  readonly isOption: boolean;
  readonly event: number;
  readonly perhaps: number;
  readonly of: number;
  readonly value: string;
  readonly ofText: string;
}

export type StateName = 'none-seen' | 'not-reported' | 'does-not-apply';

/** A figure in a cell: words, number and picture of the same thing. */
export interface FigureView {
  readonly kind: 'figure';
  readonly bars: readonly BarView[];
  readonly arrays: readonly ArrayView[];
  /** The difference worked out for the reader, and the other frame. */
  readonly difference?: Rich;
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
  readonly source: SourceButtonView;
  readonly behind: Behind;
}

export type CellView = FigureView | StateView | FactsView;

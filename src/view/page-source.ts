import type { LocalLayer } from '../domain/local-types.js';
import type { AboutSource } from './about-view.js';
import type { DecisionView } from './decision-view.js';
import type { OptionsSource } from './options-view.js';
import type { TableView } from './table-view.js';

/** What every part of the page but the table is made from: each makes its own view of it. */
export interface PageSource extends OptionsSource {
  readonly decision: DecisionView;
  /** The table as it is shown, with the options in their order and with their shapes. */
  readonly table: TableView;
  readonly about: AboutSource;
  /** The reader's day, year-month-day. */
  readonly today: string;
  /** What the place says that the page is shown for. */
  readonly layer?: LocalLayer | undefined;
  /** Address that brings this comparison back; absent where the page allows no link. */
  readonly link?: string | undefined;
  /** Whether the page wants to hear what readers answer to questionnaires. */
  readonly measures?: boolean;
}

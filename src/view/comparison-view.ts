import type { Choice } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { AboutSource } from './about-view.js';
import { decisionView, type DecisionView } from './decision-view.js';
import type { LinksSource } from './links-view.js';
import type { OptionsSource } from './options-view.js';
import { pickerView, type PickerView } from './picker-view.js';
import { tableView, type TableView } from './table-view.js';
import type { Words } from './words.js';

/** Everything on the page: finished, or what it is made from where that comes late. */
export interface ComparisonView {
  readonly decision: DecisionView;
  readonly picker: PickerView;
  readonly choosing: OptionsSource;
  readonly links: LinksSource;
  readonly table: TableView;
  readonly about: AboutSource;
}

/** @param today - The reader's day, year-month-day. */
export function comparisonView(
  index: DatasetIndex,
  choice: Choice,
  words: Words,
  today: string,
): ComparisonView {
  const table = tableView(index, choice, words);
  return {
    decision: decisionView(index.dataset, words, today),
    picker: pickerView(index, choice, words),
    choosing: { index, choice, words },
    links: { index, options: table.options, population: choice.population, words },
    table,
    about: { dataset: index.dataset, words },
  };
}

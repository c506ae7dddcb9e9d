import { detailsFor } from '../messages/details.js';
import { plainText } from '../messages/rich.js';
import type { BarView, FigureView } from './figure-view.js';
import type { TableView } from './table-view.js';
import { sentenceOf } from './sentences.js';

/** One option's bars in the chart: its own arm beside its own comparator. */
export interface ChartGroupView {
  readonly option: string;
  readonly bars: readonly BarView[];
  readonly study: string;
}

/** One outcome as anchored pairs. The table beside it reads the same bars. */
export interface ChartView {
  readonly row: string;
  readonly groups: readonly ChartGroupView[];
  /** What the chart shows, in sentences: one per option. */
  readonly sentences: readonly string[];
  readonly caption: string;
  readonly columns: readonly [string, string, string, string, string];
}

/** The outcomes that can be shown as a chart, and the one that is. */
export interface ChartsView {
  readonly title: string;
  readonly chooseLabel: string;
  readonly hint: string;
  readonly keyOwn: string;
  readonly keyAgainst: string;
  readonly failed: string;
  readonly noFigure: string;
  readonly rows: readonly { readonly id: string; readonly label: string }[];
  readonly charts: ReadonlyMap<string, ChartView>;
}

function sentenceText({ behind }: FigureView): string {
  if (behind.kind !== 'figure') return '';
  const [first] = behind.comparisons;
  return first ? plainText(sentenceOf(behind.row, first)) : '';
}

/** Every row of figures as a chart, from the finished table: they can't disagree. */
export function chartsView(table: TableView): ChartsView {
  const say = detailsFor(table.locale);
  const charts = new Map<string, ChartView>();
  const rows: { id: string; label: string }[] = [];
  for (const row of table.groups.flatMap((group) => group.rows)) {
    const groups = row.cells.flatMap((cell, place) =>
      cell.kind === 'figure' && cell.bars.length > 0
        ? [
            {
              option: table.options[place]?.name ?? '',
              bars: cell.bars,
              study: cell.notes.join(' '),
              sentence: sentenceText(cell),
            },
          ]
        : [],
    );
    if (groups.length === 0) continue;
    rows.push({ id: row.id, label: row.label });
    charts.set(row.id, {
      row: row.label,
      groups,
      sentences: groups.map(({ sentence }) => sentence).filter((sentence) => sentence !== ''),
      caption: say.chartCaption({ row: row.label }),
      columns: [
        say.chartOption(),
        say.chartGroup(),
        say.chartFigure(),
        say.chartRange(),
        say.chartStudy(),
      ],
    });
  }
  return {
    title: say.chartTitle(),
    chooseLabel: say.chartChoose(),
    hint: say.chartHint(),
    keyOwn: say.chartKeyOwn(),
    keyAgainst: say.chartKeyAgainst(),
    failed: say.chartFailed(),
    noFigure: say.none(),
    rows,
    charts,
  };
}

import { shownCount } from '../domain/frequencies.js';
import { detailsFor } from '../messages/details.js';
import { plainText } from '../messages/rich.js';
import { countText } from './amounts.js';
import type { BarView, FigureView } from './figure-view.js';
import type { TableView } from './table-view.js';
import { sentencesOf } from './sentences.js';

/** A bar on an axis that the chart scales by itself: amounts are in the unit of the axis. */
export interface ChartBarView extends BarView {
  readonly amount?: number;
  readonly amountInterval?: readonly [number, number];
  /** The likely range in words. */
  readonly intervalText?: string;
}

/** One option's bars in the chart: its own arm beside its own comparator. */
export interface ChartGroupView {
  readonly option: string;
  readonly bars: readonly ChartBarView[];
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

function chartBars({ bars, behind }: FigureView): readonly ChartBarView[] {
  if (behind.kind !== 'figure') return [];
  const { longest, words, outcome } = behind.row;
  const text = (amount: number) =>
    outcome.kind === 'mean' ? words.precise(amount) : countText(shownCount(amount), words);
  return bars.map((bar) => {
    const { length, interval } = bar;
    if (!interval) return { ...bar, ...(length !== undefined && { amount: length * longest }) };
    const [low, high] = [interval[0] * longest, interval[1] * longest];
    return {
      ...bar,
      ...(length !== undefined && { amount: length * longest }),
      amountInterval: [low, high],
      intervalText: words.say.rangeOf({ low: text(low), high: text(high) }),
    };
  });
}

const sentenceText = ({ behind }: FigureView): string =>
  behind.kind === 'figure' ? plainText(sentencesOf(behind.row, behind.comparisons)) : '';

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
              bars: chartBars(cell),
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

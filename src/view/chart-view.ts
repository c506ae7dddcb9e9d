import type { Refusal, SharedScale } from '../domain/evidence/guard.js';
import { refusalsBetween } from '../domain/evidence/refusals.js';
import { comparingFor } from '../messages/comparing.js';
import { detailsFor } from '../messages/details.js';
import { plainText } from '../messages/plain-text.js';
import type { ArmView, FigureView } from './figure-view.js';
import type { RowView, TableView } from './table-view.js';
import { sentencesOf } from './sentences.js';

/** A bar on an axis that the chart scales by itself: amounts are in the unit of the axis. */
export interface ChartBarView extends ArmView {
  readonly amount?: number;
  readonly amountInterval?: readonly [number, number];
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
  /** The axis, which only the guard makes. */
  readonly scale: SharedScale;
  readonly groups: readonly ChartGroupView[];
  /** What the chart shows, in sentences: one per option. */
  readonly sentences: readonly string[];
  /** Why bars of different options are not to be compared. */
  readonly why?: string;
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

type Source = Extract<FigureView['behind'], { kind: 'figure' }>;

const chartBars = (bars: readonly ArmView[], { longest }: SharedScale): readonly ChartBarView[] =>
  bars.map((bar) => {
    const { length, interval } = bar;
    return {
      ...bar,
      ...(length !== undefined && { amount: length * longest }),
      ...(interval && {
        amountInterval: [interval[0] * longest, interval[1] * longest] as const,
      }),
    };
  });

/** Why the figures of two options are not of one result; nothing where some are. */
function refusals(
  { comparisons: all }: Source,
  { comparisons: others }: Source,
): readonly Refusal[] {
  const found = all.flatMap((one) => others.map((other) => refusalsBetween(one, other)));
  return found.some(({ length }) => length === 0) ? [] : found.flat();
}

/** Every row of figures as a chart, from the finished table: they can't disagree. */
export function chartsView(table: TableView): ChartsView {
  const say = detailsFor(table.locale);
  const charts = new Map<string, ChartView>();
  const rows: { id: string; label: string }[] = [];
  for (const row of table.groups.flatMap((group) => group.rows)) {
    const chart = chartView(row, table);
    if (!chart) continue;
    rows.push({ id: row.id, label: row.label });
    charts.set(row.id, chart);
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

function chartView(row: RowView, { options, locale }: TableView): ChartView | undefined {
  const say = detailsFor(locale);
  const cells = row.cells.flatMap((cell, place) =>
    cell.kind === 'figure' && cell.behind.kind === 'figure'
      ? [{ cell, behind: cell.behind, option: options[place]?.name ?? '' }]
      : [],
  );
  const [first] = cells;
  if (!first) return undefined;
  const { scale, words } = first.behind.row;
  const comparing = comparingFor(locale);
  const why = new Set(
    cells.flatMap(({ behind }, place) =>
      cells.slice(place + 1).flatMap((other) => refusals(behind, other.behind)),
    ),
  );
  return {
    row: row.label,
    scale,
    groups: cells.map(({ cell, option }) => ({
      option,
      bars: chartBars(cell.bars, scale),
      study: cell.notes.join(' '),
    })),
    sentences: cells
      .map(({ behind }) => plainText(sentencesOf(behind.row, behind.comparisons)))
      .filter((sentence) => sentence !== ''),
    ...(why.size > 0 && {
      why: comparing.whyNot({
        reasons: words.list([...why].map((code) => comparing.refusals()[code])),
      }),
    }),
    caption: say.chartCaption({ row: row.label }),
    columns: [
      say.chartOption(),
      say.chartGroup(),
      say.chartFigure(),
      say.chartRange(),
      say.chartStudy(),
    ],
  };
}

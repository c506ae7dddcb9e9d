import type { Outcome } from '../../src/domain/dataset-types.js';
import type { Comparison } from '../../src/domain/evidence/comparison.js';
import { anchored, type AnchoredPair } from '../../src/domain/evidence/guard.js';
import { onAxis, type Denominator } from '../../src/domain/frequencies.js';
import { plainText } from '../../src/messages/plain-text.js';
import { chartsView } from '../../src/view/chart-view.js';
import type { FigureView } from '../../src/view/figure-view.js';
import { provenanceView } from '../../src/view/provenance-view.js';
import type { TableView } from '../../src/view/table-view.js';
import { rowsIn, textsIn } from './views.js';

// What would make a page dishonest, found in its finished views and told by what it is.

/** Every figure of a table. */
export const figuresIn = (table: TableView): readonly FigureView[] =>
  rowsIn(table).flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'figure'));

/** What a figure rests on. */
export const behindOf = ({ behind }: FigureView) => {
  if (behind.kind !== 'figure') throw new Error('no figure');
  return behind;
};

/** What is wrong with what a cell draws: an arm without its comparator, or one of another result. */
export function wrongPairs(cell: FigureView): readonly string[] {
  const { row, option } = behindOf(cell);
  const drawn = cell.bars.filter(({ length, interval }) => length ?? interval);
  const isBare = drawn.length > 0 && cell.bars.length < 2;
  const isBenefit = row.outcome.group === 'benefit';
  const isBareArray = isBenefit && cell.arrays.length === 1;
  const strangers = row.scale.pairs.flatMap((pair) =>
    pair.kind === 'pair' ? strangersIn(pair, row.outcome.id, row.population) : ['alone'],
  );
  return [
    ...(isBare || isBareArray ? [`${option.id}, ${row.outcome.id}: alone`] : []),
    ...strangers,
  ];
}

const strangersIn = (pair: AnchoredPair, outcome: string, population: string) => {
  const { study, result } = pair.comparison;
  const isOne =
    result.outcome === outcome &&
    study.population === population &&
    study.results.includes(result) &&
    [pair.own, ...pair.against].every(
      ({ arm }) => study.arms.includes(arm) && Object.hasOwn(result.arms, arm.id),
    );
  return isOne ? [] : [`${study.id}, ${result.outcome}`];
};

/** Every number of people that a page says its shares and rates are of. */
export function basesOf(table: TableView): ReadonlySet<string> {
  const cells = figuresIn(table);
  const texts = [
    ...textsIn(table.groups.map(({ reading }) => reading)),
    ...textsIn(cells.map(({ bars, differences }) => [bars, differences])),
    ...textsIn([...chartsView(table).charts.values()].map(({ sentences }) => sentences)),
    ...cells.map((cell) => ['', plainText(provenanceView(cell.behind).sentence)] as const),
  ];
  // “None of 55 people” counts the people of a study, and is no number that shares are given of.
  const said = texts.map(([, text]) => text.replaceAll(/[Nn]one of [\d,]+ people/g, ''));
  const found = said.flatMap((text) => [...text.matchAll(/\b(?:of|among) (100|1,000|10,000)\b/gi)]);
  const icons = cells.flatMap(({ arrays }) => arrays.flatMap((one) => one.icons ?? []));
  return new Set([
    ...found.map(([, base]) => base ?? ''),
    ...icons.map(({ of }) => of.toLocaleString('en-GB')),
  ]);
}

/** Icons that don't add up, or are not as many as the words beside them. */
export const wrongCounts = ({ arrays }: FigureView) =>
  arrays.filter(({ icons, value }) => {
    if (!icons) return !value.startsWith('None of ');
    const { event, perhaps, rest, of } = icons;
    const isWhole = [event, perhaps, rest].every((count) => Number.isInteger(count) && count >= 0);
    const said = /^[\d,]+$/.test(value) ? Number(value.replaceAll(',', '')) : event;
    return !isWhole || event + perhaps + rest !== of || (perhaps === 0 && said !== event);
  });

/** A difference that is not the exact one rounded once, or has lost its sign. */
export function wrongDifferences(cell: FigureView): readonly string[] {
  const { row, comparisons } = behindOf(cell);
  const said = cell.differences.flatMap((line) =>
    [...plainText(line).matchAll(/([\d,]+|fewer than 1) (more|fewer)\b|No difference/g)].map(
      ([text, count, direction]) =>
        text === 'No difference'
          ? 'same 0'
          : `${direction} ${count === 'fewer than 1' ? 0 : Number(count?.replaceAll(',', ''))}`,
    ),
  );
  const exact = shownOf(cell, comparisons).flatMap((comparison) => {
    const { own, against } = anchored(comparison, row.chosen);
    return against.flatMap(({ figure }) =>
      own.figure.kind === 'number' && figure.kind === 'number' && row.outcome.kind !== 'mean'
        ? [differenceIn(row.outcome, own.figure.value, figure.value, row.base)]
        : [],
    );
  });
  return said.length === exact.length && said.every((one, place) => one === exact[place])
    ? []
    : [`${said.join()} and not ${exact.join()}`];
}

/** The trials that a cell shows: the one that tested its option, else each in which it stands. */
function shownOf({ bars }: FigureView, comparisons: readonly Comparison[]): readonly Comparison[] {
  const [first] = comparisons;
  if (first?.isTested) return [first];
  return bars.length === 1 && comparisons.length > 1 ? [] : comparisons;
}

/** As one would do it on paper, in thousandths of a percent. */
function differenceIn(outcome: Outcome, own: number, against: number, base: Denominator): string {
  const units = Math.round((onAxis(outcome, own, base) - onAxis(outcome, against, base)) * 1e6);
  if (units === 0) return 'same 0';
  return `${units > 0 ? 'more' : 'fewer'} ${Math.floor((Math.abs(units) + 5e5) / 1e6)}`;
}

import type { Choice } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Outcome, Therapy } from '../domain/dataset-types.js';
import { denominatorFor } from '../domain/denominator.js';
import { anchored, overTrials, sharedScale, type Shown } from '../domain/evidence/guard.js';
import { optionEvidence, type OptionEvidence } from '../domain/evidence/option-evidence.js';
import { isForReviews } from '../domain/evidence/review-outcomes.js';
import { onAxis, type Denominator } from '../domain/frequencies.js';
import { endsOf } from '../domain/figure.js';
import type { RowContext } from './amounts.js';
import { figureCell, type OptionFigures } from './figure-cell.js';
import type { CellView } from './figure-view.js';
import type { GroupView, RowView } from './table-view.js';
import { inSentence, type Words } from './words.js';

/** Outcomes without a figure that are named at once; more are a long paragraph on a phone. */
const mostLeftOut = 3;

/** What every row is made from. */
export interface Page {
  readonly index: DatasetIndex;
  readonly choice: Choice;
  readonly words: Words;
  /** People that every share and rate of the page is counted among. */
  readonly base: Denominator;
  /** What there is of each outcome, by its id. */
  readonly figures: ReadonlyMap<string, readonly OptionFigures[]>;
}

/**
 * Finds what the options show, and the number of people for all of it: as many as make a whole
 * person of each harm on the page, however rare, of the options and of what they stand beside.
 */
export function pageOf(
  { index, choice, words }: Pick<Page, 'index' | 'choice' | 'words'>,
  therapies: readonly Therapy[],
): Page {
  const { chosen, population } = choice;
  const figures = new Map<string, readonly OptionFigures[]>();
  const shares: number[] = [];
  for (const outcome of index.dataset.outcomes) {
    const options = therapies.map((therapy) => {
      const query = { therapy: therapy.id, outcome: outcome.id, population, chosen };
      const evidence = optionEvidence(index, query);
      const shown = shownOf(evidence, chosen);
      // Further studies are said under the figure, in the same number of people.
      const others = evidence.kind === 'gap' ? [] : evidence.others;
      for (const { own, against } of [...shown, ...others.map((one) => anchored(one, chosen))]) {
        if (outcome.group !== 'harm' || outcome.kind === 'mean') break;
        const ends = [own, ...against].flatMap(({ figure }) => endsOf(figure));
        // In percent, whether it counts people or events.
        shares.push(...ends.map((end) => onAxis(outcome, end, 100)));
      }
      return { therapy, evidence, shown };
    });
    figures.set(outcome.id, options);
  }
  return { index, choice, words, figures, base: denominatorFor(shares) };
}

function shownOf(evidence: OptionEvidence, chosen: readonly string[]): readonly Shown[] {
  if (evidence.kind === 'gap') return [];
  return evidence.kind === 'range'
    ? evidence.in
        .slice(0, 1)
        .map(({ own }) => overTrials(own.arm, { kind: 'range', range: evidence.range }))
    : evidence.in.map((comparison) => anchored(comparison, chosen));
}

/** Rows of figures; outcomes that no chosen option has a figure of are named, not dropped in silence. */
export function outcomeRows(
  outcomes: readonly Outcome[],
  page: Page,
): Pick<GroupView, 'rows' | 'leftOut' | 'leftOutTitle'> {
  const rows: RowView[] = [];
  const missing: string[] = [];
  for (const outcome of outcomes) {
    const row = outcomeRow(outcome, page);
    if (row) rows.push(row);
    else if (page.choice.chosen.length > 0 && !isForReviews(outcome, page.index.dataset)) {
      missing.push(inSentence(page.words.text(outcome.plain), page.words));
    }
  }
  const { say, list } = page.words;
  return {
    rows,
    ...(missing.length > 0 && { leftOut: say.noFigureFor({ names: list(missing) }) }),
    ...(missing.length > mostLeftOut && {
      leftOutTitle: say.noFigureTitle({ count: page.words.whole(missing.length) }),
    }),
  };
}

function outcomeRow(
  outcome: Outcome,
  { index, choice, words, base, figures }: Page,
): RowView | undefined {
  const options = figures.get(outcome.id) ?? [];
  if (options.every(({ evidence }) => evidence.kind === 'gap')) return undefined;
  const { chosen, population } = choice;
  const label = words.text(outcome.plain);
  const pairs = options.flatMap(({ shown }) => shown);
  const scale = sharedScale(outcome, base, pairs);
  const row: RowContext = { index, words, outcome, label, chosen, population, base, scale };
  const cells = options.map((option) => figureCell(row, option));
  return { id: outcome.id, label, note: rowNote(row, cells), cells };
}

/** What the row counts, and how to read its pictures. */
function rowNote(row: RowContext, cells: readonly CellView[]): string {
  const hasInterval = cells.some(
    (cell) =>
      cell.kind === 'figure' &&
      cell.arrays.length === 0 &&
      cell.bars.some(({ interval }) => interval),
  );
  return [...countedTexts(row), ...(hasInterval ? [row.words.say.intervalNote()] : [])].join(' ');
}

/** What exactly a row counts, and how. */
export function countedTexts({
  outcome,
  words: { say, text, whole },
  base,
}: Pick<RowContext, 'outcome' | 'words' | 'base'>): readonly string[] {
  return [
    text(outcome.definition),
    ...(outcome.kind === 'rate' ? [say.amongPeople({ base: whole(base) })] : []),
    ...(outcome.kind === 'mean' ? [say.averages({ unit: text(outcome.phrases.unit ?? '') })] : []),
  ];
}

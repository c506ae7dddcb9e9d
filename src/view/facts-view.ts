import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Fact, Text, Therapy } from '../domain/dataset-types.js';
import type { CellView, FactsView } from './figure-view.js';
import type { RowView } from './table-view.js';
import { therapyHeading, type Words } from './words.js';

/** A statement of the dataset, in whatever list it stands. */
export interface Statement {
  readonly text: Text;
  readonly label?: string;
  readonly regions?: readonly string[];
  readonly isBoxed?: boolean;
  readonly sources: readonly string[];
}

/** A row of statements: what it is called and where an option keeps them. */
export interface FactsRow {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly of: (therapy: Therapy) => readonly Statement[];
}

/** One option's cell in a row of statements. */
export function factsCell(
  { label, of }: FactsRow,
  therapy: Therapy,
  index: DatasetIndex,
  words: Words,
): CellView {
  const statements = of(therapy);
  const { say } = words;
  if (statements.length === 0) {
    return therapy.kind === 'none'
      ? { kind: 'state', state: 'does-not-apply', title: say.stateDoesNotApply() }
      : { kind: 'state', state: 'not-reported', title: say.notDescribed() };
  }
  const named = { option: therapyHeading(therapy, words), row: label };
  return {
    kind: 'facts',
    items: statements.map((statement) => itemView(statement, words)),
    ...(statements.length > 1 && { brief: briefOf(statements, words) }),
    source: {
      open: { text: say.factsSource(), label: say.factsSourceOf(named) },
      hide: { text: say.factsHide(), label: say.hideSourceOf(named) },
    },
    behind: { kind: 'facts', index, words, label, option: therapy, statements },
  };
}

function briefOf(statements: readonly Statement[], { say, whole }: Words): string {
  const boxed = statements.filter(({ isBoxed }) => isBoxed).length;
  const count = whole(statements.length);
  return say.briefFacts({ count, ...(boxed > 0 && { boxed: whole(boxed) }) });
}

/** A statement as it is shown: what it is about, and what it says. */
export function itemView(
  { text, label, regions, isBoxed }: Statement,
  { say, ...words }: Words,
): FactsView['items'][number] {
  const region = regions && say.regionSays({ regions: words.list(regions.map(words.region)) });
  const said = [label, region].filter((part) => part !== undefined).join(' ');
  return {
    text: words.text(text),
    ...(said !== '' && { label: said }),
    ...(isBoxed && { isBoxed }),
  };
}

/** A fact that may not be there, as a list. */
export const one = (fact: Fact | undefined): readonly Statement[] => (fact ? [fact] : []);

/** How it is taken: schedule and place, as short as they are. */
export function takingRows(words: Words): readonly FactsRow[] {
  const { say } = words;
  return [
    {
      id: 'schedule',
      label: say.rowSchedule(),
      of: ({ schedule }) => (schedule ? [schedule] : []),
    },
    { id: 'setting', label: say.rowSetting(), of: ({ settingFact }) => one(settingFact) },
  ];
}

/** Warnings whose rate is not known. They stand among the serious harms, as loud as the figures. */
export function warningsRow({ say }: Words): FactsRow {
  return {
    id: 'warnings',
    label: say.rowWarnings(),
    note: say.warningsNote(),
    of: ({ warnings }) =>
      (warnings ?? []).map(({ boxed, ...warning }) => ({
        ...warning,
        ...(boxed && { isBoxed: true, label: say.boxed() }),
      })),
  };
}

/** Rows of statements; one that no chosen option has is left out. */
export const factsRows = (
  rows: readonly FactsRow[],
  therapies: readonly Therapy[],
  index: DatasetIndex,
  words: Words,
): readonly RowView[] =>
  rows
    .filter(({ of }) => therapies.some((therapy) => of(therapy).length > 0))
    .map((row) => ({
      id: row.id,
      label: row.label,
      ...(row.note !== undefined && { note: row.note }),
      cells: therapies.map((therapy) => factsCell(row, therapy, index, words)),
    }));

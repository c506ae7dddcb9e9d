import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Fact, Text, Therapy } from '../domain/dataset-types.js';
import type { CellView, FactsView } from './figure-view.js';
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
  { id, label, of }: FactsRow,
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
    id: `${therapy.id}/${id}`,
    items: statements.map((statement) => itemView(statement, words)),
    source: {
      open: { text: say.factsSource(), label: say.factsSourceOf(named) },
      hide: { text: say.factsHide(), label: say.hideSourceOf(named) },
    },
    behind: { kind: 'facts', index, words, label, option: therapy, statements },
  };
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

const one = (fact: Fact | undefined): readonly Statement[] => (fact ? [fact] : []);

/** How it is taken: schedule and place, as short as they are. */
export function takingRows(words: Words): readonly FactsRow[] {
  const { say } = words;
  const rows = say.rows();
  return [
    { id: 'schedule', label: rows.schedule, of: ({ schedule }) => (schedule ? [schedule] : []) },
    { id: 'setting', label: rows.setting, of: ({ settingFact }) => one(settingFact) },
  ];
}

/** Warnings whose rate is not known. They stand among the serious harms, as loud as the figures. */
export function warningsRow({ say }: Words): FactsRow {
  return {
    id: 'warnings',
    label: say.rows().warnings,
    note: say.warningsNote(),
    of: ({ warnings }) =>
      (warnings ?? []).map(({ boxed, ...warning }) => ({
        ...warning,
        ...(boxed && { isBoxed: true, label: say.boxed() }),
      })),
  };
}

/** The folded groups, each with its rows. */
export function moreGroups(words: Words): readonly {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly FactsRow[];
}[] {
  const { say } = words;
  const rows = say.rows();
  const checks = (when: 'before' | 'during' | 'after'): FactsRow => ({
    id: `checks-${when}`,
    label: rows[when],
    of: (therapy) =>
      therapy.checks
        .filter((check) => check.when === when)
        .map(({ what, text, ...check }) => ({
          ...check,
          text: text === undefined ? what : `${words.text(what)}: ${words.text(text)}`,
        })),
  });
  return [
    {
      id: 'checks',
      title: say.groupChecks(),
      rows: [checks('before'), checks('during'), checks('after')],
    },
    {
      id: 'family',
      title: say.groupFamily(),
      rows: [
        ...(['pregnancy', 'contraception', 'breastfeeding', 'fathers'] as const).map((key) => ({
          id: key,
          label: rows[key],
          of: ({ familyPlanning }: Therapy) => one(familyPlanning?.[key]),
        })),
        { id: 'vaccines', label: rows.vaccines, of: ({ vaccines }) => vaccines ?? [] },
      ],
    },
    {
      id: 'stopping',
      title: say.groupStopping(),
      rows: [{ id: 'stopping', label: rows.stopping, of: ({ stopping }) => stopping ?? [] }],
    },
    {
      id: 'for',
      title: say.groupFor(),
      rows: [
        { id: 'licence', label: rows.licence, of: ({ indications }) => indications },
        { id: 'not-for', label: rows.notFor, of: ({ notFor }) => notFor },
        { id: 'caution', label: rows.caution, of: ({ caution }) => caution ?? [] },
      ],
    },
    {
      id: 'living',
      title: say.groupLiving(),
      rows: [
        {
          id: 'taking-notes',
          label: rows.takingNotes,
          of: ({ schedule }) => schedule?.notes ?? [],
        },
        ...(['day', 'firstWeeks', 'longRun'] as const).map((key) => ({
          id: `experience-${key}`,
          label: rows[key],
          of: ({ experience }: Therapy) => one(experience?.[key]),
        })),
        { id: 'mechanism', label: rows.mechanism, of: ({ mechanism }) => one(mechanism) },
      ],
    },
  ];
}

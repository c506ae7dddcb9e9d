import type { Therapy } from '../domain/dataset-types.js';
import { detailsFor } from '../messages/details.js';
import { factsRows, one, type FactsRow } from './facts-view.js';
import type { FoldedId, FoldedSource, RowView } from './table-view.js';
import type { Words } from './words.js';

/** The rows of a folded group. They come when the reader opens it. */
export const foldedRows = (
  id: FoldedId,
  { index, therapies, words }: FoldedSource,
): readonly RowView[] => factsRows(rowsOf(words)[id], therapies, index, words);

function rowsOf(words: Words): Readonly<Record<FoldedId, readonly FactsRow[]>> {
  const rows = detailsFor(words.locale).rows();
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
  return {
    checks: [checks('before'), checks('during'), checks('after')],
    family: [
      ...(['pregnancy', 'contraception', 'breastfeeding', 'fathers'] as const).map((key) => ({
        id: key,
        label: rows[key],
        of: ({ familyPlanning }: Therapy) => one(familyPlanning?.[key]),
      })),
      { id: 'vaccines', label: rows.vaccines, of: ({ vaccines }) => vaccines ?? [] },
    ],
    stopping: [{ id: 'stopping', label: rows.stopping, of: ({ stopping }) => stopping ?? [] }],
    for: [
      { id: 'licence', label: rows.licence, of: ({ indications }) => indications },
      { id: 'not-for', label: rows.notFor, of: ({ notFor }) => notFor },
      { id: 'caution', label: rows.caution, of: ({ caution }) => caution ?? [] },
    ],
    living: [
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
  };
}

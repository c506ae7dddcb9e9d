import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { Check, Therapy } from '../../domain/dataset-types.js';
import { groupOf } from '../../domain/schedule/totals.js';
import { marksWordsFor } from '../../messages/marks.js';
import type { Statement } from '../facts-view.js';
import type { CellView } from '../figure-view.js';
import type { FoldedSource, RowView } from '../table-view.js';
import { capitalised, therapyHeading, type Words } from '../words.js';
import { amountOf, type Amount } from './totals.js';

type Where = Pick<FoldedSource, 'index' | 'words'>;

/** A row of what is counted over two years, worked out from schedules and checks. */
export function amountRow(amount: Amount, { therapies, ...where }: FoldedSource): RowView {
  const say = marksWordsFor(where.words.locale);
  const label = say.topics()[amount];
  return {
    id: `marked-${amount}`,
    label,
    note: say.amountRows()[amount],
    cells: therapies.map((therapy) => amountCell(amount, label, therapy, where)),
  };
}

function amountCell(amount: Amount, label: string, therapy: Therapy, where: Where): CellView {
  const { words } = where;
  const counted = amountOf(amount, therapy, where);
  if (therapy.kind === 'none') {
    return { kind: 'state', state: 'does-not-apply', title: words.say.stateDoesNotApply() };
  }
  const statements = amountStatements(amount, therapy, words);
  if (!counted || statements.length === 0) {
    return { kind: 'state', state: 'not-reported', title: words.say.notDescribed() };
  }
  const texts = counted.texts.map((text) => capitalised(text, words.locale));
  return saidCell({ label, option: therapy, texts, statements }, where);
}

/** What of the dataset an amount was worked out from. */
export function amountStatements(
  amount: Amount,
  { schedule, checks }: Therapy,
  words: Words,
): readonly Statement[] {
  if (amount !== 'tests') return schedule ? [schedule] : [];
  return checks.filter(isTest).map(({ what, text, ...check }) => ({
    ...check,
    text: text === undefined ? what : `${words.text(what)}: ${words.text(text)}`,
  }));
}

const isTest = ({ kind }: Check) => ['bloodTests', 'scans'].includes(groupOf(kind) ?? '');

/** Our own words in a cell, with the statements behind them and their sources. */
export function saidCell(
  {
    label,
    option,
    texts,
    statements,
  }: {
    readonly label: string;
    readonly option: Therapy;
    readonly texts: readonly string[];
    readonly statements: readonly Statement[];
  },
  { index, words }: { readonly index: DatasetIndex; readonly words: Words },
): CellView {
  const { say } = words;
  const named = { option: therapyHeading(option, words), row: label };
  return {
    kind: 'facts',
    items: texts.map((text) => ({ text })),
    source: {
      open: { text: say.factsSource(), label: say.factsSourceOf(named) },
      hide: { text: say.factsHide(), label: say.hideSourceOf(named) },
    },
    behind: { kind: 'facts', index, words, label, option, statements },
  };
}

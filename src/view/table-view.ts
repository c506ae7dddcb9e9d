import type { Choice } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Outcome, Therapy } from '../domain/dataset-types.js';
import { factsRows, takingRows, warningsRow, type FactsRow } from './facts-view.js';
import type { CellView } from './figure-view.js';
import { optionViews, type OptionView } from './option-view.js';
import type { Change } from './options-view.js';
import { outcomeRows, pageOf } from './outcome-rows.js';
import { inSentence, type Words } from './words.js';

/** One row: a label and one cell per option, in the order of the options. */
export interface RowView {
  readonly id: string;
  readonly label: string;
  readonly note?: string;
  readonly cells: readonly CellView[];
}

/** Folded groups whose rows come when they are opened. */
export type FoldedId = 'checks' | 'family' | 'stopping' | 'for' | 'living';

/** What those rows are made from. */
export interface FoldedSource {
  readonly index: DatasetIndex;
  readonly therapies: readonly Therapy[];
  readonly words: Words;
}

/** Rows that belong together. A folded group opens on request. */
export interface GroupView {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly isFolded: boolean;
  /** Set where the rows come when the group is opened. */
  readonly folded?: FoldedId;
  /** What is inside a folded group. */
  readonly note?: string;
  /** How its figures are read. */
  readonly reading?: string;
  /** What is left out, and why. */
  readonly leftOut?: string;
  /** How many that are, where naming them takes long. */
  readonly leftOutTitle?: string;
}

/** Side effects shown before the reader asks for more: a long list frightens and informs nobody. */
const commonAtOnce = 6;

/** The comparison table, finished. Wide and narrow layouts, chart and speech read the same. */
export interface TableView {
  readonly title: string;
  readonly caption: string;
  readonly locale: string;
  readonly panelFailed: string;
  readonly orderNote: string;
  readonly nothingChosen: string;
  /** Leaves out rows in which the options say the same. Absent where there are no two to differ. */
  readonly onlyDifferent?: {
    readonly label: string;
    readonly isOn: boolean;
    readonly toggle: Change;
  };
  readonly options: readonly OptionView[];
  readonly groups: readonly GroupView[];
  readonly folded: FoldedSource;
}

export function tableView(index: DatasetIndex, choice: Choice, words: Words): TableView {
  const { say } = words;
  const options = optionViews(index, choice.chosen, words);
  const therapies = options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  const facts = (rows: readonly FactsRow[]) => factsRows(rows, therapies, index, words);
  const page = pageOf({ index, choice, words }, therapies);
  const outcomes = (wanted: (outcome: Outcome) => boolean) =>
    outcomeRows(index.dataset.outcomes.filter(wanted), page);
  const benefit = outcomes(({ group }) => group === 'benefit');
  const serious = outcomes(({ seriousness }) => seriousness === 'serious');
  const common = outcomes(({ seriousness }) => seriousness === 'common');
  const warnings = facts([warningsRow(words)]);
  const restOfCommon = common.rows.slice(commonAtOnce);
  const reading = {
    reading: say.readFigures({ base: words.whole(page.base), dots: page.base < 10_000 }),
  };
  const open = { isFolded: false };
  return {
    title: say.tableTitle(),
    caption: say.tableCaption({ names: words.list(options.map(({ name }) => name)) }),
    locale: words.locale,
    panelFailed: say.panelFailed(),
    orderNote: say.orderNote(),
    nothingChosen: say.nothingChosen(),
    ...(options.length > 1 && { onlyDifferent: onlyDifferent(choice, words) }),
    options,
    groups: [
      { id: 'taking', title: say.groupTaking(), rows: facts(takingRows(words)), ...open },
      { id: 'benefit', title: say.groupBenefit(), ...benefit, ...reading, ...open },
      {
        id: 'serious',
        title: say.groupSerious(),
        ...serious,
        rows: [...serious.rows, ...warnings],
        ...reading,
        ...open,
      },
      {
        id: 'common',
        title: say.groupCommon(),
        ...common,
        rows: common.rows.slice(0, commonAtOnce),
        ...reading,
        ...open,
      },
      {
        id: 'more-common',
        title: say.groupMoreCommon({ count: words.whole(restOfCommon.length) }),
        rows: restOfCommon,
        isFolded: true,
        note: words.list(restOfCommon.map(({ label }) => inSentence(label, words))),
      },
      ...foldedGroups(words),
    ].filter(
      ({ rows, leftOut, folded }: GroupView) =>
        rows.length > 0 || leftOut !== undefined || folded !== undefined,
    ),
    folded: { index, therapies, words },
  };
}

const onlyDifferent = (choice: Choice, { say }: Words): Required<TableView>['onlyDifferent'] => ({
  label: say.onlyDifferent(),
  isOn: choice.onlyDifferent === true,
  toggle: (now) => ({ ...now, onlyDifferent: now.onlyDifferent !== true }),
});

function foldedGroups({ say }: Words): readonly GroupView[] {
  const titles: Readonly<Record<FoldedId, string>> = {
    checks: say.groupChecks(),
    family: say.groupFamily(),
    stopping: say.groupStopping(),
    for: say.groupFor(),
    living: say.groupLiving(),
  };
  return (Object.keys(titles) as FoldedId[]).map((id) => ({
    id,
    title: titles[id],
    rows: [],
    isFolded: true,
    folded: id,
  }));
}

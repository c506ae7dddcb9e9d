import type { Dataset, Study, StudyResult, Therapy } from '../../domain/dataset-types.js';
import type { Change, Group } from './change.js';
import { compare, compareFields } from './compare.js';
import { resultChanges, type FigureChange } from './figures.js';
import { pairsOf } from './pairs.js';
import { said, type Fields } from './said.js';

interface Versions {
  readonly before: Dataset;
  readonly after: Dataset;
}

interface Pair<T> {
  readonly before?: T;
  readonly after?: T;
}

const pairs = <T>(before: readonly T[], after: readonly T[]) =>
  pairsOf(before, after) as readonly Pair<T>[];

/** The arms of both versions, so that a figure of an arm that went can still be named. */
function bothArms({ before, after }: Pair<Study>): Study | undefined {
  const study = after ?? before;
  const known = new Set(after?.arms.map(({ id }) => id));
  const gone = after ? (before?.arms ?? []).filter(({ id }) => !known.has(id)) : [];
  return study && { ...study, arms: [...study.arms, ...gone] };
}

function* figureChanges({ before, after }: Versions): Generator<FigureChange> {
  const outcomes = new Map([...before.outcomes, ...after.outcomes].map((one) => [one.id, one]));
  for (const studies of pairs<Study>(before.studies, after.studies)) {
    const study = bothArms(studies);
    if (!study) continue;
    const results = pairs<StudyResult>(studies.before?.results ?? [], studies.after?.results ?? []);
    for (const result of results) {
      const outcome = outcomes.get((result.after ?? result.before)?.outcome ?? '');
      yield* resultChanges({
        study,
        outcome,
        before: result.before,
        after: result.after,
        dataset: after,
      });
    }
  }
}

const titleOf = ({ name, formulation }: Therapy) =>
  [name, formulation]
    .map((text) => (typeof text === 'object' ? said(text) : text))
    .filter(Boolean)
    .join(', ');

function option({ before, after }: Pair<Therapy>, figures: readonly FigureChange[]): Group {
  const id = (after ?? before)?.id;
  const own = figures.flatMap(({ option: of, change }) => (of === id ? [change] : []));
  const shown = after ?? before;
  const title = shown ? titleOf(shown) : '';
  if (!before || !after) {
    const there: Change = { label: 'option', [after ? 'after' : 'before']: said(title) };
    return { title, changes: [there, ...own] };
  }
  const facts = compareFields('', before as unknown as Fields, after as unknown as Fields, ['id']);
  return { title, changes: [...facts, ...own] };
}

/** A study without its results, which are told by option. */
const withoutResults = (studies: readonly Study[]) =>
  studies.map((study) => ({ ...study, results: [] }));

const sorted = <T extends { readonly id: string }>(items: readonly T[]) =>
  items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

// Told in groups of their own, or of no concern to a reader.
const apart = [
  '$schema',
  'populations',
  'outcomes',
  'therapies',
  'studies',
  'syntheses',
  'sources',
];

/** Everything that a reader sees otherwise, by option; empty when the two say the same. */
export function changeGroups(before: Dataset, after: Dataset): readonly Group[] {
  const figures = [...figureChanges({ before, after })];
  const options = pairs<Therapy>(before.therapies, after.therapies);
  const known = new Set(options.map((pair) => (pair.after ?? pair.before)?.id));
  const others = figures.filter(({ option: of }) => of === undefined || !known.has(of));
  const list = (title: string, label: string, was: unknown, is: unknown): Group => ({
    title,
    changes: [...compare(label, was, is)],
  });
  const ids = ({ therapies }: Dataset) => therapies.map(({ id }) => id);
  const kept = (dataset: Dataset, other: Dataset) =>
    ids(dataset).filter((id) => ids(other).includes(id));
  const order = compare('order of the options', kept(before, after), kept(after, before));
  const own = compareFields('', before as unknown as Fields, after as unknown as Fields, apart);
  const studies = compare('study', withoutResults(before.studies), withoutResults(after.studies));
  return [
    { title: 'The dataset', changes: [...own, ...order] },
    list('Forms of the condition', 'form', before.populations, after.populations),
    list('What was measured', 'outcome', before.outcomes, after.outcomes),
    ...options.map((pair) => option(pair, figures)),
    { title: 'Studies', changes: [...studies, ...others.map(({ change }) => change)] },
    list('Published reviews', 'review', before.syntheses, after.syntheses),
    list('Sources', 'source', sorted(before.sources), sorted(after.sources)),
  ].filter(({ changes }) => changes.length > 0);
}

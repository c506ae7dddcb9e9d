import { mostMarks, type Choice } from './choice.js';
import type { Dataset, Matter, Text, Therapy } from './dataset-types.js';

/** Something that is no outcome and may matter too: how it is taken, what comes with it. */
export type Topic = NonNullable<Matter['topics']>[number];

/** What a reader can mark. One that the dataset does not name is called by its topic. */
export type OfferedMatter = Omit<Matter, 'name'> & {
  readonly name?: Text;
};

/** Benefits offered where a dataset names nothing to mark. */
const mostBenefits = 3;

/** Topics offered where a dataset names nothing to mark, and whether an option says anything of them. */
const usualTopics: readonly (readonly [Topic, (therapy: Therapy) => boolean])[] = [
  ['schedule', ({ schedule }) => schedule !== undefined],
  ['hours', ({ schedule }) => [...(schedule?.start ?? []), schedule?.then].some(hasHours)],
  ['tests', ({ checks }) => checks.some(({ kind }) => kind !== undefined && kind !== 'other')],
  ['warnings', ({ warnings = [] }) => warnings.length > 0],
  ['family', ({ familyPlanning }) => familyPlanning !== undefined],
  ['vaccines', ({ vaccines = [] }) => vaccines.length > 0],
  ['stopping', ({ stopping = [] }) => stopping.length > 0],
];

const hasHours = (dose: { readonly hours?: number } | undefined) => dose?.hours !== undefined;

/**
 * What readers can mark, in the order of the chips: what the dataset says, else its first benefits
 * with a figure and the topics that its options speak of. The ids of those stay the same too.
 */
export function mattersOf(dataset: Dataset): readonly OfferedMatter[] {
  if (dataset.matters) return dataset.matters;
  const measured = new Set(
    dataset.studies.flatMap(({ results }) => results.map(({ outcome }) => outcome)),
  );
  return [
    ...dataset.outcomes
      .filter(({ id, group }) => group === 'benefit' && measured.has(id))
      .slice(0, mostBenefits)
      .map(({ id, plain }) => ({ id, name: plain, outcomes: [id] })),
    ...usualTopics.flatMap(([topic, isSaid]) =>
      dataset.therapies.some(isSaid) ? [{ id: `topic-${topic}`, topics: [topic] }] : [],
    ),
  ];
}

/** What the reader marked, in the order it was marked; what these data don't have is left out. */
export function marksOf(dataset: Dataset, { marks = [] }: Choice): readonly OfferedMatter[] {
  if (marks.length === 0) return [];
  const matters = mattersOf(dataset);
  return marks.flatMap((id) => matters.find((one) => one.id === id) ?? []).slice(0, mostMarks);
}

/** Marks something or takes the mark away. More than the most stay out: nothing is pushed out. */
export function withMark(dataset: Dataset, id: string, choice: Choice): Choice {
  const marks = marksOf(dataset, choice).map((one) => one.id);
  if (marks.includes(id)) return { ...choice, marks: marks.filter((other) => other !== id) };
  return marks.length >= mostMarks ? choice : { ...choice, marks: [...marks, id] };
}

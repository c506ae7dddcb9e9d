import type { Choice, Question } from './choice.js';
import type { Dataset } from './dataset-types.js';
import { marksOf, mattersOf } from './matters.js';

/** Questions that fit every decision, in the order in which they are suggested. */
export const generalQuestions = [
  'here',
  'watch',
  'stop',
  'nothing',
  'miss',
  'others',
  'cost',
] as const;

/** One of those. */
export type GeneralQuestion = (typeof generalQuestions)[number];

/** The most on a list: a visit is short, and the list has to fit on a page with the figures. */
export const mostQuestions = 8;

/** So many are suggested at first. */
const suggestedAtFirst = 6;

/** Before the id of what matters to the reader: the question that goes with it. */
export const markQuestion = (id: string): string => `mark-${id}`;

/** A question of the place that the page is shown for, by its place in the list there. */
export const placeQuestion = (place: number): string => `place-${place + 1}`;

/** Whether an id is of the reader's own questions: these have no other words than the reader's. */
export const isOwnQuestion = (id: string): boolean => /^own-\d+$/.test(id);

/** Whether a suggestion of that id can be made with these data. What a place suggests may be gone. */
export const isSuggestion = (dataset: Dataset, id: string): boolean =>
  generalQuestions.some((one) => one === id) ||
  /^place-\d+$/.test(id) ||
  mattersOf(dataset).some((one) => markQuestion(one.id) === id);

/**
 * Everything that can be suggested: what goes with the marks, what the place suggests, what fits
 * every decision.
 *
 * @param places - How many questions the place suggests.
 */
export function suggestions(dataset: Dataset, choice: Choice, places: number): readonly string[] {
  const marked = marksOf(dataset, choice).filter(({ question }) => question !== undefined);
  return [
    ...marked.map(({ id }) => markQuestion(id)),
    ...Array.from({ length: places }, (_, place) => placeQuestion(place)),
    ...generalQuestions,
  ];
}

/** The list for the visit: as the reader left it, else the first suggestions. */
export const listedQuestions = (
  dataset: Dataset,
  choice: Choice,
  places: number,
): readonly Question[] =>
  choice.questions ??
  suggestions(dataset, choice, places)
    .slice(0, suggestedAtFirst)
    .map((id) => ({ id }));

/** The id of the next question of the reader's own. */
export function nextOwn(questions: readonly Question[]): string {
  const used = questions.map(({ id }) => (isOwnQuestion(id) ? Number(id.slice(4)) : 0));
  return `own-${Math.max(0, ...used) + 1}`;
}

/** A list with one question further up or down; the ends of the list stay where they are. */
export function movedQuestion(
  questions: readonly Question[],
  id: string,
  by: -1 | 1,
): readonly Question[] {
  const from = questions.findIndex((one) => one.id === id);
  const to = from + by;
  const [moved, other] = [questions[from], questions[to]];
  if (!moved || !other) return questions;
  return questions.map((one, place) => (place === from ? other : place === to ? moved : one));
}

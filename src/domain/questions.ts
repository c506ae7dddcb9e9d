import type { DatasetIndex } from './dataset-index.js';

/** Questions that fit every decision, in the order in which they are suggested. */
export const generalQuestions = [
  'here',
  'watch',
  'stop',
  'nothing',
  'forget',
  'others',
  'cost',
] as const;

/** One of those. */
export type GeneralQuestion = (typeof generalQuestions)[number];

/** Before the id of what matters to the reader: the question that goes with it. */
export const markQuestion = (id: string): string => `mark-${id}`;

/** A question of the place that the page is shown for, by its place in the list there. */
export const placeQuestion = (place: number): string => `place-${place + 1}`;

/** Whether an id is of the reader's own questions: these have no other words than the reader's. */
export const isOwnQuestion = (id: string): boolean => /^own-\d+$/.test(id);

/** Whether a suggestion of that id can be made with these data. What a place suggests may be gone. */
export const isSuggestion = ({ dataset }: DatasetIndex, id: string): boolean =>
  generalQuestions.some((one) => one === id) ||
  /^place-\d+$/.test(id) ||
  (dataset.matters ?? []).some((one) => markQuestion(one.id) === id);

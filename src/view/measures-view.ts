import { fullSure, measures, measureScore, type MeasureId } from '../domain/measures.js';
import { measuresWordsFor, type MeasuresWords } from '../messages/measures.js';
import type { Words } from './words.js';

/** What the reader did with a questionnaire. */
export interface Filled {
  /** An answer for each question that has one. */
  readonly answers: readonly (number | undefined)[];
  readonly wish: 'none' | 'given' | 'cleared';
}

/** A question with its answers. */
export interface ItemView {
  readonly name: string;
  readonly question: string;
  readonly answers: readonly {
    readonly value: number;
    readonly text: string;
    readonly isChosen: boolean;
  }[];
}

/** One questionnaire. */
export interface MeasureView {
  readonly id: MeasureId;
  readonly title: string;
  readonly items: readonly ItemView[];
  /** What the ends of a scale of numbers mean. */
  readonly ends: readonly string[];
  readonly reference: string;
  readonly give: { readonly text: string; readonly label: string };
  readonly reset: { readonly text: string; readonly label: string };
  readonly status: string;
  /** What the page gets: nothing while a question has no answer. */
  readonly result?: { readonly answers: readonly number[]; readonly score: number };
}

/** Questionnaires that the reader may ask for. */
export interface MeasuresView {
  readonly ask: string;
  readonly privacy: string;
  readonly measures: readonly MeasureView[];
}

export const unfilled: Filled = { answers: [], wish: 'none' };

export function measuresView(
  words: Words,
  filled: Readonly<Partial<Record<MeasureId, Filled>>>,
): MeasuresView {
  const say = measuresWordsFor(words.locale);
  return {
    ask: say.ask(),
    privacy: say.privacy(),
    measures: (['sure', 'collaborate'] as const).map((id) =>
      measureView(id, filled[id] ?? unfilled, words, say),
    ),
  };
}

function measureView(
  id: MeasureId,
  { answers, wish }: Filled,
  words: Words,
  say: MeasuresWords,
): MeasureView {
  const title = say.titles()[id];
  const score = measureScore(id, answers);
  const known = answers.filter((answer) => answer !== undefined);
  return {
    id,
    title,
    items: say.questions[id]().map((question, place) => ({
      name: `${id}-${place}`,
      question,
      answers: measures[id].answers.map((value) => ({
        value,
        text: answerText(id, value, words, say),
        isChosen: answers[place] === value,
      })),
    })),
    ends: id === 'sure' ? [] : endsOf(id, words, say),
    reference: say.references[id](),
    give: { text: say.give(), label: say.giveOf({ title }) },
    reset: { text: say.reset(), label: say.resetOf({ title }) },
    status: statusText(id, wish, score, words, say),
    ...(score !== undefined && { result: { answers: known, score } }),
  };
}

function answerText(id: MeasureId, value: number, { whole }: Words, say: MeasuresWords): string {
  if (id === 'collaborate') return whole(value);
  return value === 1 ? say.yes() : say.no();
}

/** The lowest and the highest answer, with what each means. */
function endsOf(id: MeasureId, { whole }: Words, say: MeasuresWords): readonly string[] {
  const { answers } = measures[id];
  return [
    say.scaleEnd({ value: whole(Math.min(...answers)), text: say.least() }),
    say.scaleEnd({ value: whole(Math.max(...answers)), text: say.most() }),
  ];
}

/** No verdict: only that something may still be open. */
function statusText(
  id: MeasureId,
  wish: Filled['wish'],
  score: number | undefined,
  { whole }: Words,
  say: MeasuresWords,
): string {
  if (wish === 'none') return '';
  if (wish === 'cleared') return say.cleared();
  if (score === undefined) return say.incomplete({ count: whole(measures[id].items) });
  return id === 'sure' && score < fullSure ? say.givenOpen() : say.given();
}

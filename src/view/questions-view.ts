import {
  generalQuestions,
  isOwnQuestion,
  listedQuestions,
  markQuestion,
  mostQuestions,
  movedQuestion,
  nextOwn,
  placeQuestion,
  suggestions,
  type GeneralQuestion,
} from '../domain/questions.js';
import type { Question } from '../domain/choice.js';
import { mattersOf } from '../domain/matters.js';
import { questionsWordsFor, type QuestionsWords } from '../messages/questions.js';
import type { Change } from './options-view.js';
import type { PageSource } from './page-source.js';

/** What questions are made from. */
export type QuestionsSource = Pick<PageSource, 'index' | 'choice' | 'words' | 'layer'>;

/** A question on the list, and what can be done with it. */
export interface QuestionView {
  readonly id: string;
  readonly text: string;
  /** The question as the choice has it, to be put back with its words. */
  readonly kept: Question;
  readonly isOwn: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Said once it was moved up or down. */
  readonly movedUp: string;
  readonly movedDown: string;
  readonly up: Change;
  readonly down: Change;
  /** Off the list. */
  readonly drop: Change;
  readonly say: (text: string) => Change;
}

/** A question that could be on the list. */
export interface OfferedView {
  readonly id: string;
  readonly text: string;
  readonly take: Change;
}

/** The list for the visit, and what else could be on it. */
export interface QuestionsView {
  readonly title: string;
  readonly note: string;
  readonly list: readonly QuestionView[];
  readonly offered: readonly OfferedView[];
  readonly count: string;
  readonly isFull: boolean;
  readonly words: QuestionsWords;
  /** Puts the reader's own question on the list. */
  readonly add: (text: string) => Change;
}

const places = ({ layer }: QuestionsSource) => layer?.questions?.length ?? 0;

const listOf = (source: QuestionsSource): readonly Question[] =>
  listedQuestions(source.index.dataset, source.choice, places(source));

const isGeneral = (id: string): id is GeneralQuestion => generalQuestions.some((one) => one === id);

/** A suggestion in words; nothing when the data or the place have it no longer. */
function suggestedText({ index, words, layer }: QuestionsSource, id: string): string | undefined {
  if (isGeneral(id)) return questionsWordsFor(words.locale).general()[id];
  const question =
    mattersOf(index.dataset).find((one) => markQuestion(one.id) === id)?.question ??
    layer?.questions?.find((_, place) => placeQuestion(place) === id);
  return question === undefined ? undefined : words.text(question);
}

const textOf = (source: QuestionsSource, { id, text }: Question): string | undefined =>
  text ?? suggestedText(source, id);

/** The questions on the list in words, for paper. */
export const questionTexts = (source: QuestionsSource): readonly string[] =>
  listOf(source).flatMap((question) => textOf(source, question) ?? []);

/** @param dropped - What was on the list before: taken off it, it keeps its words. */
export function questionsView(
  source: QuestionsSource,
  dropped: readonly Question[] = [],
): QuestionsView {
  const { index, choice, words } = source;
  const say = questionsWordsFor(words.locale);
  const list = listOf(source).filter((one) => textOf(source, one) !== undefined);
  const changed =
    (change: (questions: readonly Question[]) => readonly Question[]): Change =>
    (now) => ({ ...now, questions: change(listOf({ ...source, choice: now })) });
  const isFull = list.length >= mostQuestions;
  return {
    title: say.title(),
    note: say.note(),
    words: say,
    isFull,
    count: isFull
      ? say.full({ most: words.whole(mostQuestions) })
      : list.length === 0
        ? say.none()
        : say.count({ count: words.whole(list.length), one: list.length === 1 }),
    list: list.map((question, place) => listedView({ source, list, changed }, question, place)),
    offered: offeredIn(suggestions(index.dataset, choice, places(source)), list, dropped).flatMap(
      (question) => {
        const text = textOf(source, question);
        const take = changed((questions) => [...questions, question]);
        return text === undefined ? [] : [{ id: question.id, text, take }];
      },
    ),
    add: (text) =>
      changed((questions) => [...questions, { id: nextOwn([...questions, ...dropped]), text }]),
  };
}

interface Listing {
  readonly source: QuestionsSource;
  readonly list: readonly Question[];
  readonly changed: (change: (questions: readonly Question[]) => readonly Question[]) => Change;
}

function listedView(
  { source, list, changed }: Listing,
  question: Question,
  place: number,
): QuestionView {
  const { id } = question;
  const { whole, locale } = source.words;
  const moved = (to: number) =>
    questionsWordsFor(locale).moved({ place: whole(to), count: whole(list.length) });
  const suggested = suggestedText(source, id);
  const said = (text: string): Question =>
    text === '' || text === suggested ? { id } : { id, text };
  return {
    id,
    text: textOf(source, question) ?? '',
    kept: question,
    isOwn: isOwnQuestion(id),
    isFirst: place === 0,
    isLast: place === list.length - 1,
    movedUp: moved(place),
    movedDown: moved(place + 2),
    up: changed((questions) => movedQuestion(questions, id, -1)),
    down: changed((questions) => movedQuestion(questions, id, 1)),
    drop: changed((questions) => questions.filter((one) => one.id !== id)),
    say: (text) =>
      changed((questions) => questions.map((one) => (one.id === id ? said(text) : one))),
  };
}

/** What is not on the list: first what was, with its words, then what else is suggested. */
function offeredIn(
  suggested: readonly string[],
  list: readonly Question[],
  dropped: readonly Question[],
): readonly Question[] {
  const all = [...dropped, ...suggested.map((id) => ({ id }))];
  return all.filter(
    ({ id }, place) =>
      !list.some((one) => one.id === id) && all.findIndex((one) => one.id === id) === place,
  );
}

import { mostMarks } from '../domain/choice.js';
import { marksOf, mattersOf, withMark, type OfferedMatter, type Topic } from '../domain/matters.js';
import { marksWordsFor } from '../messages/marks.js';
import { outcomeTexts } from './arranged/mark-outcomes.js';
import { topicTexts } from './arranged/mark-topics.js';
import type { Change } from './options-view.js';
import type { PageSource } from './page-source.js';
import { therapyName, type Words } from './words.js';

/** Chips that are shown before the reader asks for the rest. */
const mattersAtOnce = 8;

/** One thing to mark. */
export interface ChipView {
  readonly id: string;
  readonly name: string;
  readonly isMarked: boolean;
  /** Whether it is shown before the reader asks for the rest: what is marked always is. */
  readonly isAtOnce: boolean;
  /** What is said in place of marking it, where the most are marked already. */
  readonly refused?: string;
  readonly toggle: Change;
}

/** What the reader can mark, and what the options are like in what is marked. */
export interface MarksView {
  readonly title: string;
  readonly note: string;
  /** Name of the group of chips. */
  readonly label: string;
  readonly chips: readonly ChipView[];
  /** What asks for the others. Absent where there are none. */
  readonly more?: string;
  /** How many are marked, and what that allows. */
  readonly count: string;
  /** One paragraph for each mark, in the order in which they were made. */
  readonly told: readonly {
    readonly id: string;
    readonly title: string;
    readonly texts: readonly string[];
  }[];
}

export function marksView(source: PageSource): MarksView {
  const { index, choice, words } = source;
  const say = marksWordsFor(words.locale);
  const marks = marksOf(index.dataset, choice);
  const marked = new Set(marks.map(({ id }) => id));
  const isFull = marks.length >= mostMarks;
  const chips = mattersOf(index.dataset).map((matter, place): ChipView => {
    const { id } = matter;
    const name = matterName(matter, words);
    const isMarked = marked.has(id);
    return {
      id,
      name,
      isMarked,
      isAtOnce: isMarked || place < mattersAtOnce,
      ...(isFull && !isMarked && { refused: say.notMarked({ name }) }),
      toggle: (now) => withMark(index.dataset, id, now),
    };
  });
  const rest = chips.filter(({ isAtOnce }) => !isAtOnce).length;
  const counted = { marked: words.whole(marks.length), most: words.whole(mostMarks) };
  return {
    title: say.matterTitle(),
    note: say.matterNote(),
    label: say.matters(),
    chips,
    ...(rest > 0 && { more: say.moreMatters({ count: words.whole(rest) }) }),
    count: isFull ? say.markedFull(counted) : say.marked(counted),
    told: marks.map((matter) => ({
      id: matter.id,
      title: matterName(matter, words),
      texts: toldOf(matter, source),
    })),
  };
}

/** What a matter is called. One that the dataset does not name is called by its topic. */
export function matterName({ name, topics = [] }: OfferedMatter, words: Words): string {
  if (name !== undefined) return words.text(name);
  const titles: Readonly<Record<Topic, string>> = marksWordsFor(words.locale).topics();
  return words.list(topics.map((topic) => titles[topic]));
}

/** Where the options differ in a matter, where they don't, and where it can't be told. */
function toldOf(matter: OfferedMatter, { table, words }: PageSource): readonly string[] {
  const { therapies } = table.folded;
  if (therapies.length < 2) return [marksWordsFor(words.locale).chooseTwo()];
  const names = therapies.map((therapy) => therapyName(therapy, words));
  const { outcomes = [], topics = [] } = matter;
  return [
    ...(outcomes.length > 0 ? outcomeTexts(matter, table, names, words) : []),
    ...topics.flatMap((topic) => topicTexts(topic, { ...table.folded, names })),
  ];
}

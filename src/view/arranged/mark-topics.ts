import type { Therapy } from '../../domain/dataset-types.js';
import type { Topic } from '../../domain/matters.js';
import { marksWordsFor } from '../../messages/marks.js';
import { factsRows, takingRows, warningsRow } from '../facts-view.js';
import type { CellView } from '../figure-view.js';
import { foldedRows } from '../folded-rows.js';
import type { FoldedSource, RowView } from '../table-view.js';
import { isAmount, placeOf } from './marked.js';
import { capitalised } from '../words.js';
import { amountOf, type Amount } from './totals.js';

/** The options of a table, and what each is called in the middle of a sentence. */
export interface NamedOptions extends FoldedSource {
  readonly names: readonly string[];
}

/** What the dataset says of a topic for each option: amounts, ways, places, or whether its words differ. */
export function topicTexts(topic: Topic, options: NamedOptions): readonly string[] {
  if (isAmount(topic)) return amountTexts(topic, options);
  if (topic === 'schedule') return wayTexts(options);
  return topic === 'setting' ? [placeText(options)] : statementTexts(topic, options);
}

/** Each option's name with what there is of it; once where that is the same for all. */
function each(
  { therapies, names, words }: NamedOptions,
  amount: (therapy: Therapy) => string | undefined,
  isExact = true,
): string {
  const say = marksWordsFor(words.locale);
  const amounts = therapies.map(amount);
  const [first] = amounts;
  if (isExact && first !== undefined && new Set(amounts).size === 1) {
    return say.sameForAll({ amount: first });
  }
  const all = amounts.map((one, place) => ({
    name: names[place] ?? '',
    amount: one ?? say.amountNotDescribed(),
  }));
  return capitalised(say.amountsOf({ all }), words.locale);
}

function amountTexts(amount: Amount, options: NamedOptions): readonly string[] {
  const { words, therapies } = options;
  const counted = new Map(
    therapies.map((therapy) => [therapy, amountOf(amount, therapy, options)] as const),
  );
  const textOf = (therapy: Therapy) => {
    const texts = counted.get(therapy)?.texts;
    return texts && words.list(texts);
  };
  // A range that reads the same need not be the same.
  const isExact = [...counted.values()].every((one) => one?.isExact === true);
  return [marksWordsFor(words.locale).inTwoYears({ said: each(options, textOf, isExact) })];
}

/** The ways of taking it; where they are one, whether the plans are one too. */
function wayTexts(options: NamedOptions): readonly string[] {
  const ways = marksWordsFor(options.words.locale).ways();
  const text = each(options, ({ route }) => ways[route]);
  const isOneWay = new Set(options.therapies.map(({ route }) => route)).size === 1;
  return isOneWay ? [text, ...statementTexts('schedule', options)] : [text];
}

function placeText(options: NamedOptions): string {
  const places = marksWordsFor(options.words.locale).atPlaces();
  return each(options, ({ kind, setting }) =>
    kind === 'none' ? places.none : setting && places[setting],
  );
}

/** Whether what is said of a topic differs, and of whom nothing is said. */
function statementTexts(topic: Exclude<Topic, Amount>, options: NamedOptions): readonly string[] {
  const { names, words } = options;
  const say = marksWordsFor(words.locale);
  const rows = rowsOf(topic, options);
  const places = names.map((_, place) => place);
  const cellsOf = (place: number) => rows.flatMap(({ cells }) => cells[place] ?? []);
  const said = places.filter((place) => cellsOf(place).some(({ kind }) => kind === 'facts'));
  const rest = places.filter((place) => !said.includes(place));
  const out = rest.filter((place) => options.therapies[place]?.kind === 'none');
  const missing = rest.filter((place) => !out.includes(place));
  const named = (some: readonly number[]) => words.list(some.map((place) => names[place] ?? ''));
  const title = say.topics()[topic];
  if (said.length === 0) return [say.nobodySays({ topic: title })];
  const different = new Set(said.map((place) => JSON.stringify(cellsOf(place).map(wordsOf))));
  return [
    said.length === 1
      ? say.textOfOne({ topic: title, name: named(said) })
      : different.size === 1
        ? say.textSame({ topic: title, names: named(said) })
        : say.textDiffers({ topic: title }),
    ...(missing.length > 0 ? [say.notDescribedFor({ names: named(missing) })] : []),
    ...(out.length > 0 ? [say.doesNotApply({ names: named(out) })] : []),
  ];
}

const wordsOf = (cell: CellView) => (cell.kind === 'facts' ? cell.items : cell.kind);

/** The rows of a topic, also where the table leaves them out. */
function rowsOf(topic: Exclude<Topic, Amount>, source: FoldedSource): readonly RowView[] {
  const { group, rows: ids } = placeOf[topic];
  const { therapies, index, words } = source;
  const rows =
    group === 'taking'
      ? factsRows(takingRows(words), therapies, index, words)
      : group === 'serious'
        ? factsRows([warningsRow(words)], therapies, index, words)
        : foldedRows(group, source);
  return rows.filter(({ id }) => ids.includes(id));
}

import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Text, Therapy } from '../domain/dataset-types.js';
import { localOption, localSource } from '../domain/local-index.js';
import type { Contact, LocalLayer, LocalOption } from '../domain/local-types.js';
import { detailsFor } from '../messages/details.js';
import type { ComparisonView } from './comparison-view.js';
import { factsRows, type FactsRow, type Statement } from './facts-view.js';
import type { GroupView } from './table-view.js';
import { therapyHeading, type Words } from './words.js';

/** What a place says, and the dataset as it is offered there. */
export interface LocalSource {
  readonly layer: LocalLayer;
  readonly index: DatasetIndex;
  /** The reader's day, year-month-day. */
  readonly today: string;
}

/** A comparison with what its place says: a group of rows, and what is not offered there. */
export function withLocalView(
  view: ComparisonView,
  local: LocalSource,
  words: Words,
): ComparisonView {
  const { table, picker, about } = view;
  const group = localGroup(view, local, words);
  const groups = group ? [...table.groups, group] : table.groups;
  const keptOut = [picker.keptOut, ...hiddenTexts(local, words)].filter((one) => one !== undefined);
  return {
    ...view,
    picker: { ...picker, ...(keptOut.length > 0 && { keptOut: keptOut.join(' ') }) },
    table: { ...table, groups },
    about: { ...about, local: localFacts(local, words) },
  };
}

function localGroup(
  { table }: ComparisonView,
  { layer, index, today }: LocalSource,
  words: Words,
): GroupView | undefined {
  const therapies = table.options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  const rows = factsRows(localRows(layer, words), therapies, index, words);
  if (rows.length === 0) return undefined;
  const say = detailsFor(words.locale);
  const { updated, reviewBy } = layer;
  const isPast = reviewBy !== undefined && today > reviewBy;
  return {
    id: 'local',
    title: say.localTitle({ place: words.text(layer.place) }),
    note: isPast
      ? say.localPast({ updated: words.day(updated), reviewBy: words.day(reviewBy) })
      : say.localNote({ updated: words.day(updated) }),
    isFolded: true,
    rows,
  };
}

function localRows(layer: LocalLayer, words: Words): readonly FactsRow[] {
  const say = detailsFor(words.locale);
  const row = (
    id: string,
    label: string,
    textOf: (option: LocalOption | undefined, therapy: Therapy) => Text | undefined,
  ): FactsRow => ({
    id: `local-${id}`,
    label,
    of: (therapy) => statement(textOf(localOption(layer, therapy.id), therapy)),
  });
  return [
    row('availability', say.localAvailability(), (option) => option?.availability),
    row('cost', say.localCost(), (option) => option?.cost),
    row('note', say.localMore(), (option) => option?.note),
    row('contact', say.localContact(), (option) => {
      const contact = option?.contact ?? layer.contact;
      return contact && contactText(contact, words);
    }),
  ];
}

const statement = (text: Text | undefined): readonly Statement[] =>
  text === undefined ? [] : [{ text, sources: [localSource] }];

const contactText = ({ text, phone, email, url }: Contact, words: Words): string =>
  [words.text(text), phone, email, url].filter((part) => part !== undefined).join('; ');

function hiddenTexts({ layer, index }: LocalSource, words: Words): readonly string[] {
  const hidden = (layer.options ?? []).flatMap(({ id, hidden: reason }) => {
    const therapy = index.therapies.get(id);
    if (!therapy || reason === undefined) return [];
    return [`${therapyHeading(therapy, words)} (${words.text(reason)})`];
  });
  if (hidden.length === 0) return [];
  const place = words.text(layer.place);
  return [detailsFor(words.locale).localHidden({ place, options: words.list(hidden) })];
}

/** What stands among the facts about the data: whom to ask and what to ask in this place. */
function localFacts({ layer }: LocalSource, words: Words) {
  const say = detailsFor(words.locale);
  const place = words.text(layer.place);
  const fact = (term: string, texts: readonly string[]) =>
    texts.length > 0 ? [{ term, text: texts.join(' ') }] : [];
  return [
    ...fact(place, layer.contact ? [contactText(layer.contact, words)] : []),
    ...fact(say.localQuestions({ place }), (layer.questions ?? []).map(words.text)),
  ];
}

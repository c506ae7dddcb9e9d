import {
  afterTopics,
  onTimeScale,
  saidOf,
  scaleMonths,
  type AfterTopic,
} from '../domain/after-last-dose.js';
import type { Lasting, Therapy } from '../domain/dataset-types.js';
import { stoppingWordsFor, type StoppingWords } from '../messages/stopping.js';
import { factsCell, itemView } from './facts-view.js';
import type { CellView, FactsView } from './figure-view.js';
import type { OptionView } from './option-view.js';
import type { PageSource } from './page-source.js';
import type { Words } from './words.js';

/** A time after the last dose: in words, and as lengths on the scale. */
export interface TimeView {
  /** Beside the scale, which may end before it. */
  readonly text: string;
  /** The same without the scale. */
  readonly time: string;
  /** How far it holds for everyone, in percent of the scale; none where only an “up to” is known. */
  readonly surely?: string;
  /** From where to where it may hold. */
  readonly perhaps?: { readonly from: string; readonly width: string };
  /** Where it goes on, as an arrow. */
  readonly arrow?: string;
}

/** One statement, with its times. */
export interface AfterPartView {
  readonly times: readonly TimeView[];
  /** Said where others in the group have a time, and this one only words. */
  readonly noTime?: string;
  readonly item: FactsView['items'][number];
}

/** What one option's data say of one topic. */
export interface AfterRowView {
  readonly id: string;
  readonly option: OptionView;
  readonly parts: readonly AfterPartView[];
  /** All of it, with its sources; or that there is nothing. */
  readonly cell: CellView;
}

export interface AfterGroupView {
  readonly id: AfterTopic;
  readonly title: string;
  /** Whether any option has a time in it: else the words have the room to themselves. */
  readonly isTimed: boolean;
  readonly rows: readonly AfterRowView[];
}

/** What stopping, switching and having children involve, topic by topic. */
export interface StoppingView {
  readonly title: string;
  readonly note: string;
  readonly caption: string;
  readonly heads: readonly [option: string, time: string, text: string];
  /** The months that are written along the scale. */
  readonly axis: readonly string[];
  readonly groups: readonly AfterGroupView[];
  /** Options of which there is nothing to stop. */
  readonly said: readonly string[];
  /** Topics of which nothing is said of any option. */
  readonly missing?: string;
  readonly panelFailed: string;
}

/** Months that are named along the scale: a quarter of it each. */
const axisMonths = [0, 1, 2, 3, 4].map((quarter) => (quarter * scaleMonths) / 4);

export function stoppingView({ index, words, table }: PageSource): StoppingView {
  const say = stoppingWordsFor(words.locale);
  const titles = say.groups();
  const topics = say.topics();
  const all = table.options.flatMap((option) => {
    const therapy = index.therapies.get(option.id);
    return therapy ? [{ option, therapy }] : [];
  });
  const saysNothing = ({ kind, ...therapy }: Therapy) =>
    kind === 'none' &&
    afterTopics.every((topic) => saidOf({ kind, ...therapy }, topic).length === 0);
  const untreated = all.filter(({ therapy }) => saysNothing(therapy));
  const shown = all.filter(({ therapy }) => !saysNothing(therapy));
  const isSaid = (topic: AfterTopic) =>
    shown.some(({ therapy }) => saidOf(therapy, topic).length > 0);
  // What has no topic of its own is missing from nothing.
  const missing =
    shown.length > 0 ? afterTopics.filter((topic) => topic !== 'other' && !isSaid(topic)) : [];
  const row = (topic: AfterTopic, isTimed: boolean) => (one: (typeof all)[number]) =>
    afterRow(one, { topic, title: titles[topic], isTimed, index, words, say });
  return {
    title: say.title(),
    note: say.note(),
    caption: say.caption(),
    heads: [say.optionHead(), say.timeHead(), say.textHead()],
    axis: axisMonths.map(words.whole),
    groups: afterTopics.filter(isSaid).map((topic) => {
      const isTimed = shown.some(({ therapy }) =>
        saidOf(therapy, topic).some(({ lasts }) => lasts !== undefined),
      );
      const title = titles[topic];
      return { id: topic, title, isTimed, rows: shown.map(row(topic, isTimed)) };
    }),
    said: untreated.map(({ option }) => say.nothingToStop({ options: option.name })),
    ...(missing.length > 0 && {
      missing: say.missing({ topics: words.list(missing.map((id) => topics[id])) }),
    }),
    panelFailed: words.say.panelFailed(),
  };
}

interface RowOf extends Pick<PageSource, 'index' | 'words'> {
  readonly topic: AfterTopic;
  readonly title: string;
  readonly isTimed: boolean;
  readonly say: StoppingWords;
}

function afterRow(
  { option, therapy }: { readonly option: OptionView; readonly therapy: Therapy },
  { topic, title, isTimed, index, words, say }: RowOf,
): AfterRowView {
  const facts = saidOf(therapy, topic);
  const row = { id: topic, label: title, of: () => facts };
  return {
    id: `${topic}-${option.id}`,
    option,
    parts: facts.map((fact) => ({
      // A time is no wider than what says it: where that holds in some regions, so does the time.
      times: (fact.lasts ?? []).map((time) =>
        timeView({ ...(fact.regions && { regions: fact.regions }), ...time }, words, say),
      ),
      ...(isTimed && fact.lasts === undefined && { noTime: say.noTime() }),
      item: itemView(fact, words),
    })),
    cell: factsCell(row, therapy, index, words),
  };
}

function timeView(time: Lasting, words: Words, say: StoppingWords): TimeView {
  const { surely, perhaps, goesOn } = onTimeScale(time);
  return {
    ...timeTexts(time, words, say),
    ...(surely > 0 && { surely: percent(surely) }),
    ...(perhaps > surely && {
      perhaps: { from: percent(surely), width: percent(perhaps - surely) },
    }),
    ...(goesOn && { arrow: percent(perhaps) }),
  };
}

function timeTexts(
  time: Lasting,
  words: Words,
  say: StoppingWords,
): Pick<TimeView, 'text' | 'time'> {
  const { count, upTo, unit, limit, regions } = time;
  const { precise } = words;
  const said =
    upTo === undefined
      ? say.time({ count: precise(count), one: count === 1, unit })
      : say.timeRange({ low: precise(count), high: precise(upTo), unit });
  const limited =
    limit === undefined
      ? said
      : limit === 'at-least'
        ? say.atLeast({ time: said })
        : say.upTo({ time: said });
  const onScale = onTimeScale(time).isBeyond
    ? say.beyond({ time: limited, months: words.whole(scaleMonths) })
    : limited;
  const there = (text: string) =>
    regions ? say.inRegions({ regions: words.list(regions.map(words.region)), time: text }) : text;
  return { text: there(onScale), time: there(limited) };
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

import type { DatasetIndex } from '../domain/dataset-index.js';
import { linkBetween, type Link, type Node } from '../domain/evidence/links.js';
import { linksWordsFor, type LinksWords } from '../messages/links.js';
import type { OptionView } from './option-view.js';
import { therapyName, unbroken, type Words } from './words.js';

/** Which options, by the trials of which form of the condition: put together after the table. */
export interface LinksSource {
  readonly index: DatasetIndex;
  readonly options: readonly OptionView[];
  readonly population: string;
  readonly words: Words;
}

/** How two options were compared, as a sign and a sentence. */
export interface LinkView {
  readonly kind: Link['kind'];
  readonly pair: string;
  readonly text: string;
  /** What the studies between the two are found by; absent where there are none. */
  readonly ends?: { readonly a: string; readonly b: string };
}

/** One badge for each pair of chosen options. */
export interface LinksView {
  readonly title: string;
  /** What must not be done with the figures; absent where every pair was tested. */
  readonly note?: string;
  /** Asks for the studies between two. */
  readonly ask: string;
  readonly links: readonly LinkView[];
  /** How many pairs are linked in which way, and what shows them; absent where there is one pair. */
  readonly summary?: { readonly text: string; readonly ask: string };
}

export function linksView({ index, options, population, words }: LinksSource): LinksView {
  const say = linksWordsFor(words.locale);
  const pairs = options.flatMap((a, place) => options.slice(place + 1).map((b) => ({ a, b })));
  const links = pairs.map(({ a, b }) => {
    const ends = { a: a.id, b: b.id };
    const link = linkBetween(index, { ...ends, population });
    return {
      kind: link.kind,
      pair: say.linkPair({ a: a.name, b: inSentence(index, b, words) }),
      text: linkText(index, link, say, words),
      ...(link.kind !== 'never' && { ends }),
    };
  });
  return {
    title: say.linksTitle(),
    ...(links.some(({ kind }) => kind !== 'direct') && { note: say.linksNote() }),
    ask: say.linkAsk(),
    links,
    ...(links.length > 1 && { summary: summaryOf(links, say, words) }),
  };
}

/** How many pairs are linked in which way; ways that none is linked in are not said. */
function summaryOf(links: readonly LinkView[], say: LinksWords, { whole, list }: Words) {
  const among = (...kinds: readonly Link['kind'][]) =>
    links.filter(({ kind }) => kinds.includes(kind)).length;
  const tested = among('direct');
  const phrases = [
    [tested, say.linksDirect],
    [among('same-comparator', 'chain'), say.linksLinked],
    [among('never'), say.linksNever],
  ] as const;
  const said = phrases.flatMap(([count, phrase]) =>
    count > 0 ? [phrase({ count: whole(count), one: count === 1 })] : [],
  );
  const pairs = whole(links.length);
  const text = say.linksOf({ pairs, said: list(said) });
  const warning = tested > 0 ? say.linksOthers() : say.linksTheirs();
  return {
    text: tested === links.length ? text : `${text} ${warning}`,
    ask: say.linksAll({ pairs }),
  };
}

function inSentence(index: DatasetIndex, { id, name }: OptionView, words: Words): string {
  const therapy = index.therapies.get(id);
  return therapy ? therapyName(therapy, words) : name;
}

function linkText(index: DatasetIndex, link: Link, say: LinksWords, words: Words): string {
  const { list } = words;
  const via = (nodes: readonly Node[]) => list(nodes.map((node) => nodeName(index, node, words)));
  switch (link.kind) {
    case 'direct':
      return say.linkDirect({ studies: list(link.studies.map(({ name }) => name)) });
    case 'same-comparator':
      return say.linkSame({ via: via(link.via) });
    case 'chain':
      return say.linkChain({ via: via(link.via) });
    case 'never':
      return say.linkNever();
  }
}

// An arm's own words come first: trials give placebo, not “no treatment”.
function nodeName(index: DatasetIndex, { therapy, name }: Node, words: Words): string {
  if (name !== undefined) return unbroken(words.text(name));
  const known = therapy === undefined ? undefined : index.therapies.get(therapy);
  return known ? therapyName(known, words) : (therapy ?? '');
}

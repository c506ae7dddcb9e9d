import { briefWordsFor } from '../messages/brief.js';
import { linksView, type LinkView } from './links-view.js';
import type { Marker, OptionView } from './option-view.js';
import type { PageSource } from './page-source.js';

/** Whether two options were compared: a sign between their shapes, few words, and the whole sentence. */
export interface BriefLink {
  readonly kind: LinkView['kind'];
  readonly markers: readonly [Marker, Marker];
  readonly pair: string;
  readonly short: string;
  readonly text: string;
}

/** A badge for each pair of columns. */
export function briefLinks(
  { index, choice, words }: PageSource,
  options: readonly OptionView[],
): readonly BriefLink[] {
  const { population } = choice;
  const short = briefWordsFor(words.locale).linkShort();
  const pairs = options.flatMap((a, place) =>
    options.slice(place + 1).map((b) => [a.marker, b.marker] as const),
  );
  const { links } = linksView({ index, options, population, words });
  return links.flatMap(({ kind, pair, text }, place) => {
    const markers = pairs[place];
    return markers ? [{ kind, markers, pair, short: short[kind], text }] : [];
  });
}

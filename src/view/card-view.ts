import type { Outcome } from '../domain/dataset-types.js';
import { briefWordsFor } from '../messages/brief.js';
import { cardWordsFor } from '../messages/card.js';
import { briefLinks, type BriefLink } from './brief-links.js';
import { openRows } from './brief-facts.js';
import {
  briefOf,
  factsBrief,
  mainOutcome,
  outcomeBrief,
  type Brief,
  type BriefCell,
  type BriefRow,
} from './brief-rows.js';
import type { OptionView } from './option-view.js';
import type { PageSource } from './page-source.js';
import { timeRow } from './time-row.js';

/** How many options a card has room for. */
const most = 2;

/** A row of the card. The way it is taken has the time that it takes below it. */
export interface CardRow extends BriefRow {
  readonly time?: readonly BriefCell[];
  readonly timeUnit?: string;
}

/** The small comparison, finished. */
export interface CardView {
  readonly overline: string;
  readonly question: string;
  readonly caption: string;
  readonly options: readonly OptionView[];
  /** How it is taken, one thing that it may do for a person, one that it may do to a person. */
  readonly rows: readonly CardRow[];
  readonly link?: BriefLink;
  /** What that sign says of the two. */
  readonly badge?: string;
  /** Said where more options were named than there is room for, or too few. */
  readonly note?: string;
  readonly full: { readonly text: string; readonly href?: string };
  readonly informs: string;
  readonly disclosure: readonly string[];
  readonly pastReview?: string | undefined;
}

/** @param full - Address of a page with the whole comparison, as the host page wrote it. */
export function cardView(source: PageSource, full: string): CardView {
  const { words, decision, table } = source;
  const say = cardWordsFor(words.locale);
  const options = table.options.slice(0, most);
  const names = words.list(options.map(({ name }) => name));
  const [link] = briefLinks(source, options);
  const href = webAddress(full);
  return {
    overline: decision.overline,
    question: decision.question,
    caption: say.caption({ names }),
    options,
    rows: options.length < most ? [] : cardRows(briefOf(source, options)),
    ...(link && {
      link,
      badge: link.kind === 'direct' ? link.text : say.notSideBySide({ text: link.text }),
    }),
    ...noteOf(source),
    full: { text: say.full(), ...(href !== undefined && { href }) },
    informs: decision.informs,
    disclosure: decision.disclosure,
    pastReview: decision.pastReview,
  };
}

function noteOf({ table, words }: PageSource): Pick<CardView, 'note'> {
  const say = cardWordsFor(words.locale);
  const { length } = table.options;
  if (length < most) return { note: say.tooFew() };
  if (length === most) return {};
  const rest = table.options.slice(most).map(({ name }) => name);
  return { note: say.more({ count: words.whole(length), names: words.list(rest) }) };
}

/** Three rows: taking it with the time it takes, a benefit, a harm. A row without figures stays away. */
function cardRows(brief: Brief): readonly CardRow[] {
  const { words } = brief.source;
  const say = briefWordsFor(words.locale);
  const main = (group: Outcome['group']) => {
    const outcome = mainOutcome(group, brief);
    const row = outcome && outcomeBrief(outcome, brief);
    return row && { ...row, cells: row.cells.map(withBars) };
  };
  const taking = openRows(brief).find(({ id }) => id === 'schedule');
  const time = timeRow(brief);
  return [
    taking && {
      ...factsBrief(taking, brief),
      label: brief.source.words.say.groupTaking(),
      ...(time && { time: time.cells, timeUnit: say.inTwoYears() }),
    },
    main('benefit'),
    main('harm'),
  ].filter((row) => row !== undefined);
}

/** Dots need more room than half a narrow column: benefit and harm alike are bars here. */
const withBars = (cell: BriefCell): BriefCell =>
  cell.kind === 'figure' ? { ...cell, drawn: 'bars' } : cell;

/** An address that leads to a page: relative, or of the web. Anything else, such as a script, is none. */
function webAddress(full: string): string | undefined {
  const address = full.trim();
  if (address === '') return undefined;
  // Read as a browser reads it: white space and other signs in it hide a scheme.
  try {
    return /^https?:$/.test(new URL(address, 'https://a.invalid').protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

import type { Check } from '../domain/dataset-types.js';
import { placeOf, stages, type HarmTime, type SeriousHarm } from '../domain/harm-times.js';
import type { HarmsWords } from '../messages/harms.js';
import type { HarmFigure } from './harm-figure.js';
import type { Page } from './outcome-rows.js';
import type { PageSource } from './page-source.js';
import { inSentence, type Words } from './words.js';

/** A grave harm on the line. */
export interface HarmRowView {
  /** What it is: a name, or what the label warns of. */
  readonly name: string;
  readonly isName: boolean;
  /** “Boxed warning”, where it is one. */
  readonly boxed?: string;
  /** Whether there is a figure of how often: solid; else ticked. */
  readonly isRateKnown: boolean;
  /** Its stages in words. */
  readonly when: string;
  /** What else is known: the time more exactly, how often, beside what. */
  readonly lines: readonly string[];
  /** What watches for it. */
  readonly watched: string;
  /** The stages as cells: the one that is `true` spans as many as it happens in. */
  readonly cells: readonly { readonly isBar: boolean; readonly span: number }[];
  /** The same, stage by stage. */
  readonly strip: readonly boolean[];
  /** Stages by which its words begin before the line does, so that they have room. */
  readonly shift: number;
}

/** What the parts of one page are made from. */
export interface HarmContext {
  readonly source: PageSource;
  readonly page: Page;
  readonly say: HarmsWords;
}

/** A harm with its figure, and the name it has here. */
export interface FoundHarm {
  readonly harm: SeriousHarm;
  readonly figure: HarmFigure | undefined;
  readonly name: string;
}

/** Whether a label has a boxed warning of it. */
export const isBoxed = ({ warnings }: SeriousHarm): boolean => warnings.some(({ boxed }) => boxed);

/** One time of a harm as a stretch of the line, with its words. */
export function harmRow(
  { harm, figure, name }: FoundHarm,
  time: HarmTime,
  place: number,
  { source: { words }, say }: HarmContext,
): HarmRowView {
  const { start, span } = placeOf(time);
  const isRateKnown = figure?.isRateKnown === true;
  return {
    name,
    isName: harm.outcome !== undefined,
    ...(isBoxed(harm) && { boxed: words.say.boxed() }),
    isRateKnown,
    when: say.when(time),
    lines: [
      ...(time.text === undefined ? [] : [words.text(time.text)]),
      // A second time of the same harm does not say its figure again.
      ...(place > 0 ? [] : howOften(harm, figure, words, say)),
    ],
    watched: place > 0 ? '' : watchedText(harm, words, say),
    cells: cellsOf(start, span),
    strip: stages.map((_, at) => at >= start && at < start + span),
    shift: Math.max(0, start - (stages.length - room)),
  };
}

/** How often: the figure, else what the label says of it. A warning alone says it in its name. */
function howOften(
  { outcome, warnings }: SeriousHarm,
  figure: HarmFigure | undefined,
  words: Words,
  say: HarmsWords,
): readonly string[] {
  if (figure) return figure.lines;
  if (!outcome) return [];
  return warnings.length > 0 ? warnings.map(({ text }) => words.text(text)) : [say.noRate()];
}

/** A cell for each stage, but one for all that it happens in. */
function cellsOf(start: number, span: number): HarmRowView['cells'] {
  const empty = (count: number) => Array.from({ length: count }, () => ({ isBar: false, span: 1 }));
  return [...empty(start), { isBar: true, span }, ...empty(stages.length - start - span)];
}

/** Stages that the words of a short line take, at least. */
const room = 3;

function watchedText({ outcome, checks }: SeriousHarm, words: Words, say: HarmsWords): string {
  if (checks.length > 0) {
    return say.watched({ checks: words.list(checkTexts(checks, words, say)) });
  }
  if (outcome?.watchedBy !== undefined) {
    return say.watched({ checks: inSentence(words.text(outcome.watchedBy), words) });
  }
  return outcome ? say.notWatched() : '';
}

/** What goes on comes first, then what is done once. */
const phases: readonly Check['when'][] = ['during', 'after', 'before'];

/** The checks: each once with all its times, those with the same times together. */
function checkTexts(checks: readonly Check[], words: Words, say: HarmsWords): readonly string[] {
  const timesOfWhat = grouped(
    phases
      .flatMap((phase) => checks.filter(({ when }) => when === phase))
      .map((check) => [inSentence(words.text(check.what), words), timesOfCheck(check, words, say)]),
  );
  const whatAtTimes = grouped(
    [...timesOfWhat].map(([what, times]) => [say.timesOfCheck({ times: [...times] }), what]),
  );
  return [...whatAtTimes].map(([when, what]) => say.check({ what: words.list([...what]), when }));
}

/** What goes with each key, each thing once. */
function grouped(
  pairs: readonly (readonly [key: string, of: string])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const groups = new Map<string, Set<string>>();
  for (const [key, of] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(of));
  return groups;
}

function timesOfCheck({ text, when, regions }: Check, words: Words, say: HarmsWords): string {
  // In brackets: a sentence of its own loses its end and its capital.
  const times =
    text === undefined
      ? say.phases()[when]
      : inSentence(words.text(text), words).replace(/\.$/, '');
  return regions ? say.checkIn({ times, regions: words.list(regions.map(words.region)) }) : times;
}

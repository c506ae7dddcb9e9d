import {
  comparisonsOf,
  effectBetween,
  withoutPooledParts,
  type Comparison,
  type Reading,
} from '../../domain/evidence/comparison.js';
import { anchored } from '../../domain/evidence/guard.js';
import { isRandomised } from '../../domain/evidence/trials.js';
import type { OfferedMatter } from '../../domain/matters.js';
import { marksWordsFor } from '../../messages/marks.js';
import { armName, figureText, spanText, type RowContext } from '../amounts.js';
import { isUnclear } from '../figure-notes.js';
import type { RowView, TableView } from '../table-view.js';
import { capitalised, type Words } from '../words.js';

/** Trials that are told in full, but each pair once; of more it is said that there are. */
const mostTold = 2;

/** The row of an outcome, and what its cells are made from. */
interface OutcomeRow {
  readonly row: RowView;
  readonly context: RowContext;
}

/** Both arms of a trial that tested two options against each other. */
interface Tested {
  readonly context: RowContext;
  readonly comparison: Comparison;
  readonly against: Reading;
}

/**
 * Where the options differ in some outcomes, where they don't, and where that can't be told. Only
 * two that chance put in groups of one study may be said to differ, with both figures, the time span
 * and the study; the guard decides which.
 *
 * @param names - The options in the order of the table, as in the middle of a sentence.
 */
export function outcomeTexts(
  { outcomes = [] }: OfferedMatter,
  table: TableView,
  names: readonly string[],
  words: Words,
): readonly string[] {
  const say = marksWordsFor(words.locale);
  const rows = outcomes.flatMap((id) => rowOf(table, id) ?? []);
  if (rows.length === 0) return [say.noFigures()];
  const places = names.map((_, place) => place);
  const known = places.filter((place) =>
    rows.some(({ row }) => row.cells[place]?.kind === 'figure'),
  );
  const named = (some: readonly number[]) => words.list(some.map((place) => names[place] ?? ''));
  const isOut = (place: number) => rows.every(({ row }) => doesNotApply(row, place));
  const unknown = places.filter((place) => !known.includes(place));
  const missing = unknown.filter((place) => !isOut(place));
  const out = unknown.filter(isOut);
  return [
    ...(known.length > 1 ? knownTexts(rows, table, { known, named }, words) : []),
    ...(known.length === 1 ? [say.onlyOneFigure({ name: named(known) })] : []),
    ...(missing.length > 0 ? [say.noFigure({ names: named(missing) })] : []),
    ...(out.length > 0 ? [say.doesNotApply({ names: named(out) })] : []),
  ];
}

/** Each pair that was tested, then those that were not. */
function knownTexts(
  rows: readonly OutcomeRow[],
  { options }: TableView,
  {
    known,
    named,
  }: { readonly known: readonly number[]; named: (some: readonly number[]) => string },
  words: Words,
): readonly string[] {
  const say = marksWordsFor(words.locale);
  const pairs = known.flatMap((a, at) => known.slice(at + 1).map((b) => [a, b] as const));
  const told = pairs.map(([a, b]) => ({
    pair: [a, b],
    trials: trialsOf(rows, options[a]?.id ?? '', options[b]?.id ?? ''),
  }));
  const untested = told.filter(({ trials }) => trials.length === 0);
  const texts = trialTexts(
    told.map(({ trials }) => trials),
    words,
  );
  const [only] = untested;
  if (!only) return texts;
  if (untested.length === pairs.length || untested.length === 1) {
    const some = untested.length === 1 ? only.pair : known;
    return [...texts, say.notTested({ names: capitalised(named(some), words.locale) })];
  }
  return [...texts, say.othersNotTested()];
}

/** The row of an outcome wherever it stands; nothing where no option has a figure. */
function rowOf({ groups }: TableView, outcome: string): OutcomeRow | undefined {
  for (const row of groups.flatMap(({ rows }) => rows)) {
    for (const cell of row.cells) {
      if (cell.kind !== 'figure' || cell.behind.kind !== 'figure') continue;
      const context = cell.behind.row;
      if (context.outcome.id === outcome) return { row, context };
      break;
    }
  }
  return undefined;
}

function doesNotApply({ cells }: RowView, place: number): boolean {
  const cell = cells[place];
  return cell?.kind === 'state' && cell.state === 'does-not-apply';
}

/** Trials of two options against each other, by outcome. Parts of a pooled analysis are in it. */
function trialsOf(rows: readonly OutcomeRow[], a: string, b: string): readonly Tested[] {
  return rows.flatMap(({ context }) => {
    const { index, outcome, population } = context;
    const query = { therapy: a, outcome: outcome.id, population };
    const found = comparisonsOf(index, query).flatMap((comparison): readonly Tested[] => {
      const pair = anchored(comparison, [b]);
      const against = pair.against.find(({ arm }) => arm.therapy === b);
      return against && isRandomised(comparison.study) ? [{ context, comparison, against }] : [];
    });
    const whole = withoutPooledParts(found.map(({ comparison }) => comparison));
    return found.filter(({ comparison }) => whole.includes(comparison));
  });
}

/** The first trial of each pair before any other, so that no pair goes without. */
function trialTexts(pairs: readonly (readonly Tested[])[], words: Words): readonly string[] {
  const first = pairs.flatMap((trials) => trials.slice(0, 1));
  const others = pairs.flatMap((trials) => trials.slice(1));
  const told = [...first, ...others.slice(0, Math.max(0, mostTold - first.length))];
  const more = first.length + others.length - told.length;
  const say = marksWordsFor(words.locale);
  const open = told.filter((trial) => verdictOf(trial) === 'figuresOnly');
  return [
    ...pairs
      .flat()
      .filter((trial) => told.includes(trial))
      .map((trial) => trialText(trial, words)),
    ...(open.length > 0 ? [say.unsure({ all: open.length === told.length })] : []),
    ...(more > 0 ? [say.furtherTrials({ count: words.whole(more), one: more === 1 })] : []),
  ];
}

/** What the published comparison of both says; figures alone where none was published. */
function verdictOf({ comparison, against }: Tested) {
  if (isUnclear(comparison, against)) return 'noClearDifference';
  const effect = effectBetween(comparison, against);
  return effect?.interval || effect?.p !== undefined ? 'differ' : 'figuresOnly';
}

/** Both figures of one trial, and whether they differ. */
function trialText(trial: Tested, words: Words): string {
  const { context, comparison, against } = trial;
  const { own, study } = comparison;
  return marksWordsFor(words.locale)[verdictOf(trial)]({
    a: capitalised(armName(own.arm, context), words.locale),
    b: armName(against.arm, context),
    figures: figuresText(context, own, against),
    study: study.name,
    span: spanText(comparison, words),
  });
}

/** Both figures and what was counted, in the number of people of the page. */
function figuresText(context: RowContext, own: Reading, against: Reading): string {
  const { outcome, words, base } = context;
  const say = marksWordsFor(words.locale);
  const { phrases } = outcome;
  const whole = words.whole(base);
  const value = ({ figure }: Reading) => {
    const text = figureText(context, figure) ?? '';
    const isCounted = outcome.kind === 'proportion' && figure.kind !== 'none-seen';
    return isCounted ? say.outOf({ value: text, base: whole }) : text;
  };
  const both = { a: value(own), b: value(against) };
  switch (outcome.kind) {
    case 'proportion':
      return say.shareAgainst({ ...both, did: words.text(phrases.did ?? '') });
    case 'rate':
      return say.rateAgainst({ ...both, counted: words.text(phrases.counted ?? ''), base: whole });
    case 'mean':
      return say.meanAgainst({ ...both, unit: words.text(phrases.unit ?? '') });
  }
}

import type { Therapy } from '../domain/dataset-types.js';
import type { Reading } from '../domain/evidence/comparison.js';
import { sharedScale, type Shown } from '../domain/evidence/guard.js';
import { harmsWordsFor } from '../messages/harms.js';
import { armName, figureText, ofText, type RowContext } from './amounts.js';
import { aloneText, chanceNotes, fromText, numberNotes } from './figure-notes.js';
import type { Page } from './outcome-rows.js';

/** How often a harm happened with an option, in words, each figure beside its comparator. */
export interface HarmFigure {
  readonly lines: readonly string[];
  /** Whether anybody had it, and how many is known. */
  readonly isRateKnown: boolean;
  readonly isNoneSeen: boolean;
  /** Whether a study tested the option itself: else it was only compared with another treatment. */
  readonly isTested: boolean;
}

/** The figure of a harm, as the table of the page has it; nothing where there is none. */
export function harmFigure(page: Page, therapy: Therapy, id: string): HarmFigure | undefined {
  const { index, words, choice, base, figures } = page;
  const outcome = index.outcomes.get(id);
  const option = figures.get(id)?.find((one) => one.therapy === therapy);
  if (!outcome || !option || option.evidence.kind === 'gap') return undefined;
  const { shown, evidence } = option;
  const row: RowContext = {
    index,
    words,
    outcome,
    label: words.text(outcome.plain),
    chosen: choice.chosen,
    population: choice.population,
    base,
    scale: sharedScale(outcome, base, shown),
  };
  const isNoneSeen = shown.every(({ own }) => own.figure.kind === 'none-seen');
  return {
    isNoneSeen,
    isTested: evidence.in.some((comparison) => comparison.isTested),
    isRateKnown: !isNoneSeen,
    lines: shown.flatMap((one) => [
      figureLine(row, one),
      ...(one.own.figure.kind === 'none-seen' ? [ofText(row, one.own.figure) ?? ''] : []),
      ...numberNotes(row, [one.own, ...one.against]),
      ...chanceNotes(row, one),
      ...(one.kind === 'alone' ? [aloneText(row, one, evidence.in)] : []),
    ]),
  };
}

function figureLine(row: RowContext, { own, against, comparison }: Shown): string {
  const { words } = row;
  const say = harmsWordsFor(words.locale);
  // By name, the option too: “people with it” below the name of a harm would be who had the harm.
  const amounts = [own, ...against].map((reading) =>
    say.withOption({ amount: amountText(row, reading), name: armName(reading.arm, row) }),
  );
  return say.figure({
    amounts: words.list(amounts),
    ...(comparison && { from: fromText(row, comparison, [own, ...against]) }),
  });
}

function amountText(row: RowContext, { figure }: Reading): string {
  const { words, outcome, base } = row;
  const say = harmsWordsFor(words.locale);
  const value = figureText(row, figure) ?? words.say.stateNotReported();
  if (figure.kind === 'none-seen') return value;
  switch (outcome.kind) {
    case 'proportion':
      return say.share({ count: value, base: words.whole(base) });
    case 'rate':
      return say.rate({
        count: value,
        counted: words.text(outcome.phrases.counted ?? ''),
        base: words.whole(base),
      });
    case 'mean':
      return say.average({ value, unit: words.text(outcome.phrases.unit ?? '') });
  }
}

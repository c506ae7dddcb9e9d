import type { DatasetIndex } from './dataset-index.js';
import type { Check, Onset, Outcome, Stage, Text, Therapy, Warning } from './dataset-types.js';

/** The stages in their order, from the dose to after the last one. Their lengths differ. */
export const stages: readonly Stage[] = [
  'during',
  'first-days',
  'first-weeks',
  'first-year',
  'later-years',
  'after-last-dose',
];

/** When a harm tends to happen, and where that was read. */
export interface HarmTime extends Onset {
  /** The same in words, where the source is more exact than the stages. */
  readonly text?: Text;
  readonly sources: readonly string[];
}

/** A grave harm of one option: a harm that is counted, a warning, or both. */
export interface SeriousHarm {
  /** What is counted; none where only a warning speaks of it. */
  readonly outcome?: Outcome;
  readonly warnings: readonly Warning[];
  /** Empty where nobody says when it happens. */
  readonly times: readonly HarmTime[];
  /** What watches for it. */
  readonly checks: readonly Check[];
}

/**
 * The grave harms of an option: those that it has a figure of, that its label warns of, that are said
 * to happen at some time, or that a check watches for. A warning is grave whatever it is about. In
 * the order of the dataset, warnings of nothing that is counted last.
 *
 * @param hasFigure - Whether there is a figure of this harm for this option.
 */
export function seriousHarms(
  { dataset: { outcomes } }: DatasetIndex,
  therapy: Therapy,
  hasFigure: (outcome: Outcome) => boolean,
): readonly SeriousHarm[] {
  const { warnings = [], onsets = [], checks } = therapy;
  const counted = outcomes.filter(({ seriousness }) => seriousness === 'serious');
  const isCounted = ({ outcome }: Warning) => counted.some(({ id }) => id === outcome);
  const harms = counted.map((outcome): SeriousHarm => {
    const own = warnings.filter((warning) => warning.outcome === outcome.id);
    const guards = checks.filter((check) => check.guards?.includes(outcome.id));
    return { outcome, warnings: own, times: timesOf(therapy, outcome, own), checks: guards };
  });
  return [
    ...harms.filter(
      ({ outcome, warnings: own, checks: guards }) =>
        outcome &&
        (own.length > 0 ||
          guards.length > 0 ||
          onsets.some((onset) => onset.outcome === outcome.id) ||
          hasFigure(outcome)),
    ),
    ...warnings
      .filter((warning) => !isCounted(warning))
      .map((warning) => ({
        warnings: [warning],
        times: timesIn([warning]),
        checks: checks.filter(
          ({ guards }) => warning.outcome !== undefined && guards?.includes(warning.outcome),
        ),
      })),
  ];
}

/** The option's own word first, then its warnings', then what holds for all options. */
function timesOf(
  { onsets = [] }: Therapy,
  outcome: Outcome,
  warnings: readonly Warning[],
): readonly HarmTime[] {
  const own = onsets.filter((onset) => onset.outcome === outcome.id);
  if (own.length > 0) return own;
  const warned = timesIn(warnings);
  if (warned.length > 0) return warned;
  return outcome.onset ? [{ ...outcome.onset, sources: [] }] : [];
}

const timesIn = (warnings: readonly Warning[]): readonly HarmTime[] =>
  warnings.flatMap(({ onset, sources }) => (onset ? [{ ...onset, sources }] : []));

/** Where a time lies on the stages: the place of the first one, from 0, and how many it spans. */
export function placeOf({ from, to }: Onset): { readonly start: number; readonly span: number } {
  const start = stages.indexOf(from);
  return { start, span: stages.indexOf(to) - start + 1 };
}

/** Earlier ones first, of these shorter ones: an order that a reader can follow down the line. */
export function byTime(a: Onset, b: Onset): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  return first.start - second.start || first.span - second.span;
}

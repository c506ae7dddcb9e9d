import type { DatasetIndex } from '../dataset-index.js';
import type { Text } from '../dataset-types.js';
import { endsOf, isAmount } from '../figure.js';
import { comparisonsOf, hasAmount, withoutPooledParts, type Comparison } from './comparison.js';

/**
 * What may be shown of one outcome for one option.
 *
 * - `pair`: the option's arm beside its own comparator; `others` are further studies of it.
 * - `as-comparator`: other chosen options were tested against it: its arm in *their* trials, and
 *   never a figure from a third trial. Or one trial of an option that is not on the page.
 * - `range`: it is only ever a comparator, in several trials that differ: lowest to highest.
 * - `gap`: no figure, with the reason.
 */
export type OptionEvidence =
  | {
      readonly kind: 'pair' | 'as-comparator';
      readonly in: readonly Comparison[];
      readonly others: readonly Comparison[];
    }
  | {
      readonly kind: 'range';
      readonly range: readonly [number, number];
      readonly in: readonly Comparison[];
      readonly others: readonly Comparison[];
    }
  | {
      readonly kind: 'gap';
      readonly state: 'not-reported' | 'does-not-apply';
      readonly reason?: Text | undefined;
    };

interface Query {
  readonly therapy: string;
  readonly outcome: string;
  readonly population: string;
  /** Ids of all options on the page, this one included. */
  readonly chosen: readonly string[];
}

/** Decides which study speaks for an option, beside the other options that were chosen. */
export function optionEvidence(index: DatasetIndex, query: Query): OptionEvidence {
  const all = comparisonsOf(index, query);
  // A tablet's arm may hold reactions to dummy injections: true, but not of the tablet.
  if (declaredGap(index, query)?.state === 'does-not-apply') return gapOf(index, query, all);
  const usable = all.filter(hasAmount);
  if (usable.length === 0) return gapOf(index, query, all);

  const others = new Set(query.chosen.filter((id) => id !== query.therapy));
  const direct = usable.filter((comparison) => comparedWith(comparison, others).length > 0);
  const tested = direct.find(({ isTested }) => isTested);
  if (tested) return pair(tested, usable);
  if (direct.length > 0)
    return { kind: 'as-comparator', in: onePerOption(direct, others), others: [] };

  const own = usable.find(({ isTested }) => isTested);
  if (own) return pair(own, usable);
  // Harms of placebo in trials of other medicines are not harms of taking nothing.
  const isNothing = index.therapies.get(query.therapy)?.kind === 'none';
  const isHarm = index.outcomes.get(query.outcome)?.group === 'harm';
  if (isNothing && isHarm) return gapOf(index, query, []);
  return comparatorOnly(withoutPooledParts(usable));
}

/** Ids of the given options that have an amount beside this one in the comparison. */
function comparedWith({ against }: Comparison, options: ReadonlySet<string>): readonly string[] {
  return against.flatMap(({ arm, figure }) =>
    arm.therapy !== undefined && options.has(arm.therapy) && isAmount(figure) ? [arm.therapy] : [],
  );
}

const pair = (shown: Comparison, usable: readonly Comparison[]): OptionEvidence => ({
  kind: 'pair',
  in: [shown],
  others: withoutPooledParts(usable).filter(
    (comparison) => comparison !== shown && comparison.isTested,
  ),
});

/** The first study for each chosen option that was tested against this one. */
function onePerOption(direct: readonly Comparison[], options: ReadonlySet<string>) {
  const seen = new Set<string>();
  return direct.filter((comparison) => {
    const fresh = comparedWith(comparison, options).filter((id) => !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh.length > 0;
  });
}

/** The lowest and the highest figure that an option's arm has in some comparisons. */
export function rangeOver(comparisons: readonly Comparison[]): readonly [number, number] {
  const ends = comparisons.flatMap(({ own }) => endsOf(own.figure));
  return [Math.min(...ends), Math.max(...ends)];
}

function comparatorOnly(usable: readonly Comparison[]): OptionEvidence {
  const [low, high] = rangeOver(usable);
  return usable.length === 1 || low === high
    ? { kind: 'as-comparator', in: usable, others: [] }
    : { kind: 'range', range: [low, high], in: usable, others: [] };
}

const declaredGap = (index: DatasetIndex, { therapy, outcome }: Query) =>
  index.therapies.get(therapy)?.gaps?.find((gap) => gap.outcome === outcome);

function gapOf(index: DatasetIndex, query: Query, all: readonly Comparison[]): OptionEvidence {
  const gap = declaredGap(index, query);
  if (gap) return { kind: 'gap', state: gap.state, reason: gap.reason };
  const [figure] = all.map(({ own }) => own.figure);
  const state = figure?.kind === 'does-not-apply' ? 'does-not-apply' : 'not-reported';
  const reason = figure && 'reason' in figure ? figure.reason : undefined;
  return { kind: 'gap', state, reason };
}

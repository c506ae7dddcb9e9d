import {
  bucherComparison,
  networkMetaAnalysis,
  type AnchoredEstimate,
  type Model,
} from '../synthesis/index.js';
import { assumptionsOf } from './assumptions.js';
import { rowOf } from './rows.js';
import { shownOn } from './scales.js';
import type { Contrast, IndirectComparison } from './types.js';

/** What all comparisons of two treatments have in common. */
export type Facts = Pick<IndirectComparison, 'outcome' | 'scale' | 'opposite' | 'a' | 'b'>;

/** Comparisons over each comparator that trials of both treatments share, by its key. */
export function anchoredComparisons(
  contrasts: readonly Contrast[],
  facts: Facts,
): readonly IndirectComparison[] {
  return commonComparators(contrasts, facts).flatMap((anchor) => {
    const sides = sidesOf(contrasts, { ...facts, anchor });
    if (!sides) return [];
    const isPooled = sides.some(({ length }) => length > 1);
    const models: readonly Model[] = isPooled ? ['common', 'random'] : ['common'];
    return models.flatMap((model) => anchoredBy(sides, { facts, anchor, model }) ?? []);
  });
}

/** Keys of the treatments that were compared with both of two. */
export function commonComparators(
  contrasts: readonly Contrast[],
  { a, b }: Pick<Facts, 'a' | 'b'>,
): readonly string[] {
  const neighbours = (key: string) =>
    contrasts.flatMap(({ treatment, comparator }) => {
      if (treatment.key === key) return comparator.key;
      return comparator.key === key ? treatment.key : [];
    });
  const ofB = new Set(neighbours(b));
  return [...new Set(neighbours(a))].filter((key) => ofB.has(key) && key !== a && key !== b).sort();
}

type Sides = readonly [readonly Contrast[], readonly Contrast[]];

/** The trials of each side. One that has all three is direct evidence, and on both sides. */
function sidesOf(
  contrasts: readonly Contrast[],
  { a, b, anchor }: Pick<Facts, 'a' | 'b'> & { readonly anchor: string },
): Sides | undefined {
  const between = (key: string) =>
    contrasts.filter(({ treatment, comparator }) => {
      const keys = [treatment.key, comparator.key];
      return keys.includes(key) && keys.includes(anchor);
    });
  const [ofA, ofB] = [between(a), between(b)];
  const isApart = (others: readonly Contrast[]) => (one: Contrast) =>
    !others.some(({ study }) => study === one.study);
  const sides = [ofA.filter(isApart(ofB)), ofB.filter(isApart(ofA))] as const;
  return sides.every(({ length }) => length > 0) ? sides : undefined;
}

interface Anchor {
  readonly facts: Facts;
  readonly anchor: string;
  readonly model: Model;
}

function anchoredBy(
  sides: Sides,
  { facts, anchor, model }: Anchor,
): IndirectComparison | undefined {
  const first = pooled(sides[0], { treatment: facts.a, comparator: anchor }, model);
  const second = pooled(sides[1], { treatment: facts.b, comparator: anchor }, model);
  const result = first && second && bucherComparison({ first, second });
  const shown = result?.ok && shownOn(facts.scale, result);
  if (!shown) return undefined;
  const contrasts = sides.flat();
  return {
    ...facts,
    method: 'bucher',
    model,
    ...shown,
    evidence: 'indirect',
    directShare: 0,
    via: [anchor],
    contrasts,
    assumptions: assumptionsOf({ evidence: 'indirect', model, contrasts }),
  };
}

/** One estimate of all trials of a side, by the inverse of their variances. */
function pooled(
  contrasts: readonly Contrast[],
  { treatment, comparator }: Pick<AnchoredEstimate, 'treatment' | 'comparator'>,
  model: Model,
): AnchoredEstimate | undefined {
  const rows = contrasts.map(rowOf);
  const result = networkMetaAnalysis({ contrasts: rows, reference: comparator, model });
  const found = result.ok ? result.contrasts[treatment] : undefined;
  return found && { treatment, comparator, estimate: found.estimate, se: found.se };
}

import { fitAt, residualDf, type Fit, type Network } from './fit.js';
import { chiSquareTail } from './tails.js';
import type { Study } from './study.js';

/** A chi-square test. Without degrees of freedom there is nothing to test, and no p value. */
export interface ChiSquareTest {
  readonly q: number;
  readonly df: number;
  readonly p?: number;
}

/** The trials of one set of treatments. */
export interface Design {
  /** Places of its treatments in the network's list, in order. */
  readonly treatments: readonly number[];
  readonly network: Network;
}

/** Puts a p value to a statistic. What is left without degrees of freedom is rounding. */
export const chiSquareTest = (q: number, df: number): ChiSquareTest =>
  df > 0 ? { q, df, p: chiSquareTail(q, df) } : { q: 0, df };

/**
 * The share of the variation that is not chance, 0 to 1: Higgins and Thompson (2002), Statistics in
 * Medicine 21:1539, with the Q of the whole network (Rücker 2012).
 */
export const iSquared = ({ q, df }: ChiSquareTest): number => (q > df && df > 0 ? (q - df) / q : 0);

/** The trials of a network by the set of treatments that they compare. */
export function designsOf(studies: readonly Study[]): readonly Design[] {
  const groups = new Map<string, Study[]>();
  for (const study of studies) {
    const key = [...study.treatments].sort((a, b) => a - b).join();
    const group = groups.get(key);
    if (group) group.push(study);
    else groups.set(key, [study]);
  }
  return [...groups].map(([key, group]) => {
    const treatments = key.split(',').map(Number);
    const renumbered = group.map((study) => ({
      ...study,
      treatments: study.treatments.map((treatment) => treatments.indexOf(treatment)),
    }));
    return { treatments, network: { size: treatments.length, studies: renumbered } };
  });
}

/** Cochran's Q as a whole, within each design, and between designs. */
export interface QParts {
  readonly total: ChiSquareTest;
  readonly within: ChiSquareTest;
  readonly between: ChiSquareTest;
  readonly designs: readonly (ChiSquareTest & { readonly treatments: readonly number[] })[];
}

/**
 * The Q of a fit, parted into heterogeneity within designs and inconsistency between them: Krahn,
 * Binder and König (2013), BMC Medical Research Methodology 13:35.
 */
export function partsOfQ(network: Network, fit: Fit, designs = designsOf(network.studies)): QParts {
  const each = designs.map((design) => ({
    treatments: design.treatments,
    ...chiSquareTest(fitAt(design.network, fit.tau2)?.q ?? 0, residualDf(design.network)),
  }));
  const q = each.reduce((sum, part) => sum + part.q, 0);
  const df = each.reduce((sum, part) => sum + part.df, 0);
  const total = chiSquareTest(fit.q, residualDf(network));
  return {
    total,
    within: chiSquareTest(q, df),
    // Less than 0 is rounding.
    between: chiSquareTest(Math.max(0, total.q - q), total.df - df),
    designs: each,
  };
}

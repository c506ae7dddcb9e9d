import type { Problem } from '../result.js';
import { effectOf, type Effect } from './intervals.js';
import type { Assumption, Refusal } from './result-types.js';
import { numberProblem, positiveProblem, refuse, textProblems } from './rows.js';

/** A treatment against a comparator, on a scale where differences mean something. */
export interface AnchoredEstimate {
  readonly treatment: string;
  readonly comparator: string;
  /** Treatment minus comparator. */
  readonly estimate: number;
  readonly se: number;
}

/** Two estimates against the same comparator. */
export interface BucherInput {
  readonly first: AnchoredEstimate;
  readonly second: AnchoredEstimate;
  /** How sure the interval is, 0.95 unless told. */
  readonly level?: number;
}

/** The treatment of the first estimate minus that of the second, over their comparator. */
export interface BucherResult extends Effect {
  readonly ok: true;
  readonly treatment1: string;
  readonly treatment2: string;
  readonly anchor: string;
  readonly level: number;
  readonly intervalMethod: 'z';
  readonly assumptions: readonly Assumption[];
}

/**
 * Compares two treatments over the comparator that both were tested against: Bucher, Guyatt, Griffith
 * and Walter (1997), Journal of Clinical Epidemiology 50:683. The two estimates must come from
 * different trials. It never throws.
 */
export function bucherComparison(input: BucherInput): BucherResult | Refusal {
  const problems = problemsOf(input);
  if (problems.length > 0) return { ok: false, problems };
  const { first, second, level = 0.95 } = input;
  if (first.comparator !== second.comparator) {
    return refuse(
      'no-common-comparator',
      '/second/comparator',
      'expected the comparator of the first',
    );
  }
  if (first.treatment === second.treatment) {
    return refuse(
      'same-treatment',
      '/second/treatment',
      'expected another treatment than the first',
    );
  }
  return {
    ok: true,
    treatment1: first.treatment,
    treatment2: second.treatment,
    anchor: first.comparator,
    level,
    intervalMethod: 'z',
    ...effectOf(first.estimate - second.estimate, first.se ** 2 + second.se ** 2, level),
    assumptions: [
      'independent-studies',
      'normal-estimates',
      'known-variances',
      'exchangeability',
      'consistency',
    ],
  };
}

function problemsOf(input: BucherInput): readonly Problem[] {
  const { first, second, level = 0.95 } = (input as Partial<BucherInput> | undefined) ?? {};
  const problems = [...estimateProblems(first, '/first'), ...estimateProblems(second, '/second')];
  if (typeof level === 'number' && level > 0 && level < 1) return problems;
  return [
    ...problems,
    { code: 'out-of-range', path: '/level', message: 'expected between 0 and 1' },
  ];
}

function estimateProblems(input: unknown, path: string): readonly Problem[] {
  if (typeof input !== 'object' || input === null) {
    return [{ code: 'wrong-type', path, message: 'expected an object' }];
  }
  const record = input as Readonly<Record<string, unknown>>;
  const problems = [
    ...textProblems(record, path, ['treatment', 'comparator']),
    ...numberProblem(record, path, 'estimate'),
    ...positiveProblem(record, path, 'se', Math.sqrt),
  ];
  if (problems.length > 0 || record['treatment'] !== record['comparator']) return problems;
  const message = 'expected another treatment than the comparator';
  return [{ code: 'same-treatment', path: `${path}/treatment`, message }];
}

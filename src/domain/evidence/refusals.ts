import type { Comparison } from './comparison.js';
import type { Refusal } from './guard.js';

const spanOf = ({ study, result }: Comparison): string =>
  JSON.stringify(result.span ?? result.weeks ?? study.span ?? study.weeks);

/** Why the figures of two results can't be set against each other; no reason when it is one result. */
export function refusalsBetween(a: Comparison, b: Comparison): readonly Refusal[] {
  if (a.result === b.result) return [];
  return [
    ...(a.result.outcome === b.result.outcome ? [] : ['other-outcome' as const]),
    ...(a.study.population === b.study.population ? [] : ['other-people' as const]),
    ...(spanOf(a) === spanOf(b) ? [] : ['other-time' as const]),
    a.study === b.study ? 'other-count' : 'other-study',
  ];
}

import type { Finding } from './finding.js';
import { limits } from './limits.js';
import type { Problem } from './result.js';
import { toProblem } from './word-finding.js';

const understoodVersion = /^1\.[0-9]+$/;

/** What data of any origin have under a name. */
export function fieldOf(data: unknown, field: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, field)
    ? (data as Readonly<Record<string, unknown>>)[field]
    : undefined;
}

/** A version that this code cannot read makes every other complaint noise. */
export function* versionFindings(data: unknown): Generator<Finding> {
  const version = fieldOf(data, 'formatVersion');
  if (typeof version !== 'string' || understoodVersion.test(version)) return;
  yield ['unknown-version', '/formatVersion', { name: version }];
}

/** Words the first findings and counts the rest. */
export function problemsOf(findings: Iterable<Finding>): readonly Problem[] {
  const problems: Problem[] = [];
  let more = 0;
  for (const finding of findings) {
    if (problems.length < limits.problems) problems.push(toProblem(finding));
    else more += 1;
  }
  if (more === 0) return problems;
  return [...problems, toProblem(['more-problems', '', { count: more }])];
}

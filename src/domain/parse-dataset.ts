import { copyData } from './copy-data.js';
import { ruleFindings } from './dataset-rules.js';
import type { Dataset } from './dataset-types.js';
import { at, type Finding } from './finding.js';
import { listLimits } from './list-limits.js';
import { fieldOf, problemsOf, versionFindings } from './reading.js';
import type { Result } from './result.js';
import { schemaFindings } from './schema-problems.js';
import { lateFindings } from './syntheses.js';
import { validate } from './validate-dataset.js';

function* sizeFindings(data: unknown): Generator<Finding> {
  for (const [field, limit] of Object.entries(listLimits)) {
    const list = fieldOf(data, field);
    if (!Array.isArray(list) || list.length <= limit) continue;
    yield ['too-many', at('', field), { count: list.length, limit }];
  }
}

function* findingsIn(data: unknown, found: Iterable<Finding>): Generator<Finding> {
  yield* found;
  if (validate(data)) yield* [...ruleFindings(data), ...lateFindings(data)];
  else yield* schemaFindings(validate.errors ?? [], data);
}

/**
 * Reads a dataset from data of any origin. The result is a frozen copy of it, or every problem at
 * once: first the version and the size alone, then the shape, and once that is right, the rules.
 */
export function parseDataset(input: unknown): Result<Dataset> {
  const { value: data, findings, isWhole } = copyData(input);
  if (!isWhole) return { ok: false, problems: problemsOf(findings) };
  for (const check of [versionFindings, sizeFindings]) {
    const problems = problemsOf(check(data));
    if (problems.length > 0) return { ok: false, problems };
  }
  const problems = problemsOf(findingsIn(data, findings));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data as Dataset };
}

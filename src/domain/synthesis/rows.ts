import type { Problem, Result } from '../result.js';
import type { ArmRow, ContrastRow } from './input.js';

/** A row and its place in the input. */
export interface Placed<Row> {
  readonly row: Row;
  readonly path: string;
}

/** The rows of one trial. */
export interface Group<Row> {
  readonly study: string;
  readonly rows: readonly [Placed<Row>, ...Placed<Row>[]];
}

/** Beyond these the squares and products of an analysis leave the range of a number. */
export const limits = { most: 1e30, least: 1e-30 } as const;

/** Reads arms, which come from outside and may be anything. */
export const parseArms = (input: unknown): Result<readonly Group<ArmRow>[]> =>
  parseRows(input, '/arms', (record, path) => {
    const problems = [
      ...textProblems(record, path, ['study', 'treatment']),
      ...numberProblem(record, path, 'estimate'),
      ...positiveProblem(record, path, 'variance'),
    ];
    return { problems, row: record as unknown as ArmRow };
  });

/** Reads contrasts, which come from outside and may be anything. */
export const parseContrasts = (input: unknown): Result<readonly Group<ContrastRow>[]> =>
  parseRows(input, '/contrasts', (record, path) => {
    const problems = [
      ...textProblems(record, path, ['study', 'treatment1', 'treatment2']),
      ...numberProblem(record, path, 'estimate'),
      ...positiveProblem(record, path, 'se', Math.sqrt),
      ...(record['variance2'] === undefined ? [] : positiveProblem(record, path, 'variance2')),
    ];
    return { problems, row: record as unknown as ContrastRow };
  });

type Fields = Readonly<Record<string, unknown>>;

interface Read<Row> {
  readonly problems: readonly Problem[];
  readonly row: Row;
}

function parseRows<Row extends { readonly study: string }>(
  input: unknown,
  path: string,
  read: (record: Fields, path: string) => Read<Row>,
): Result<readonly Group<Row>[]> {
  if (!Array.isArray(input)) return refuse('wrong-type', path, 'expected a list');
  const problems: Problem[] = [];
  const groups = new Map<string, [Placed<Row>, ...Placed<Row>[]]>();
  for (const [i, item] of (input as readonly unknown[]).entries()) {
    const at = `${path}/${i}`;
    if (typeof item !== 'object' || item === null) {
      problems.push({ code: 'wrong-type', path: at, message: 'expected an object' });
      continue;
    }
    const { problems: wrong, row } = read(item as Fields, at);
    problems.push(...wrong);
    if (wrong.length > 0) continue;
    const rows = groups.get(row.study);
    if (rows) rows.push({ row, path: at });
    else groups.set(row.study, [{ row, path: at }]);
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: [...groups].map(([study, rows]) => ({ study, rows })) };
}

/** A refusal for one reason. */
export const refuse = (code: string, path: string, message: string) =>
  ({ ok: false, problems: [{ code, path, message }] }) as const;

/** What is wrong with the names of a row. */
export const textProblems = (record: Fields, path: string, fields: readonly string[]): Problem[] =>
  fields
    .filter((field) => typeof record[field] !== 'string' || record[field] === '')
    .map((field) => ({
      code: 'wrong-type',
      path: `${path}/${field}`,
      message: 'expected a name that is not empty',
    }));

/** What is wrong with a number that may be any. */
export function numberProblem(record: Fields, path: string, field: string): Problem[] {
  const at = `${path}/${field}`;
  const value = record[field];
  if (typeof value !== 'number') {
    return [{ code: 'wrong-type', path: at, message: 'expected a number' }];
  }
  if (!Number.isFinite(value)) {
    return [{ code: 'not-finite', path: at, message: 'expected a number that is finite' }];
  }
  if (Math.abs(value) <= limits.most) return [];
  return [{ code: 'out-of-range', path: at, message: `expected at most ${limits.most}` }];
}

/** What is wrong with a number that must lie above 0. */
export function positiveProblem(
  record: Fields,
  path: string,
  field: string,
  scale: (limit: number) => number = (limit) => limit,
): Problem[] {
  const wrong = numberProblem(record, path, field);
  const value = record[field];
  if (wrong.length > 0 || typeof value !== 'number') return wrong;
  const at = `${path}/${field}`;
  if (value <= 0) return [{ code: 'not-positive', path: at, message: 'expected more than 0' }];
  const [least, most] = [scale(limits.least), scale(limits.most)];
  if (value >= least && value <= most) return [];
  return [{ code: 'out-of-range', path: at, message: `expected ${least} to ${most}` }];
}

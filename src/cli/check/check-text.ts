import type { Dataset } from '../../domain/dataset-types.js';
import type { Problem } from '../../domain/result.js';
import { readJson, type ReadJson } from '../json/read-json.js';
import { hintFor } from './hints.js';
import { kindOf, problemsIn, type Kind } from './kinds.js';
import { placed, type PlacedProblem } from './placed.js';
import { nodeAt } from './spot.js';

/** All that is wrong with a file, in its order; its content and kind as far as they are known. */
export interface CheckedText {
  readonly problems: readonly PlacedProblem[];
  readonly kind?: Kind;
  readonly content?: unknown;
}

/** A misspelt field is not missing too. */
function withoutMissing(problems: readonly Problem[]): readonly Problem[] {
  const meant = new Set(
    problems
      .filter(({ code }) => code === 'unknown-field')
      .map(({ path, message }) => `${path} ${/Did you mean "(.*)"\?$/.exec(message)?.[1] ?? ''}`),
  );
  return problems.filter(
    ({ code, path, detail }) =>
      code !== 'missing-field' || !meant.has(`${path} ${String(detail?.['name'])}`),
  );
}

function fromContent(
  text: string,
  { tree }: NonNullable<ReadJson['content']>,
  problems: readonly Problem[],
): readonly PlacedProblem[] {
  return withoutMissing(problems).map((problem) => {
    const hint = hintFor(problem, nodeAt(tree, problem.path));
    const message = hint ? `${problem.message} ${hint}` : problem.message;
    return { ...placed.problem(text, tree, problem), message };
  });
}

/**
 * Checks the text of a file: as JSON, against its format, and for what authors often get wrong.
 * @param datasets - Those that a file of another kind may lie over.
 */
export function checkText(text: string, datasets: readonly Dataset[] = []): CheckedText {
  const { faults, content } = readJson(text);
  const kind = content && kindOf(content.value);
  const found = [
    ...faults.map((fault) => placed.fault(text, fault)),
    ...(kind ? fromContent(text, content, problemsIn(kind, content.value, datasets)) : []),
  ];
  const problems = found.toSorted((a, b) => a.offset - b.offset);
  return { problems, ...(kind && { kind, content: content.value }) };
}

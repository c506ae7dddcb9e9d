import type { Problem } from '../../domain/result.js';
import { fill } from '../../domain/word-finding.js';
import type { Fault } from '../json/fault.js';
import { jsonTexts } from '../json/json-texts.js';
import { readJson, type ReadJson } from '../json/read-json.js';
import { placeOf, type Place } from '../json/text-places.js';
import { hintFor } from './hints.js';
import { kindOf, problemsIn, type Kind } from './kinds.js';
import { nodeAt, spotOf } from './spot.js';

/** A problem, and where in the file it is. */
export interface PlacedProblem extends Problem, Place {
  readonly offset: number;
  readonly length: number;
}

/** All that is wrong with a file, in its order; its content and kind as far as they are known. */
export interface CheckedText {
  readonly problems: readonly PlacedProblem[];
  readonly kind?: Kind;
  readonly content?: unknown;
}

function fromFault(
  text: string,
  { code, offset, length, detail = {}, path = '' }: Fault,
): PlacedProblem {
  const message = fill(jsonTexts[code], detail);
  return { code, path, message, detail, offset, length, ...placeOf(text, offset) };
}

/** A misspelt field is not missing too. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
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
  kind: Kind,
  { value, tree }: NonNullable<ReadJson['content']>,
): readonly PlacedProblem[] {
  return withoutEchoes(problemsIn(kind, value)).map((problem) => {
    const { offset, length } = spotOf(problem, tree);
    const hint = hintFor(problem, nodeAt(tree, problem.path));
    const message = hint ? `${problem.message} ${hint}` : problem.message;
    return { ...problem, message, offset, length, ...placeOf(text, offset) };
  });
}

/** Checks the text of a file: as JSON, against its format, and for what authors often get wrong. */
export function checkText(text: string): CheckedText {
  const { faults, content } = readJson(text);
  const kind = content && kindOf(content.value);
  const found = [
    ...faults.map((fault) => fromFault(text, fault)),
    ...(kind ? fromContent(text, kind, content) : []),
  ];
  const problems = found.toSorted((a, b) => a.offset - b.offset);
  return { problems, ...(kind && { kind, content: content.value }) };
}

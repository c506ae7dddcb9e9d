import { choiceProblem } from './choice-problems.js';
import type { Failure } from './dataset-controller.js';
import { parseDataset } from './domain/parse-dataset.js';
import type { Problem } from './domain/result.js';
import { TcProblems } from './elements/tc-problems.js';
import { loadProblem } from './load/load-problem.js';

export { problemsView } from './view/problems-view.js';

/** Every problem of a failure, in words. It comes only when something failed. */
export function problemsOf(failure: Failure): readonly Problem[] {
  switch (failure.kind) {
    case 'load':
      return [loadProblem(failure)];
    case 'choice':
      return failure.faults.map(choiceProblem);
    case 'data': {
      const parsed = parseDataset(failure.data);
      return parsed.ok ? [] : parsed.problems;
    }
  }
}

/** Registers what shows the problems. */
export function registerProblems(): void {
  if (!customElements.get('tc-problems')) customElements.define('tc-problems', TcProblems);
}

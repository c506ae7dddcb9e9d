import { choiceProblem } from './choice-problems.js';
import type { Failure } from './dataset-controller.js';
import { choiceFaults } from './domain/choice-faults.js';
import { parseDataset } from './domain/parse-dataset.js';
import type { Problem } from './domain/result.js';
import { TcProblems } from './elements/tc-problems.js';
import { loadProblem } from './load/load-problem.js';

export { problemsView } from './view/problems-view.js';

/** A failure in words, and whether trying again may help. */
export interface Explained {
  readonly problems: readonly Problem[];
  readonly canRetry: boolean;
}

/** Every problem of a failure, in words. It comes only when something failed. */
export function explain(failure: Failure): Explained {
  switch (failure.kind) {
    case 'load': {
      const { problem, canRetry } = loadProblem(failure);
      return { problems: [problem], canRetry };
    }
    case 'choice':
      return {
        problems: choiceFaults(failure.index, failure.asked).map(choiceProblem),
        canRetry: false,
      };
    case 'data': {
      const parsed = parseDataset(failure.data);
      return { problems: parsed.ok ? [] : parsed.problems, canRetry: false };
    }
  }
}

/** Registers what shows the problems. */
export function registerProblems(): void {
  if (!customElements.get('tc-problems')) customElements.define('tc-problems', TcProblems);
}

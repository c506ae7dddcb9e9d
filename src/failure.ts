import { choiceProblem } from './choice-problems.js';
import type { Failure } from './dataset-controller.js';
import { choiceFaults } from './domain/choice-faults.js';
import { parseDataset } from './domain/parse-dataset.js';
import type { Problem } from './domain/result.js';
import { TcProblems } from './elements/tc-problems.js';
import { loadProblem } from './load/load-problem.js';
import { failureWordsFor } from './messages/failure.js';
import { problemsView, type ProblemsView } from './view/problems-view.js';

/** A failure in words: for the page's own code, and for the reader. */
export interface Explained {
  readonly problems: readonly Problem[];
  readonly view: ProblemsView;
}

/**
 * Every problem of a failure, in words. It comes only when something failed.
 * @param title - What is said over them when there is no comparison.
 */
export function explain(failure: Failure, title: string, locale: string): Explained {
  const { problems, canRetry } = reasonsOf(failure);
  const isLocal = failure.kind === 'local';
  const say = failureWordsFor(locale);
  const over = isLocal
    ? { title: say.localFailedTitle(), lead: say.localFailedLead() }
    : { title, lead: say.failedLead() };
  return { problems, view: problemsView(problems, canRetry, over, locale) };
}

function reasonsOf(failure: Failure): {
  readonly problems: readonly Problem[];
  readonly canRetry: boolean;
} {
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
    case 'local': {
      if (failure.problems.length > 0) return failure;
      return { problems: [loadProblem({ code: 'network', detail: {} }).problem], canRetry: true };
    }
  }
}

/**
 * Registers what shows the problems. A slip in the attributes may be behind them.
 * @param host - Whose problems they are.
 */
export function registerProblems(host: HTMLElement): void {
  void import('./after-table.js').then(({ watchAttributes }) => {
    watchAttributes(host);
  }, String);
  if (!customElements.get('tc-problems')) customElements.define('tc-problems', TcProblems);
}

import type { Problem } from '../domain/result.js';
import { failureWordsFor } from '../messages/failure.js';

interface ProblemView {
  readonly message: string;
  /** Where in the data, if it is about a place. */
  readonly place?: string;
}

/** Why the comparison can't be shown, and whether trying again can help. */
export interface ProblemsView {
  readonly title: string;
  readonly lead: string;
  /** The first few; the rest opens on request. */
  readonly first: readonly ProblemView[];
  readonly rest: readonly ProblemView[];
  readonly more: string;
  readonly retry?: string;
}

const shownAtOnce = 3;

export function problemsView(
  problems: readonly Problem[],
  canRetry: boolean,
  { title, lead }: { readonly title: string; readonly lead: string },
  locale: string,
): ProblemsView {
  const say = failureWordsFor(locale);
  const views = problems.map(({ message, path }) => ({
    message,
    ...(path !== '' && { place: say.problemAt({ path }) }),
  }));
  const count = new Intl.NumberFormat(locale).format(views.length);
  return {
    title,
    lead,
    first: views.slice(0, shownAtOnce),
    rest: views.slice(shownAtOnce),
    more: say.moreProblems({ count }),
    ...(canRetry && { retry: say.retry() }),
  };
}

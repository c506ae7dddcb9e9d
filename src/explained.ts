import type { Failure } from './dataset-controller.js';
import type { Problem } from './domain/result.js';
import { languageOf } from './language.js';
import type { ProblemsView } from './view/problems-view.js';

/** A failure in words; in one sentence only, where even their code can't be had. */
export async function explained(
  failure: Failure,
  host: HTMLElement,
): Promise<{ readonly problems: readonly Problem[]; readonly view?: ProblemsView | undefined }> {
  const words = await import('./failure.js').catch(() => undefined);
  words?.registerProblems(host);
  const { say, locale } = languageOf(host);
  const title = say.failedTitle();
  return (
    words?.explain(failure, title, locale) ?? {
      problems: [{ code: failure.kind, path: '', message: title }],
    }
  );
}

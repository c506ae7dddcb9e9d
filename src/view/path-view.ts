import { steps, type Step } from '../domain/choice.js';
import { pathWordsFor } from '../messages/path.js';
import type { Change, OptionsSource } from './options-view.js';

/** Something to press, and what it makes of the choice. */
export interface GoView {
  readonly text: string;
  readonly go: Change;
}

/** The steps of the way, each open to all others: none has to be done. */
export interface PathView {
  readonly label: string;
  /** Where the reader is. */
  readonly status: string;
  readonly isStepwise: boolean;
  readonly steps: readonly (GoView & { readonly number: string; readonly isCurrent: boolean })[];
  /** To one long page, or back to the steps. */
  readonly layout: GoView;
  /** The one thing to do next. Left out at the end, and on one long page. */
  readonly next?: GoView;
  readonly back?: GoView;
}

const to =
  (step: Step | undefined): Change =>
  (choice) => ({ ...choice, step });

export function pathView({
  choice,
  words: { locale, whole },
}: Pick<OptionsSource, 'choice' | 'words'>): PathView {
  const say = pathWordsFor(locale);
  const names = say.steps();
  const { step } = choice;
  const place = step === undefined ? -1 : steps.indexOf(step);
  const next = place < 0 ? undefined : steps[place + 1];
  const back = steps[place - 1];
  return {
    label: say.pathLabel(),
    status:
      step === undefined
        ? say.allAtOnce()
        : say.stepOf({
            number: whole(place + 1),
            count: whole(steps.length),
            name: names[step],
          }),
    isStepwise: step !== undefined,
    steps: steps.map((one, index) => ({
      number: whole(index + 1),
      text: names[one],
      isCurrent: one === step,
      go: to(one),
    })),
    layout:
      step === undefined
        ? { text: say.showSteps(), go: to('options') }
        : { text: say.showAll(), go: to(undefined) },
    ...(next && { next: { text: say.next()[next], go: to(next) } }),
    ...(back && { back: { text: say.back(), go: to(back) } }),
  };
}

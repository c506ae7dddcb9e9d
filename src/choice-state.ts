import type { Failure, Local } from './dataset-controller.js';
import { startOver } from './domain/changed-choice.js';
import {
  choiceFrom,
  idsIn,
  keptChoice,
  withNow,
  type Asked,
  type Choice,
} from './domain/choice.js';
import type { DatasetIndex } from './domain/dataset-index.js';
import type { ChooseEvent } from './elements/events.js';
import { sectionsIn } from './view/sections.js';

/** What a page asks to begin with. */
export interface Beginning extends Asked {
  readonly layout: 'steps' | 'page';
  /** Names of the parts to show: they stand on one page. */
  readonly sections: string;
}

/** What the reader looks at, from what the page asked for on. */
export class ChoiceState {
  choice: Choice | undefined;
  /** Whether the reader has changed anything since the page began. */
  isTouched = false;
  /** Whether the reader, and not the page, said what is compared. */
  #isReaders = false;
  /** What the page asked to begin with. */
  #begun: Choice | undefined;
  /** The words that it asked in. */
  #asked: Beginning | undefined;

  /**
   * Begins with what the page asks for. What the reader did goes on where the data are new, or where
   * the page asks for something else: a page may write back what it was told that the reader chose.
   *
   * @param isOther - Whether the data are those of another decision.
   * @returns What can't be given, if anything.
   */
  take(index: DatasetIndex, asked: Beginning, local: Local | undefined, isOther: boolean) {
    const begun = choiceFrom(index, asked);
    if (!begun) return { kind: 'choice', index, asked } satisfies Failure;
    const { choice: before } = this;
    const first = begun.chosen.length > 0 ? 'compare' : 'options';
    const fresh: Choice = {
      ...begun,
      step: asked.layout === 'page' || hasSections(asked) ? undefined : first,
    };
    this.#begun = local?.choice?.(fresh) ?? fresh;
    const said = this.#asked;
    const { compare, population, current = '', layout, sections } = asked;
    this.#asked = { compare, population, current, layout, sections };
    if (isOther || !before || !said || !(this.isTouched || this.#isReaders)) {
      this.isTouched = false;
      this.#isReaders = false;
      this.choice = this.#begun;
    } else {
      const kept = keptChoice(index, before);
      const { chosen, population } = begun;
      const own = this.#isReaders ? kept : { ...kept, chosen, population };
      this.#set(askedAnew(own, fresh, { said, asked: this.#asked }), local);
    }
    return undefined;
  }

  /** @returns What the page is to be told of, when that has changed. */
  change(change: ChooseEvent['change']): Choice | undefined {
    const before = this.choice;
    if (!before) return undefined;
    const choice = (change === startOver ? this.#begun : undefined) ?? change(before);
    this.choice = choice;
    this.isTouched = true;
    // What else the reader does is the reader's own: no page hears of marks, questions or steps.
    const isToTell = choice.chosen !== before.chosen || choice.population !== before.population;
    this.#isReaders ||= isToTell;
    return isToTell ? choice : undefined;
  }

  /** Goes on with what a link says: it is the reader's, whatever the page asked for. */
  follow(choice: Choice, local: Local | undefined) {
    this.#isReaders = true;
    this.#set(choice, local);
  }

  #set(choice: Choice, local: Local | undefined) {
    this.choice = local?.choice?.(choice) ?? choice;
  }
}

const hasSections = ({ sections }: Beginning) => sectionsIn(sections).length > 0;

/** What the page says otherwise than before is as it says; all else stays. */
function askedAnew(
  choice: Choice,
  fresh: Choice,
  { said, asked }: { readonly said: Beginning; readonly asked: Beginning },
): Choice {
  const isAnew = (name: keyof Beginning) => said[name] !== asked[name];
  const current = isAnew('current') ? fresh.current : choice.current;
  return {
    ...choice,
    current,
    chosen: withNow(isAnew('compare') ? idsIn(asked.compare) : choice.chosen, current),
    ...(isAnew('population') && { population: fresh.population, route: 'any' }),
    ...((isAnew('layout') || isAnew('sections')) && { step: fresh.step }),
  };
}

/** Whether the reader did what changes the order or the number of rows and columns. */
export const needsArranging = ({ current, marks = [], onlyDifferent }: Choice): boolean =>
  current !== undefined || marks.length > 0 || onlyDifferent === true;

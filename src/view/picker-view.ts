import { mostOptions, offeredTherapies, type Choice } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import { optionViews, type OptionView } from './option-view.js';
import { therapyHeading, type Words } from './words.js';

/** What is compared, in short, and for whom. What else could be chosen comes when it is asked for. */
export interface PickerView {
  readonly title: string;
  /** The form of the condition: figures depend on it. */
  readonly population: string;
  readonly chosen: readonly OptionView[];
  readonly count: string;
  /** Chosen options that the filters would hide: said, never dropped in silence. */
  readonly keptOut?: string;
  readonly change: string;
  /** What is said in place of the panel, when its code could not be loaded. */
  readonly panelFailed: string;
}

export function pickerView(index: DatasetIndex, choice: Choice, words: Words): PickerView {
  const { say } = words;
  const offered = offeredTherapies(index, choice);
  const hidden = choice.chosen.flatMap((id) => {
    const therapy = index.therapies.get(id);
    return therapy && !offered.includes(therapy) ? [therapyHeading(therapy, words)] : [];
  });
  return {
    title: say.yourOptions(),
    population: say.populationIs({
      population: words.text(index.populations.get(choice.population)?.plain ?? ''),
    }),
    chosen: optionViews(index, choice.chosen, words),
    count: countText(choice, words),
    ...(hidden.length > 0 && { keptOut: say.keptOut({ names: words.list(hidden) }) }),
    change: say.changeOptions(),
    panelFailed: say.panelFailed(),
  };
}

/** How many are chosen, of how many. */
export const countText = ({ chosen }: Choice, { say, whole }: Words): string =>
  say.chosenCount({ chosen: whole(chosen.length), most: whole(mostOptions) });

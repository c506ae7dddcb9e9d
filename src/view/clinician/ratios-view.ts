import { contrastsOf } from '../../domain/clinical/contrasts.js';
import type { Contrast } from '../../domain/clinical/types.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { forestView, type ForestView } from './forest-view.js';
import type { ClinicalSource } from './source.js';

/** What the treatments are taken for at once, what they may do to a person on request. */
export interface RatiosView {
  readonly title: string;
  readonly note: string;
  readonly key: string;
  readonly benefits?: ForestView;
  /** Said in place of a plot. */
  readonly empty?: string;
  /** The harms, as many outcomes as there are: drawn when they are asked for. */
  readonly harms?: { readonly title: string; readonly view: () => ForestView };
}

/** Ratios of the chosen options, one group for each outcome and comparator. */
export function ratiosView(source: ClinicalSource): RatiosView {
  const say = clinicianWordsFor(source.words.locale);
  const benefits = chosenContrasts(source, ({ group }) => group === 'benefit');
  const harms = chosenContrasts(source, ({ group }) => group === 'harm');
  const count = new Set(harms.map(({ outcome }) => outcome.id)).size;
  return {
    title: say.ratiosTitle(),
    note: say.ratiosNote(),
    key: say.ratiosKey(),
    ...(benefits.length > 0 && { benefits: forestView(benefits, source) }),
    ...(benefits.length === 0 && { empty: say.noRatios() }),
    ...(count > 0 && {
      harms: {
        title: say.harmRatios({ count: source.words.whole(count) }),
        view: () => forestView(harms, source),
      },
    }),
  };
}

/** Studies of the chosen options, in the order of the outcomes. */
function chosenContrasts(
  { index, choice }: ClinicalSource,
  wanted: (outcome: Outcome) => boolean,
): readonly Contrast[] {
  const chosen = new Set(choice.chosen);
  return index.dataset.outcomes
    .filter(wanted)
    .flatMap(({ id }) => contrastsOf(index, { outcome: id, population: choice.population }))
    .filter(({ treatment }) => chosen.has(treatment.key));
}

import { inNeutralOrder } from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Therapy } from '../domain/dataset-types.js';
import { therapyHeading, type Words } from './words.js';

/** Shapes that tell options apart without colour. An option keeps its shape everywhere. */
export type Marker = 'triangle' | 'diamond' | 'square' | 'circle' | 'ring';

/** An option's head: who it is, wherever it stands. */
export interface OptionView {
  readonly id: string;
  readonly name: string;
  /** Brand names and formulation, or what stands in their place. */
  readonly brand: string;
  readonly route: Therapy['route'];
  readonly routeText: string;
  readonly marker: Marker;
  /** Set on the option that the reader takes now, which stands first: words that say so. */
  readonly now?: string;
}

const markers: readonly Marker[] = ['triangle', 'diamond', 'square', 'circle'];

/** The chosen options in their neutral order, each with its shape. */
export function optionViews(
  index: DatasetIndex,
  chosen: readonly string[],
  words: Words,
): readonly OptionView[] {
  const therapies = chosen.flatMap((id) => index.therapies.get(id) ?? []);
  return inNeutralOrder(therapies, (therapy) => therapyHeading(therapy, words), words.locale).map(
    (therapy, place) => ({
      id: therapy.id,
      name: therapyHeading(therapy, words),
      brand: brandText(therapy, index, words),
      route: therapy.route,
      routeText: routeText(therapy, words),
      marker: therapy.kind === 'none' ? 'ring' : (markers[place] ?? 'circle'),
    }),
  );
}

/** Brands and formulation: two forms of one medicine must not look the same. */
export function brandText(therapy: Therapy, index: DatasetIndex, words: Words): string {
  const brands = therapy.brands ?? [];
  const name = words.text(therapy.name);
  const hasTwin = index.dataset.therapies.some(
    (other) => other !== therapy && words.text(other.name) === name,
  );
  const isNeeded = therapy.formulation !== undefined && (hasTwin || brands.length === 0);
  return [...brands, ...(isNeeded ? [words.text(therapy.formulation ?? '')] : [])].join(', ');
}

const routeText = (therapy: Therapy, { say, text }: Words): string => {
  if (therapy.form !== undefined) return text(therapy.form);
  return therapy.route === 'none' ? say.routeShort().none : say.routes()[therapy.route];
};

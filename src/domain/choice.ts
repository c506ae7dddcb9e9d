import type { DatasetIndex } from './dataset-index.js';
import type { Therapy } from './dataset-types.js';

/** The most options that are set side by side. */
export const mostOptions = 4;

/** What the reader looks at. The root owns it; every change makes a new one. */
export interface Choice {
  /** Ids of the options, in no meaningful order. */
  readonly chosen: readonly string[];
  /** Id of the form of the condition. */
  readonly population: string;
  /** Only options taken this way are offered; `any` offers all. */
  readonly route: Therapy['route'] | 'any';
}

/** Options by name, A to Z, and “no treatment” last: an order that says nothing else. */
export function inNeutralOrder(
  therapies: readonly Therapy[],
  nameOf: (therapy: Therapy) => string,
  locale: string,
): readonly Therapy[] {
  const collator = new Intl.Collator(locale);
  const rank = ({ kind }: Therapy) => (kind === 'none' ? 1 : 0);
  return [...therapies].sort((a, b) => rank(a) - rank(b) || collator.compare(nameOf(a), nameOf(b)));
}

/**
 * Whether an option is licensed for a form of the condition. What no licence is for is there where
 * it was studied; no treatment, and staying as now, always.
 */
export const isForPopulation = (
  { dataset }: DatasetIndex,
  { id, kind, offLabel, indications }: Therapy,
  population: string,
): boolean =>
  kind === 'none' ||
  kind === 'current' ||
  indications.some(({ populations }) => populations.includes(population)) ||
  ((offLabel === true || kind === 'procedure') &&
    dataset.studies.some(
      (study) => study.population === population && study.arms.some((arm) => arm.therapy === id),
    ));

/** Ids of the options that the filters offer. */
export const offeredTherapies = (
  index: DatasetIndex,
  { population, route }: Choice,
): readonly Therapy[] =>
  index.dataset.therapies.filter(
    (therapy) =>
      isForPopulation(index, therapy, population) && (route === 'any' || therapy.route === route),
  );

/** What an author may ask for: ids of options, separated by spaces, and the id of a population. */
export interface Asked {
  readonly compare: string;
  readonly population: string;
}

/** Ids as they are written in an attribute. */
export const idsIn = (text: string): readonly string[] =>
  text.normalize('NFC').split(/\s+/).filter(Boolean);

/** The choice that the attributes ask for; nothing when any of it can't be given. */
export function choiceFrom(
  { therapies, populations }: DatasetIndex,
  asked: Asked,
): Choice | undefined {
  const chosen = idsIn(asked.compare);
  const [population = [...populations.keys()][0] ?? ''] = idsIn(asked.population);
  const isGiven =
    chosen.length <= mostOptions &&
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => therapies.has(id)) &&
    populations.has(population);
  return isGiven ? { chosen, population, route: 'any' } : undefined;
}

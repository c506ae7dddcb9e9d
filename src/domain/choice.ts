import type { DatasetIndex } from './dataset-index.js';
import type { Therapy } from './dataset-types.js';

/** The most options that are set side by side. */
export const mostOptions = 4;

/** The most that can be marked as mattering: with all marked, nothing is. */
export const mostMarks = 5;

/** What the reader looks at. The root owns it; every change makes a new one. */
export interface Choice {
  /** Ids of the options, in no meaningful order. */
  readonly chosen: readonly string[];
  /** Id of the form of the condition. */
  readonly population: string;
  /** Only options taken this way are offered; `any` offers all. */
  readonly route: Therapy['route'] | 'any';
  /** Id of the option that the reader takes now. It is chosen too, unless as many others are as can be. */
  readonly current?: string | undefined;
  /** Ids of what matters to the reader, in the order they were marked. */
  readonly marks?: readonly string[];
  /** Whether rows in which the options don't differ are left out. */
  readonly onlyDifferent?: boolean;
  /** The step that is open. Left out: everything stands on one page. */
  readonly step?: Step | undefined;
  /** First day of treatment that the reader gave, year-month-day. */
  readonly start?: string | undefined;
  /** Questions for the visit as the reader left them. Left out: as they are suggested. */
  readonly questions?: readonly Question[];
}

/** The way through the page, from what there is to what is taken along. */
export const steps = ['options', 'matters', 'compare', 'questions', 'take'] as const;

/** A step of that way. */
export type Step = (typeof steps)[number];

/** A question for the visit: one that is suggested, perhaps in the reader's words, or the reader's own. */
export interface Question {
  readonly id: string;
  /** The reader's own words: never put into a link, an event or a message. */
  readonly text?: string;
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

/**
 * What an author may ask for: ids of options, separated by spaces, the id of a population, and the id
 * of the option that is taken now.
 */
export interface Asked {
  readonly compare: string;
  readonly population: string;
  readonly current?: string;
}

/** Ids as they are written in an attribute; none where a framework took the property back. */
export const idsIn = (text: string | null | undefined): readonly string[] =>
  (text ?? '').normalize('NFC').split(/\s+/).filter(Boolean);

/** The choice that the attributes ask for; nothing when any of it can't be given. */
export function choiceFrom(
  { therapies, populations }: DatasetIndex,
  asked: Asked,
): Choice | undefined {
  const chosen = idsIn(asked.compare);
  const [population = [...populations.keys()][0] ?? ''] = idsIn(asked.population);
  const [current] = idsIn(asked.current);
  const isGiven =
    chosen.length <= mostOptions &&
    new Set(chosen).size === chosen.length &&
    chosen.every((id) => therapies.has(id)) &&
    populations.has(population) &&
    (current === undefined || therapies.has(current));
  return isGiven
    ? { chosen: withNow(chosen, current), population, route: 'any', current }
    : undefined;
}

/** What is taken now is set beside the others, where there is room for it. */
export const withNow = (
  chosen: readonly string[],
  current: string | undefined,
): readonly string[] =>
  current === undefined || chosen.includes(current) || chosen.length >= mostOptions
    ? chosen
    : [current, ...chosen];

/** What is left of a choice in other data: what is no longer there goes, the rest stays as it was. */
export function keptChoice(
  { dataset, therapies, populations }: DatasetIndex,
  choice: Choice,
): Choice {
  const { population } = choice;
  const current = [choice.current].find((id) => id !== undefined && therapies.has(id));
  // Marks stay: what these data don't have is left out where marks are read.
  return {
    ...choice,
    chosen: withNow(
      choice.chosen.filter((id) => therapies.has(id)),
      current,
    ),
    population: populations.has(population) ? population : (dataset.populations[0]?.id ?? ''),
    current,
  };
}

import { isForReviews } from '../../domain/evidence/review-outcomes.js';
import type { Effect, Outcome, StudyResult, Therapy } from '../../domain/dataset-types.js';
import { isKnown, isStated } from './coverage.js';
import type { Facts } from './facts.js';
import { allHave, met, notMet, type Verdict } from './item.js';

/** A thing of a list with its JSON Pointer. */
export type Placed<T> = readonly [thing: T, path: string];

export const placed = <T>(things: readonly T[], path: string): readonly Placed<T>[] =>
  things.map((thing, index) => [thing, `${path}/${index}`]);

export const optionsOf = ({ dataset }: Facts) => placed(dataset.therapies, '/therapies');

export const resultsOf = ({ dataset }: Facts): readonly Placed<StudyResult>[] =>
  placed(dataset.studies, '/studies').flatMap(([{ results }, path]) =>
    placed(results, `${path}/results`),
  );

export const effectsOf = (facts: Facts): readonly Effect[] =>
  resultsOf(facts).flatMap(([{ effects = [] }]) => effects);

/** No treatment, or going on as now. */
export const isBaseline = ({ kind }: Therapy): boolean => kind === 'none' || kind === 'current';

const hasStated = (facts: Facts, option: Therapy, outcomes: readonly Outcome[]): boolean =>
  outcomes.some((outcome) => isStated(facts.coverage(option, outcome)));

export function everyOption(
  facts: Facts,
  has: (option: Therapy) => boolean,
  what: string,
  among: (option: Therapy) => boolean = () => true,
): Verdict {
  const options = optionsOf(facts).filter(([option]) => among(option));
  const pathOf = ([{ id }, path]: Placed<Therapy>) => `${path} (${id})`;
  return allHave(options, ([option]) => has(option), { what, pathOf });
}

export function benefitsOf(facts: Facts): Verdict {
  const benefits = facts.dataset.outcomes.filter(({ group }) => group === 'benefit');
  if (benefits.length === 0) return notMet('No outcome is a benefit: /outcomes.');
  const what = 'options have a benefit with a figure, or the reason why there is none';
  return everyOption(facts, (option) => hasStated(facts, option, benefits), what);
}

/** Serious and common harms apart, as far as the dataset knows both. A warning is a stated harm. */
export function harmsOf(facts: Facts): Verdict {
  const harms = facts.dataset.outcomes.filter(({ group }) => group === 'harm');
  const groups = (['serious', 'common'] as const)
    .map((seriousness) => harms.filter((harm) => harm.seriousness === seriousness))
    .filter((group) => group.length > 0);
  if (groups.length === 0) return notMet('No outcome is a harm: /outcomes.');
  const what = `medicines and procedures have a harm of each kind (${groups.length === 2 ? 'serious, common' : (harms[0]?.seriousness ?? '')}) with a figure or the reason why there is none, or a warning`;
  const has = (option: Therapy) =>
    groups.every((group) => hasStated(facts, option, group)) || (option.warnings ?? []).length > 0;
  return everyOption(facts, has, what, (option) => !isBaseline(option));
}

/** What becomes of people without treatment: the outcomes of the options that change nothing. */
export function courseOf(facts: Facts): Verdict {
  const baseline = facts.dataset.therapies.filter(isBaseline);
  const benefits = facts.dataset.outcomes.filter(({ group }) => group === 'benefit');
  if (baseline.length === 0) return notMet('No option is "none" or "current": /therapies.');
  const what = 'options of no treatment or going on as now have benefit outcomes or stated gaps';
  return everyOption(facts, (option) => hasStated(facts, option, benefits), what, isBaseline);
}

/** A figure for each benefit and each serious harm, from any option, or the reason why there is none. */
export function chancesOf(facts: Facts): Verdict {
  const { outcomes, therapies } = facts.dataset;
  const main = placed(outcomes, '/outcomes').filter(
    ([outcome]) =>
      (outcome.group === 'benefit' || outcome.seriousness === 'serious') &&
      !isForReviews(outcome, facts.dataset),
  );
  const known = main.filter(([outcome]) =>
    therapies.some((option) => isKnown(facts.coverage(option, outcome))),
  );
  const stated = allHave(
    main,
    ([outcome]) => therapies.some((option) => isStated(facts.coverage(option, outcome))),
    {
      what: 'benefits and serious harms have a figure or the reason why there is none',
      pathOf: ([, path]) => path,
    },
  );
  const figures = `${known.length} of ${main.length} have a figure.`;
  return { standing: stated.standing, evidence: `${stated.evidence} ${figures}` };
}

/** Whether the reading age of every pool that can be judged is within the limit. */
export function readingOf({ reading, dataset }: Facts): Verdict {
  const { all, options, sections } = reading;
  if (all.words === 0) {
    return notMet(`No text for patients in English to measure (language "${dataset.language}").`);
  }
  const above = [...options, ...sections].filter(({ verdict }) => verdict === 'above');
  const age = `All texts for patients together: ${all.age.toFixed(1)}.`;
  if (above.length === 0 && all.verdict !== 'above')
    return met(`${age} No option and no kind of text is above 11.`);
  const named = above.map(({ id, age: own }) => `${id} ${own.toFixed(1)}`).join(', ');
  return notMet(`${age} Above 11: ${named}.`);
}

import { component } from './component.js';
import { allHave, met, notApplicable, notMet, together, type Item, type Verdict } from './item.js';
import type { Facts } from './facts.js';
import { benefitsOf, everyOption, harmsOf, isBaseline, resultsOf } from './judging.js';
import { daysBetween } from './dates.js';
import { uncertaintyOf } from './figure-counts.js';

const isConfirmed = true;

const described = ({ dataset: { decision }, text }: Facts): Verdict =>
  decision.summary === undefined
    ? notMet('The condition is named but not explained: add /decision/summary.')
    : met(`${text(decision.condition)}, explained in /decision/summary.`);

export const allOptions = ({ dataset: { therapies } }: Facts): Verdict => {
  const baseline = therapies.filter(isBaseline);
  return baseline.length === 0 || therapies.length < 2
    ? notMet('Needs two options, one of them of the kind "none" or "current": /therapies.')
    : met(
        `${therapies.length} options, ${baseline.map(({ id }) => id).join(', ')} among them. Whether one is missing, a person must say.`,
      );
};

function experienceOf(facts: Facts): Verdict {
  const what =
    'options have a text on a day of treatment, the first weeks and the long run (without treatment: the long run)';
  return everyOption(
    facts,
    (option) => {
      const { day, firstWeeks, longRun } = option.experience ?? {};
      return isBaseline(option) ? !!longRun : !!day && !!firstWeeks && !!longRun;
    },
    what,
  );
}

const meanWords = (texts: readonly string[]): number =>
  texts.reduce((sum, words) => sum + words.split(/\s+/).length, 0) / texts.length;

/** Equal detail: both kinds are there, and neither is explained at twice the length of the other. */
function evenDetail({ dataset: { outcomes }, text }: Facts): Verdict {
  const [benefits, harms] = (['benefit', 'harm'] as const).map((group) =>
    outcomes.filter((outcome) => outcome.group === group).map(({ definition }) => text(definition)),
  );
  if (!benefits?.length || !harms?.length) {
    return notMet('The dataset has benefits without harms, or harms without benefits: /outcomes.');
  }
  const [good, bad] = [meanWords(benefits), meanWords(harms)];
  const counts = `${benefits.length} benefits and ${harms.length} harms, explained in ${good.toFixed(0)} and ${bad.toFixed(0)} words on average.`;
  return Math.max(good, bad) > 2 * Math.min(good, bad)
    ? notMet(`${counts} One is explained at more than twice the length: /outcomes.`)
    : met(counts);
}

const cited = (facts: Facts): Verdict =>
  allHave(resultsOf(facts), ([{ sources }]) => sources.length > 0, {
    what: 'results name their source; facts cannot be written without one',
    pathOf: ([, path]) => path,
  });

export function keptUp({ dataset: { governance }, today, text }: Facts): Verdict {
  const left = daysBetween(today, governance.reviewBy);
  const policy = `"${text(governance.updatePolicy)}"`;
  return left < 0
    ? notMet(
        `The review was due on ${governance.reviewBy}, ${-left} days ago: /governance/reviewBy.`,
      )
    : met(`${policy} To be reviewed by ${governance.reviewBy}.`);
}

export const qualifying: readonly Item[] = [
  { key: 'Q1', says: 'Says what condition the decision is about', isConfirmed, judge: described },
  {
    key: 'Q2',
    says: 'Names the decision',
    isConfirmed,
    judge: ({ dataset, text }) => met(`"${text(dataset.decision.question)}"`),
  },
  {
    key: 'Q3',
    says: 'Describes every option, doing nothing included',
    isConfirmed,
    judge: allOptions,
  },
  { key: 'Q4', says: 'Describes the benefits of each option', isConfirmed, judge: benefitsOf },
  { key: 'Q5', says: 'Describes the harms of each option', isConfirmed, judge: harmsOf },
  {
    key: 'Q6',
    says: 'Says what living with each option is like',
    isConfirmed,
    judge: experienceOf,
  },
];

export const certifying: readonly Item[] = [
  {
    key: 'C1',
    says: 'Shows good and bad points in equal detail',
    isConfirmed,
    judge: (facts) => together(evenDetail(facts), component.evenLook),
  },
  { key: 'C2', says: 'Cites its sources', isConfirmed, judge: cited },
  {
    key: 'C3',
    says: 'Gives the date it was made',
    isConfirmed,
    judge: ({ dataset }) => met(`Published ${dataset.governance.published}.`),
  },
  { key: 'C4', says: 'Says how it is kept up to date', isConfirmed, judge: keptUp },
  {
    key: 'C5',
    says: 'Says how uncertain its chances are',
    isConfirmed,
    judge: (facts) => together(uncertaintyOf(facts), component.uncertainty),
  },
  {
    key: 'C6',
    says: 'Says who paid',
    isConfirmed,
    judge: ({ dataset, text }) => met(`"${text(dataset.governance.funding)}"`),
  },
  {
    key: 'C7–C10',
    says: 'Items about screening and tests',
    isConfirmed: false,
    judge: () => notApplicable('The decision is about treatment, not about a test.'),
  },
];

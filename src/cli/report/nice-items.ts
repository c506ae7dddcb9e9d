import { component } from './component.js';
import type { Facts } from './facts.js';
import { uncertaintyOf } from './figure-counts.js';
import { allOptions, keptUp } from './ipdas-first.js';
import { met, notMet, places, saysNo, toldOf, together, type Item, type Verdict } from './item.js';
import { benefitsOf, courseOf, everyOption, harmsOf, isBaseline, readingOf } from './judging.js';

const isConfirmed = true;
const fromMemory = { isConfirmed: false } as const;

function neutral({ words }: Facts): Verdict {
  return words.length === 0
    ? met('No text praises, steers or hides a figure.')
    : notMet(
        `${words.length} texts praise, steer or hide a figure: ${places(words.map(({ path }) => path))}.`,
      );
}

const stopping = (facts: Facts): Verdict =>
  everyOption(
    facts,
    (option) => (option.stopping ?? []).length > 0,
    'medicines and procedures say what stopping involves',
    (option) => !isBaseline(option),
  );

function involved({ dataset: { governance }, text }: Facts): Verdict {
  const interests = governance.interests.length;
  const declared = met(
    `Funding: "${text(governance.funding)}" Interests declared: ${interests === 0 ? 'none' : interests}.`,
  );
  const needs = toldOf(text(governance.needs), '/governance/needs');
  const review = toldOf(text(governance.review), '/governance/review');
  return together(declared, needs, review);
}

/** Extras that NICE calls enhanced: what is not there is not met, and no fault. */
function extras({ dataset: { governance }, text, reading }: Facts): Verdict {
  const age = met(`Reading age measured: ${reading.all.age.toFixed(1)}.`);
  const test = toldOf(text(governance.fieldTest), '/governance/fieldTest');
  const evaluation = toldOf(text(governance.evaluation), '/governance/evaluation');
  const personal = met('Personal predictions and stories are left out on purpose.');
  return together(age, test, evaluation, component.path, personal);
}

/** A check by someone who did not draft it. A shared name is no second pair of eyes. */
function checked({ dataset: { governance }, text }: Facts): Verdict {
  const authors = new Set(governance.authors.map(({ name }) => text(name).trim().toLowerCase()));
  const others = (governance.checkedBy ?? [])
    .map(({ name }) => text(name))
    .filter((name) => !authors.has(name.trim().toLowerCase()));
  if (others.length === 0) {
    return notMet(
      'Nobody is named who checked the figures and did not write: /governance/checkedBy.',
    );
  }
  return met(`Checked by ${others.join(', ')}.`);
}

const equality = ({ dataset: { governance }, text }: Facts): Verdict => {
  if (governance.equality === undefined)
    return notMet('Nothing is said: add /governance/equality.');
  const said = text(governance.equality);
  return saysNo(said)
    ? notMet(`"${said}" (/governance/equality).`)
    : met(`"${said}" (/governance/equality).`);
};

const essentialContent: readonly Item[] = [
  {
    key: '35',
    says: 'ECD8: names condition, decision and all reasonable options, doing nothing included',
    isConfirmed,
    judge: (facts) =>
      together(allOptions(facts), met(`"${facts.text(facts.dataset.decision.question)}"`)),
  },
  {
    key: '36',
    says: 'ECD8: tells benefits and harms in detail and even-handedly',
    isConfirmed,
    judge: (facts) =>
      together(benefitsOf(facts), harmsOf(facts), neutral(facts), component.evenLook),
  },
  {
    key: '37',
    says: 'ECD8: says what happens on carrying on as now, or on stopping',
    isConfirmed,
    judge: (facts) => together(courseOf(facts), stopping(facts)),
  },
  {
    key: '38',
    says: 'ECD8: supports the reader’s values and circumstances',
    isConfirmed,
    judge: () => component.values,
  },
  {
    key: '39',
    says: 'ECD8: gives numbers that people grasp, with uncertainty, in plain words',
    ...fromMemory,
    judge: (facts) => together(component.numbers, uncertaintyOf(facts), readingOf(facts)),
  },
];

const process: readonly Item[] = [
  {
    key: '40',
    says: 'ECD8: documents its sources and how they were chosen, and is kept up to date',
    ...fromMemory,
    judge: (facts) =>
      together(
        met(
          `${facts.dataset.sources.length} sources. "${facts.text(facts.dataset.governance.methods)}"`,
        ),
        keptUp(facts),
      ),
  },
  {
    key: '41',
    says: 'ECD8: involves patients and professionals; declares interests and funding',
    ...fromMemory,
    judge: involved,
  },
  {
    key: '42',
    says: 'ECD8, enhanced: guidance in steps, tests with users, published evaluation, reading age',
    ...fromMemory,
    judge: extras,
  },
];

const scottish: readonly Item[] = [
  {
    key: '43',
    says: 'HIS: states the country',
    isConfirmed,
    judge: ({ dataset }) => met(`${dataset.decision.jurisdictions.join(', ')}.`),
  },
  { key: '44', says: 'HIS: considers equality', isConfirmed, judge: equality },
  { key: '45', says: 'HIS: reading age of 11 or under', isConfirmed, judge: readingOf },
  {
    key: '46',
    says: 'HIS: makes an effort to show risk, benefit, chance and uncertainty',
    isConfirmed,
    judge: (facts) => together(uncertaintyOf(facts), component.numbers, component.severalViews),
  },
  {
    key: '47',
    says: 'PMG42: a picture of the chances, a check by someone who did not write, a review by those concerned',
    isConfirmed,
    judge: (facts) =>
      together(
        component.severalViews,
        checked(facts),
        toldOf(facts.text(facts.dataset.governance.review), '/governance/review'),
      ),
  },
];

/** The standards framework of NICE, and what the Scottish body adds. */
export const nice: readonly Item[] = [...essentialContent, ...process, ...scottish];

import { component } from './component.js';
import { qualityOf } from './figure-counts.js';
import type { Facts } from './facts.js';
import {
  allHave,
  met,
  notApplicable,
  notMet,
  saysNo,
  toldOf,
  together,
  type Item,
} from './item.js';
import { chancesOf, courseOf, effectsOf, placed, resultsOf } from './judging.js';

const isConfirmed = false;
/** The items on chances were read in a published text, the others are told from memory. */
const wasRead = { isConfirmed: true } as const;

const groupsNamed = (facts: Facts) =>
  allHave(placed(facts.dataset.studies, '/studies'), ([study]) => facts.text(study.people) !== '', {
    what: 'studies say who took part and in which form of the condition',
    pathOf: ([, path]) => path,
  });

function ratesOf(facts: Facts) {
  const alone = facts.words.filter(({ code }) => code === 'relative-figure');
  const counts = `${resultsOf(facts).length} results give the figure of each arm; ${effectsOf(facts).length} effects stand beside theirs.`;
  return alone.length === 0
    ? met(counts)
    : notMet(
        `${counts} Texts with a relative figure alone: ${alone.map(({ path }) => path).join(', ')}.`,
      );
}

const methodsOf = ({ dataset: { governance }, text }: Facts) =>
  saysNo(text(governance.methods))
    ? notMet(`"${text(governance.methods)}" (/governance/methods).`)
    : met(`"${text(governance.methods)}"`);

const chances: readonly Item[] = [
  { key: 'K3', says: 'Gives the chances of outcomes', ...wasRead, judge: chancesOf },
  {
    key: 'K4',
    says: 'Says in which people the chances were seen',
    ...wasRead,
    judge: (facts) => together(groupsNamed(facts), component.population),
  },
  { key: 'K5', says: 'Gives event rates, not relative effects alone', ...wasRead, judge: ratesOf },
  {
    key: 'K6',
    says: 'Compares chances over the same time',
    ...wasRead,
    judge: () => component.sameSpan,
  },
  { key: 'K7', says: 'Uses the same denominator', ...wasRead, judge: () => component.sameBase },
  {
    key: 'K8',
    says: 'Shows chances in more than one way',
    ...wasRead,
    judge: () => component.severalViews,
  },
];

const choosing: readonly Item[] = [
  {
    key: 'K1',
    says: 'Describes the course without treatment',
    isConfirmed,
    judge: courseOf,
  },
  {
    key: 'K2',
    says: 'Lets good and bad points of options be compared',
    isConfirmed,
    judge: () => component.comparison,
  },
  ...chances,
  {
    key: 'K9',
    says: 'Asks what matters to the reader',
    isConfirmed,
    judge: () => component.values,
  },
  { key: 'K10', says: 'Leads step by step', isConfirmed, judge: () => component.path },
  {
    key: 'K11',
    says: 'Has a worksheet or questions for the visit',
    isConfirmed,
    judge: () => component.questions,
  },
];

const making: readonly Item[] = [
  {
    key: 'K12–K13',
    says: 'Needs were found out with patients and with professionals',
    isConfirmed,
    judge: ({ dataset, text }) => toldOf(text(dataset.governance.needs), '/governance/needs'),
  },
  {
    key: 'K14–K15',
    says: 'Reviewed by patients, and by professionals who did not write it',
    isConfirmed,
    judge: ({ dataset, text }) => toldOf(text(dataset.governance.review), '/governance/review'),
  },
  {
    key: 'K16–K17',
    says: 'Tried with patients who face the choice, and with clinicians',
    isConfirmed,
    judge: ({ dataset, text }) =>
      toldOf(text(dataset.governance.fieldTest), '/governance/fieldTest'),
  },
  {
    key: 'K18',
    says: 'Says how the evidence was found and combined',
    isConfirmed,
    judge: methodsOf,
  },
  { key: 'K19', says: 'Describes the quality of the evidence', isConfirmed, judge: qualityOf },
  {
    key: 'K20',
    says: 'Gives the credentials of the authors',
    isConfirmed,
    judge: ({ dataset }) =>
      allHave(
        placed(dataset.governance.authors, '/governance/authors'),
        ([{ credentials }]) => credentials !== undefined,
        { what: 'authors have credentials', pathOf: ([, path]) => path },
      ),
  },
];

const proving: readonly Item[] = [
  {
    key: 'K21',
    says: 'Reports how hard it is to read',
    isConfirmed,
    judge: ({ reading, dataset }) =>
      reading.all.words > 0
        ? met(`This report measures it: reading age ${reading.all.age.toFixed(1)}.`)
        : notMet(`Not measured: no text in English (language "${dataset.language}").`),
  },
  {
    key: 'K22',
    says: 'There is evidence that choices fit informed values better',
    isConfirmed,
    judge: ({ dataset, text }) =>
      toldOf(text(dataset.governance.evaluation), '/governance/evaluation'),
  },
  {
    key: 'K23',
    says: 'There is evidence that readers know more',
    isConfirmed,
    judge: ({ dataset, text }) =>
      toldOf(text(dataset.governance.evaluation), '/governance/evaluation'),
  },
  {
    key: 'K24–K28',
    says: 'Items about the accuracy of tests',
    isConfirmed,
    judge: () => notApplicable('The decision is about treatment, not about a test.'),
  },
];

export const quality: readonly Item[] = [...choosing, ...making, ...proving];

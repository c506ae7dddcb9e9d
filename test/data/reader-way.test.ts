import { describe, expect, it } from 'vitest';
import type {
  Check,
  Dataset,
  LastingFact,
  Matter,
  Therapy,
} from '../../src/domain/dataset-types.js';
import { mattersOf, type Topic } from '../../src/domain/matters.js';
import { aDataset, aFact, aTherapy } from '../support/dataset.js';
import { published } from './datasets.js';
import {
  contradictedChecks,
  guardsOfNothing,
  lastingFacts,
  saysOf,
  unsaidTimes,
  untoldTimes,
  wordsOf,
  wrongCounts,
} from './said-in-words.js';

/** Said of milk after a dose, and of when the first relapse came back: neither says how long. */
const notHowLong = ['mitoxantrone breastfeeding', 'natalizumab stopping'];

const about: Readonly<Record<Topic, (therapy: Therapy) => boolean>> = {
  schedule: ({ schedule }) => schedule !== undefined,
  setting: ({ setting }) => setting !== undefined && setting !== 'none',
  hours: ({ schedule }) => JSON.stringify(schedule ?? {}).includes('"hours"'),
  doses: ({ schedule }) => (schedule?.start ?? schedule?.then) !== undefined,
  tests: ({ checks }) => checks.some(({ kind }) => kind === 'blood-test' || kind === 'scan'),
  checks: ({ checks }) => checks.length > 0,
  family: ({ familyPlanning }) => familyPlanning !== undefined,
  vaccines: ({ vaccines = [] }) => vaccines.length > 0,
  stopping: ({ stopping = [] }) => stopping.length > 0,
  warnings: ({ warnings = [] }) => warnings.length > 0,
};

/** For how many options something has a row to move. */
const optionsOf = (data: Dataset, { outcomes = [], topics = [] }: Omit<Matter, 'name'>) =>
  data.therapies.filter(
    (therapy) =>
      outcomes.some((outcome) => saysOf(data, therapy, outcome)) ||
      topics.some((topic) => about[topic](therapy)),
  ).length;

/** Words that name an option: a question that has one leads to it. */
const namesOf = ({ therapies }: Dataset) =>
  therapies
    .filter(({ kind }) => kind !== 'none')
    .flatMap(({ name, brands = [], class: kind }) => [wordsOf(name), ...brands, wordsOf(kind)])
    .filter((name) => name !== '')
    .map((name) => name.toLowerCase());

describe.each(published)('what a reader follows in the published dataset $name', ({ data }) => {
  const matters = mattersOf(data);

  it('gives each time after the last dose as its words do', () => {
    expect(unsaidTimes(data)).toEqual([]);
  });

  it('has a field for each time after the last dose', () => {
    expect(untoldTimes(data).filter((place) => !notHowLong.includes(place))).toEqual([]);
  });

  it('says of each word on stopping what it is about', () => {
    const facts = data.therapies.flatMap(({ stopping = [] }) => stopping);
    expect(facts.length).toBeGreaterThan(10);
    expect(facts.filter(({ topic }) => topic === undefined)).toEqual([]);
  });

  it('gives each check the times that its words give', () => {
    expect(contradictedChecks(data)).toEqual([]);
  });

  it('counts as doses what is taken', () => {
    expect(wrongCounts(data)).toEqual([]);
  });

  it('has something to say of each harm that a check watches for', () => {
    expect(guardsOfNothing(data)).toEqual([]);
  });

  it('gives only times for harms, each in words too', () => {
    const onsets = data.therapies.flatMap((therapy) => therapy.onsets ?? []);
    const harms = new Set(data.outcomes.flatMap(({ id, group }) => (group === 'harm' ? id : [])));
    expect(onsets.filter(({ outcome, text }) => !harms.has(outcome) || !text)).toEqual([]);
  });

  it('lets readers mark only what differs somewhere', () => {
    expect(data.matters).toBeDefined();
    expect(matters.map((one) => optionsOf(data, one) < 2 && one.id).filter(Boolean)).toEqual([]);
  });

  it('has a chip of one to four words for each, and each row under one chip', () => {
    const names = matters.map(({ name }) => wordsOf(name));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.split(/\s+/).length > 4)).toEqual([]);
    const rows = matters.flatMap(({ outcomes = [], topics = [] }) => [...outcomes, ...topics]);
    expect(rows.filter((row, place) => rows.indexOf(row) !== place)).toEqual([]);
  });

  it('asks what leads to no option', () => {
    const questions = matters.map(({ question }) => wordsOf(question));
    expect(questions.filter((one) => !/^[A-Z].*\?$/.test(one))).toEqual([]);
    const names = namesOf(data);
    const isLeading = (one: string) => names.some((name) => one.toLowerCase().includes(name));
    expect(questions.filter(isLeading)).toEqual([]);
    expect(
      questions.filter((one) => /\b(best|better|should|safe\w*|strong\w*)\b/i.test(one)),
    ).toEqual([]);
  });
});

describe('the comparison of fields with the words beside them', () => {
  const stopping = (fact: Partial<LastingFact>) =>
    aDataset({ therapies: [aTherapy({ stopping: [aFact(fact)] })] });

  it.each<[string, LastingFact['lasts']]>([
    ['For 4 months after the last dose.', [{ count: 4, unit: 'month' }]],
    ['For at least 1 week after it.', [{ count: 1, unit: 'week', limit: 'at-least' }]],
    ['There is a wait of 6 to 8 weeks.', [{ count: 6, upTo: 8, unit: 'week' }]],
    [
      'US: 6 months. EU: 12 months.',
      [
        { count: 6, unit: 'month', regions: ['US'] },
        { count: 12, unit: 'month', regions: ['EU'] },
      ],
    ],
  ])('finds in "%s" its times', (text, lasts = []) => {
    expect(unsaidTimes(stopping({ text, lasts }))).toEqual([]);
  });

  it.each<[string, LastingFact['lasts']]>([
    ['For 4 months after the last dose.', [{ count: 5, unit: 'month' }]],
    ['For 4 months after the last dose.', [{ count: 4, unit: 'week' }]],
    ['For 4 months after the last dose.', [{ count: 4, unit: 'month', limit: 'at-least' }]],
    ['For 4 months after the last dose.', [{ count: 4, unit: 'month', limit: 'up-to' }]],
    ['There is a wait of 6 to 8 weeks.', [{ count: 6, upTo: 9, unit: 'week' }]],
    ['US: 6 months.', [{ count: 6, unit: 'month', regions: ['EU'] }]],
  ])('does not find in "%s" the time %j', (text, lasts = []) => {
    expect(unsaidTimes(stopping({ text, lasts }))).toHaveLength(1);
  });

  it('finds a time without a field', () => {
    expect(untoldTimes(stopping({ text: 'For at least 4 months after the last dose.' }))).toEqual([
      'alpha-infusion stopping',
    ]);
    expect(untoldTimes(stopping({ text: 'Of 62 people, 8 had it back.' }))).toEqual([]);
    expect(lastingFacts(aTherapy())).toBeInstanceOf(Array);
  });

  const aCheck = (own: Partial<Check>): Dataset =>
    aDataset({
      therapies: [
        aTherapy({ checks: [{ when: 'during', what: 'Blood', sources: ['S1'], ...own }] }),
      ],
    });

  it.each<Partial<Check>>([
    { text: 'Before every drip.', everyDose: true },
    { text: 'Every month.', every: { count: 1, unit: 'month' } },
    { text: 'Every 6 to 12 months', every: { count: 6, upTo: 12, unit: 'month' } },
    { text: '2 and 6 months after the start', atWeeks: [9, 26] },
    { text: '3 to 4 months after the first dose', atWeeks: [15] },
    { text: 'Until 48 months after the last dose', untilWeeksAfterLastDose: 208 },
    { when: 'before', text: 'Before the first dose, if pregnancy is possible', forSome: true },
  ])('takes %j as it is', (check) => {
    expect(contradictedChecks(aCheck(check))).toEqual([]);
  });

  it.each<Partial<Check>>([
    { text: 'Before every drip.' },
    { text: 'Every month.', everyDose: true },
    { text: 'Every month.', every: { count: 3, unit: 'month' } },
    { text: 'Every 6 months', every: { count: 6, upTo: 12, unit: 'month' } },
    { text: '2 and 6 months after the start', atWeeks: [9, 39] },
    { text: '3 to 4 months after the first dose', atWeeks: [26] },
    { text: 'Until 48 months after the last dose', untilWeeksAfterLastDose: 104 },
    { when: 'before', text: 'Before the first dose, if pregnancy is possible' },
  ])('finds what %j contradicts', (check) => {
    expect(contradictedChecks(aCheck(check))).toHaveLength(1);
  });

  it.each<[Therapy['route'], string | undefined, 'capsule' | 'injection' | undefined, number]>([
    ['oral', 'Capsules', 'capsule', 0],
    ['oral', 'Tablets', 'capsule', 1],
    ['oral', 'Tablets', undefined, 1],
    ['subcutaneous-injection', undefined, 'injection', 0],
    ['intravenous-infusion', undefined, undefined, 0],
    ['intravenous-infusion', undefined, 'injection', 1],
  ])('by the route %s, form %s, counts %s: %i wrong', (route, form, counts, wrong) => {
    const schedule = { text: 'Often', sources: ['S1'], ...(counts && { counts }) };
    const therapy = aTherapy({ route, schedule, ...(form && { form }) });
    expect(wrongCounts(aDataset({ therapies: [therapy] }))).toHaveLength(wrong);
  });

  it('finds a harm that is watched for and never named', () => {
    expect(guardsOfNothing(aCheck({ guards: ['serious-rash'] }))).toHaveLength(1);
    expect(guardsOfNothing(aCheck({ guards: ['flare-free'] }))).toHaveLength(1);
  });
});

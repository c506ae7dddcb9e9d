import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Check, Dataset, Schedule, Therapy } from '../../src/domain/dataset-types.js';
import { isStartDay } from '../../src/domain/schedule/dated.js';
import { calendarView, type PlanView } from '../../src/view/calendar-view.js';
import { durationText } from '../../src/view/duration.js';
import { aDataset, aTherapy, noTreatment } from '../support/dataset.js';
import { pageSource } from '../support/page-source.js';

const alpha = (schedule: Partial<Schedule>, over: Partial<Therapy> = {}) =>
  aTherapy({
    setting: 'infusion-centre',
    checks: [],
    schedule: { text: 'As invented.', sources: ['S1'], ...schedule },
    ...over,
  });

const tablets = (schedule: Partial<Schedule>, over: Partial<Therapy> = {}) =>
  alpha(schedule, { setting: 'home', route: 'oral', ...over });

const check = (over: Partial<Check>): Check => ({
  when: 'during',
  what: 'Blood test',
  kind: 'blood-test',
  sources: ['S1'],
  ...over,
});

interface Given {
  readonly others?: readonly Therapy[];
  readonly start?: string;
  readonly dataset?: Partial<Dataset>;
}

/** The calendar of one option, and of others beside it. */
const viewOf = (therapy: Therapy, { others = [], start, dataset = {} }: Given = {}) =>
  calendarView(
    pageSource({
      dataset: aDataset({ therapies: [therapy, ...others], studies: [], ...dataset }),
      compare: [therapy, ...others].map(({ id }) => id),
      choice: { start },
    }),
  );

function planOf(therapy: Therapy, given: Given = {}): PlanView {
  const [plan] = viewOf(therapy, given).options[0]?.plans ?? [];
  if (!plan) throw new Error('no plan');
  return plan;
}

/** Totals as lines: label, year 1, year 2, both, note. */
const totals = ({ totals: { rows } }: PlanView) =>
  rows.map(({ label, counts, note }) => [label, ...counts, ...(note === undefined ? [] : [note])]);

/** The list as lines: what, its notes, and when. */
const listed = ({ list }: PlanView) =>
  (list?.groups ?? []).flatMap(({ rows }) =>
    rows.map(({ what, notes, when }) => [
      what.map(({ text, label }) => (label === undefined ? text : `${label} ${text}`)).join(' + '),
      ...notes,
      ...when,
    ]),
  );

const twoDrips = alpha({
  start: [
    { week: 0, hours: 2.5, watchHours: 1 },
    { week: 2, hours: 2.5, watchHours: 1 },
  ],
  then: { every: { count: 6, unit: 'month' }, fromWeek: 26, hours: 3.5, watchHours: 1 },
});

describe('a strip', () => {
  it('has a bar for each day away, as high as its hours', () => {
    const { bars, baseline } = planOf(twoDrips).strip;
    expect(bars.map(({ x, height }) => [x, height])).toEqual([
      ['0%', 17.5],
      ['1.923%', 17.5],
      ['25%', 22.5],
      ['50.137%', 22.5],
      ['75.137%', 22.5],
    ]);
    expect(bars.every(({ y, height }) => y + height === baseline)).toBe(true);
  });

  it('has the same pixels for an hour in every option', () => {
    const long = alpha({ start: [{ week: 0, hours: 24 }] }, { id: 'long', name: 'beta' });
    const [short, other] = viewOf(twoDrips, { others: [long] }).options.map(
      ({ plans: [plan] }) => plan?.strip.bars[0]?.height,
    );
    expect([short, other]).toEqual([8.8, 60]);
  });

  it('keeps neighbouring days 4 pixels apart where the strip is 250 wide', () => {
    const { bars } = planOf(alpha({ start: [{ week: 0, days: 5, hours: 1 }] })).strip;
    const at = bars.map(({ x, shift }) => (parseFloat(x) / 100) * 250 + shift);
    for (const [index, place] of at.entries()) expect(place).toBeCloseTo(index * 4, 0);
  });

  it('has a bar that says nothing by its height where hours are not reported', () => {
    const plan = planOf(alpha({ then: { every: { count: 1, unit: 'year' } } }));
    expect(plan.strip.bars.map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
    expect(plan.strip.texts).toEqual([]);
    expect(plan.away).toBe('How long a day away takes was not reported.');
  });

  it('says the hours beside the bars where there is room for them', () => {
    expect(planOf(twoDrips).strip.texts.map(({ text }) => text)).toEqual([
      '3.5 hours each',
      '4.5 hours',
      '4.5 hours',
      '4.5 hours',
    ]);
    const often = alpha({ then: { every: { count: 4, unit: 'week' }, fromWeek: 0, hours: 2 } });
    expect(planOf(often).strip.texts).toEqual([]);
    expect(planOf(often).away).toBe('A day away takes 2 hours, without travel and waiting.');
    const course = alpha({ start: [{ week: 0, days: 5, hours: 6 }] });
    expect(planOf(course).strip.texts.map(({ text }) => text)).toEqual(['5 days, 6 hours each']);
  });

  it('says them above a band, and not in it', () => {
    const { texts, bands, baseline } = planOf(
      tablets({
        counts: 'capsule',
        start: [{ week: 0, watchHours: 6 }],
        then: { every: { count: 1, unit: 'day' }, fromWeek: 0.143 },
      }),
    ).strip;
    expect(texts.map(({ text }) => text)).toEqual(['6 hours']);
    expect(bands[0]?.y).toBe(baseline - 6.5);
    expect(texts[0]?.y).toBeLessThan(baseline - 6.5 - 4);
  });

  it('has a mark for each injection at home, week by week', () => {
    const weekly = tablets(
      { then: { every: { count: 1, unit: 'week' }, times: 3 } },
      { route: 'subcutaneous-injection' },
    );
    const { stack, bars, bands } = planOf(weekly).strip;
    expect(stack.sure.match(/M/g)).toHaveLength(312);
    expect(stack.height).toBe(19.5);
    expect([bars, bands]).toEqual([[], []]);
  });

  it('has one band, and no mark, for what is swallowed every day', () => {
    const twice = tablets({
      counts: 'capsule',
      then: { every: { count: 1, unit: 'day' }, times: 2 },
    });
    const { stack, bands } = planOf(twice).strip;
    expect(bands).toMatchObject([{ x: '0%', width: '100%', rows: 2 }]);
    expect(stack.sure + stack.perhaps).toBe('');
  });

  it('has marks for a few days with tablets, the unsure ones apart', () => {
    const { stack } = planOf(tablets({ start: [{ week: 4, days: 5, fewestDays: 4 }] })).strip;
    expect(stack.sure.match(/M4\.15/g)).toHaveLength(4);
    expect(stack.perhaps.match(/M4\.15/g)).toHaveLength(1);
  });

  it('has a line for each group of checks, with what is before the first dose ahead of it', () => {
    const { lanes, hasBefore } = planOf(
      alpha(
        { start: [{ week: 0, hours: 1 }] },
        {
          checks: [
            check({ when: 'before' }),
            check({ atWeeks: [52], forSome: true }),
            check({ kind: 'scan', atWeeks: [26] }),
          ],
        },
      ),
    ).strip;
    expect(lanes.map(({ group, marks }) => [group, ...marks])).toEqual([
      ['bloodTests', { x: '0%', shift: -9, isSure: true }, { x: '50%', shift: 0, isSure: false }],
      ['scans', { x: '25%', shift: 0, isSure: true }],
    ]);
    expect(hasBefore).toBe(true);
  });

  it('says in words what it shows', () => {
    expect(planOf(twoDrips).alternative).toBe(
      'Two years of Alpha. Days away for treatment: 5, Hours there: 20.5 and Blood or urine tests: none described.',
    );
    expect(planOf(noTreatment()).alternative).toBe('Two years of No treatment: nothing to take.');
  });
});

describe('totals', () => {
  it('are of year 1, of year 2 and of both', () => {
    expect(planOf(twoDrips).totals.columns).toEqual(['Year 1', 'Year 2', 'Both']);
    // Week 0, 2 and 26 in the first year: 3.5 + 3.5 + 4.5 hours; month 12 (day 365) and 18 in the second.
    expect(totals(planOf(twoDrips))).toEqual([
      ['Days away for treatment', '3', '2', '5'],
      ['Hours there', '11.5', '9', '20.5'],
      ['Blood or urine tests', 'none described'],
    ]);
  });

  it('say a check on the first day beside days away of which there are none', () => {
    const daily = { then: { every: { count: 1, unit: 'day' } } } as const;
    const first = check({ kind: 'watching', atWeeks: [0], forSome: true });
    expect(totals(planOf(tablets(daily, { checks: [first] })))[0]).toEqual([
      'Days away for treatment',
      '0',
      '0',
      '0',
      'a check on the first day may need a visit',
    ]);
    const later = check({ kind: 'watching', atWeeks: [13] });
    expect(totals(planOf(tablets(daily, { checks: [later] })))[0]).toHaveLength(4);
  });

  it('have what can’t be counted in the words for the strip too', () => {
    const checks = [check({ when: 'before' }), check({})];
    expect(planOf(tablets({}, { checks })).alternative).toContain(
      'Blood or urine tests: 1 (and more: how often was not reported)',
    );
  });

  it('are ranges where the source gives one', () => {
    const course = tablets({
      start: [
        { week: 0, days: 5, fewestDays: 4 },
        { week: 52, days: 5, fewestDays: 4 },
      ],
    });
    expect(totals(planOf(course))).toContainEqual([
      'Days with tablets',
      '4 to 5',
      '4 to 5',
      '8 to 10',
    ]);
  });

  it('say that hours, or how often, were not reported, and never 0', () => {
    const therapy = alpha(
      { then: { every: { count: 6, unit: 'month' } } },
      { checks: [check({}), check({ kind: 'scan' }), check({ kind: 'scan', atWeeks: [26] })] },
    );
    expect(totals(planOf(therapy))).toEqual([
      ['Days away for treatment', '2', '2', '4'],
      ['Hours there', 'not reported'],
      ['Blood or urine tests', 'how often was not reported'],
      ['Scans', '1', '0', '1', 'and more: how often was not reported'],
    ]);
  });

  it('leave drips out, which are days away, and count injections', () => {
    const labels = (therapy: Therapy) => totals(planOf(therapy)).map(([label]) => label);
    expect(labels(twoDrips)).not.toContain('Infusions');
    const injected = alpha(
      { then: { every: { count: 12, unit: 'week' }, pieces: 31 } },
      { route: 'intramuscular-injection', setting: 'clinic' },
    );
    expect(totals(planOf(injected))).toContainEqual(['Injections', '155', '124', '279']);
  });

  it('of no treatment are no days', () => {
    const view = viewOf(noTreatment());
    expect(view.options[0]?.said).toBe(
      'Nothing to take. Visits and scans go on as your clinic plans them.',
    );
    expect(totals(planOf(noTreatment()))).toEqual([['Days away for treatment', '0', '0', '0']]);
  });

  it('of doses that are not known are none at all', () => {
    const therapy = aTherapy({ checks: [check({ when: 'before' })] });
    expect(viewOf(therapy).options[0]?.said).toBe('How often it is given was not reported.');
    expect(totals(planOf(therapy))).toEqual([['Blood or urine tests', '1', '0', '1']]);
    expect(planOf(therapy).alternative).toContain('How often it is given was not reported.');
  });
});

describe('what comes after two years', () => {
  it('is that it goes on, or the last dose', () => {
    expect(planOf(twoDrips).after).toEqual(['After two years it goes on in the same way.']);
    const once = alpha({ start: [{ week: 0, hours: 1 }] });
    expect(planOf(once).after).toEqual(['There is one dose only.']);
  });

  it('is how long tests go on after the last dose, and how many that are', () => {
    const therapy = alpha(
      {
        start: [
          { week: 0, days: 5, hours: 6 },
          { week: 52, days: 3, hours: 6 },
        ],
      },
      { checks: [check({ every: { count: 1, unit: 'month' }, untilWeeksAfterLastDose: 208 })] },
    );
    // Last dose on day 366; 4 years later is day 1827, month 60. Months 24 to 60 are 37.
    expect(planOf(therapy).after).toEqual([
      'The last dose comes 1 year after the first.',
      'Blood or urine tests go on every month until 4 years after the last dose.',
      '37 of them come after these two years.',
    ]);
  });

  it('says so where the time is not reported', () => {
    const therapy = alpha(
      { start: [{ week: 0, hours: 1 }] },
      { checks: [check({ when: 'after', kind: 'watching' })] },
    );
    expect(planOf(therapy).after).toContain(
      'Watching for signs goes on after the last dose; for how long was not reported.',
    );
  });
});

describe('the list', () => {
  it('has every dose with its time in weeks', () => {
    expect(listed(planOf(twoDrips))).toEqual([
      ['Infusion', '3.5 hours there, with being watched', 'On the first day, then after 2 weeks'],
      ['Infusion', '4.5 hours there, with being watched', 'After 26, 52 and 78 weeks'],
    ]);
  });

  it('has dates once there is a first day, months by the calendar', () => {
    expect(listed(planOf(twoDrips, { start: '2027-01-31' })).map((line) => line.at(-1))).toEqual([
      '31 Jan 2027 and 14 Feb 2027',
      '1 Aug 2027, 1 Feb 2028 and 1 Aug 2028',
    ]);
  });

  it('has many dates year by year', () => {
    const therapy = alpha({ then: { every: { count: 6, unit: 'month' }, hours: 1 } });
    expect(listed(planOf(therapy, { start: '2027-01-04' }))[0]?.slice(2)).toEqual([
      '2027: 4 Jan and 4 Jul',
      '2028: 4 Jan and 4 Jul',
    ]);
  });

  it('says days in a row together, as weeks and as dates', () => {
    const course = alpha({ start: [{ week: 52, days: 5, fewestDays: 4, hours: 2 }] });
    expect(listed(planOf(course))[0]?.at(-1)).toBe('4 to 5 days in a row after 52 weeks');
    expect(listed(planOf(course, { start: '2027-01-04' }))[0]?.at(-1)).toBe(
      '3\u2009–\u20097 Jan 2028 (4 to 5 days)',
    );
  });

  it.each<[string, Schedule['then'], string]>([
    [
      '3 times a week',
      { every: { count: 1, unit: 'week' }, times: 3 },
      'From the first day: 3 times a week',
    ],
    ['every 2 days', { every: { count: 2, unit: 'day' } }, 'From the first day: every 2 days'],
    ['every day', { every: { count: 1, unit: 'day' } }, 'From the first day: every day'],
    [
      'every day from day 2',
      { every: { count: 1, unit: 'day' }, fromWeek: 0.143 },
      'From day 2: every day',
    ],
    [
      'every day from week 4',
      { every: { count: 1, unit: 'day' }, fromWeek: 4 },
      'After 4 weeks: every day',
    ],
  ])('says %s, and not each time', (_, then, said) => {
    expect(listed(planOf(tablets({ ...(then && { then }) })))[0]?.at(-1)).toBe(said);
  });

  it('keeps apart what not everyone gets', () => {
    const range = alpha({ then: { every: { count: 6, unit: 'month', upTo: 12 }, hours: 1 } });
    expect(listed(planOf(range)).map(([, , ...rest]) => rest)).toEqual([
      ['On the first day, then after 52 weeks'],
      ['Perhaps, or not for everyone', 'After 26 and 78 weeks'],
    ]);
  });

  it('has every check, those of the same times together, signs apart, and nothing dropped', () => {
    const therapy = alpha(
      { start: [{ week: 0, hours: 1 }] },
      {
        checks: [
          check({ when: 'before', what: 'Blood' }),
          check({ when: 'before', what: 'Urine', kind: 'urine-test', regions: ['EU'] }),
          check({ what: 'Eyes', kind: 'eye-check', atWeeks: [15], forSome: true }),
          check({ what: 'Liver' }),
          check({ what: 'Virus', text: 'Your clinic says how often.' }),
          check({ what: 'Fever', kind: 'watching', text: 'All the time.' }),
        ],
      },
    );
    const plan = planOf(therapy);
    expect(plan.list?.groups.map(({ title }) => title)).toEqual([
      'Treatment',
      'Tests and checks',
      'Signs to watch for',
    ]);
    expect(listed(plan).slice(1)).toEqual([
      ['Blood + European Union: Urine', 'Before the first dose'],
      ['Eyes', 'Not for everyone', 'After 15 weeks'],
      ['Liver', 'How often was not reported'],
      ['Virus', 'Your clinic says how often.'],
      ['Fever', 'All the time.'],
    ]);
  });

  it('has the notes of the schedule', () => {
    const plan = planOf(
      alpha({ start: [{ week: 0 }], notes: [{ text: 'Drink a lot.', sources: ['S1'] }] }),
    );
    expect(plan.list?.good.items).toEqual([{ text: 'Drink a lot.' }]);
  });
});

describe('several schedules of an option', () => {
  const therapy = tablets(
    {
      text: 'Three a week, or one a day.',
      then: { every: { count: 1, unit: 'week' }, times: 3 },
      alternatives: [
        { text: 'One a day.', then: { every: { count: 1, unit: 'day' } } },
        { text: 'One a month.', regions: ['US'], then: { every: { count: 1, unit: 'month' } } },
      ],
    },
    { route: 'subcutaneous-injection' },
  );

  it('have a name, a strip and totals each', () => {
    const jurisdictions = ['EU', 'US'] as const;
    const { decision } = aDataset();
    const [option] = viewOf(therapy, {
      dataset: { decision: { ...decision, jurisdictions } },
    }).options;
    expect(option?.said).toBe('There is more than one schedule.');
    expect(option?.plans.map(({ name }) => name)).toEqual([
      'Injection 3 times a week',
      'Injection every day',
      'United States: Injection every month',
    ]);
    expect(option?.plans.map((plan) => totals(plan)[1]?.at(-1))).toEqual(['312', '728', '24']);
  });

  it('leave out one of a region that the dataset is not for', () => {
    expect(viewOf(therapy).options[0]?.plans).toHaveLength(2);
  });
});

describe('a first day', () => {
  it('is not needed: without it there is no date and no file', () => {
    const { start, axis } = viewOf(twoDrips);
    expect([start.problem, start.notes]).toEqual([undefined, []]);
    expect([start.first, start.last].every(isStartDay)).toBe(true);
    expect(axis.map(({ date }) => date)).toEqual(Array.from({ length: 5 }));
    expect(planOf(twoDrips).save).toBe(undefined);
  });

  it('gives both years their dates, says that they are an example, and allows a file', () => {
    const { start, axis } = viewOf(twoDrips, { start: '2027-01-04' });
    expect(start.notes).toEqual([
      'These dates are an example. Your clinic sets the real ones.',
      'Year 1: 4 Jan 2027\u2009–\u20092 Jan 2028. Year 2: 3 Jan\u2009–\u200931 Dec 2028.',
    ]);
    expect(axis.map(({ date }) => date)).toEqual([
      'Jan 2027',
      'Jul 2027',
      'Jan 2028',
      'Jul 2028',
      'Jan 2029',
    ]);
    expect(planOf(twoDrips, { start: '2027-01-04' }).save?.label).toBe(
      'Save as a calendar file (.ics): Alpha',
    );
  });

  it.each(['2027-02-30', '0027-01-01', 'soon'])('%s is refused in plain words', (start) => {
    const view = viewOf(twoDrips, { start });
    expect(view.start.problem).toBe(
      'This is not a date we can use. Choose a day in the years 1900 to 2199.',
    );
    expect(planOf(twoDrips, { start }).save).toBe(undefined);
    expect(listed(planOf(twoDrips, { start }))[0]?.at(-1)).toBe(
      'On the first day, then after 2 weeks',
    );
  });

  it('makes no file of doses that are not known', () => {
    expect(planOf(aTherapy(), { start: '2027-01-04' }).save).toBe(undefined);
    expect(planOf(noTreatment(), { start: '2027-01-04' }).save).toBe(undefined);
  });
});

describe('the key', () => {
  it('has only the marks that are there', () => {
    expect(viewOf(twoDrips).legend.map(({ marks }) => marks)).toEqual([['bar']]);
    expect(viewOf(noTreatment()).legend).toEqual([]);
  });

  it('says once what unsure marks mean, whatever their shape', () => {
    const course = tablets(
      { start: [{ week: 0, days: 5, fewestDays: 4 }] },
      { checks: [check({ atWeeks: [4], forSome: true })] },
    );
    expect(viewOf(course).legend).toEqual([
      { marks: ['mark'], text: 'A day with tablets, at home' },
      { marks: ['bloodTests'], text: 'Blood or urine test' },
      { marks: ['mark-perhaps', 'perhaps'], text: 'Perhaps, or not for everyone' },
    ]);
  });
});

describe('a time in words', () => {
  it.each([
    [3.5, undefined, '3.5 hours'],
    [4.5, 3.5, '3.5–4.5 hours'],
    [0.25, 0.25, '15 minutes'],
  ])('%f, from %f on, is %s', (hours, shortest, said) => {
    expect(durationText(hours, 'en-GB', shortest)).toBe(said);
  });
});

describe.each(['multiple-sclerosis', 'migraine-prevention'])('the shipped data of %s', (id) => {
  const dataset = JSON.parse(readFileSync(`data/${id}/dataset.json`, 'utf8')) as Dataset;

  it.each(dataset.therapies.map((therapy) => [therapy.id]))('%s has its calendar', (option) => {
    for (const start of [undefined, '2027-01-04']) {
      const view = calendarView(pageSource({ dataset, compare: [option], choice: { start } }));
      const [one] = view.options;
      expect(one?.plans.length).toBeGreaterThan(0);
      const text = JSON.stringify(one?.plans.map((plan) => [plan.totals, plan.after, plan.list]));
      expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|"when":\[\]/);
    }
  });
});

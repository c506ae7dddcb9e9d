import { convertIcsCalendar, extendByRecurrenceRule } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { calendarFileOf, calendarText } from '../../src/calendar-file.js';
import type { Check, Schedule, Therapy } from '../../src/domain/dataset-types.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { datedPlan, type DatedPlan } from '../../src/domain/schedule/dated.js';
import { planOf, type PlanOptions } from '../../src/domain/schedule/plan.js';
import { en } from '../../src/messages/en.js';
import { calendarFile } from '../../src/view/calendar-file.js';
import { durationText } from '../../src/view/duration.js';
import { wordsFor } from '../../src/view/words.js';
import { aDataset, aTherapy, noTreatment } from '../support/dataset.js';
import { aCheck, aSchedule } from '../support/plans.js';

const source = {
  index: indexDataset(aDataset()),
  words: wordsFor(en, 'en-GB', 'en'),
  today: '2026-11-22',
};

function dated(therapy: Therapy, options: PlanOptions = {}, start = '2026-12-01'): DatedPlan {
  const plan = datedPlan(planOf(therapy, options), start);
  if (!plan) throw new Error(`no such day: ${start}`);
  return plan;
}

const anOption = (
  schedule: Partial<Schedule>,
  checks: readonly Partial<Check>[] = [],
  over: Partial<Therapy> = {},
) =>
  aTherapy({
    setting: 'infusion-centre',
    schedule: aSchedule(schedule),
    checks: checks.map(aCheck),
    ...over,
  });

const entriesOf = (...of: Parameters<typeof dated>) =>
  calendarFile(dated(...of), source)?.entries ?? [];

const weekly = { count: 1, unit: 'week' } as const;
const monthly = { count: 1, unit: 'month' } as const;
const daily = { count: 1, unit: 'day' } as const;

describe('an infusion in the calendar', () => {
  const option = anOption({ start: [{ week: 0, hours: 2.5, watchHours: 1, days: 2 }] }, [
    { what: 'Look at reactions', kind: 'watching', everyDose: true },
  ]);
  const [first, second] = entriesOf(option);

  it('has an entry for each day, with its hours', () => {
    expect(entriesOf(option)).toHaveLength(2);
    expect(first).toMatchObject({
      summary: 'Infusion: alpha, 3.5 hours',
      from: '2026-12-01',
      end: '2026-12-02',
      isBusy: true,
    });
    expect(second?.from).toBe('2026-12-02');
  });

  it('says that the date is an example, what the hours are and what is checked', () => {
    expect(first?.description.split('\n')).toEqual([
      'This date is an example. Your clinic sets the real one.',
      'Giving it and watching you after it take about 3.5 hours.',
      'On this day: look at reactions.',
      'Made on 22 Nov 2026 from “Which treatment, if any?”, version 2026.1.0. It informs and does not advise.',
    ]);
  });

  it('says when its hours were not reported', () => {
    const [entry] = entriesOf(anOption({ start: [{ week: 0 }] }));
    expect(entry?.summary).toBe('Infusion: alpha');
    expect(entry?.description).toContain('How long it takes was not reported.');
  });

  it('that not everybody has says so', () => {
    const entries = entriesOf(anOption({ start: [{ week: 0, days: 2, fewestDays: 1 }] }));
    const said = entries.map(({ description }) => description.includes('Not everybody'));
    expect(said).toEqual([false, true]);
  });

  it('names the checks that have no times, once and with the first dose', () => {
    const entries = entriesOf(anOption({ start: [{ week: 0, days: 2 }] }, [{ what: 'Kidneys' }]));
    const said = entries.map(({ description }) =>
      description.includes('kidneys. Your clinic says'),
    );
    expect(said).toEqual([true, false]);
  });
});

describe('what is done at home in the calendar', () => {
  const atHome = (schedule: Partial<Schedule>, over: Partial<Therapy> = {}) =>
    entriesOf(
      anOption(schedule, [], { setting: 'home', route: 'subcutaneous-injection', ...over }),
    );

  it('repeats by a rule', () => {
    const [entry, end, ...others] = atHome({ then: { every: { ...weekly, count: 2 } } });
    expect(entry).toMatchObject({
      summary: 'Injection: alpha',
      repeat: { every: 2, unit: 'week', times: 52 },
      isBusy: false,
    });
    expect(end?.summary).toBe('alpha: the example plan ends here');
    expect(others).toEqual([]);
  });

  it('is one entry where it is every day', () => {
    const then = { every: daily };
    const [entry, end] = atHome({ then, counts: 'tablet' }, { route: 'oral' });
    expect(entry?.summary).toBe('Tablets: alpha, every day from today');
    expect(entry?.description).toContain('they would fill it');
    expect(entry).not.toHaveProperty('repeat', expect.anything());
    expect(end?.from).toBe('2028-11-28');
  });

  it('is one entry over the days of a run', () => {
    const start = [{ week: 0, days: 5, fewestDays: 4 }];
    const [entry, ...others] = atHome({ start }, { route: 'oral', form: 'Tablets' });
    expect(entry).toMatchObject({
      summary: 'Tablets: alpha',
      from: '2026-12-01',
      end: '2026-12-06',
    });
    expect(entry?.description).toContain('4 to 5 days in a row.');
    expect(others).toEqual([]);
  });

  it('names tablets and capsules where the form is not known', () => {
    const [entry] = atHome({ start: [{ week: 0, days: 5 }] }, { route: 'oral' });
    expect(entry?.summary).toBe('Tablets or capsules: alpha');
    expect(entry?.description).toContain('5 days in a row.');
  });

  it.each([
    ['goes on', 3, true],
    ['ends in the two years', 2, false],
  ])('says where the plan ends when treatment %s', (_, doses, isSaid) => {
    const entries = atHome({ then: { every: { ...weekly, count: 52 }, doses } });
    expect(entries.some(({ summary }) => summary.includes('the example plan ends'))).toBe(isSaid);
  });

  it('says at the end for how long checks go on', () => {
    const option = anOption({ then: { every: weekly } }, [
      { what: 'Look', kind: 'watching', untilWeeksAfterLastDose: 26 },
    ]);
    expect(entriesOf(option).at(-1)?.description).toContain(
      'After the last dose this goes on for 26 weeks: Look.',
    );
  });
});

describe('checks in the calendar', () => {
  const start = [{ week: 0 }];

  it('before the first dose are one entry on the day before', () => {
    const [entry, dose] = entriesOf(
      anOption({ start }, [
        { when: 'before', text: 'Before the first drip.' },
        { when: 'before', what: 'Scan', forSome: true },
      ]),
    );
    expect(entry).toMatchObject({
      summary: 'Before alpha: checks to have had',
      from: '2026-11-30',
      isBusy: false,
    });
    expect(entry?.description).toContain(
      'Blood test: Before the first drip\nScan (not for everybody)\n',
    );
    expect(dose?.from).toBe('2026-12-01');
  });

  it('of a date are one entry', () => {
    const [, visit, ...others] = entriesOf(
      anOption({ start }, [
        { atWeeks: [4], text: 'After 4 weeks.' },
        { what: 'Scan', kind: 'scan', atWeeks: [4] },
      ]),
    );
    expect(visit).toMatchObject({ summary: 'Check: blood test and scan', from: '2026-12-29' });
    expect(visit?.description).toContain('Blood test: After 4 weeks\nScan\nIt belongs to: alpha.');
    expect(others).toEqual([]);
  });

  it('of the same name on a date are named once', () => {
    const [, visit] = entriesOf(
      anOption({ start }, [
        { atWeeks: [4], text: 'After 4 weeks.' },
        { atWeeks: [4], text: 'With symptoms.', regions: ['US'] },
      ]),
    );
    expect(visit?.summary).toBe('Check: blood test');
  });

  it('stand between the doses, by date', () => {
    const entries = entriesOf(anOption({ start: [{ week: 0 }, { week: 8 }] }, [{ atWeeks: [4] }]));
    expect(entries.map(({ from }) => from)).toEqual(['2026-12-01', '2026-12-29', '2027-01-26']);
  });

  it('that not everybody has say so, and why', () => {
    const visits = entriesOf(
      anOption({ start }, [
        { atWeeks: [4], forSome: true },
        { what: 'Liver', atWeeks: [8], regions: ['US'] },
        { what: 'Kidneys', every: { ...monthly, count: 6, upTo: 12 }, untilWeek: 55 },
      ]),
      { regions: ['US', 'EU'] },
    ).slice(1);
    expect(visits.map(({ summary }) => summary)).toEqual([
      'Check, perhaps: blood test',
      'Check, perhaps: liver',
      'Check: kidneys',
      'Check, perhaps: kidneys',
    ]);
    expect(visits[0]?.description).toContain('Blood test (not for everybody)');
    expect(visits[1]?.description).toContain('Liver (only in: United States)');
    expect(visits[3]?.description).toContain('Kidneys (perhaps not on each of these dates)');
  });

  it('go on after two years to the end that the source gives, each by the calendar', () => {
    const entries = entriesOf(
      anOption({ start }, [{ every: monthly, untilWeeksAfterLastDose: 208 }]),
      {},
      '2027-01-31',
    );
    const dates = entries.slice(1).map(({ from }) => from);
    expect(dates).toHaveLength(48);
    expect(dates.slice(0, 3)).toEqual(['2027-02-28', '2027-03-31', '2027-04-30']);
    expect(dates.at(-1)).toBe('2031-01-31');
  });
});

describe('a calendar file', () => {
  it('is none where the doses are not known, or there are none', () => {
    expect(calendarFileOf(dated(anOption({})), source)).toBeUndefined();
    expect(calendarFileOf(dated(noTreatment()), source)).toBeUndefined();
  });

  it('has a name that any system takes', () => {
    const option = anOption({ start: [{ week: 0 }] }, [], { name: 'alpha: 1/2 (“fast”)' });
    const file = calendarFileOf(dated(option), source);
    expect(file?.name).toBe('example-plan-alpha-1-2-fast.ics');
    expect(file?.type).toBe('text/calendar;charset=utf-8');
  });

  it('gives an entry the same id whatever the first day', () => {
    const option = anOption({ start: [{ week: 0, days: 3 }] }, [{ every: monthly }]);
    const ids = (start: string) => entriesOf(option, {}, start).map(({ id }) => id);
    expect(ids('2027-05-05').sort()).toEqual(ids('2026-12-01').sort());
    expect(new Set(ids('2026-12-01')).size).toBe(26);
    expect(ids('2026-12-01')[0]).toBe('invented-disease.alpha-infusion.dose.1');
  });
});

describe('the text of a calendar file', () => {
  const option = anOption(
    { start: [{ week: 0, hours: 4 }], then: { every: { ...weekly, count: 2 } } },
    [
      {
        when: 'before',
        what: 'Blood; urine, and “Ähnliches” 試験試験試験試験試験試験試験試験 👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️',
      },
      { atWeeks: [4] },
      { what: 'Line\r\nBEGIN:VALARM\rX:1\nY:2', atWeeks: [8] },
    ],
    { setting: 'home', name: 'alpha, beta; gamma\r\nX-EVIL:1' },
  );
  const plan = dated(option);
  const text = calendarFileOf(plan, source)?.text ?? '';
  const lines = text.split('\r\n');

  it('has lines that end in CRLF and no other breaks', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds lines at 75 octets and tears no character', () => {
    const sizes = lines.map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(75);
    expect(Math.max(...sizes)).toBeGreaterThan(70);
    // Half a character can't be written as an address.
    expect(() => lines.map(encodeURIComponent)).not.toThrow();
  });

  it('has what RFC 5545 asks of a calendar and of each event, and whole days', () => {
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//treatment-comparison//example plan//EN',
    ]);
    const events = text.split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(6);
    for (const event of events) {
      expect(
        event.match(/^UID:invented-disease\.alpha-infusion\.[a-z0-9.]+@treatment-comparison\r$/gm),
      ).toHaveLength(1);
      expect(event.match(/^DTSTAMP:20261122T000000Z\r$/gm)).toHaveLength(1);
      expect(event.match(/^DTSTART;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(1);
      expect(event.match(/^DTEND;VALUE=DATE:\d{8}\r$/gm)).toHaveLength(1);
      expect(event.match(/^CLASS:PRIVATE\r$/gm)).toHaveLength(1);
      expect(event.match(/^STATUS:TENTATIVE\r$/gm)).toHaveLength(1);
      expect(event).toContain('This date is an example.');
    }
  });

  it('lets no text of the dataset begin a line of its own', () => {
    expect(lines.filter((line) => /^(X-EVIL|BEGIN:VALARM|X:|Y:)/.test(line))).toEqual([]);
    expect(lines.find((line) => line.startsWith('X-WR-CALNAME'))).toBe(
      'X-WR-CALNAME:Example plan: alpha\\, beta\\; gamma X-EVIL:1',
    );
  });

  it('names nothing of the reader', () => {
    expect(text).not.toMatch(/^(ORGANIZER|ATTENDEE|LOCATION|CONTACT)/m);
  });

  it('is read back as it was made', () => {
    const made = calendarFile(plan, source)?.entries ?? [];
    const { events = [] } = convertIcsCalendar(undefined, text);
    const iso = (date: Date | undefined) => date?.toISOString().slice(0, 10);
    expect(
      events.map(({ summary, description, start, end }) => ({
        summary,
        description,
        from: iso(start.date),
        end: iso(end?.date),
      })),
    ).toEqual(
      made.map(({ summary, description, from, end }) => ({ summary, description, from, end })),
    );
  });

  it('repeats on the days of the plan', () => {
    const { events = [] } = convertIcsCalendar(undefined, text);
    const rule = events.find(({ recurrenceRule }) => recurrenceRule);
    if (!rule?.recurrenceRule) throw new Error('nothing repeats');
    const days = extendByRecurrenceRule(rule.recurrenceRule, {
      start: rule.start.date,
      end: new Date('2029-12-31'),
    }).map((day) => day.toISOString().slice(0, 10));
    const repeated = plan.doses.filter((dose) => 'every' in dose.source);
    expect(days).toEqual(repeated.map(({ date }) => date));
  });

  it('repeats every so many days, where they are days', () => {
    const atHome = anOption({ then: { every: { ...daily, count: 2 } } }, [], { setting: 'home' });
    expect(calendarFileOf(dated(atHome), source)?.text).toContain(
      '\r\nRRULE:FREQ=DAILY;COUNT=364;INTERVAL=2\r\n',
    );
  });

  it('marks a day as taken only where somebody has to be somewhere', () => {
    const busy = (setting: 'clinic' | 'home') =>
      calendarFileOf(
        dated(anOption({ start: [{ week: 0 }] }, [], { setting })),
        source,
      )?.text.match(/^TRANSP:.*$/gm);
    expect(busy('clinic')).toEqual(['TRANSP:OPAQUE']);
    expect(busy('home')).toEqual(['TRANSP:TRANSPARENT']);
  });

  it('is right without entries, too', () => {
    const empty = { name: 'x', title: 'x', made: '2026-11-22', entries: [] };
    expect(calendarText(empty)).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
  });
});

describe('a time in words', () => {
  it.each([
    [3.5, '3.5 hours'],
    [1, '1 hour'],
    [0.17 + 0.25, '25 minutes'],
    [1.17, '1.2 hours'],
  ])('%f is %s', (hours, said) => {
    expect(durationText(hours, 'en-GB')).toBe(said);
  });
});

import { describe, expect, it } from 'vitest';
import { planOf, plansOf, type Plan, type PlanOptions } from '../../src/domain/schedule/plan.js';
import { bothYears, visitsOf, yearTotals } from '../../src/domain/schedule/totals.js';
import { published } from './datasets.js';

const therapies = published.find(({ name }) => name === 'multiple-sclerosis')?.data.therapies ?? [];

function therapy(id: string) {
  const found = therapies.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

const planFor = (id: string, options: PlanOptions = { regions: ['US'] }): Plan =>
  planOf(therapy(id), options);

const exactly = (count: number) => ({ from: count, to: count });

/** Days of the doses, or of the blood and urine tests. */
const doseDays = (plan: Plan) => plan.doses.map(({ day }) => day);
const bloodDays = (plan: Plan) => visitsOf(plan.checks, 'bloodTests').map(({ day }) => day);

// Each expectation is reckoned by hand from the label's own words. Weeks are of 7 days from the day
// of the first dose, day 0; month n is day 30.4375 × n, rounded; two years are days 0 to 727.

describe('two years of ocrelizumab as an infusion', () => {
  const plan = planFor('ocrelizumab-iv');

  it('are 5 infusions and 20.5 hours', () => {
    // Label ocrelizumab-iv.S3: 300 mg twice, 2 weeks apart, about 2.5 hours each; then 600 mg every
    // 6 months, about 3.5 hours; watched for at least 1 hour after each.
    // Day 0 and 14: 2 × (2.5 + 1) = 7 hours. Week 26 (day 182), then 6 and 12 months on (182.6 and
    // 365.25 days): 3 × (3.5 + 1) = 13.5 hours. Together 20.5. The next, day 730, is after two years.
    expect(therapy('ocrelizumab-iv').schedule?.sources).toContain('ocrelizumab-iv.S3');
    expect(doseDays(plan)).toEqual([0, 14, 182, 365, 547]);
    expect(bothYears(plan)).toMatchObject({
      awayDays: exactly(5),
      awayHours: exactly(20.5),
      doses: [{ kind: 'infusion', count: exactly(5) }],
    });
  });

  it('are 3 infusions in the first year and 2 in the second', () => {
    // Year 1: 2 × 3.5 + 4.5 = 11.5 hours. Year 2: 2 × 4.5 = 9 hours.
    expect(yearTotals(plan).map(({ awayDays, awayHours }) => [awayDays, awayHours])).toEqual([
      [exactly(3), exactly(11.5)],
      [exactly(2), exactly(9)],
    ]);
  });

  it('have blood tests before the first infusion and no others at set times', () => {
    // S3: hepatitis B and immunoglobulins before the first dose: one date.
    expect(bothYears(plan)).toMatchObject({ bloodTests: exactly(1), scans: exactly(0) });
  });
});

describe('two years of alemtuzumab', () => {
  const plan = planFor('alemtuzumab');

  it('are 8 infusion days and 48 hours in two courses', () => {
    // Label alemtuzumab.S1: 5 days in a row, and 12 months later 3 days; about 4 hours each, watched
    // for at least 2. 5 × (4 + 2) = 30 hours, 3 × 6 = 18 hours, together 48.
    expect(therapy('alemtuzumab').schedule?.sources).toContain('alemtuzumab.S1');
    expect(doseDays(plan)).toEqual([0, 1, 2, 3, 4, 364, 365, 366]);
    expect(bothYears(plan)).toMatchObject({ awayDays: exactly(8), awayHours: exactly(48) });
    expect(yearTotals(plan).map(({ awayHours }) => awayHours)).toEqual([exactly(30), exactly(18)]);
  });

  it('have tests on 24 dates: before, and each month from the first to the 23rd', () => {
    // Label S2: blood count, creatinine and urine before the start and every month; S30: thyroid
    // before and every 3 months, which falls on the monthly dates. 1 + 23 = 24, 12 in each year.
    expect(bloodDays(plan)).toHaveLength(24);
    expect(yearTotals(plan).map(({ bloodTests }) => bloodTests)).toEqual([
      exactly(12),
      exactly(12),
    ]);
  });

  it('have no more dates with tests in the EU, where the liver is tested every month', () => {
    // S16: liver tests monthly, on the dates of the others.
    expect(bothYears(planFor('alemtuzumab', { regions: ['EU'] })).bloodTests).toEqual(exactly(24));
  });

  it('say of the US that there are liver tests at times which are not set', () => {
    // S30: before, then at intervals.
    expect(bothYears(plan).unknown).toContain('bloodTests');
  });

  it('are followed by tests until 48 months after the last dose', () => {
    // S2, S30: the last dose is day 366, 48 months are 1,461 days: until day 1,827. Month 60 is day
    // 1,826; months 24 to 60 come after the two years: 37 dates.
    const later = visitsOf(plan.later, 'bloodTests');
    expect(later).toHaveLength(37);
    expect(later.at(-1)?.day).toBe(1826);
    expect(plan.afterLastDose.filter(({ weeks }) => weeks === 208).length).toBeGreaterThan(2);
  });
});

describe('two years of natalizumab', () => {
  const plan = planFor('natalizumab');

  it('are 26 infusions and 52 hours', () => {
    // Label natalizumab.S2: every 4 weeks, about 1 hour, watched for 1 hour. 104 ÷ 4 = 26, at weeks
    // 0, 4 … 100. 26 × (1 + 1) = 52 hours, half of them in each year.
    expect(therapy('natalizumab').schedule?.sources).toContain('natalizumab.S2');
    expect(bothYears(plan)).toMatchObject({ awayDays: exactly(26), awayHours: exactly(52) });
    expect(doseDays(plan).at(-1)).toBe(700);
    expect(yearTotals(plan).map(({ awayDays }) => awayDays)).toEqual([exactly(13), exactly(13)]);
  });

  it('have a blood test and a scan before, and more at times that are not set', () => {
    // S2: JC virus antibodies and MRI before the first infusion, repeated during treatment.
    expect(bothYears(plan)).toMatchObject({ bloodTests: exactly(1), scans: exactly(1) });
    expect(bothYears(plan).unknown).toEqual(expect.arrayContaining(['bloodTests', 'scans']));
  });
});

describe('two years of cladribine', () => {
  const plan = planFor('cladribine');

  it('are 16 to 20 days with tablets, in four runs', () => {
    // Label cladribine.S3: 4 or 5 days in the first month and in the second, and the same a year
    // later. Weeks 0, 4, 52 and 56 are days 0, 28, 364 and 392: 4 × 4 = 16 to 4 × 5 = 20 days.
    expect(therapy('cladribine').schedule?.sources).toContain('cladribine.S3');
    expect(bothYears(plan)).toMatchObject({
      doses: [{ kind: 'tablet-day', count: { from: 16, to: 20 } }],
      awayDays: exactly(0),
    });
    expect(doseDays(plan).filter((_, index) => index % 5 === 0)).toEqual([0, 28, 364, 392]);
    expect(yearTotals(plan).map(({ doses }) => doses[0]?.count)).toEqual([
      { from: 8, to: 10 },
      { from: 8, to: 10 },
    ]);
  });

  it('have blood tests on 6 dates and a scan', () => {
    // S12: before each course, and 2 and 6 months after its start. Before (1), weeks 9 and 26, week
    // 52, weeks 61 and 78: 3 in each year. S13: MRI within 3 months before the first dose.
    expect(yearTotals(plan).map(({ bloodTests }) => bloodTests)).toEqual([exactly(3), exactly(3)]);
    expect(bothYears(plan).scans).toEqual(exactly(1));
  });
});

describe('two years of fingolimod', () => {
  const plan = planFor('fingolimod');

  it('are 728 capsules and one day of 6 hours away from home', () => {
    // Label fingolimod.S3: one capsule a day; the first is watched for 6 hours. 104 × 7 = 728.
    expect(therapy('fingolimod').schedule?.sources).toContain('fingolimod.S3');
    expect(bothYears(plan)).toMatchObject({
      doses: [{ kind: 'capsule', count: exactly(728) }],
      awayDays: exactly(1),
      awayHours: exactly(6),
    });
    expect(yearTotals(plan)[1]).toMatchObject({ awayDays: exactly(0), awayHours: exactly(0) });
  });

  it('have blood tests before and more at times that are not set', () => {
    // S2: blood count before and from time to time. S9: liver tests before, during and after.
    expect(bothYears(plan)).toMatchObject({ bloodTests: exactly(1) });
    expect(bothYears(plan).unknown).toContain('bloodTests');
  });

  it('have the eyes looked at after 3 to 4 months', () => {
    // S9. 13 to 17 weeks are days 91 to 119.
    const eyes = plan.checks.filter(({ kind, day }) => kind === 'eye-check' && day > 0);
    expect(eyes).toHaveLength(1);
    expect(eyes[0]?.day).toBeGreaterThanOrEqual(91);
    expect(eyes[0]?.day).toBeLessThanOrEqual(122);
  });
});

describe('two years of glatiramer acetate', () => {
  it('are 312 injections at home where it is injected three times a week', () => {
    // Labels glatiramer-acetate.S1 and S2: 40 mg three times a week: 3 × 104 = 312.
    const plan = planFor('glatiramer-acetate');
    expect(therapy('glatiramer-acetate').schedule?.sources).toContain('glatiramer-acetate.S1');
    expect(bothYears(plan)).toMatchObject({
      doses: [{ kind: 'injection', count: exactly(312) }],
      awayDays: exactly(0),
      awayHours: exactly(0),
    });
  });

  it('keep 48 hours between two injections of 40 mg', () => {
    // S1, S2: at least 48 hours apart.
    const days = doseDays(planFor('glatiramer-acetate'));
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(Math.min(...gaps)).toBe(2);
  });

  it('are 728 where it is injected every day', () => {
    // S1: 20 mg once a day: 104 × 7 = 728.
    const [, daily] = plansOf(therapy('glatiramer-acetate'));
    expect(daily && bothYears(daily).doses).toEqual([{ kind: 'injection', count: exactly(728) }]);
  });

  it('have no blood or urine test at a set time', () => {
    expect(bothYears(planFor('glatiramer-acetate')).bloodTests).toEqual(exactly(0));
  });
});

describe('two years of no treatment', () => {
  it('are known to have no dose', () => {
    const plan = planFor('no-treatment');
    expect(plan.isKnown).toBe(true);
    expect(bothYears(plan)).toMatchObject({ awayDays: exactly(0), doses: [] });
  });
});

describe('what no source says', () => {
  it('is not reckoned: hours of rituximab', () => {
    const totals = bothYears(planFor('rituximab'));
    expect(totals.awayDays?.from).toBeGreaterThan(0);
    expect(totals).not.toHaveProperty('awayHours');
  });

  it('is not reckoned: days of a stem-cell transplantation', () => {
    const plan = planFor('ahsct');
    expect(plan.isKnown).toBe(false);
    expect(bothYears(plan)).not.toHaveProperty('awayDays');
  });
});

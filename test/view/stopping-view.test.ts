import { describe, expect, it } from 'vitest';
import type { LastingFact, Lasting, Therapy } from '../../src/domain/dataset-types.js';
import { stoppingView } from '../../src/view/stopping-view.js';
import { aDataset, aFact, aTherapy, noTreatment } from '../support/dataset.js';
import { pageSource } from '../support/page-source.js';

const beta = aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' });
const viewOf = (
  alpha: Partial<Therapy>,
  compare: readonly string[] = ['alpha-infusion', 'beta-tablets'],
  others: readonly Therapy[] = [beta, noTreatment()],
) =>
  stoppingView(
    pageSource({ dataset: aDataset({ therapies: [aTherapy(alpha), ...others] }), compare }),
  );
const lasting = (over: Partial<LastingFact> = {}): LastingFact => ({ ...aFact(), ...over });
const timesOf = (...lasts: [Lasting, ...Lasting[]]) =>
  viewOf({ familyPlanning: { contraception: lasting({ lasts }) } }).groups[0]?.rows[0]?.parts[0]
    ?.times ?? [];
const textOf = (time: Lasting) => timesOf(time)[0]?.text;

describe('a time after the last dose in words', () => {
  it.each<[Lasting, string]>([
    [{ count: 4, unit: 'month' }, '4 months'],
    [{ count: 1, unit: 'year' }, '1 year'],
    [{ count: 6, upTo: 8, unit: 'week' }, '6 to 8 weeks'],
    [{ count: 6, unit: 'month', limit: 'at-least' }, 'at least 6 months'],
    [{ count: 10, unit: 'day', limit: 'up-to' }, 'up to 10 days'],
    [{ count: 3, unit: 'year' }, '3 years (the scale ends at 24 months)'],
    [{ count: 4, unit: 'month', regions: ['UK'] }, 'United Kingdom: 4 months'],
  ])('says %o', (time, said) => {
    expect(textOf(time)).toBe(said);
  });

  it('stands for each region', () => {
    expect(
      timesOf(
        { count: 4, unit: 'month', regions: ['UK'] },
        { count: 6, unit: 'month', regions: ['US'] },
      ).map(({ text }) => text),
    ).toEqual(['United Kingdom: 4 months', 'United States: 6 months']);
  });

  it('is of the region of what says it, where it names none itself', () => {
    const fact = lasting({ regions: ['EU'], lasts: [{ count: 4, unit: 'month' }] });
    const [group] = viewOf({ familyPlanning: { contraception: fact } }).groups;
    expect(group?.rows[0]?.parts[0]?.times.map(({ text }) => text)).toEqual([
      'European Union: 4 months',
    ]);
  });
});

describe('a time after the last dose on the scale', () => {
  it('is solid as far as it holds', () => {
    expect(timesOf({ count: 6, unit: 'month' })).toMatchObject([{ surely: '25.00%' }]);
    expect(timesOf({ count: 6, unit: 'month' })[0]).not.toHaveProperty('perhaps');
    expect(timesOf({ count: 6, unit: 'month' })[0]).not.toHaveProperty('arrow');
  });

  it('is hatched where it may hold', () => {
    expect(timesOf({ count: 6, upTo: 12, unit: 'month' })).toMatchObject([
      { surely: '25.00%', perhaps: { from: '25.00%', width: '25.00%' } },
    ]);
  });

  it('is never solid where only the longest is known', () => {
    const [time] = timesOf({ count: 6, unit: 'month', limit: 'up-to' });
    expect(time).toMatchObject({ perhaps: { from: '0.00%', width: '25.00%' } });
    expect(time).not.toHaveProperty('surely');
  });

  it('has an arrow where it goes on', () => {
    expect(timesOf({ count: 6, unit: 'month', limit: 'at-least' })[0]?.arrow).toBe('25.00%');
    expect(timesOf({ count: 3, unit: 'year' })[0]?.arrow).toBe('100.00%');
  });

  it('has the same months for all', () => {
    expect(viewOf({}).axis).toEqual(['0', '6', '12', '18', '24']);
  });
});

describe('the topics', () => {
  it('stand in one order, with a row for each option', () => {
    const { groups } = viewOf({
      stopping: [lasting({ topic: 'returns' }), lasting({ topic: 'stays' })],
      familyPlanning: { pregnancy: aFact() },
    });
    expect(groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['stays', 2],
      ['returns', 2],
      ['pregnancy', 2],
    ]);
  });

  it('say where an option has nothing in them', () => {
    const { groups } = viewOf({ familyPlanning: { pregnancy: aFact() } });
    expect(groups[0]?.rows.map(({ cell }) => cell.kind)).toEqual(['facts', 'state']);
    expect(groups[0]?.rows[1]?.cell).toMatchObject({ title: 'Not described here' });
  });

  it('let words stand without a time, and say that none is given beside others', () => {
    const others = [
      aTherapy({ ...beta, familyPlanning: { contraception: lasting() } }),
      noTreatment(),
    ];
    const contraception = lasting({ lasts: [{ count: 4, unit: 'month' }] });
    const view = viewOf({ familyPlanning: { contraception } }, undefined, others);
    expect(view.groups[0]).toMatchObject({
      isTimed: true,
      rows: [
        { parts: [{ times: [{ text: '4 months' }] }] },
        { parts: [{ times: [], noTime: 'No time given' }] },
      ],
    });
    expect(view.groups[0]?.rows[0]?.parts[0]).not.toHaveProperty('noTime');
  });

  it('keep each statement with its own times', () => {
    const stays = (text: string, count: number) =>
      lasting({ text, topic: 'stays', lasts: [{ count, unit: 'week' }] });
    const { groups } = viewOf({ stopping: [stays('In the body.', 1), stays('Its effect.', 4)] });
    expect(groups[0]?.rows[0]?.parts).toMatchObject([
      { item: { text: 'In the body.' }, times: [{ text: '1 week' }] },
      { item: { text: 'Its effect.' }, times: [{ text: '4 weeks' }] },
    ]);
  });

  it('have no place for times where no option has one', () => {
    const { groups } = viewOf({ familyPlanning: { pregnancy: aFact() } });
    expect(groups[0]?.isTimed).toBe(false);
    expect(groups[0]?.rows[0]?.parts[0]).not.toHaveProperty('noTime');
  });

  it('that nobody says anything of are named', () => {
    const { missing } = viewOf({ stopping: [lasting({ topic: 'stays' })] });
    expect(missing).toBe(
      'Not described here for any of these options: the wait before another treatment, what may come back, what a break means, pregnancy, birth control, breastfeeding and what men should know who want a child.',
    );
  });
});

describe('no treatment', () => {
  it('has nothing to stop, and no rows', () => {
    const compare = ['alpha-infusion', 'no-treatment'];
    const { said, groups } = viewOf({ familyPlanning: { pregnancy: aFact() } }, compare);
    expect(said).toEqual(['No treatment: nothing to stop or to wait for.']);
    expect(groups[0]?.rows.map(({ option }) => option.name)).toEqual(['Alpha']);
  });

  it('has its rows where something is said of it', () => {
    const none = noTreatment({ stopping: [lasting({ topic: 'returns' })] });
    const { said, groups } = viewOf({}, ['no-treatment'], [none]);
    expect(said).toEqual([]);
    expect(groups.map(({ id }) => id)).toEqual(['returns']);
  });
});

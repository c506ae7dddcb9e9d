import { describe, expect, it } from 'vitest';
import type { ArmFigure, Outcome } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aFigure,
  aMean,
  anArm,
  anOutcome,
  aRate,
  aResult,
  aStudy,
} from '../support/dataset.js';
import { faultsOf, problemsOf } from '../support/problems.js';

const path = '/studies/0/results/0/arms/alpha';

const withFigure = (figure: ArmFigure, outcome: Outcome = anOutcome()) => {
  const result = aResult({ outcome: outcome.id, arms: { alpha: figure } });
  return aDataset({ outcomes: [outcome], studies: [aStudy({ results: [result] })] });
};

describe('a figure', () => {
  it.each<readonly [string, ArmFigure]>([
    ['a value', { value: 12 }],
    ['a value with its interval', { value: 12, interval: [10, 14] }],
    ['a range with a reason', { range: [1, 10], reason: 'The label gives a range.' }],
    ['none seen in the people of the arm', { noneSeen: true }],
    ['none seen, with no events', { noneSeen: true, events: 0 }],
    ['not reported', { notReported: 'Not found.' }],
    ['does not apply', { doesNotApply: 'Nothing is infused.' }],
    ['zero, which is a figure', { value: 0 }],
  ])('may be %s', (_, figure) => {
    expect(faultsOf(withFigure(figure))).toEqual([]);
  });

  it.each<readonly [string, ArmFigure, string]>([
    ['without a state', {}, 'no-figure'],
    ['with a count but no state', { events: 1, people: 2 }, 'no-figure'],
    ['in two states', { value: 1, notReported: 'x' }, 'two-figures'],
    ['of zero and none seen', { value: 0, noneSeen: true }, 'two-figures'],
    ['with events of which none was seen', { noneSeen: true, events: 1 }, 'two-figures'],
    ['that is a range for no reason', { range: [1, 10] }, 'range-without-reason'],
    ['that has limits but no value', { notReported: 'x', interval: [1, 2] }, 'missing-field'],
    ['above 100 percent', { value: 100.1 }, 'too-high'],
    ['below 0 percent', { value: -0.1 }, 'too-low'],
    ['with a limit above 100 percent', { value: 99, interval: [98, 101] }, 'too-high'],
    ['with a limit below 0 percent', { value: 1, interval: [-1, 2] }, 'too-low'],
    ['with a range above 100 percent', { range: [90, 101], reason: 'x' }, 'too-high'],
    ['with more events than people', { value: 100, events: 5, people: 4 }, 'events-above-people'],
    ['with more events than the arm', { value: 100, events: 201 }, 'events-above-people'],
    ['that its count contradicts', { value: 10, events: 30 }, 'events-disagree'],
  ])('may not be one %s', (_, figure, code) => {
    expect(faultsOf(withFigure(figure))).toEqual([`${code} ${path}`]);
  });

  it.each<readonly [string, ArmFigure, string]>([
    ['reversed', { value: 12, interval: [14, 10] }, `reversed-interval ${path}/interval`],
    [
      'above their value',
      { value: 9, interval: [10, 14] },
      `value-outside-interval ${path}/interval`,
    ],
    [
      'below their value',
      { value: 15, interval: [10, 14] },
      `value-outside-interval ${path}/interval`,
    ],
    ['of a range reversed', { range: [10, 1], reason: 'x' }, `reversed-interval ${path}/range`],
  ])('may not have limits that are %s', (_, figure, fault) => {
    expect(faultsOf(withFigure(figure))).toEqual([fault]);
  });

  it('of none seen needs people, its own or those of the arm', () => {
    const result = aResult({ arms: { alpha: { noneSeen: true }, beta: aFigure() } });
    const arms = [{ id: 'alpha', name: 'alpha' }, anArm({ id: 'beta' })];
    const dataset = aDataset({ studies: [aStudy({ arms, results: [result] })] });
    expect(faultsOf(dataset)).toEqual([`none-seen-without-people ${path}`]);
  });

  it.each<readonly [string, ArmFigure]>([
    ['rounded', { value: 10, events: 21 }],
    ['up to one percentage point away', { value: 10, events: 22 }],
  ])('may be its count %s', (_, figure) => {
    expect(faultsOf(withFigure(figure))).toEqual([]);
  });

  it('says by how much its count contradicts it', () => {
    const [problem] = problemsOf(withFigure({ value: 10, events: 41 }));
    expect(problem?.message).toContain('41 of 200 is 20.5%, not 10%.');
  });

  it('may differ from its count when the result says how it was counted', () => {
    const arms = { alpha: aFigure({ value: 10, events: 30 }) };
    const result = aResult({ arms, method: 'Kaplan-Meier estimate' });
    expect(faultsOf(aDataset({ studies: [aStudy({ results: [result] })] }))).toEqual([]);
  });

  it.each<readonly [string, ArmFigure, Outcome, readonly string[]]>([
    ['a rate above 100', { value: 120 }, aRate(), []],
    ['a rate below 0', { value: -1 }, aRate(), [`too-low ${path}`]],
    ['a rate that is not its count in percent', { value: 2, events: 150 }, aRate(), []],
    ['a mean below 0', { value: -3, interval: [-4, -2] }, aMean(), []],
  ])('is judged by its kind: %s', (_, figure, outcome, faults) => {
    expect(faultsOf(withFigure(figure, outcome))).toEqual(faults);
  });
});

describe('a figure in a group of people', () => {
  const inGroup = (arms: Readonly<Record<string, ArmFigure>>) =>
    faultsOf(
      aDataset({ studies: [aStudy({ results: [aResult({ strata: [{ who: 'women', arms }] })] })] }),
    );
  const group = '/studies/0/results/0/strata/0/arms';

  it.each<readonly [string, Readonly<Record<string, ArmFigure>>, readonly string[]]>([
    ['a share', { alpha: { value: 3 } }, []],
    ['none of so many', { alpha: { noneSeen: true, people: 40 } }, []],
    [
      'none of nobody knows how many',
      { alpha: { noneSeen: true } },
      [`none-seen-without-people ${group}/alpha`],
    ],
    ['more than all', { alpha: { value: 101 } }, [`too-high ${group}/alpha`]],
    ['an arm that is not there', { gamma: { value: 3 } }, [`unknown-id ${group}/gamma`]],
  ])('is judged like any other: %s', (_, arms, faults) => {
    expect(inGroup(arms)).toEqual(faults);
  });
});

describe('a share below 1%', () => {
  const share = (figure: ArmFigure, people: number, method?: string) => {
    const result = aResult({ arms: { alpha: figure }, ...(method !== undefined && { method }) });
    const study = aStudy({ arms: [anArm({ people })], results: [result] });
    return faultsOf(aDataset({ studies: [study] }));
  };
  const fault = ['fraction-for-percent /studies/0/results/0/arms/alpha/value'];

  it.each<[string, ArmFigure, number, readonly string[], string?]>([
    ['less than one person', { value: 0.24 }, 200, fault],
    ['one person and a third', { value: 0.34 }, 400, fault],
    ['one person, rounded to a decimal', { value: 0.3 }, 400, []],
    ['three people, rounded to two', { value: 0.34 }, 881, []],
    ['any number of very many', { value: 0.34 }, 100_000, []],
    ['counted people', { value: 0.24, events: 1 }, 400, []],
    ['an estimate', { value: 0.34 }, 400, [], 'Kaplan-Meier estimate'],
    ['none', { value: 0 }, 400, []],
  ])('is whole people as far as it is rounded: %s', (_, figure, people, faults, method) => {
    expect(share(figure, people, method)).toEqual(faults);
  });
});

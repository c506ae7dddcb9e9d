import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Study } from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/plain-text.js';
import {
  aDataset,
  anArm,
  aRate,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { alphaCell, datasetOf, figureOfCell, rowsIn, share, tableOf } from '../support/views.js';

const valuesIn = (cell: { readonly bars: readonly { readonly value: string }[] }) =>
  cell.bars.map(({ value }) => value);

describe('a study of three groups', () => {
  const dataset = aDataset({
    therapies: [
      aTherapy(),
      aTherapy({ id: 'beta-tablets', name: 'beta' }),
      aTherapy({ id: 'gamma', name: 'gamma' }),
      noTreatment(),
    ],
    studies: [
      aStudy({
        arms: [
          anArm(),
          anArm({ id: 'gamma', therapy: 'gamma' }),
          anArm({ id: 'beta', therapy: 'beta-tablets' }),
        ],
        results: [aResult({ arms: { alpha: share(80), gamma: share(60), beta: share(70) } })],
      }),
    ],
  });

  it.each([
    ['the option on the page', ['alpha-infusion', 'beta-tablets'], ['80', '70'], '10 more of 100'],
    [
      'the first group, where none is on the page',
      ['alpha-infusion'],
      ['80', '60'],
      '20 more of 100',
    ],
    [
      'all that are on the page',
      ['alpha-infusion', 'gamma', 'beta-tablets'],
      ['80', '60', '70'],
      '20 more of 100 than with gamma; 10 more of 100 than with beta',
    ],
  ])('shows the option beside %s', (_, chosen, values, difference) => {
    const cell = figureOfCell(dataset, { chosen });
    expect([
      valuesIn(cell),
      cell.differences
        .map(plainText)
        .join()
        .replace(/; \d+ had one or more$/, ''),
    ]).toEqual([values, difference]);
  });
});

describe('a further dose of the option', () => {
  it('is not what it is compared with', () => {
    const dataset = aDataset({
      studies: [
        aStudy({
          arms: [
            anArm(),
            anArm({ id: 'low', name: 'alpha, lower dose' }),
            anArm({ id: 'c', therapy: 'no-treatment', name: 'placebo' }),
          ],
          results: [aResult({ arms: { alpha: share(80), low: share(75), c: share(50) } })],
        }),
      ],
    });
    const { bars } = figureOfCell(dataset, { chosen: ['alpha-infusion'] });
    expect(bars.map(({ label }) => label)).toEqual(['With alpha', 'With placebo']);
  });
});

describe('an option that only stands as a comparator', () => {
  const versus = (id: string, value: number): Study =>
    aStudy({
      id,
      name: id.toUpperCase(),
      weeks: id === 'second' ? 96 : 48,
      arms: [anArm({ therapy: id }), anArm({ id: 'beta', therapy: 'beta-tablets' })],
      results: [aResult({ arms: { alpha: share(90), beta: share(value) } })],
    });
  const dataset = aDataset({
    therapies: [
      aTherapy({ id: 'first', name: 'one' }),
      aTherapy({ id: 'second', name: 'two' }),
      aTherapy({ id: 'beta-tablets', name: 'beta' }),
      noTreatment(),
    ],
    studies: [versus('first', 55), versus('second', 40)],
  });
  const beside = (...others: readonly string[]) =>
    figureOfCell(dataset, { option: 'beta-tablets', chosen: ['beta-tablets', ...others] });

  it('shows its own group beside each option that was tested against it, in their trial', () => {
    const { arrays } = beside('first', 'second');
    expect(arrays.map(({ label, value }) => [label, value])).toEqual([
      ['With beta, beside one', '55'],
      ['With one', '90'],
      ['With beta, beside two', '40'],
      ['With two', '90'],
    ]);
  });

  it('never shows a figure of a trial of something else', () => {
    expect(valuesIn(beside('first'))).toEqual(['55', '90']);
  });

  it('says the difference to each, named', () => {
    expect(beside('first', 'second').differences.map(plainText)).toEqual([
      '35 fewer of 100 than with one; 45 had one or more',
      '50 fewer of 100 than with two; 60 had one or more',
    ]);
  });

  it('names each study with its people', () => {
    expect(beside('first', 'second').notes).toEqual([
      'FIRST, 400 people, 48 weeks',
      'SECOND, 400 people, 96 weeks',
    ]);
  });

  it('says the range over all its trials, where it stands beside none of them', () => {
    expect(beside().bars.map(({ label, value }) => [label, value])).toEqual([
      ['With beta, in 2 trials', '40 to 55'],
    ]);
  });

  it('draws no range over trials of different people', () => {
    expect([beside().arrays, beside().bars[0]?.length, beside().bars[0]?.interval]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  it('says over how many trials and what time the range is', () => {
    expect(beside().notes).toEqual([
      'Only a range: lowest to highest of 2 trials, 48 weeks and 96 weeks.',
    ]);
  });

  it('names the trial, where it stands in one of an option that is not on the page', () => {
    const single = { ...dataset, studies: [versus('first', 55)] };
    const cell = figureOfCell(single, { option: 'beta-tablets', chosen: ['beta-tablets'] });
    expect(cell.arrays[0]?.label).toBe('With beta, in FIRST');
  });
});

describe('the time spans of several trials', () => {
  it('are each named once, in words or in weeks', () => {
    const trial = (id: string, over: Partial<Study>): Study =>
      aStudy({
        id,
        arms: [anArm({ therapy: 'x' }), anArm({ id: 'beta', therapy: 'beta-tablets' })],
        ...over,
      });
    const dataset = aDataset({
      studies: [
        trial('first', { weeks: 104, span: '2 years' }),
        trial('second', { weeks: 104 }),
        trial('third', {
          weeks: 48,
          results: [aResult({ arms: { alpha: share(9), beta: share(8) } })],
        }),
      ],
    });
    const { notes } = figureOfCell(dataset, { option: 'beta-tablets', chosen: ['beta-tablets'] });
    expect(notes[0]).toMatch(/of 3 trials, (2 years|104 weeks) and 48 weeks\.$/);
  });
});

describe('the bars of a row', () => {
  it('are marked where they are an option on the page', () => {
    const cell = alphaCell(share(80), share(70));
    expect(cell.bars.map(({ isOption }) => isOption)).toEqual([true, false]);
  });

  it('are all from 0 to 1, the longest at 1', () => {
    const rate = fc.integer({ min: 1, max: 3_000 }).map((value) => value / 1_000);
    const outcome = aRate();
    fc.assert(
      fc.property(rate, rate, (alpha, beta) => {
        const dataset = datasetOf(outcome, share(alpha), share(beta));
        const row = rowsIn(tableOf(dataset)).find(({ id }) => id === outcome.id);
        const lengths = row?.cells.flatMap((cell) =>
          cell.kind === 'figure' ? cell.bars.map(({ length }) => length ?? 0) : [],
        );
        expect(Math.max(...(lengths ?? []))).toBeCloseTo(1, 9);
        expect(Math.min(...(lengths ?? []))).toBeGreaterThan(0);
      }),
    );
  });
});

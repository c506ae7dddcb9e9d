import { describe, expect, it } from 'vitest';
import type { ArmFigure, Dataset, Outcome } from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/plain-text.js';
import type { FigureView } from '../../src/view/figure-view.js';
import {
  aDataset,
  aFact,
  aMean,
  anArm,
  anEffect,
  anOutcome,
  aRate,
  aResult,
  aStudy,
  aTherapy,
} from '../support/dataset.js';
import { alphaCell, cellOf, datasetOf, figureOfCell, share } from '../support/views.js';

// The break that is never made inside “10 more” is one space here.
const linesOf = ({ brief }: FigureView) =>
  brief.map((line) => plainText(line).replaceAll('\u00a0', ' '));
const said = (alpha: ArmFigure, beta: ArmFigure, outcome: Outcome = anOutcome()) =>
  linesOf(alphaCell(alpha, beta, { outcome }));

describe('a figure in words alone', () => {
  it.each([
    ['a share', share(80), share(70), '80 of 100; with beta 70: 10 more (48 weeks).'],
    [
      'a difference of exact figures, not of rounded ones',
      share(9.4),
      share(13.6),
      '9 of 100; with beta 14: 4 fewer (48 weeks).',
    ],
    [
      'a difference that rounds to none',
      share(9.4),
      share(9.1),
      '9 of 100; with beta 9: fewer than 1 more (48 weeks).',
    ],
    ['no difference', share(80), share(80), '80 of 100; with beta 80: no difference (48 weeks).'],
    [
      'fewer than one',
      share(0.3),
      share(5),
      'Fewer than 1 of 100; with beta 5: 5 fewer (48 weeks).',
    ],
    [
      'all but a few',
      share(99.7),
      share(90),
      'More than 99 of 100; with beta 90: 10 more (48 weeks).',
    ],
    [
      'a range, which has no one difference',
      { range: [10, 20] } as const,
      share(30),
      '10 to 20 of 100; with beta 30 (48 weeks).',
    ],
    [
      'none seen, which is not none, beside a figure with its own number of people',
      { noneSeen: true, people: 55 } as const,
      share(2),
      'None of 55 people; with beta 2 of 100 (48 weeks). It could still happen to up to about 5 of 100 (95%).',
    ],
    [
      'a nought that may be rounded',
      share(0),
      share(2),
      '0 of 100; with beta 2: 2 fewer (48 weeks). With alpha: 0 in the source, which may be rounded.',
    ],
    [
      'that nothing stands beside it',
      share(80),
      { notReported: 'no share' },
      '80 of 100 (48 weeks). The other group has no figure in the source.',
    ],
  ])('says %s', (_, alpha, beta, words) => {
    expect(said(alpha, beta)).toEqual([words]);
  });

  it('says a rate with its year and its people', () => {
    expect(said(share(0.155), share(0.29), aRate())).toEqual([
      '16 a year among 100; with beta 29: 14 fewer (48 weeks).',
    ]);
  });

  it('says an average as one, without a difference', () => {
    expect(said(share(0.1), share(1.2), aMean())).toEqual([
      '0.1 on average; with beta 1.2 (48 weeks).',
    ]);
  });

  it('says that the trial can’t tell', () => {
    const effects = [anEffect({ interval: [0.9, 1.3] })];
    const [line] = linesOf(alphaCell(share(80), share(70), { effects }));
    expect(line).toBe(
      '80 of 100; with beta 70: 10 more (48 weeks). The trial can’t tell whether there is a real difference.',
    );
  });

  it('says that chance did not make the groups of a study, where figures stand side by side', () => {
    const both = aResult({ arms: { alpha: share(80), beta: share(70) } });
    const cohort = aStudy({ design: 'cohort', results: [both] });
    expect(linesOf(figureOfCell(aDataset({ studies: [cohort] })))).toEqual([
      '80 of 100; with beta 70: 10 more (48 weeks). Chance did not make these groups: they may differ in other ways too.',
    ]);
    const alone = aStudy({ design: 'single-arm', arms: [anArm()] });
    const results = [aResult({ arms: { alpha: share(80) } })];
    const [line] = linesOf(figureOfCell(aDataset({ studies: [{ ...alone, results }] })));
    expect(line).not.toContain('Chance');
  });

  it('says the span of the result, and not of the trial', () => {
    const dataset = datasetOf(anOutcome(), share(80), share(70), { span: 'in the first course' });
    expect(linesOf(figureOfCell(dataset))[0]).toContain('10 more (in the first course).');
  });

  it('names what the people got where that is not the option', () => {
    const studies = [
      aStudy({
        arms: [anArm(), anArm({ id: 'beta', therapy: 'no-treatment', name: 'placebo' })],
        results: [aResult()],
      }),
    ];
    const cell = figureOfCell(aDataset({ studies }), {
      option: 'no-treatment',
      chosen: ['alpha-infusion', 'no-treatment'],
    });
    expect(linesOf(cell)).toEqual(['Placebo: 70 of 100; with alpha 80: 10 fewer (48 weeks).']);
  });

  it('has every chosen option of a trial beside it', () => {
    const gamma = aTherapy({ id: 'gamma-tablets', name: 'gamma', route: 'oral' });
    const study = aStudy({
      arms: [
        anArm(),
        anArm({ id: 'beta', therapy: 'beta-tablets' }),
        anArm({ id: 'gamma', therapy: 'gamma-tablets' }),
      ],
      results: [aResult({ arms: { alpha: share(80), beta: share(70), gamma: share(90) } })],
    });
    const dataset = aDataset({ therapies: [...aDataset().therapies, gamma], studies: [study] });
    const chosen = ['alpha-infusion', 'beta-tablets', 'gamma-tablets'];
    expect(linesOf(figureOfCell(dataset, { chosen }))).toEqual([
      '80 of 100; with beta 70: 10 more; with gamma 90: 10 fewer (48 weeks).',
    ]);
  });

  it('has a line for each trial that it stands in', () => {
    const gamma = aTherapy({ id: 'gamma-tablets', name: 'gamma', route: 'oral' });
    const second = aStudy({
      id: 'second-trial',
      name: 'SECOND',
      weeks: 96,
      arms: [anArm({ therapy: 'gamma-tablets' }), anArm({ id: 'beta', therapy: 'beta-tablets' })],
      results: [aResult({ arms: { alpha: share(60), beta: share(40) } })],
    });
    const dataset = aDataset({
      therapies: [...aDataset().therapies, gamma],
      studies: [aStudy(), second],
    });
    const chosen = ['alpha-infusion', 'beta-tablets', 'gamma-tablets'];
    expect(linesOf(figureOfCell(dataset, { option: 'beta-tablets', chosen }))).toEqual([
      '70 of 100; with alpha 80: 10 fewer (48 weeks).',
      '40 of 100; with gamma 60: 20 fewer (96 weeks).',
    ]);
  });

  it('says of a range over trials that it is one', () => {
    const other = { id: 'o', name: 'other', people: 200 };
    const trial = (id: string, value: number) =>
      aStudy({
        id,
        name: id,
        arms: [other, anArm()],
        results: [aResult({ arms: { o: share(50), alpha: share(value) } })],
      });
    const dataset = aDataset({ studies: [trial('A', 20), trial('B', 30)] });
    expect(linesOf(figureOfCell(dataset, { chosen: ['alpha-infusion'] }))).toEqual([
      '20 to 30 of 100. Only a range: lowest to highest of 2 trials, 48 weeks.',
    ]);
  });
});

describe('statements in words alone', () => {
  const warned = (warnings: number, boxed: number): Dataset =>
    aDataset({
      therapies: [
        aTherapy({
          warnings: Array.from({ length: warnings }, (_, place) => ({
            ...aFact(),
            ...(place < boxed && { boxed: true }),
          })),
        }),
        ...aDataset().therapies.slice(1),
      ],
    });

  it.each([
    [1, 0, undefined],
    [2, 0, '2 listed'],
    [3, 2, '3 listed (boxed warnings: 2)'],
  ])('are counted where there are %i, %i of them boxed', (warnings, boxed, words) => {
    const cell = cellOf(warned(warnings, boxed), { outcome: 'warnings' });
    expect(cell.kind === 'facts' && cell.brief).toBe(words);
  });
});

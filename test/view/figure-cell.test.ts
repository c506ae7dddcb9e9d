import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type {
  ArmFigure,
  Dataset,
  Effect,
  Outcome,
  Study,
  StudyResult,
} from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/rich.js';
import {
  aDataset,
  aFigure,
  aMean,
  anArm,
  anEffect,
  anOutcome,
  aRate,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { cellOf, figureOfCell, rowsIn, tableOf } from '../support/views.js';

/** A dataset with one outcome and the trial FIRST of it. */
const datasetOf = (
  outcome: Outcome,
  alpha: ArmFigure,
  beta: ArmFigure,
  over: Partial<StudyResult> = {},
): Dataset =>
  aDataset({
    outcomes: [outcome],
    studies: [
      aStudy({ results: [aResult({ outcome: outcome.id, arms: { alpha, beta }, ...over })] }),
    ],
  });

/** The cell of alpha, which FIRST compared with beta. */
const alphaCell = (
  alpha: ArmFigure,
  beta: ArmFigure,
  { outcome = anOutcome(), effects = [] as readonly Effect[], chosen = ['alpha-infusion'] } = {},
) => figureOfCell(datasetOf(outcome, alpha, beta, { effects }), { outcome: outcome.id, chosen });

const share = (value: number): ArmFigure => aFigure({ value });
const differenceIn = (alpha: ArmFigure, beta: ArmFigure, outcome = anOutcome()) =>
  plainText(alphaCell(alpha, beta, { outcome }).difference ?? []);
const valuesIn = (cell: { readonly bars: readonly { readonly value: string }[] }) =>
  cell.bars.map(({ value }) => value);

const unclear = 'The trial can’t tell whether there is a real difference.';
const noOther = 'The other group has no figure in the source.';

describe('a share', () => {
  it('stands beside its comparator', () => {
    const labels = alphaCell(share(80), share(70)).arrays.map(({ label, value }) => [label, value]);
    expect(labels).toEqual([
      ['With alpha', '80'],
      ['With beta', '70'],
    ]);
  });

  it('is drawn as as many icons as it says', () => {
    const [own] = alphaCell(share(10.5), share(70)).arrays;
    expect([own?.event, own?.perhaps, own?.of, own?.value]).toEqual([11, 0, 100, '11']);
  });

  it.each([
    ['the difference and the other frame', 80, 70, '10 more of 100; 20 had one or more'],
    [
      'a difference of exact figures, not of rounded ones',
      9.4,
      13.6,
      '4 fewer of 100; 91 had one or more',
    ],
    [
      'a direction for a difference that rounds to none',
      9.4,
      9.1,
      'fewer than 1 more of 100; 91 had one or more',
    ],
    ['no difference where there is none', 80, 80, 'No difference; 20 had one or more'],
    [
      'more than 99 where fewer than 1 had it',
      0.3,
      5,
      '5 fewer of 100; more than 99 had one or more',
    ],
    [
      'fewer than 1 where more than 99 had it',
      99.7,
      90,
      '10 more of 100; fewer than 1 had one or more',
    ],
    ['nobody where everybody had it', 100, 90, '10 more of 100; 0 had one or more'],
  ])('says %s', (_, alpha, beta, said) => {
    expect(differenceIn(share(alpha), share(beta))).toBe(said);
  });

  it.each([
    ['a few', 0.3, 'fewer than 1'],
    ['almost all', 99.7, 'more than 99'],
    ['none', 0, '0'],
    ['all', 100, '100'],
    ['a half', 56.5, '57'],
  ])('never says 0 or 100 where it was not: %s', (_, value, said) => {
    expect(alphaCell(share(value), share(50)).arrays[0]?.value).toBe(said);
  });

  it('says the exact figure where the rounded one hides it', () => {
    expect(alphaCell(share(0.3), share(5)).notes[0]).toBe('0.3 of 100, exactly');
  });

  it('says both frames so that they add up', () => {
    const percent = fc.integer({ min: 0, max: 1_000 }).map((value) => value / 10);
    fc.assert(
      fc.property(percent, (value) => {
        const cell = alphaCell(share(value), { notReported: 'no share' });
        const rest = plainText(cell.difference ?? []).replace(' had one or more', '');
        const said = [cell.arrays[0]?.value ?? '', rest];
        if (said.every((text) => /^\d+$/.test(text))) {
          expect(Number(said[0]) + Number(said[1])).toBe(100);
        } else {
          expect([...said].sort()).toEqual(['fewer than 1', 'more than 99']);
        }
      }),
    );
  });
});

describe('a rate', () => {
  const outcome = aRate();

  it('is counted among the people of the page', () => {
    expect(valuesIn(alphaCell(share(0.155), share(0.29), { outcome }))).toEqual(['16', '29']);
  });

  it('has its difference a year, and no other frame: one person may count twice', () => {
    expect(differenceIn(share(0.155), share(0.29), outcome)).toBe('14 fewer a year');
  });

  it('has bars from zero, as long as they are to the longest of the row', () => {
    const lengths = alphaCell(share(0.1), share(0.4), { outcome }).bars.map(({ length }) => length);
    expect(lengths).toEqual([0.25, 1]);
  });

  it('has its likely range on the same axis', () => {
    const wide = aFigure({ value: 0.1, interval: [0.05, 0.5] });
    const [own] = alphaCell(wide, share(0.4), { outcome }).bars;
    expect([own?.length, own?.interval]).toEqual([0.2, [0.1, 1]]);
  });

  it('has no icons', () => {
    expect(alphaCell(share(0.155), share(0.29), { outcome }).arrays).toEqual([]);
  });
});

describe('an average', () => {
  const outcome = aMean();

  it('is said as it was published', () => {
    expect(valuesIn(alphaCell(share(0.016), share(0.491), { outcome }))).toEqual([
      '0.016',
      '0.491',
    ]);
  });

  it('has no difference worked out: its unit is not people', () => {
    expect(differenceIn(share(0.016), share(0.491), outcome)).toBe('');
  });
});

describe('only a range', () => {
  const range: ArmFigure = { range: [33, 67], reason: 'Counted in two ways.' };

  it('is said from lowest to highest', () => {
    expect(alphaCell(range, share(50)).arrays[0]?.value).toBe('33 to 67');
  });

  it('is drawn without a bar that ends somewhere', () => {
    expect(alphaCell(range, share(50)).bars[0]).not.toHaveProperty('length');
  });

  it('is filled to the lowest, and perhaps to the highest', () => {
    expect(alphaCell(range, share(50)).arrays[0]).toMatchObject({ event: 33, perhaps: 34 });
  });

  it('says why it is no single number', () => {
    expect(alphaCell(range, share(50)).notes[0]).toBe('Counted in two ways.');
  });

  it('gives no difference', () => {
    expect(alphaCell(range, share(50)).difference).toBeUndefined();
  });
});

describe('studied, none seen', () => {
  it('is said in words, and with how many people', () => {
    const cell = alphaCell({ noneSeen: true }, { notReported: 'no share' });
    expect([cell.state?.title, cell.notes[1]]).toEqual([
      'Studied, none seen',
      'With alpha: none seen among 200 people.',
    ]);
  });

  it('is never drawn', () => {
    const [own] = alphaCell({ noneSeen: true }, { notReported: 'no share' }).bars;
    expect(own).not.toHaveProperty('length');
  });

  it('is said of the comparator too', () => {
    const { notes } = alphaCell(share(5), { noneSeen: true });
    expect(notes).toContain('With beta: none seen among 200 people.');
  });

  it('is said of an option that only stands as a comparator', () => {
    const dataset = datasetOf(anOutcome(), share(5), { noneSeen: true });
    const cell = figureOfCell(dataset, { option: 'beta-tablets' });
    expect(cell.state?.title).toBe('Studied, none seen');
  });
});

describe('no figure', () => {
  it.each([
    ['not reported', { notReported: 'No share was read.' }, 'Not reported', 'No share was read.'],
    ['does not apply', { doesNotApply: 'It is a tablet.' }, 'Does not apply', 'It is a tablet.'],
  ] as const)('is a state with its reason, and nothing drawn: %s', (_, alpha, title, reason) => {
    const dataset = datasetOf(anOutcome(), alpha, share(70));
    const cell = cellOf(dataset);
    expect(cell).toMatchObject({ kind: 'state', title, reason });
  });
});

describe('what stands under a figure', () => {
  it('is the study, its people and its time span', () => {
    expect(alphaCell(share(80), share(70)).notes).toEqual(['FIRST, 400 people, 48 weeks']);
  });

  it.each<[string, Partial<Study>, Partial<StudyResult>, string]>([
    ['of the study', { weeks: 96 }, {}, 'FIRST, 400 people, 96 weeks'],
    [
      'of the study in words',
      { span: 'a median of two years' },
      {},
      'FIRST, 400 people, a median of two years',
    ],
    [
      'of the result, where it differs',
      { span: 'two years' },
      { weeks: 12 },
      'FIRST, 400 people, 12 weeks',
    ],
    ['of the result in words', {}, { span: 'within a day' }, 'FIRST, 400 people, within a day'],
    [
      'of the groups, where the text gives it for each',
      {},
      { arms: { alpha: { value: 80, weeks: 24 }, beta: { value: 70, weeks: 24 } } },
      'FIRST, 400 people, 24 weeks',
    ],
    ['of one week', { weeks: 1 }, {}, 'FIRST, 400 people, 1 week'],
    ['of half a week', { weeks: 0.5 }, {}, 'FIRST, 400 people, 0.5 weeks'],
    [
      'with the people who were counted',
      {},
      { arms: { alpha: { value: 80, people: 190 }, beta: { value: 70 } } },
      'FIRST, 390 people, 48 weeks',
    ],
    [
      'with those enrolled, where groups are not known',
      {
        enrolled: 412,
        arms: [
          { id: 'alpha', therapy: 'alpha-infusion' },
          anArm({ id: 'beta', therapy: 'beta-tablets' }),
        ],
      },
      {},
      'FIRST, 412 people, 48 weeks',
    ],
    [
      'without people, where nobody says how many',
      {
        arms: [
          { id: 'alpha', therapy: 'alpha-infusion' },
          anArm({ id: 'beta', therapy: 'beta-tablets' }),
        ],
      },
      {},
      'FIRST, 48 weeks',
    ],
  ])('has the time span %s', (_, study, result, note) => {
    const dataset = aDataset({ studies: [aStudy({ results: [aResult(result)], ...study })] });
    expect(figureOfCell(dataset).notes[0]).toBe(note);
  });

  it('says that the other group has no figure', () => {
    expect(alphaCell(share(80), { notReported: 'no share' }).notes).toContain(noOther);
  });

  it('says that there was no other group', () => {
    const single = aStudy({
      design: 'single-arm',
      arms: [anArm()],
      results: [aResult({ arms: { alpha: share(80) } })],
    });
    expect(figureOfCell(aDataset({ studies: [single] })).notes).toContain(
      'One group only: there was nothing to compare with.',
    );
  });

  it.each<[string, Partial<Effect>]>([
    ['a ratio whose range holds 1', { interval: [0.9, 1.2], value: 1 }],
    ['a ratio whose range ends at 1', { interval: [0.7, 1], value: 0.8 }],
    ['a difference whose range holds 0', { kind: 'difference', value: 2, interval: [-1, 5] }],
    [
      'a reduction whose range holds 0',
      { kind: 'relative-reduction', value: 9, interval: [-4, 20] },
    ],
    ['a p above 0.05', { kind: 'p-only', interval: undefined, p: '0.22' }],
    ['a p that is only said to be above', { kind: 'p-only', interval: undefined, p: '>0.05' }],
    ['a p in words', { kind: 'p-only', interval: undefined, p: 'not significant' }],
  ] as [string, Partial<Effect>][])('says that it is unclear, at %s', (_, over) => {
    const effects = [anEffect(over)];
    expect(alphaCell(share(80), share(70), { effects }).notes).toContain(unclear);
  });

  it.each([
    ['a ratio whose range leaves 1 out', { interval: [1.02, 1.3] }],
    ['a p below 0.05', { kind: 'p-only', interval: undefined, p: '0.03' }],
    ['a p that is only said to be below', { kind: 'p-only', interval: undefined, p: '<0.001' }],
    ['a p with its sign', { kind: 'p-only', interval: undefined, p: 'p = 0.0084' }],
    ['a comparison of other groups', { of: ['alpha', 'gamma'], interval: [0.9, 1.2] }],
  ] as [string, Partial<Effect>][])('does not say that it is unclear, at %s', (_, over) => {
    const effects = [anEffect(over)];
    expect(alphaCell(share(80), share(70), { effects }).notes).not.toContain(unclear);
  });

  it('names further studies with both their figures', () => {
    const second = aStudy({
      id: 'second-trial',
      name: 'SECOND',
      results: [aResult({ arms: { alpha: share(78), beta: share(71) } })],
    });
    expect(figureOfCell(aDataset({ studies: [aStudy(), second] })).notes).toContain(
      'In SECOND: 78, with beta 71',
    );
  });
});

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
      '20 more of 100',
    ],
  ])('shows the option beside %s', (_, chosen, values, difference) => {
    const cell = figureOfCell(dataset, { chosen });
    expect([valuesIn(cell), plainText(cell.difference ?? []).split(';')[0]]).toEqual([
      values,
      difference,
    ]);
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

  it('shows its own group beside each option that was tested against it', () => {
    const { arrays } = beside('first', 'second');
    expect(arrays.map(({ label, value }) => [label, value])).toEqual([
      ['With beta, beside one', '55'],
      ['With beta, beside two', '40'],
    ]);
  });

  it('never shows a figure of a trial of something else', () => {
    expect(valuesIn(beside('first'))).toEqual(['55']);
  });

  it('names each study with the people of its own group', () => {
    expect(beside('first', 'second').notes).toEqual([
      'FIRST, 200 people, 48 weeks',
      'SECOND, 200 people, 96 weeks',
    ]);
  });

  it('shows the range over all its trials, where it stands beside none of them', () => {
    expect(beside().arrays.map(({ label, value }) => [label, value])).toEqual([
      ['With beta, in 2 trials', '40 to 55'],
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

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArmFigure } from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/plain-text.js';
import { aFigure, aMean, anOutcome, aRate } from '../support/dataset.js';
import { alphaCell, cellOf, datasetOf, figureOfCell, share } from '../support/views.js';

const differenceIn = (alpha: ArmFigure, beta: ArmFigure, outcome = anOutcome()) =>
  alphaCell(alpha, beta, { outcome }).differences.map(plainText).join();
const valuesIn = (cell: { readonly bars: readonly { readonly value: string }[] }) =>
  cell.bars.map(({ value }) => value);

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
    expect([own?.icons, own?.value]).toEqual([{ event: 11, perhaps: 0, rest: 89, of: 100 }, '11']);
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
        const rest = cell.differences.map(plainText).join().replace(' had one or more', '');
        const said = [cell.bars[0]?.value ?? '', rest];
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

  it('is said and not drawn where it went the other way', () => {
    const cell = alphaCell(share(-0.2), share(0.8), { outcome });
    expect(cell.bars.map(({ value, length }) => [value, length])).toEqual([
      ['-0.2', undefined],
      ['0.8', 1],
    ]);
    expect(cell.notes).toContain('With alpha -0.2: the opposite, and so no bar.');
  });

  it('has no difference worked out: its unit is not people', () => {
    expect(differenceIn(share(0.016), share(0.491), outcome)).toBe('');
  });
});

describe('a zero of the source', () => {
  it('says that it may be rounded', () => {
    expect(alphaCell(share(0), share(5)).notes).toContain(
      'With alpha: 0 in the source, which may be rounded.',
    );
  });
});

describe('only a range', () => {
  const range: ArmFigure = { range: [33, 67], reason: 'Counted in two ways.' };

  it('is said from lowest to highest', () => {
    expect(alphaCell(range, share(50)).arrays[0]?.value).toBe('33 to 67');
  });

  it('is said once where both ends read alike', () => {
    expect(alphaCell({ ...range, range: [11.6, 12.4] }, share(50)).arrays[0]?.value).toBe('12');
  });

  it('is drawn without a bar that ends somewhere', () => {
    expect(alphaCell(range, share(50)).bars[0]).toHaveProperty('length', undefined);
  });

  it('is filled to the lowest, and perhaps to the highest', () => {
    expect(alphaCell(range, share(50)).arrays[0]?.icons).toMatchObject({ event: 33, perhaps: 34 });
  });

  it('says why it is no single number', () => {
    expect(alphaCell(range, share(50)).notes[0]).toBe('Counted in two ways.');
  });

  it('gives no difference', () => {
    expect(alphaCell(range, share(50)).differences).toEqual([]);
  });
});

describe('studied, none seen', () => {
  it('is said in words, and with how many people', () => {
    const cell = alphaCell({ noneSeen: true }, { notReported: 'no share' });
    expect([cell.state?.title, cell.bars[0]?.value, cell.bars[0]?.ofText]).toEqual([
      'Studied, none seen',
      'None of 200 people.',
      'It could still happen to up to about 2 of 100 (95%).',
    ]);
  });

  it('is never drawn', () => {
    const [own] = alphaCell({ noneSeen: true }, { notReported: 'no share' }).bars;
    expect(own).toHaveProperty('length', undefined);
  });

  it('is said of the comparator too', () => {
    const [, beta] = alphaCell(share(5), { noneSeen: true }).arrays;
    expect([beta?.value, beta?.icons]).toEqual(['None of 200 people.', undefined]);
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

import { describe, expect, it } from 'vitest';
import type { Dataset, StudyResult } from '../../src/domain/dataset-types.js';
import {
  aDataset,
  aFact,
  aHarm,
  anOutcome,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { rowsIn, tableOf, type Where } from '../support/views.js';

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

/** A dataset with some common harms, of which FIRST counted the first few. */
function withHarms(count: number, counted = count): Dataset {
  const harms = letters
    .slice(0, count)
    .map((letter) => aHarm({ id: letter.toLowerCase(), name: letter, plain: `Harm ${letter}` }));
  const results = harms.slice(0, counted).map(({ id }): StudyResult => aResult({ outcome: id }));
  return aDataset({
    outcomes: [anOutcome(), ...harms],
    studies: [aStudy({ results: [aResult(), ...results] })],
  });
}

const groupIn = (dataset: Dataset, id: string, where?: Where) =>
  tableOf(dataset, where).groups.find((group) => group.id === id);

const labelsIn = (dataset: Dataset, id: string) =>
  groupIn(dataset, id)?.rows.map(({ label }) => label);

describe('the table', () => {
  it('names what it compares', () => {
    expect(tableOf(aDataset()).caption).toBe('Comparison of Alpha and Beta');
  });

  it('has its options A to Z and no treatment last, however they were chosen', () => {
    const { options } = tableOf(aDataset(), {
      chosen: ['no-treatment', 'beta-tablets', 'alpha-infusion'],
    });
    expect(options.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'No treatment']);
  });

  it('has one cell for each option in each row, in their order', () => {
    const table = tableOf(withHarms(8));
    const ids = rowsIn(table).map(({ cells }) =>
      cells.map((cell) => (cell.kind === 'figure' ? cell.bars[0]?.label : cell.kind)),
    );
    expect(new Set(ids.map((row) => row.length))).toEqual(new Set([2]));
  });

  it('keeps benefits, serious harms and common harms apart', () => {
    const dataset = aDataset({
      outcomes: [anOutcome(), aHarm({ id: 'grave', seriousness: 'serious' }), aHarm()],
      studies: [
        aStudy({
          results: [aResult(), aResult({ outcome: 'grave' }), aResult({ outcome: 'rash' })],
        }),
      ],
    });
    const ids = ['benefit', 'serious', 'common'].map((id) =>
      groupIn(dataset, id)?.rows.map((row) => row.id),
    );
    expect(ids).toEqual([['flare-free'], ['grave'], ['rash']]);
  });

  it('says what its words mean for each group of figures', () => {
    expect(groupIn(aDataset(), 'benefit')?.reading).toMatch(
      /100 people.*Compare.* only within one cell/s,
    );
  });

  it('shows nothing but an invitation when nothing is chosen', () => {
    const table = tableOf(aDataset(), { chosen: [] });
    expect([rowsIn(table), table.nothingChosen]).toEqual([
      [],
      expect.stringContaining('Choose options above') as string,
    ]);
  });
});

describe('common side effects', () => {
  it('are six at once, in the order of the dataset', () => {
    expect(labelsIn(withHarms(8), 'common')).toEqual(
      letters.slice(0, 6).map((one) => `Harm ${one}`),
    );
  });

  it('are folded after six, and none is lost', () => {
    expect(labelsIn(withHarms(8), 'more-common')).toEqual(['Harm G', 'Harm H']);
  });

  it('are counted and named where they are folded', () => {
    const { title, note, isFolded } = groupIn(withHarms(8), 'more-common') ?? {};
    expect([title, note, isFolded]).toEqual([
      '2 more common side effects',
      'harm G and harm H',
      true,
    ]);
  });

  it('are not folded when they are six', () => {
    expect(groupIn(withHarms(6), 'more-common')).toBeUndefined();
  });
});

describe('an outcome that no chosen option has a figure of', () => {
  const dataset = withHarms(3, 1);

  it('is no row', () => {
    expect(labelsIn(dataset, 'common')).toEqual(['Harm A']);
  });

  it('is named below its group', () => {
    expect(groupIn(dataset, 'common')?.leftOut).toBe(
      'No figures for these options: harm B and harm C.',
    );
  });

  it('is named also where no row is left', () => {
    expect(groupIn(aDataset(), 'common')?.leftOut).toBe('No figures for these options: rash.');
  });

  it('is not named where published reviews alone speak of it', () => {
    const comparison = { outcome: 'rash', therapy: 'alpha-infusion', comparator: 'no-treatment' };
    const review = {
      id: 'review',
      name: 'An invented review',
      year: 2024,
      method: 'network',
      population: 'early',
      comparisons: [{ ...comparison, rating: 'low' }],
      sources: ['S1'],
    } as const;
    expect(groupIn(aDataset({ syntheses: [review] }), 'common')?.leftOut).toBeUndefined();
    expect(groupIn({ ...dataset, syntheses: [review] }, 'common')?.leftOut).toContain('harm B');
  });

  it('is a row as soon as one option has a figure', () => {
    const results = [aResult({ arms: { alpha: { value: 5 }, beta: { notReported: 'no share' } } })];
    const one = aDataset({ studies: [aStudy({ results })] });
    const row = groupIn(one, 'benefit')?.rows[0];
    expect(row?.cells.map(({ kind }) => kind)).toEqual(['figure', 'state']);
  });
});

describe('warnings without a known rate', () => {
  const dataset = aDataset({
    therapies: [
      aTherapy({ warnings: [{ text: 'May harm the liver.', boxed: true, sources: ['S1'] }] }),
      aTherapy({ id: 'beta-tablets', name: 'beta' }),
      noTreatment(),
    ],
  });
  const row = (chosen?: readonly string[]) =>
    groupIn(dataset, 'serious', chosen && { chosen })?.rows.find(({ id }) => id === 'warnings');

  it('stand among the serious harms', () => {
    expect(row()?.cells[0]).toMatchObject({
      items: [{ label: 'Boxed warning', text: 'May harm the liver.', isBoxed: true }],
    });
  });

  it('are “not described” and not “none” for an option that lists none', () => {
    expect(row()?.cells[1]).toMatchObject({ state: 'not-reported', title: 'Not described here' });
  });

  it('do not apply to taking nothing', () => {
    const cells = row(['alpha-infusion', 'no-treatment'])?.cells;
    expect(cells?.[1]).toMatchObject({ state: 'does-not-apply' });
  });
});

describe('a row of statements', () => {
  it('is left out when no option has one', () => {
    expect(groupIn(aDataset(), 'taking')).toBeUndefined();
  });

  it('says for which regions a statement is', () => {
    const settingFact = aFact({ text: 'At home.', regions: ['EU', 'US'] });
    const dataset = aDataset({
      therapies: [aTherapy({ settingFact }), aTherapy({ id: 'beta-tablets' }), noTreatment()],
    });
    expect(groupIn(dataset, 'taking')?.rows[0]?.cells[0]).toMatchObject({
      items: [{ label: 'European Union and United States:', text: 'At home.' }],
    });
  });
});

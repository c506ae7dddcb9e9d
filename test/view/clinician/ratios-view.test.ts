import { describe, expect, it } from 'vitest';
import type { Study } from '../../../src/domain/dataset-types.js';
import type { ForestView } from '../../../src/view/clinician/forest-view.js';
import { ratiosView } from '../../../src/view/clinician/ratios-view.js';
import { aClinicalDataset, aTrial, clinicalSource } from '../../support/clinical.js';
import { aHarm } from '../../support/dataset.js';
import { english } from '../../support/views.js';

/** The plot of some trials, with what was chosen. */
function forestOf(studies: readonly Study[], chosen = ['alpha', 'gamma']): ForestView {
  const source = clinicalSource(english, chosen, aClinicalDataset({ studies }));
  const { benefits } = ratiosView(source);
  if (!benefits) throw new Error('no ratio was found');
  return benefits;
}

const rowsOf = (view: ForestView) => view.groups.flatMap(({ rows }) => rows);
const printed = { value: 0.5, interval: [0.4, 0.625], p: '<0.001' } as const;

describe('ratios for clinicians', () => {
  it('stand in groups of one outcome and one comparator', () => {
    const { groups } = forestOf([
      aTrial('FIRST', ['alpha', 'beta'], printed),
      aTrial('SECOND', ['gamma', 'beta'], printed),
      aTrial('THIRD', ['alpha', 'no-treatment'], printed),
    ]);
    expect(groups.map(({ title, note, rows }) => [title, note, rows.length])).toEqual([
      ['Annualised flare rate', 'rate ratio, against beta', 2],
      ['Annualised flare rate', 'rate ratio, against placebo', 1],
    ]);
  });

  it('give the figures as printed, with both groups', () => {
    expect(rowsOf(forestOf([aTrial('FIRST', ['alpha', 'beta'], printed)]))).toMatchObject([
      {
        treatment: 'Alpha',
        study: 'FIRST',
        people: '600',
        own: '0.20',
        against: '0.40',
        ratio: '0.50',
        interval: '(0.40 to 0.625)',
        p: 'p <0.001',
        derived: [],
        plot: { isOpen: false },
      },
    ]);
  });

  it('leave out the options that were not chosen', () => {
    const studies = [
      aTrial('FIRST', ['alpha', 'beta'], printed),
      aTrial('SECOND', ['gamma', 'beta'], printed),
    ];
    expect(rowsOf(forestOf(studies, ['gamma'])).map(({ treatment }) => treatment)).toEqual([
      'Gamma',
    ]);
  });

  it('say by which rule an interval was derived, and leave its square open', () => {
    const { rules, groups } = forestOf([
      aTrial('FIRST', ['alpha', 'beta'], { kind: 'relative-reduction', value: 50 }),
    ]);
    expect(groups[0]?.rows[0]).toMatchObject({
      ratio: '0.50',
      derived: ['printed as 50% fewer', 'interval derived, rule 1'],
      plot: { isOpen: true },
    });
    expect(rules).toEqual([expect.stringContaining('From both rates')]);
  });

  it('say that an interval is not reported where none can be known', () => {
    const study = aTrial('FIRST', ['alpha', 'beta'], { kind: 'relative-reduction', value: 50 });
    const arms = study.arms.map(({ id, therapy = '' }) => ({ id, therapy }));
    const [row] = rowsOf(forestOf([{ ...study, arms }]));
    expect(row).toMatchObject({ interval: 'interval not reported', people: 'not reported' });
    expect(row?.plot?.line).toBeUndefined();
  });

  it('have one axis for all rows, on which equal ratios stand at one place', () => {
    const rows = rowsOf(
      forestOf([
        aTrial('FIRST', ['alpha', 'beta'], { value: 0.5, interval: [0.3, 0.8] }),
        aTrial('SECOND', ['gamma', 'no-treatment'], { value: 0.5, interval: [0.4, 0.625] }),
      ]),
    );
    const [first, second] = rows.map(({ plot }) => plot?.at);
    expect(first).toBe(second);
  });

  it('have the square of the larger study larger, by area', () => {
    const big = aTrial('SECOND', ['gamma', 'beta'], printed);
    const arms = big.arms.map((arm) => ({ ...arm, people: 1200 }));
    const sides = rowsOf(
      forestOf([aTrial('FIRST', ['alpha', 'beta'], printed), { ...big, arms }]),
    ).map(({ plot }) => plot?.side ?? 0);
    expect((sides[1] ?? 0) / (sides[0] ?? 1)).toBeCloseTo(2);
  });

  it('give an interval that is too wide for the axis an arrow', () => {
    const [row] = rowsOf(
      forestOf([aTrial('FIRST', ['alpha', 'beta'], { value: 0.5, interval: [0.01, 25] })]),
    );
    expect(row?.plot).toMatchObject({ line: [0, 1], goesOn: { low: true, high: true } });
  });

  it('keep harms apart, to be asked for', () => {
    const rash = aTrial(
      'FIRST',
      ['alpha', 'beta'],
      {},
      {
        result: {
          outcome: 'rash',
          arms: { t: { value: 10 }, c: { value: 20 } },
          effects: [],
        },
      },
    );
    const dataset = aClinicalDataset({ outcomes: [aHarm()], studies: [rash] });
    const view = ratiosView(clinicalSource(english, ['alpha'], dataset));
    expect(view).toMatchObject({
      harms: { title: 'Harms: 1 more' },
      empty: expect.any(String) as string,
    });
    expect(view.harms?.view().groups).toHaveLength(1);
  });
});

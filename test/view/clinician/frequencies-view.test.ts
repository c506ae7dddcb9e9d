import { describe, expect, it } from 'vitest';
import { frequenciesView } from '../../../src/view/clinician/frequencies-view.js';
import { aClinicalDataset, clinicalSource } from '../../support/clinical.js';
import { english } from '../../support/views.js';

const view = frequenciesView(clinicalSource(english, ['alpha', 'no-treatment']), {});

describe('frequencies for one untreated risk', () => {
  it('name the trial whose risk it is', () => {
    expect(view?.baselines.map(({ text }) => text)).toEqual([
      'THIRD: 40 flares a year among 100 people, placebo',
    ]);
  });

  it('apply the ratio against no treatment, with its interval and where it comes from', () => {
    // 0.5 × 0.7 × 40, over beta.
    expect(view?.rows).toMatchObject([
      { option: 'No treatment', value: '40' },
      {
        option: 'Alpha',
        value: '14',
        interval: '(10 to 19)',
        from: expect.stringContaining('rate ratio 0.35') as string,
      },
    ]);
  });

  it('are no personal prediction, and say so', () => {
    expect(view?.notPersonal).toContain('no personal prediction');
  });

  it('are not there where no trial has an untreated group', () => {
    const studies = aClinicalDataset().studies.slice(0, 2);
    const source = clinicalSource(english, ['alpha', 'gamma'], aClinicalDataset({ studies }));
    expect(frequenciesView(source, {})).toBeUndefined();
  });

  it('say why an option has none', () => {
    const [, , ...rest] = aClinicalDataset().studies;
    const source = clinicalSource(
      english,
      ['beta', 'gamma', 'no-treatment'],
      aClinicalDataset({ studies: rest }),
    );
    expect(frequenciesView(source, {})?.rows).toContainEqual(
      expect.objectContaining({
        option: 'Gamma',
        from: 'no ratio against no treatment can be given',
      }),
    );
  });
});

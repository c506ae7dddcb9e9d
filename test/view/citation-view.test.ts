import { describe, expect, it } from 'vitest';
import { provenanceView } from '../../src/view/provenance-view.js';
import {
  aDataset,
  aFact,
  aResult,
  aSource,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { cellOf, figureOfCell } from '../support/views.js';

const sources = [aSource({ journal: 'J Invent', date: '2020-05', doi: '10.1/x' })];

describe('a citation', () => {
  it('has the figure with its comparator and span, the study, the source and the dataset', () => {
    const studies = [aStudy({ registry: ['NCT01234567'], results: [aResult()] })];
    const { copy } = provenanceView(figureOfCell(aDataset({ sources, studies })).behind);
    expect(copy.text.split('\n')).toEqual([
      'Alpha, No flare. Of 100 people with alpha, 80 had no flare; 20 had one or more (48 weeks). With beta: 70 of 100. That is 10 more of 100.',
      'Study: FIRST, NCT01234567, 400 people, 48 weeks.',
      'Source: Alpha or beta for a year: an invented trial. J Invent, 2020-05, doi 10.1/x. https://doi.org/10.1/x',
      'Data: invented-disease, version 2026.1.0 of 31 Jan 2026.',
    ]);
  });

  it('has what is said of an option, with who says it', () => {
    const therapies = [
      aTherapy({ settingFact: aFact({ text: 'In a clinic.' }) }),
      aTherapy({ id: 'beta-tablets' }),
      noTreatment(),
    ];
    const cell = cellOf(aDataset({ sources, therapies }), { outcome: 'setting' });
    const view = cell.kind === 'facts' ? provenanceView(cell.behind) : undefined;
    expect(view?.copy.text.split('\n').slice(0, 3)).toEqual([
      'Alpha, Where.',
      'In a clinic.',
      'Source: Alpha or beta for a year: an invented trial. J Invent, 2020-05, doi 10.1/x. https://doi.org/10.1/x',
    ]);
  });

  it('says how many people only where that is known', () => {
    const arms = aStudy().arms.map(({ id, therapy }) => ({ id, ...(therapy && { therapy }) }));
    const { copy } = provenanceView(
      figureOfCell(aDataset({ sources, studies: [aStudy({ arms })] })).behind,
    );
    expect(copy.text).toContain('\nStudy: FIRST, 48 weeks.\n');
  });
});

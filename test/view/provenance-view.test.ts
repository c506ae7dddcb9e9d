import { describe, expect, it } from 'vitest';
import type { Dataset, Source, Study, StudyResult } from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/plain-text.js';
import { provenanceView, type ProvenanceView } from '../../src/view/provenance-view.js';
import {
  aDataset,
  aFact,
  anArm,
  anEffect,
  aRate,
  aResult,
  aSource,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { cellOf, figureOfCell, type Where } from '../support/views.js';

const behindFigure = (dataset: Dataset, where?: Where): ProvenanceView =>
  provenanceView(figureOfCell(dataset, where).behind);

const behindStudy = (study: Partial<Study>, result: Partial<StudyResult> = {}) =>
  behindFigure(aDataset({ studies: [aStudy({ results: [aResult(result)], ...study })] }));

const detailsOf = ({ facts }: ProvenanceView, term: string) =>
  facts.find((fact) => fact.term === term)?.details;

const sourceOf = (over: Partial<Source>) =>
  behindFigure(aDataset({ sources: [aSource(over)] })).facts.flatMap(
    ({ sources }) => sources ?? [],
  )[0];

describe('behind a figure', () => {
  it('stands which figure it is', () => {
    expect(behindFigure(aDataset()).title).toBe('Behind this figure: Alpha, No flare');
  });

  it('stands the comparison as a sentence', () => {
    expect(plainText(behindFigure(aDataset()).sentence)).toBe(
      'Of 100 people with alpha, 80 had no flare; 20 had one or more (48 weeks). With beta: 70 of 100. That is 10 more of 100.',
    );
  });

  it.each<[string, string, Partial<Study>, Partial<StudyResult>, readonly string[]]>([
    [
      'the study and how people were assigned',
      'Study',
      {},
      {},
      ['FIRST', 'People were put in a group by chance; neither they nor their doctors knew which.'],
    ],
    [
      'that several studies were pooled',
      'Studies',
      { pooled: true, design: 'cohort' },
      {},
      [
        'FIRST',
        'Several studies counted together.',
        'People were followed as they were treated, not put in groups by chance.',
      ],
    ],
    [
      'the people in each group',
      'People',
      {},
      {},
      ['adults with the early form; 200 on alpha and 200 on beta'],
    ],
    [
      'the people in the study',
      'People',
      { enrolled: 412 },
      {},
      ['412 adults with the early form: 200 on alpha and 200 on beta'],
    ],
    [
      'that the size of a group is not known',
      'People',
      {
        arms: [
          { id: 'alpha', therapy: 'alpha-infusion' },
          anArm({ id: 'beta', therapy: 'beta-tablets' }),
        ],
      },
      {},
      ['adults with the early form; alpha, number not reported and 200 on beta'],
    ],
    ['the time span', 'Time', {}, {}, ['48 weeks']],
    ['a long time span in years too', 'Time', { weeks: 96 }, {}, ['96 weeks (about 1.8 years)']],
    [
      'the time span in words, as it is',
      'Time',
      { weeks: 96, span: 'about two years' },
      {},
      ['about two years'],
    ],
    [
      'what was counted, exactly',
      'Counted',
      {},
      { arms: { alpha: { value: 80.35 }, beta: { value: 70 } } },
      ['Freedom from flares: alpha 80.35% and beta 70%'],
    ],
    [
      'none seen, as counted',
      'Counted',
      {},
      { arms: { alpha: { value: 80 }, beta: { noneSeen: true } } },
      ['Freedom from flares: alpha 80% and beta 0%'],
    ],
    ['how it was counted', 'Method', {}, { method: 'Kaplan-Meier' }, ['Kaplan-Meier']],
    [
      'the likely range',
      'Range',
      {},
      { arms: { alpha: { value: 80, interval: [74, 86] }, beta: { value: 70 } } },
      ['alpha 74 to 86 (95%)'],
    ],
    ['that there is no likely range', 'Range', {}, {}, ['Not reported in the source we read']],
    [
      'how the groups compare, and which with which',
      'Compared',
      {},
      { effects: [anEffect({ p: '0.02' })] },
      ['alpha against beta: risk ratio 1.14 (95% interval 1.02 to 1.28), p 0.02'],
    ],
    [
      'a p value alone',
      'Compared',
      {},
      {
        effects: [{ kind: 'p-only', of: ['alpha', 'beta'], p: '<0.001' }],
      },
      ['alpha against beta: p <0.001'],
    ],
    [
      'what we worked out, and by which rule',
      'Worked out',
      {},
      { arms: { alpha: { value: 80, derived: '100 minus 20' }, beta: { value: 70 } } },
      ['alpha: 100 minus 20'],
    ],
    [
      'what a reader should know',
      'Note',
      {},
      { note: 'Few people stayed.' },
      ['Few people stayed.'],
    ],
    [
      'how sure it is',
      'How sure',
      {},
      { certainty: { rating: 'very-low', sources: ['S1'] } },
      [
        'Very low certainty: we do not know (published rating)',
        'Certainty says how far reviewers trust a figure, not how well a treatment works.',
      ],
    ],
    ['that nobody rated it', 'How sure', {}, {}, ['Not rated']],
  ])('stands %s', (_, term, study, result, details) => {
    expect(detailsOf(behindStudy(study, result), term)).toEqual(details);
  });

  it('stands where it is registered, as a link', () => {
    const { facts } = behindStudy({ registry: ['NCT01234567', 'NCT1'] });
    expect(facts.find(({ term }) => term === 'Registered as')?.sources).toEqual([
      {
        title: 'NCT01234567',
        details: '',
        href: 'https://clinicaltrials.gov/study/NCT01234567',
      },
      { title: 'NCT1', details: '' },
    ]);
  });

  it('names the groups in the order that the effect compares them, also behind the comparator', () => {
    const dataset = aDataset({
      studies: [aStudy({ results: [aResult({ effects: [anEffect()] })] })],
    });
    const view = behindFigure(dataset, { option: 'beta-tablets' });
    expect(detailsOf(view, 'Compared')?.[0]).toMatch(/^alpha against beta: risk ratio/);
  });

  it('says of a rate that one person may count more than once', () => {
    const outcome = aRate();
    const dataset = aDataset({
      outcomes: [outcome],
      studies: [aStudy({ results: [aResult({ outcome: outcome.id })] })],
    });
    expect(behindFigure(dataset, { outcome: outcome.id }).note).toBe(
      'One person can be counted more than once, so this does not count people.',
    );
  });

  it('stand the facts of every study that the figure rests on', () => {
    const second = aStudy({ id: 'second-trial', name: 'SECOND' });
    const { facts } = behindFigure(aDataset({ studies: [aStudy(), second] }));
    const names = facts.filter(({ term }) => term === 'Study').map(({ details }) => details[0]);
    expect(names).toEqual(['FIRST', 'SECOND']);
  });

  it('stand all its sources, each once: of the result, its effects and its rating', () => {
    const sources = ['S1', 'S2', 'S3'].map((id) => aSource({ id, title: id }));
    const result = aResult({
      effects: [anEffect({ sources: ['S2', 'S1'] })],
      certainty: { rating: 'low', sources: ['S3'] },
    });
    const { facts } = behindFigure(aDataset({ sources, studies: [aStudy({ results: [result] })] }));
    expect(facts.at(-1)?.sources?.map(({ title }) => title)).toEqual(['S1', 'S2', 'S3']);
  });
});

describe('a source', () => {
  it('says where and when it was published', () => {
    const source = sourceOf({
      journal: 'J Invent',
      date: '2020-05',
      doi: '10.1/x',
      note: 'Table 2',
    });
    expect(source?.details).toBe('J Invent, 2020-05, doi 10.1/x, Table 2');
  });

  it.each([
    ['its address', { url: 'https://example.org/a?b=1' }, 'https://example.org/a?b=1'],
    ['its doi', { doi: '10.1000/a(b)' }, 'https://doi.org/10.1000/a(b)'],
    ['its number in PubMed', { pmid: '123' }, 'https://pubmed.ncbi.nlm.nih.gov/123/'],
    [
      'its address before its doi',
      { url: 'https://example.org/', doi: '10.1/x' },
      'https://example.org/',
    ],
  ])('is a link to %s', (_, over, href) => {
    expect(sourceOf(over)?.href).toBe(href);
  });

  it.each([
    ['without an address', {}],
    ['over a line that anyone may read', { url: 'http://example.org/' }],
    ['that would run code', { url: ['javascript', 'alert(1)'].join(':') }],
    ['that carries data', { url: 'data:text/html,x' }],
    [
      'with a user name, which looks like another host',
      { url: 'https://example.org@example.net/' },
    ],
    ['with a password', { url: 'https://a:b@example.net/' }],
    ['that is none', { url: 'https://' }],
  ])('is its title alone, and no link: %s', (_, over) => {
    expect(sourceOf({ title: 'A title', ...over })).not.toHaveProperty('href');
  });
});

describe('behind a statement', () => {
  const dataset = aDataset({
    therapies: [
      aTherapy({ settingFact: aFact({ regions: ['EU'], text: 'In a clinic.' }) }),
      aTherapy({ id: 'beta-tablets' }),
      noTreatment(),
    ],
  });
  const cell = cellOf(dataset, { outcome: 'setting' });
  const view = cell.kind === 'facts' ? provenanceView(cell.behind) : undefined;

  it('stands what it is about', () => {
    expect(view?.title).toBe('Behind this: Alpha, Where');
  });

  it('stands its source, under the region it holds for', () => {
    expect(view?.facts).toEqual([
      {
        term: 'European Union:',
        details: [],
        sources: [{ title: 'Alpha or beta for a year: an invented trial', details: '2020' }],
      },
    ]);
  });
});

describe('a figure that differs between groups of people', () => {
  const inGroups = (...shares: readonly number[]) => {
    const strata = shares.map((value, place) => ({
      who: `group ${place}`,
      arms: { alpha: { value } },
    }));
    return detailsOf(behindStudy({}, { strata }), 'In groups of people');
  };

  it.each([
    ['whole people', [1, 12], ['group 0: alpha 1 of 100', 'group 1: alpha 12 of 100']],
    ['with none as none', [0, 3], ['group 0: alpha 0 of 100', 'group 1: alpha 3 of 100']],
    [
      'exactly too, where that is too few people to hold it',
      [0.002, 12],
      ['group 0: alpha fewer than 1 of 100 (0.002%)', 'group 1: alpha 12 of 100'],
    ],
  ])('is given for each in the number of people of the page: %s', (_, shares, texts) => {
    expect(inGroups(...shares)).toEqual(texts);
  });

  it('has the number of people that the harms of the page need', () => {
    const strata = [{ who: 'children', arms: { alpha: { value: 12 } } }];
    const harm = aResult({ outcome: 'rash', arms: { alpha: { value: 0.2 }, beta: { value: 3 } } });
    const dataset = aDataset({ studies: [aStudy({ results: [aResult({ strata }), harm] })] });
    expect(detailsOf(behindFigure(dataset), 'In groups of people')).toEqual([
      'children: alpha 120 of 1,000',
    ]);
  });

  it('says where a group has no figure', () => {
    const strata = [{ who: 'children', arms: { alpha: { notReported: 'not studied' } } }];
    const details = detailsOf(behindStudy({}, { strata }), 'In groups of people');
    expect(details).toEqual(['children: alpha Not reported']);
  });
});

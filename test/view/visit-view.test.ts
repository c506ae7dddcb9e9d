import { describe, expect, it } from 'vitest';
import type { Choice } from '../../src/domain/choice.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import type { BriefFigure } from '../../src/view/brief-cell.js';
import { visitView, type QuestionView } from '../../src/view/visit-view.js';
import {
  aDataset,
  aHarm,
  anArm,
  anOutcome,
  aRate,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { pageSource } from '../support/page-source.js';

const weekly = {
  text: 'Once a week.',
  then: { every: { count: 1, unit: 'week' }, hours: 2 },
  sources: ['S1'],
} as const;

const therapies = [
  aTherapy({ setting: 'infusion-centre', schedule: weekly }),
  aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
  aTherapy({ id: 'gamma', name: 'gamma' }),
  noTreatment(),
];

const outcomes = [
  aRate(),
  anOutcome(),
  anOutcome({ id: 'score', plain: 'Better score' }),
  aHarm({ id: 'clot', seriousness: 'serious', plain: 'Clot' }),
  aHarm(),
];

const values = { alpha: { value: 80 }, beta: { value: 70 } };
const rates = { alpha: { value: 0.2 }, beta: { value: 0.3 } };
const results = ['flare-rate', 'flare-free', 'score', 'clot', 'rash'].map((outcome) =>
  aResult({ outcome, arms: outcome === 'flare-rate' ? rates : values }),
);

const dataset = aDataset({ outcomes, therapies, studies: [aStudy({ results })] });

const both = ['alpha-infusion', 'beta-tablets'];
const viewOf = (over: Partial<Dataset> = {}, compare = both, choice: Partial<Choice> = {}) =>
  visitView(pageSource({ dataset: { ...dataset, ...over }, compare, choice }));
const ids = (rows: readonly QuestionView[]) => rows.map(({ id }) => id);

function figure(row: QuestionView | undefined, place: number): BriefFigure {
  const cell = row?.cells[place];
  if (cell?.kind !== 'figure') throw new Error(`a ${cell?.kind ?? 'missing cell'}`);
  return cell;
}

describe('the first questions of a visit', () => {
  it('are a benefit and a harm that people are counted of, and the time', () => {
    expect(ids(viewOf().first)).toEqual(['flare-free', 'clot', 'time']);
  });

  it('are of what the dataset names first of what matters, where most have figures of it', () => {
    const matters = [
      { id: 'score', name: 'Score', outcomes: ['score'] },
      { id: 'rash', name: 'Rash', outcomes: ['rash'] },
    ];
    expect(ids(viewOf({ matters }).first)).toEqual(['score', 'rash', 'time']);
  });

  it('are of something else, where too few have figures of that', () => {
    const only = aStudy({
      id: 'only',
      arms: [anArm()],
      results: [aResult({ outcome: 'score', arms: { alpha: { value: 50 } } })],
    });
    const rest = aStudy({ results: results.filter(({ outcome }) => outcome !== 'score') });
    const matters = [{ id: 'score', name: 'Score', outcomes: ['score'] }];
    expect(ids(viewOf({ matters, studies: [only, rest] }).first)[0]).toBe('flare-free');
  });

  it('begin with what the reader marked, each once and in that order', () => {
    const matters = [
      { id: 'skin', name: 'Skin', outcomes: ['rash'] },
      { id: 'hours', name: 'Hours', topics: ['hours'] as const },
      { id: 'way', name: 'Way', topics: ['schedule'] as const },
      { id: 'also', name: 'Also skin', outcomes: ['rash'] },
      { id: 'gone', name: 'Gone', outcomes: ['flare-rate'] },
    ];
    const first = (marks: readonly string[]) => viewOf({ matters }, both, { marks }).first;
    expect(ids(first(['hours', 'skin']))).toEqual(['time', 'rash', 'flare-rate']);
    expect(ids(first(['way', 'hours', 'skin', 'gone']))).toEqual(['schedule', 'time', 'rash']);
    expect(ids(first(['skin', 'also']))).toEqual(['rash', 'flare-rate', 'time']);
    expect(first(['skin']).map(({ marked }) => marked)).toEqual([
      'You marked this.',
      undefined,
      undefined,
    ]);
  });

  it('and all others are every row with a figure, each once', () => {
    const { first, more, counts } = viewOf();
    const others = more.flatMap(({ rows }) => ids(rows));
    expect(others).toEqual(['schedule', 'flare-rate', 'score', 'rash']);
    expect(counts).toEqual({ first: first.length, more: others.length });
  });

  it('are fewer where there are fewer', () => {
    expect(ids(viewOf({ studies: [] }).first)).toEqual(['time']);
  });
});

describe('the options of a visit', () => {
  const four = ['no-treatment', 'gamma', 'beta-tablets', 'alpha-infusion'];

  it('are the first three of their order, and it says which is not shown', () => {
    const { options, notShown } = viewOf({}, four);
    expect(options.map(({ name }) => name)).toEqual(['Alpha', 'Beta', 'Gamma']);
    expect(notShown?.label).toBe('4 are chosen, 3 shown. Not shown:');
    expect(notShown?.id).toBe('no-treatment');
  });

  it('can be others, with their shapes and their figures', () => {
    const source = pageSource({ dataset, compare: four });
    const { options, notShown, first } = visitView(source, 'alpha-infusion');
    expect(options.map(({ id, marker }) => [id, marker])).toEqual([
      ['beta-tablets', 'diamond'],
      ['gamma', 'square'],
      ['no-treatment', 'ring'],
    ]);
    expect(notShown?.id).toBe('alpha-infusion');
    // It stands beside what has no column here: both arms are drawn.
    expect(figure(first[0], 0).arms.map(({ label }) => label)).toEqual([
      'With it, in FIRST',
      'With alpha',
    ]);
  });

  it('are all shown when they are three', () => {
    expect(viewOf({}, four.slice(1)).notShown).toBeUndefined();
  });

  it('have a badge for each pair, with their shapes', () => {
    const { links } = viewOf();
    expect(links).toEqual([
      {
        kind: 'direct',
        markers: ['triangle', 'diamond'],
        pair: 'Alpha and beta',
        short: 'Tested against each other.',
        text: 'Tested against each other, in FIRST.',
      },
    ]);
  });
});

describe('a figure in little room', () => {
  const row = () => viewOf().first[0];

  it('has its arm and its comparator, both frames, the difference, study, people and time', () => {
    const { drawn, arms, differences, notes } = figure(row(), 0);
    expect(drawn).toBe('dots');
    expect(arms.map(({ label, value, ofText, rest }) => [label, value, ofText, rest])).toEqual([
      ['With it', '80', 'of 100', '20 had one or more'],
      ['With beta', '70', 'of 100', '30 had one or more'],
    ]);
    expect(differences).toEqual([[{ strong: '10 more' }, ' of 100']]);
    expect(notes).toEqual(['FIRST, 400 people, 48 weeks']);
  });

  it('is in one line with its comparator and time', () => {
    expect(figure(row(), 0).lines).toEqual([
      { value: '80', ofText: 'of 100', note: 'with beta 70; 48 weeks' },
    ]);
  });

  it('is not drawn twice where its comparator has a column', () => {
    const { arms, differences, lines } = figure(row(), 1);
    expect(arms.map(({ label }) => label)).toEqual(['With it, beside alpha']);
    expect(differences).toEqual([]);
    expect(lines).toEqual([{ value: '70', ofText: 'of 100', note: 'beside alpha (48 weeks)' }]);
  });

  it('is in one line for several trials that stand in other columns', () => {
    const second = aStudy({
      id: 'second',
      name: 'SECOND',
      weeks: 96,
      arms: [
        anArm({ id: 'gamma', therapy: 'gamma' }),
        anArm({ id: 'beta', therapy: 'beta-tablets' }),
      ],
      results: [aResult({ arms: { gamma: { value: 60 }, beta: { value: 50 } } })],
    });
    const three = [...both, 'gamma'];
    const view = viewOf({ studies: [aStudy(), second] }, three);
    expect(figure(view.first[0], 1).lines).toEqual([
      {
        value: '70 and 50',
        ofText: 'of 100',
        note: 'beside alpha (48 weeks) and gamma (96 weeks)',
      },
    ]);
  });

  it('says what a trial gave in the place of no treatment', () => {
    const arms = [anArm(), anArm({ id: 'p', therapy: 'no-treatment', name: 'placebo' })];
    const study = aStudy({
      arms,
      results: [aResult({ arms: { alpha: { value: 80 }, p: { value: 60 } } })],
    });
    const view = viewOf({ studies: [study] }, ['alpha-infusion', 'no-treatment']);
    expect(figure(view.first[0], 1).arms[0]?.label).toBe('With placebo, beside alpha');
  });

  it('says why nothing stands beside it', () => {
    const study = aStudy({ results: [aResult({ arms: { alpha: { value: 80 } } })] });
    const view = viewOf({ studies: [study] });
    expect(figure(view.first[0], 0).lines[0]?.note).toBe(
      '48 weeks. The other group has no figure in the source.',
    );
    expect(view.first[0]?.cells[1]).toMatchObject({ kind: 'state', state: 'not-reported' });
  });

  it('is a bar where a hundred dots are too few', () => {
    const rare = aResult({ outcome: 'rash', arms: { alpha: { value: 0.5 }, beta: { value: 2 } } });
    const { first } = viewOf({ studies: [aStudy({ results: [aResult(), rare] })] });
    const { drawn, arms } = figure(first[0], 0);
    expect([drawn, arms[0]?.value, arms[0]?.ofText]).toEqual(['bars', '800', 'of 1,000']);
  });

  it('says that there are more studies', () => {
    const again = aStudy({ id: 'again', name: 'AGAIN' });
    const { first } = viewOf({ studies: [aStudy(), again] });
    expect(first[0]?.more).toBe('There are more studies of this: see “Sources”.');
  });
});

describe('the time that options take', () => {
  it('is days and hours away, in two years', () => {
    const [, , time] = viewOf().first;
    // 104 weeks from week 0, a drip of 2 hours each: 104 days, 208 hours; 52 and 104 a year.
    expect(time?.cells[0]).toMatchObject({
      value: '104 days away',
      note: '208 hours there',
      years: [
        {
          title: 'Year 1:',
          text: '52 days away, 104 hours there, 52 infusions and 1 other check',
        },
        { title: 'Year 2:', text: '52 days away, 104 hours there and 52 infusions' },
      ],
    });
  });

  it('is not guessed where the schedule is not known', () => {
    const [, , time] = viewOf().first;
    expect(time?.cells[1]).toMatchObject({ kind: 'state', state: 'not-reported' });
  });

  it('is nothing where nothing is taken', () => {
    const { first } = viewOf({}, ['alpha-infusion', 'no-treatment']);
    expect(first.find(({ id }) => id === 'time')?.cells[1]).toMatchObject({
      value: 'Nothing to do',
      note: '',
    });
  });
});

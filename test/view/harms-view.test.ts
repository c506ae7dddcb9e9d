import { describe, expect, it } from 'vitest';
import type { Dataset, Therapy } from '../../src/domain/dataset-types.js';
import { harmsView } from '../../src/view/harms-view.js';
import { provenanceView } from '../../src/view/provenance-view.js';
import {
  aDataset,
  aFact,
  aHarm,
  anArm,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { pageSource } from '../support/page-source.js';

const infection = aHarm({
  id: 'infection',
  seriousness: 'serious',
  plain: 'Infection',
  onset: { from: 'first-days', to: 'first-year' },
});
const clot = aHarm({ id: 'clot', seriousness: 'serious', plain: 'Clot' });
const beta = aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral', checks: [] });

interface Given {
  readonly alpha?: Partial<Therapy>;
  readonly dataset?: Partial<Dataset>;
  readonly compare?: readonly string[];
}
const dataset = ({ alpha = {}, dataset: over = {} }: Given) =>
  aDataset({
    outcomes: [infection, clot, aHarm()],
    therapies: [aTherapy({ checks: [], ...alpha }), beta, noTreatment()],
    studies: [
      aStudy({
        results: [
          aResult({ outcome: 'infection', arms: { alpha: { value: 4 }, beta: { value: 1 } } }),
          aResult({ outcome: 'rash', arms: { alpha: { value: 40 }, beta: { value: 2 } } }),
        ],
      }),
    ],
    ...over,
  });
const viewOf = (given: Given = {}) =>
  harmsView(pageSource({ dataset: dataset(given), compare: given.compare ?? ['alpha-infusion'] }));
const alphaOf = (given: Given = {}) => {
  const [alpha] = viewOf(given).options;
  if (!alpha) throw new Error('no option');
  return alpha;
};
const rowOf = (given: Given = {}) => {
  const [row] = alphaOf(given).harms;
  if (!row) throw new Error('no line');
  return row;
};
const warning = { text: 'It can be grave.', sources: ['S1'] };

describe('the line of a harm', () => {
  it('has its figure beside its comparator, with study, people and time', () => {
    expect(rowOf().lines).toEqual([
      '4 of 100 people with alpha and 1 of 100 people with beta (FIRST, 400 people, 48 weeks).',
    ]);
    expect(rowOf().isRateKnown).toBe(true);
  });

  it('says its stages in words', () => {
    expect(rowOf().when).toBe('From the first days to the first year');
  });

  it('is one cell over its stages, with empty ones around it', () => {
    expect(rowOf().cells).toEqual([
      { isBar: false, span: 1 },
      { isBar: true, span: 3 },
      { isBar: false, span: 1 },
      { isBar: false, span: 1 },
    ]);
    expect(rowOf().strip).toEqual([false, true, true, true, false, false]);
  });

  it.each([
    ['later-years', 'In later years', 1],
    ['after-last-dose', 'After the last dose', 2],
    ['first-year', 'In the first year', 0],
  ] as const)('gives its words room when it is short and late: %s', (stage, when, shift) => {
    const onsets = [{ outcome: 'infection', from: stage, to: stage, sources: ['S1'] }];
    expect(rowOf({ alpha: { onsets } })).toMatchObject({ when, shift });
  });

  it('says the time more exactly where the source does', () => {
    const onsets = [
      {
        outcome: 'infection',
        from: 'during',
        to: 'during',
        text: 'Mostly within an hour.',
        sources: ['S1'],
      },
    ] as const;
    expect(rowOf({ alpha: { onsets } }).lines[0]).toBe('Mostly within an hour.');
  });

  it('says its figure once when it happens at two times', () => {
    const onset = { outcome: 'infection', sources: ['S1'] };
    const onsets = [
      { ...onset, from: 'later-years', to: 'later-years' },
      { ...onset, from: 'during', to: 'during' },
    ] as const;
    expect(
      alphaOf({ alpha: { onsets } }).harms.map(({ when, lines }) => [when, lines.length]),
    ).toEqual([
      ['While it is given, or on that day', 1],
      ['In later years', 0],
    ]);
  });

  it('without a figure is ticked, and says what the label says', () => {
    const alpha = {
      warnings: [{ ...warning, outcome: 'clot', boxed: true }],
      onsets: [{ outcome: 'clot', from: 'during', to: 'during', sources: ['S1'] } as const],
    };
    expect(rowOf({ alpha })).toMatchObject({
      name: 'Clot',
      boxed: 'Boxed warning',
      isRateKnown: false,
      lines: ['It can be grave.'],
    });
  });

  it('without a figure or a warning says that how often is not given', () => {
    const alpha = {
      onsets: [{ outcome: 'clot', from: 'during', to: 'during', sources: ['S1'] } as const],
    };
    expect(rowOf({ alpha }).lines).toEqual(['How often is not known from the studies here.']);
  });

  it('without a comparator says so', () => {
    const studies = [
      aStudy({
        arms: [anArm()],
        results: [aResult({ outcome: 'infection', arms: { alpha: { value: 4 } } })],
      }),
    ];
    expect(rowOf({ dataset: { studies } }).lines).toEqual([
      '4 of 100 people with alpha (FIRST, 200 people, 48 weeks).',
      'One group only: there was nothing to compare with.',
    ]);
  });

  it('says that chance did not make the groups, where it did not', () => {
    const studies = [
      aStudy({
        design: 'cohort',
        results: [
          aResult({ outcome: 'infection', arms: { alpha: { value: 4 }, beta: { value: 1 } } }),
        ],
      }),
    ];
    expect(rowOf({ dataset: { studies } }).lines).toContain(
      'Chance did not make these groups: they may differ in other ways too.',
    );
  });

  it('says that none in a source may be rounded', () => {
    const studies = [
      aStudy({
        results: [
          aResult({ outcome: 'infection', arms: { alpha: { value: 4 }, beta: { value: 0 } } }),
        ],
      }),
    ];
    expect(rowOf({ dataset: { studies } }).lines[1]).toBe(
      'With beta: 0 in the source, which may be rounded.',
    );
  });

  it('of a warning alone is called by what it says, with its regions', () => {
    const warnings = [
      { ...warning, regions: ['US'], onset: { from: 'during', to: 'during' } as const },
    ];
    expect(rowOf({ alpha: { warnings } })).toMatchObject({
      name: 'United States: It can be grave.',
      isName: false,
      lines: [],
      watched: '',
    });
  });

  it('does not stand for a common harm', () => {
    expect(JSON.stringify(viewOf())).not.toContain('Rash');
  });
});

describe('what watches for a harm', () => {
  const check = {
    when: 'during',
    what: 'Blood test',
    guards: ['infection'],
    sources: ['S1'],
  } as const;

  it('is a check with how often it is done', () => {
    const checks = [{ ...check, text: 'Every month until 4 years after the last dose.' }];
    expect(rowOf({ alpha: { checks } }).watched).toBe(
      'Checks for it: blood test (every month until 4 years after the last dose).',
    );
  });

  it('is a check with its phase, where no more is said, and its regions', () => {
    expect(rowOf({ alpha: { checks: [{ ...check, regions: ['UK'] }] } }).watched).toBe(
      'Checks for it: blood test (United Kingdom: during treatment).',
    );
  });

  it('is each check once with its times, and together what has the same', () => {
    const monthly = { ...check, text: 'Every month.' };
    const checks = [
      { ...check, when: 'before' } as const,
      monthly,
      { ...monthly, what: 'Urine test' },
      { ...monthly, what: 'Weight' },
      monthly,
    ];
    expect(rowOf({ alpha: { checks } }).watched).toBe(
      'Checks for it: blood test (every month; before the first dose) and urine test and weight (every month).',
    );
  });

  it('is else what holds for all options', () => {
    const outcomes = [{ ...infection, watchedBy: 'Signs of fever' }];
    expect(rowOf({ dataset: { outcomes } }).watched).toBe('Checks for it: signs of fever.');
  });

  it('is said to be missing where nothing does', () => {
    expect(rowOf().watched).toBe('Which checks look for it is not said here.');
  });
});

describe('what is not on the line', () => {
  it('is named, never dropped', () => {
    const warnings = [
      { ...warning, outcome: 'clot' },
      { ...warning, text: 'Also this.' },
    ];
    expect(alphaOf({ alpha: { warnings } }).lists).toEqual([
      { lead: 'When these happen was not reported here: clot.', items: [{ text: 'Also this.' }] },
    ]);
  });

  it('keeps its box', () => {
    const warnings = [{ ...warning, outcome: 'clot', boxed: true }];
    expect(alphaOf({ alpha: { warnings } }).lists).toEqual([
      {
        lead: 'When these happen was not reported here:',
        items: [{ text: 'Clot', boxed: 'Boxed warning' }],
      },
    ]);
  });

  it('is said apart where it was looked for and not seen', () => {
    const studies = [
      aStudy({
        results: [
          aResult({
            outcome: 'infection',
            arms: { alpha: { noneSeen: true }, beta: { value: 1 } },
          }),
        ],
      }),
    ];
    expect(alphaOf({ dataset: { studies } })).toMatchObject({
      harms: [],
      lists: [{ lead: 'Studied, and none seen: infection.', items: [] }],
    });
  });

  it('says so of a harm that was not seen and that a label warns of', () => {
    const studies = [
      aStudy({
        results: [
          aResult({
            outcome: 'infection',
            arms: { alpha: { noneSeen: true }, beta: { value: 1 } },
          }),
        ],
      }),
    ];
    const alpha = { warnings: [{ ...warning, outcome: 'infection' }] };
    expect(rowOf({ dataset: { studies }, alpha })).toMatchObject({
      isRateKnown: false,
      lines: [
        'none of 200 people with alpha and 1 of 100 people with beta (FIRST, 400 people, 48 weeks).',
        'It could still happen to up to about 2 of 100 (95%).',
      ],
    });
  });

  it('is said apart where the option was only compared with what was tested', () => {
    const [, second] = viewOf({ compare: ['alpha-infusion', 'beta-tablets'] }).options;
    expect(second).toMatchObject({
      harms: [],
      lists: [
        { lead: 'Only counted in studies that tested another treatment: infection.', items: [] },
      ],
    });
  });

  it('says when an option has no harm here', () => {
    expect(alphaOf({ dataset: { studies: [] } }).said).toBe('No serious harm is described here.');
  });

  it('says when no harm has a time', () => {
    const outcomes = [clot];
    const alpha = { warnings: [{ ...warning, outcome: 'clot' }] };
    expect(alphaOf({ alpha, dataset: { outcomes } }).said).toBe(
      'No serious harm here has a known time.',
    );
  });
});

describe('no treatment', () => {
  const compare = ['no-treatment'];

  it('has none of a medicine’s harms, and the condition goes on', () => {
    expect(alphaOf({ compare })).toMatchObject({
      harms: [],
      said: 'No medicine, so none of its harms. The condition itself goes on: An invented disease.',
    });
  });

  it('is told in the words of the data, with their source', () => {
    const therapies = [noTreatment({ experience: { longRun: aFact({ text: 'It flares up.' }) } })];
    const { said, source } = alphaOf({ compare, dataset: { therapies } });
    expect(said).toMatch(/goes on: An invented disease\. It flares up\.$/);
    expect(source?.button.open.label).toBe('Sources: when harms happen, No treatment');
  });
});

describe('the sources of a line', () => {
  it('name what each rests on', () => {
    const alpha = {
      onsets: [
        { outcome: 'infection', from: 'during', to: 'during', text: 'At once.', sources: ['S1'] },
      ] as const,
    };
    const { source } = alphaOf({ alpha });
    const { facts } = provenanceView(source?.behind ?? ({} as never));
    expect(facts).toMatchObject([
      { term: 'Infection', sources: [{ title: 'Alpha or beta for a year: an invented trial' }] },
    ]);
  });

  it('name a check once, however many harms it watches for', () => {
    const check = {
      when: 'during',
      what: 'Blood test',
      guards: ['infection', 'clot'],
      sources: ['S1'],
    } as const;
    const { source } = alphaOf({ alpha: { checks: [check, { ...check, when: 'before' }] } });
    const { facts } = provenanceView(source?.behind ?? ({} as never));
    expect(facts.map(({ term }) => term)).toEqual(['Check']);
  });

  it('have no button where there is none', () => {
    expect(alphaOf().source).toBeUndefined();
  });
});

describe('the options of the line', () => {
  it('stand in the order of the table', () => {
    const { options } = viewOf({ compare: ['no-treatment', 'beta-tablets', 'alpha-infusion'] });
    expect(options.map(({ option }) => option.name)).toEqual(['Alpha', 'Beta', 'No treatment']);
  });
});

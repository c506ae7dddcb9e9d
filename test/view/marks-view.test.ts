import { describe, expect, it } from 'vitest';
import { mostMarks, mostOptions, type Choice } from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import type { Dataset, Matter, Study } from '../../src/domain/dataset-types.js';
import { marksWordsFor } from '../../src/messages/marks.js';
import { arranged } from '../../src/view/arranged-view.js';
import { comparisonView } from '../../src/view/comparison-view.js';
import { marksView } from '../../src/view/marks-view.js';
import {
  aDataset,
  aFact,
  aHarm,
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
import { english } from '../support/views.js';

const both = ['alpha-infusion', 'beta-tablets'];
const three = [...both, 'gamma'];
const therapies = [
  aTherapy(),
  aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
  aTherapy({ id: 'gamma', name: 'gamma', route: 'oral' }),
  noTreatment(),
];

const viewOf = (dataset: Dataset, choice: Partial<Choice> = {}) => {
  const whole = { chosen: both, population: 'early', route: 'any', ...choice } as const;
  const view = arranged(comparisonView(indexDataset(dataset), whole, english, '2026-06-01'));
  const { decision, about, table, choosing } = view;
  return marksView({ ...choosing, decision, about, table, today: '2026-06-01' });
};

/** What is said of one mark. */
const told = (matter: Partial<Matter>, over: Partial<Dataset>, chosen = both) => {
  const matters = [{ id: 'm', name: 'Matter', ...matter }];
  const view = viewOf(aDataset({ therapies, matters, ...over }), { chosen, marks: ['m'] });
  return view.told[0]?.texts;
};
/** What neither option is. */
const other = { id: 'beta', name: 'other', people: 200 };
const flares = { outcomes: ['flare-free'] };
const trial = (over: Partial<Parameters<typeof aResult>[0]> = {}, study: Partial<Study> = {}) =>
  aStudy({ results: [aResult(over)], ...study });
const never =
  'were not tested against each other for this, so it can’t be told. Each stands beside its own comparator in the table.';

describe('two that were tested against each other', () => {
  const figures = '80 of 100 against 70 of 100 had no flare (FIRST, 48 weeks).';

  it('differ, with both figures, span and study, where the comparison says so', () => {
    const studies = [trial({ effects: [anEffect()] })];
    expect(told(flares, { studies })).toEqual([`Alpha and beta differ: ${figures}`]);
  });

  it('have no clear difference where the comparison leaves it open', () => {
    const studies = [trial({ effects: [anEffect({ interval: [0.9, 1.3] })] })];
    expect(told(flares, { studies })).toEqual([`Alpha and beta: no clear difference, ${figures}`]);
  });

  it('are not said to differ where no comparison was published', () => {
    expect(told(flares, { studies: [trial()] })).toEqual([
      `Alpha and beta: ${figures}`,
      'The source doesn’t say how sure the difference is.',
    ]);
  });

  it('may have been counted by events', () => {
    const arms = { alpha: { value: 0.16 }, beta: { value: 0.29 } };
    const studies = [trial({ outcome: 'flare-rate', arms, effects: [anEffect()] })];
    expect(told({ outcomes: ['flare-rate'] }, { outcomes: [aRate()], studies })).toEqual([
      'Alpha and beta differ: 16 against 29 flares a year among 100 people (FIRST, 48 weeks).',
    ]);
  });

  it('may have been averaged', () => {
    const arms = { alpha: { value: 2.5 }, beta: { value: 4 } };
    const studies = [trial({ outcome: 'score-change', arms, effects: [anEffect()] })];
    expect(told({ outcomes: ['score-change'] }, { outcomes: [aMean()], studies })).toEqual([
      'Alpha and beta differ: 2.5 against 4 points (FIRST, 48 weeks).',
    ]);
  });

  it('may have had none of it', () => {
    const arms = { alpha: { noneSeen: true as const, people: 200 }, beta: { value: 2 } };
    const studies = [trial({ outcome: 'rash', arms })];
    expect(told({ outcomes: ['rash'] }, { outcomes: [aHarm()], studies })?.[0]).toBe(
      'Alpha and beta: none of 200 people against 2 of 100 had a rash (FIRST, 48 weeks).',
    );
  });

  it('are told from each trial, and of more it is said that there are', () => {
    const names = ['FIRST', 'SECOND', 'THIRD'];
    const studies = names.map((name) => trial({ effects: [anEffect()] }, { id: name, name }));
    const texts = told(flares, { studies });
    expect(texts?.map((text) => /FIRST|SECOND|THIRD/.exec(text)?.[0])).toEqual([
      'FIRST',
      'SECOND',
      undefined,
    ]);
    expect(texts?.[2]).toBe('One more comparison like this is in the table.');
  });

  it('are told from a pooled analysis and not from its parts as well', () => {
    const studies = [
      trial({}, { id: 'pooled', name: 'POOLED', pooledFrom: ['first-trial'], pooled: true }),
      trial(),
    ];
    expect(told(flares, { studies })?.filter((text) => text.includes('against'))).toHaveLength(1);
  });

  it('are told by what the trial gave: placebo, and not “no treatment”', () => {
    const arms = [anArm(), anArm({ id: 'beta', therapy: 'no-treatment', name: 'placebo' })];
    const texts = told(flares, { studies: [trial({}, { arms })] }, [
      'alpha-infusion',
      'no-treatment',
    ]);
    expect(texts?.[0]).toMatch(/^Alpha and placebo: 80/);
  });
});

describe('two that were not', () => {
  const apart = [
    trial({}, { arms: [anArm(), other] }),
    trial(
      {},
      {
        id: 'second',
        name: 'SECOND',
        arms: [anArm({ id: 'alpha', therapy: 'beta-tablets' }), other],
      },
    ),
  ];

  it('can’t be told apart, whatever their figures', () => {
    expect(told(flares, { studies: apart })).toEqual([`Alpha and beta ${never}`]);
  });

  it('nor where chance did not make the groups', () => {
    const studies = [trial({ effects: [anEffect()] }, { design: 'cohort' })];
    expect(told(flares, { studies })).toEqual([`Alpha and beta ${never}`]);
  });

  it('are named among others that were', () => {
    const own = anArm({ id: 'alpha', therapy: 'gamma' });
    const studies = [
      trial({ effects: [anEffect()] }),
      trial({}, { id: 'g', name: 'G', arms: [own, other] }),
    ];
    const texts = told(flares, { studies }, three);
    expect(texts?.[0]).toMatch(/^Alpha and beta differ/);
    expect(texts?.[1]).toMatch(/^Other pairs were not tested against each other for this/);
    expect(texts).toHaveLength(2);
  });
});

describe('what has no figure', () => {
  it('is named', () => {
    const texts = told(flares, { studies: [trial({ effects: [anEffect()] })] }, three);
    expect(texts?.[1]).toBe('No figure for: gamma.');
  });

  it('leaves one alone', () => {
    const arms = [anArm(), other];
    expect(told(flares, { studies: [trial({}, { arms })] })).toEqual([
      'Only alpha has a figure, so it can’t be told.',
      'No figure for: beta.',
    ]);
  });

  it('is said where it is all of them', () => {
    expect(told(flares, { studies: [] })).toEqual(['No figure for any of them.']);
  });

  it('is told from what does not apply', () => {
    const gaps = [{ outcome: 'flare-free', state: 'does-not-apply' as const }];
    const some = [therapies[0], therapies[1], { ...therapies[2], gaps }, therapies[3]];
    const texts = told(
      flares,
      { therapies: some as typeof therapies, studies: [trial({ effects: [anEffect()] })] },
      three,
    );
    expect(texts?.[1]).toBe('Does not apply to: gamma.');
  });
});

describe('what is no figure', () => {
  const weekly = {
    text: 'Weekly.',
    then: { every: { count: 1, unit: 'week' as const }, hours: 2 },
    sources: ['S1'],
  };
  const some = (
    a: Partial<(typeof therapies)[number]>,
    b: Partial<(typeof therapies)[number]>,
  ) => ({
    therapies: [
      aTherapy(a),
      aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral', ...b }),
      noTreatment(),
    ],
  });

  it('is told for each option', () => {
    const options = some({ setting: 'clinic', schedule: weekly }, { setting: 'home' });
    expect(told({ topics: ['schedule', 'setting', 'hours', 'doses'] }, options)).toEqual([
      'Alpha: a drip into a vein; beta: a tablet or capsule.',
      'Alpha: at a clinic; beta: at home.',
      // Weeks 0 to 103, 2 hours each.
      'In the first two years. Alpha: 208 hours on 104 days; beta: not described.',
      'In the first two years. Alpha: 104 infusions; beta: not described.',
    ]);
  });

  it('is told once where it is the same for all', () => {
    const options = some(
      { setting: 'clinic', schedule: weekly },
      { route: 'intravenous-infusion', setting: 'clinic', schedule: weekly },
    );
    expect(told({ topics: ['schedule', 'setting', 'doses'] }, options)).toEqual([
      'The same for all: a drip into a vein.',
      'How it is taken: the same is said of alpha and beta.',
      'The same for all: at a clinic.',
      'In the first two years. The same for all: 104 infusions.',
    ]);
  });

  it('counts tests, and does not count what has no times', () => {
    const blood = { what: 'Blood', kind: 'blood-test' as const, sources: ['S1'] };
    const during = { ...blood, when: 'during' as const };
    const before = { ...blood, when: 'before' as const };
    const topics = { topics: ['tests' as const] };
    expect(told(topics, some({ checks: [before, during] }, { checks: [during] }))).toEqual([
      'In the first two years. Alpha: at least 1 blood or urine test; beta: blood or urine tests, how many is not said.',
    ]);
  });

  it('does not take what nobody describes for none, nor a check on the first day', () => {
    const schedule = {
      text: 'Every day.',
      then: { every: { count: 1, unit: 'day' as const } },
      sources: ['S1'],
    };
    const watched = { what: 'Heart', kind: 'watching', when: 'during', sources: ['S1'] } as const;
    const options = some(
      { setting: 'home', schedule, checks: [{ ...watched, atWeeks: [0] }] },
      { setting: 'home', schedule },
    );
    expect(
      told({ topics: ['hours', 'tests'] }, options, [
        'alpha-infusion',
        'beta-tablets',
        'no-treatment',
      ]),
    ).toEqual([
      'In the first two years. Alpha: none, but a check on the first day may need a visit; beta: none; no treatment: none.',
      'In the first two years. Alpha: none described; beta: none described; no treatment: none.',
    ]);
  });

  it.each([
    ['differs', 'A.', 'B.', 'Vaccines: what is said differs, see the table.'],
    ['is the same', 'A.', 'A.', 'Vaccines: the same is said of alpha and beta.'],
  ])('is told of statements: %s', (_, a, b, said) => {
    const options = some({ vaccines: [aFact({ text: a })] }, { vaccines: [aFact({ text: b })] });
    expect(told({ topics: ['vaccines'] }, options)).toEqual([said]);
  });

  it('names those of whom nothing is said', () => {
    const options = some({ vaccines: [aFact()] }, {});
    expect(told({ topics: ['vaccines'] }, options, [...both, 'no-treatment'])).toEqual([
      'Vaccines: only described for alpha, see the table.',
      'Not described for: beta.',
      'Does not apply to: no treatment.',
    ]);
    expect(told({ topics: ['stopping'] }, options)).toEqual([
      'Stopping and switching: not described for any of them.',
    ]);
  });

  it('is told also where the table leaves it out', () => {
    const vaccines = [aFact({ text: 'A.' })];
    const dataset = aDataset({
      ...some({ vaccines }, { vaccines }),
      matters: [{ id: 'm', name: 'M', topics: ['vaccines'] }],
    });
    const view = viewOf(dataset, { marks: ['m'], onlyDifferent: true });
    expect(view.told[0]?.texts).toEqual(['Vaccines: the same is said of alpha and beta.']);
  });
});

describe('chips', () => {
  const matters = Array.from({ length: 10 }, (_, place): Matter => ({
    id: `m${place}`,
    name: `Matter ${place}`,
    topics: ['schedule'],
  }));
  const dataset = aDataset({ matters });
  const marks = (count: number) => matters.slice(0, count).map(({ id }) => id);

  it('are eight at first, and what asks for the rest', () => {
    const { chips, more } = viewOf(dataset);
    expect(chips.filter(({ isAtOnce }) => isAtOnce)).toHaveLength(8);
    expect(more).toBe('2 more');
  });

  it('are in sight when they are marked', () => {
    const { chips, more } = viewOf(dataset, { marks: ['m9'] });
    expect(chips.at(-1)).toMatchObject({ isMarked: true, isAtOnce: true });
    expect(more).toBe('1 more');
  });

  it('have nothing to ask for where there are eight', () => {
    expect(viewOf(aDataset({ matters: matters.slice(0, 8) }))).not.toHaveProperty('more');
  });

  it('mark and take the mark away', () => {
    const choice = { chosen: both, population: 'early', route: 'any' } as const;
    const [first] = viewOf(dataset).chips;
    const marked = first?.toggle(choice);
    expect(marked?.marks).toEqual(['m0']);
    expect(marked && first?.toggle(marked).marks).toEqual([]);
  });

  it('say why a sixth is not marked', () => {
    const { chips, count } = viewOf(dataset, { marks: marks(mostMarks) });
    expect(chips[5]?.refused).toBe(
      '“Matter 5” is not marked: five are marked already. Take a mark away first.',
    );
    expect(chips[0]).not.toHaveProperty('refused');
    expect(count).toBe('5 of 5 marked. Take a mark away to set another.');
  });

  it('never reorder what can be marked', () => {
    expect(viewOf(dataset, { marks: ['m9', 'm3'] }).chips.map(({ id }) => id)).toEqual(
      matters.map(({ id }) => id),
    );
  });

  it('are called by their topics where the dataset names nothing', () => {
    const bare = aDataset({
      therapies: [aTherapy({ vaccines: [aFact()] }), ...therapies.slice(1)],
    });
    expect(viewOf(bare).chips.map(({ name }) => name)).toEqual(['No flare', 'Vaccines']);
  });
});

describe('a mark', () => {
  it('says nothing of one option alone', () => {
    const texts = told(flares, { outcomes: [anOutcome()] }, ['alpha-infusion']);
    expect(texts).toEqual(['Choose two options or more to see where they differ.']);
  });

  it('is one of five, beside one of four: the words say the numbers', () => {
    const say = marksWordsFor('en');
    expect([mostMarks, mostOptions]).toEqual([5, 4]);
    expect(say.matterNote()).toBe('Mark up to five. Their rows come first. Nothing is scored.');
    expect(say.nowWaits({ name: 'Alpha' })).toContain('four others');
  });
});

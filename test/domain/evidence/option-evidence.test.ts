import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/domain/dataset-index.js';
import type { Study, Therapy } from '../../../src/domain/dataset-types.js';
import {
  optionEvidence,
  type OptionEvidence,
} from '../../../src/domain/evidence/option-evidence.js';
import {
  aDataset,
  aFigure,
  aHarm,
  anArm,
  anOutcome,
  aPopulation,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../../support/dataset.js';

const options: readonly Therapy[] = [
  aTherapy({ id: 'alpha', name: 'alpha' }),
  aTherapy({ id: 'beta', name: 'beta' }),
  aTherapy({ id: 'gamma', name: 'gamma' }),
  noTreatment(),
];

/** A study of two options, named after them: the first was tested, the second its comparator. */
const trial = (
  tested: string,
  comparator: string,
  [own, other]: readonly [number, number] = [80, 70],
  over: Partial<Study> = {},
): Study =>
  aStudy({
    id: `${tested}-${comparator}`,
    arms: [
      anArm({ id: 't', therapy: tested }),
      comparator === 'placebo'
        ? anArm({ id: 'c', therapy: 'no-treatment', name: 'placebo' })
        : anArm({ id: 'c', therapy: comparator }),
    ],
    results: [aResult({ arms: { t: aFigure({ value: own }), c: aFigure({ value: other }) } })],
    ...over,
  });

interface Asked {
  readonly of?: string;
  readonly beside?: readonly string[];
  readonly outcome?: string;
  readonly population?: string;
  readonly therapies?: readonly Therapy[];
}

const evidenceIn = (
  studies: readonly Study[],
  {
    of = 'alpha',
    beside = [],
    outcome = 'flare-free',
    population = 'early',
    therapies = options,
  }: Asked = {},
): OptionEvidence =>
  optionEvidence(
    indexDataset(
      aDataset({
        studies,
        therapies,
        outcomes: [anOutcome(), aHarm()],
        populations: [aPopulation(), aPopulation({ id: 'late' })],
      }),
    ),
    { therapy: of, outcome, population, chosen: [of, ...beside] },
  );

/** Kind and studies, as `pair alpha-beta + others`. */
function inShort(evidence: OptionEvidence): string {
  switch (evidence.kind) {
    case 'pair':
    case 'as-comparator': {
      const others = evidence.others.map(({ study }) => ` + ${study.id}`).join('');
      return `${evidence.kind} ${evidence.in.map(({ study }) => study.id).join(' ')}${others}`;
    }
    case 'range':
      return `range ${evidence.range.join('-')} ${evidence.in.map(({ study }) => study.id).join(' ')}`;
    case 'gap':
      return `gap ${evidence.state}`;
  }
}

describe('what speaks for an option', () => {
  it.each([
    ['its own study', [trial('alpha', 'placebo')], {}, 'pair alpha-placebo'],
    [
      'its first study, and the others after it',
      [trial('alpha', 'gamma'), trial('alpha', 'placebo')],
      {},
      'pair alpha-gamma + alpha-placebo',
    ],
    [
      'the study against the option beside it, wherever it stands in the list',
      [trial('alpha', 'placebo'), trial('alpha', 'beta')],
      { beside: ['beta'] },
      'pair alpha-beta + alpha-placebo',
    ],
    [
      'as a comparator: its arm in the other’s study, and not its own study',
      [trial('alpha', 'placebo'), trial('beta', 'alpha')],
      { beside: ['beta'] },
      'as-comparator beta-alpha',
    ],
    [
      'as a comparator of two: its arm in both studies',
      [trial('beta', 'alpha'), trial('gamma', 'alpha')],
      { beside: ['beta', 'gamma'] },
      'as-comparator beta-alpha gamma-alpha',
    ],
    [
      'as a comparator in one study of an option that is not beside it',
      [trial('beta', 'alpha')],
      {},
      'as-comparator beta-alpha',
    ],
    [
      'as a comparator in several: from the lowest to the highest',
      [trial('beta', 'alpha', [90, 40]), trial('gamma', 'alpha', [90, 55])],
      {},
      'range 40-55 beta-alpha gamma-alpha',
    ],
    [
      'as a comparator in several that agree: each of them, and no range',
      [trial('beta', 'alpha', [90, 40]), trial('gamma', 'alpha', [90, 40])],
      {},
      'as-comparator beta-alpha gamma-alpha',
    ],
    ['no study: not reported', [trial('beta', 'gamma')], {}, 'gap not-reported'],
    [
      'a study of other people: not reported',
      [trial('alpha', 'placebo', [80, 70], { population: 'late' })],
      {},
      'gap not-reported',
    ],
    [
      'a study of another outcome: not reported',
      [trial('alpha', 'placebo')],
      { outcome: 'rash' },
      'gap not-reported',
    ],
  ] as const)('is %s', (_, studies, asked, said) => {
    expect(inShort(evidenceIn(studies, asked))).toBe(said);
  });

  it('is never from other people, when there are studies of both', () => {
    const studies = [
      trial('alpha', 'placebo', [80, 70], { id: 'of-late', population: 'late' }),
      trial('alpha', 'placebo'),
    ];
    expect(inShort(evidenceIn(studies))).toBe('pair alpha-placebo');
  });

  it('is beside its comparator of the same result', () => {
    const evidence = evidenceIn([trial('alpha', 'beta', [81, 72])]);
    const values =
      'others' in evidence
        ? evidence.in.flatMap(({ against }) => against).map(({ figure }) => figure)
        : [];
    expect(values).toEqual([{ kind: 'number', value: 72 }]);
  });

  it('is never beside another dose of itself', () => {
    const doses = aStudy({
      arms: [
        anArm({ id: 'high', therapy: 'alpha' }),
        anArm({ id: 'low', therapy: 'alpha', name: 'alpha, lower dose' }),
        anArm({ id: 'c', therapy: 'no-treatment', name: 'placebo' }),
      ],
      results: [aResult({ arms: { high: { value: 80 }, low: { value: 75 }, c: { value: 50 } } })],
    });
    const evidence = evidenceIn([doses]);
    const arms =
      'others' in evidence
        ? evidence.in.flatMap(({ against }) => against).map(({ arm }) => arm.id)
        : [];
    expect(arms).toEqual(['c']);
  });
});

describe('a range over several studies', () => {
  const parts = [trial('beta', 'alpha', [90, 40]), trial('gamma', 'alpha', [90, 55])];
  const pooled = trial('beta', 'alpha', [90, 48], {
    id: 'pooled',
    pooledFrom: ['beta-alpha', 'gamma-alpha'],
  });

  it('counts nobody twice: parts of a pooled analysis are left out', () => {
    expect(inShort(evidenceIn([...parts, pooled]))).toBe('as-comparator pooled');
  });

  it('holds what was only known as a range', () => {
    const wide = trial('gamma', 'alpha', [90, 0], {
      results: [aResult({ arms: { t: { value: 90 }, c: { range: [33, 67], reason: 'x' } } })],
    });
    expect(inShort(evidenceIn([trial('beta', 'alpha', [90, 40]), wide]))).toContain('range 33-67');
  });
});

describe('further studies of an option', () => {
  it('are without the parts of a pooled analysis', () => {
    const studies = [
      trial('alpha', 'beta'),
      trial('alpha', 'placebo', [80, 70], { id: 'part' }),
      trial('alpha', 'placebo', [80, 70], { id: 'pooled', pooledFrom: ['part'] }),
    ];
    expect(inShort(evidenceIn(studies))).toBe('pair alpha-beta + pooled');
  });

  it('are without studies that only compared something with it', () => {
    const studies = [trial('alpha', 'placebo'), trial('beta', 'alpha')];
    expect(inShort(evidenceIn(studies))).toBe('pair alpha-placebo');
  });
});

describe('no treatment', () => {
  const harm = (study: Study): Study => ({
    ...study,
    results: [aResult({ outcome: 'rash', arms: { t: { value: 9 }, c: { value: 4 } } })],
  });
  const placeboOnly = (id: string, value: number): Study =>
    aStudy({
      id,
      arms: [anArm({ id: 'c', therapy: 'no-treatment', name: 'placebo' })],
      results: [aResult({ arms: { c: { value } } })],
    });
  const nothing = { of: 'no-treatment' };

  it('has no harms from trials of options that are not beside it', () => {
    const evidence = evidenceIn([harm(trial('beta', 'placebo'))], { ...nothing, outcome: 'rash' });
    expect(inShort(evidence)).toBe('gap not-reported');
  });

  it('has the harms of placebo beside the option of that trial', () => {
    const evidence = evidenceIn([harm(trial('beta', 'placebo'))], {
      ...nothing,
      outcome: 'rash',
      beside: ['beta'],
    });
    expect(inShort(evidence)).toBe('as-comparator beta-placebo');
  });

  it('is not what a trial tested, also where only its placebo group is listed', () => {
    const studies = [placeboOnly('one', 46), placeboOnly('two', 61)];
    expect(inShort(evidenceIn(studies, nothing))).toBe('range 46-61 one two');
  });

  it('says why its harms are not known, where the dataset does', () => {
    const therapies = [
      aTherapy({ id: 'beta' }),
      noTreatment({ gaps: [{ outcome: 'rash', state: 'not-reported', reason: 'nobody looked' }] }),
    ];
    const evidence = evidenceIn([harm(trial('beta', 'placebo'))], {
      ...nothing,
      outcome: 'rash',
      therapies,
    });
    expect(evidence).toMatchObject({ reason: 'nobody looked' });
  });
});

describe('a gap that the dataset declares', () => {
  const withGap = (state: 'not-reported' | 'does-not-apply') => ({
    therapies: [
      aTherapy({ id: 'alpha', gaps: [{ outcome: 'flare-free', state, reason: 'declared' }] }),
      noTreatment(),
    ],
  });

  it('wins over figures when it says “does not apply”', () => {
    expect(evidenceIn([trial('alpha', 'placebo')], withGap('does-not-apply'))).toEqual({
      kind: 'gap',
      state: 'does-not-apply',
      reason: 'declared',
    });
  });

  it('gives way to figures when it says “not reported”', () => {
    const evidence = evidenceIn([trial('alpha', 'placebo')], withGap('not-reported'));
    expect(evidence.kind).toBe('pair');
  });

  it('says why there is no figure', () => {
    expect(evidenceIn([], withGap('not-reported'))).toMatchObject({ reason: 'declared' });
  });
});

describe('an arm without a figure', () => {
  it.each([
    ['not reported', { notReported: 'no share' }, 'not-reported', 'no share'],
    ['does not apply', { doesNotApply: 'a tablet' }, 'does-not-apply', 'a tablet'],
  ] as const)('gives its own reason: %s', (_, arm, state, reason) => {
    const study = trial('alpha', 'placebo', [80, 70], {
      results: [aResult({ arms: { t: arm, c: { value: 4 } } })],
    });
    expect(evidenceIn([study])).toEqual({ kind: 'gap', state, reason });
  });
});

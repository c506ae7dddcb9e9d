import { describe, expect, it } from 'vitest';
import { saysNo } from '../../src/cli/report/item.js';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { aFact, aFigure, aHarm, anOutcome, aResult, aStudy } from '../support/dataset.js';
import { aBaseline, aComplete, aWhole, aWholeGovernance, judged } from './complete-dataset.js';

const standingOf = (key: string, dataset: Dataset, today?: string) =>
  judged(dataset, today)[key]?.standing;

/** A thing without one of its fields. */
function without<T extends object, K extends keyof T>(thing: T, field: K): Omit<T, K> {
  const copy = { ...thing };
  Reflect.deleteProperty(copy, field);
  return copy;
}

const unexplained = without(aComplete().decision, 'summary');
const lifeless = without(aWhole(), 'experience');
const dayless = aWhole({ experience: { firstWeeks: aFact(), longRun: aFact() } });
const endless = without(aWhole(), 'stopping');
const unequal = without(aWholeGovernance(), 'equality');
const unchecked = without(aWholeGovernance(), 'checkedBy');
const hard = 'Administration necessitates multidisciplinary consideration of comorbidity.';
const hardFacts = Array.from({ length: 100 }, () => aFact({ text: hard }));
const wordy = 'People who had none of the things that are named here at any time at all.';

describe('an item of the dataset', () => {
  it.each<[string, string, Partial<Dataset>, string]>([
    ['Q1', 'the condition is not explained', { decision: unexplained }, '/decision/summary'],
    ['Q3', 'doing nothing is no option', { therapies: [aWhole(), aWhole()] }, '/therapies'],
    ['35', 'doing nothing is no option', { therapies: [aWhole(), aWhole()] }, '/therapies'],
    [
      'Q4',
      'an option has no benefit',
      { therapies: [aWhole(), aWhole({ id: 'bare' }), aBaseline()] },
      '2 of 3 options have a benefit with a figure, or the reason why there is none. Missing: /therapies/1 (bare).',
    ],
    ['Q4', 'there are no benefits', { outcomes: [aHarm()] }, '/outcomes'],
    [
      'Q5',
      'an option has no harm',
      { therapies: [aWhole(), aWhole({ id: 'bare', gaps: [] }), aBaseline()] },
      'Missing: /therapies/1 (bare).',
    ],
    [
      'Q5',
      'an option has common harms alone',
      { outcomes: [anOutcome(), aHarm(), aHarm({ id: 'grave', seriousness: 'serious' })] },
      'Missing: /therapies/0 (alpha-infusion)',
    ],
    ['Q5', 'there are no harms', { outcomes: [anOutcome()] }, '/outcomes'],
    ['Q6', 'an option lacks experience', { therapies: [lifeless, aBaseline()] }, '/therapies/0'],
    ['Q6', 'a day is not told', { therapies: [dayless, aBaseline()] }, '/therapies/0'],
    [
      'C1',
      'one side is told at length',
      { outcomes: [anOutcome(), aHarm({ definition: wordy })] },
      '/outcomes',
    ],
    ['C5', 'no figure says how sure it is', { studies: [aStudy()] }, '0 of 1 results'],
    [
      'K1',
      'no treatment has no outcome',
      { therapies: [aWhole(), aBaseline({ gaps: [] })] },
      '/therapies/1',
    ],
    [
      'K3',
      'nobody knows a benefit',
      { outcomes: [anOutcome(), anOutcome({ id: 'other' }), aHarm()] },
      'Missing: /outcomes/1. 1 of 2 have a figure.',
    ],
    [
      'K3',
      'nobody knows a serious harm',
      { outcomes: [anOutcome(), aHarm({ id: 'grave', seriousness: 'serious' })] },
      'Missing: /outcomes/1.',
    ],
    [
      'K5',
      'a text has a relative figure alone',
      { therapies: [aWhole({ caution: [aFact({ text: 'It halved the flares.' })] }), aBaseline()] },
      '/therapies/0/caution/0/text',
    ],
    [
      '36',
      'a text praises',
      { therapies: [aWhole({ caution: [aFact({ text: 'The best.' })] }), aBaseline()] },
      '/therapies/0/caution/0/text',
    ],
    [
      'K18',
      'there is no method',
      { governance: aWholeGovernance({ methods: 'None.' }) },
      '/governance/methods',
    ],
    ['K19', 'nothing is rated', { studies: [aStudy()] }, '/syntheses'],
    [
      'K20',
      'an author has no credentials',
      { governance: aWholeGovernance({ authors: [{ name: 'A' }] }) },
      '/governance/authors/0',
    ],
    ['37', 'stopping is not told', { therapies: [endless, aBaseline()] }, '/therapies/0'],
    ['44', 'equality is not told', { governance: unequal }, '/governance/equality'],
    [
      '45',
      'texts are hard',
      { therapies: [aWhole({ caution: hardFacts }), aBaseline()] },
      'Above 11: alpha-infusion',
    ],
    ['45', 'no text is in English', { language: 'fr' }, 'language "fr"'],
    ['K21', 'no text is in English', { language: 'fr' }, 'language "fr"'],
    ['47', 'nobody checked it', { governance: unchecked }, '/governance/checkedBy'],
    [
      '47',
      'an author checked it',
      { governance: aWholeGovernance({ checkedBy: [{ name: 'ada ' }] }) },
      '/governance/checkedBy',
    ],
  ])('%s is not met when %s', (key, _case, over, place) => {
    expect(standingOf(key, aComplete())).not.toBe('not met');
    const verdict = judged(aComplete(over))[key];
    expect(verdict?.standing).toBe('not met');
    expect(verdict?.evidence).toContain(place);
  });

  it.each([
    ['2027-01-31', 'met'],
    ['2027-02-01', 'not met'],
  ])('C4, on %s, is %s', (today, standing) => {
    expect(standingOf('C4', aComplete(), today)).toBe(standing);
    expect(standingOf('40', aComplete(), today)).toBe(standing);
  });

  it('Q5 takes a warning of the label for a stated harm', () => {
    const warned = aWhole({ gaps: [], warnings: [{ text: 'It burns.', sources: ['S1'] }] });
    expect(standingOf('Q5', aComplete({ therapies: [warned, aBaseline()] }))).toBe('met');
  });

  it('K19 takes ratings of published reviews', () => {
    const comparison = {
      outcome: 'flare-free',
      therapy: 'a',
      comparator: 'b',
      rating: 'low',
    } as const;
    const review = {
      id: 'r',
      name: 'R',
      year: 2020,
      method: 'network',
      population: 'early',
      sources: ['S1'],
    } as const;
    const studies = [aStudy({ results: [aResult({ arms: { alpha: aFigure() } })] })];
    const syntheses = [{ ...review, comparisons: [comparison] }];
    expect(standingOf('K19', aComplete({ studies, syntheses }))).toBe('met');
  });

  it('names eight places and counts the rest', () => {
    const bare = Array.from({ length: 10 }, (_none, at) => aWhole({ id: `o-${at}`, gaps: [] }));
    const { evidence } = judged(aComplete({ therapies: bare, studies: [] }))['Q5'] ?? {};
    expect(evidence).toMatch(/\/therapies\/7 \(o-7\) and 2 more\.$/);
  });
});

describe('an item about people', () => {
  it.each([
    ['needs', 'K12–K13'],
    ['review', 'K14–K15'],
    ['fieldTest', 'K16–K17'],
    ['evaluation', 'K22'],
    ['evaluation', 'K23'],
    ['review', '41'],
    ['review', '47'],
  ] as const)('is not met when %s says no (%s)', (field, key) => {
    const governance = aWholeGovernance({ [field]: 'Not yet.' });
    const verdict = judged(aComplete({ governance }))[key];
    expect(verdict?.standing).toBe('not met');
    expect(verdict?.evidence).toContain(`"Not yet." (/governance/${field})`);
  });

  it.each(['Not yet', 'None yet.', ' no', 'Nobody was asked.', 'Planned for 2027.', '(not yet)'])(
    'is not done where the dataset says "%s"',
    (text) => {
      expect(saysNo(text)).toBe(true);
    },
  );

  it.each(['Two nurses read it; not yet by patients.', 'Nottingham, 2020.', 'Notes of 12 people.'])(
    'is for a person to judge where it says "%s"',
    (text) => {
      expect(saysNo(text)).toBe(false);
    },
  );
});

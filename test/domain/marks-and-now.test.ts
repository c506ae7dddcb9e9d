import { describe, expect, it } from 'vitest';
import { withCurrent, withToggled } from '../../src/domain/changed-choice.js';
import { choiceFrom, keptChoice, mostMarks, type Choice } from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { marksOf, mattersOf, withMark } from '../../src/domain/matters.js';
import {
  aDataset,
  aFact,
  anOutcome,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const index = indexDataset(
  aDataset({ therapies: [...names.map((id) => aTherapy({ id, name: id })), noTreatment()] }),
);
const choice = (over: Partial<Choice> = {}): Choice => ({
  chosen: ['beta', 'gamma'],
  population: 'early',
  route: 'any',
  ...over,
});
const four = names.slice(1);

describe('what is taken now', () => {
  it('is set beside the others, as the page asks', () => {
    const asked = { compare: 'beta gamma', population: '', current: 'alpha' };
    expect(choiceFrom(index, asked)?.chosen).toEqual(['alpha', 'beta', 'gamma']);
  });

  it('is set beside the others, as the reader says', () => {
    expect(withCurrent('alpha')(choice())).toMatchObject({
      chosen: ['alpha', 'beta', 'gamma'],
      current: 'alpha',
    });
  });

  it('is not there twice', () => {
    expect(withCurrent('beta')(choice()).chosen).toEqual(['beta', 'gamma']);
  });

  it('pushes none of four others out', () => {
    const waiting = withCurrent('alpha')(choice({ chosen: four }));
    expect(waiting).toMatchObject({ chosen: four, current: 'alpha' });
  });

  it('comes in when one of the four others is taken out', () => {
    const waiting = choice({ chosen: four, current: 'alpha' });
    expect(withToggled(waiting, 'epsilon').chosen).toEqual(['alpha', 'beta', 'gamma', 'delta']);
  });

  it('can be none of these, and takes no option out', () => {
    const now = choice({ chosen: ['alpha', 'beta'], current: 'alpha' });
    expect(withCurrent(undefined)(now)).toMatchObject({
      chosen: ['alpha', 'beta'],
      current: undefined,
    });
  });

  it('is no longer set apart once it is taken out', () => {
    const now = choice({ chosen: ['alpha', 'beta'], current: 'alpha' });
    expect(withToggled(now, 'alpha')).toMatchObject({ chosen: ['beta'], current: undefined });
  });

  it('goes where new data don’t have it', () => {
    expect(keptChoice(index, choice({ current: 'zeta' })).current).toBeUndefined();
  });

  it('stays where new data have it, also when there is room for it again', () => {
    const kept = keptChoice(
      index,
      choice({ chosen: ['zeta', ...four.slice(1)], current: 'alpha' }),
    );
    expect(kept).toMatchObject({ current: 'alpha', chosen: ['alpha', ...four.slice(1)] });
  });
});

const matter = (id: string) => ({ id, name: `To ${id}`, topics: ['schedule' as const] });
const dataset = aDataset({ matters: ['a', 'b', 'c', 'd', 'e', 'f'].map(matter) });
const idsOf = (matters: ReturnType<typeof mattersOf>) => matters.map(({ id }) => id);

describe('what can be marked', () => {
  it('is what the dataset says', () => {
    expect(idsOf(mattersOf(dataset))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('is the first benefits with a figure, and what the options speak of, if it says nothing', () => {
    const bare = aDataset({
      outcomes: [anOutcome(), anOutcome({ id: 'unmeasured' })],
      therapies: [
        aTherapy({
          checks: [{ when: 'before', what: 'Blood', kind: 'blood-test', sources: ['S1'] }],
          schedule: { text: 'Weekly.', sources: ['S1'] },
          stopping: [aFact()],
        }),
        noTreatment(),
      ],
      studies: [aStudy({ results: [aResult()] })],
    });
    expect(idsOf(mattersOf(bare))).toEqual([
      'flare-free',
      'topic-schedule',
      'topic-tests',
      'topic-stopping',
    ]);
  });

  it('has ids of its own in any case', () => {
    const ids = idsOf(mattersOf(aDataset()));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('marks', () => {
  it('are read in the order they were made', () => {
    expect(idsOf(marksOf(dataset, choice({ marks: ['c', 'a'] })))).toEqual(['c', 'a']);
  });

  it('that the data don’t have are left out, and take no place', () => {
    const marked = withMark(dataset, 'f', choice({ marks: ['a', 'b', 'c', 'd', 'gone'] }));
    expect(marked.marks).toEqual(['a', 'b', 'c', 'd', 'f']);
  });

  it('are taken away the second time', () => {
    expect(withMark(dataset, 'a', choice({ marks: ['a', 'b'] })).marks).toEqual(['b']);
  });

  it('are five at most: a sixth pushes none out', () => {
    const five = choice({ marks: ['a', 'b', 'c', 'd', 'e'] });
    expect(withMark(dataset, 'f', five)).toBe(five);
    expect(marksOf(dataset, choice({ marks: ['a', 'b', 'c', 'd', 'e', 'f'] }))).toHaveLength(
      mostMarks,
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Effect, Study, StudyResult } from '../../src/domain/dataset-types.js';
import { aDataset, anArm, anEffect, aResult, aStudy } from '../support/dataset.js';
import { alphaCell, figureOfCell, share } from '../support/views.js';

const unclear = 'The trial can’t tell whether there is a real difference.';
const noOther = 'The other group has no figure in the source.';

describe('what stands under a figure', () => {
  it('is the study, its people and its time span', () => {
    expect(alphaCell(share(80), share(70)).notes).toEqual(['FIRST, 400 people, 48 weeks']);
  });

  it.each<[string, Partial<Study>, Partial<StudyResult>, string]>([
    ['of the study', { weeks: 96 }, {}, 'FIRST, 400 people, 96 weeks'],
    [
      'of the study in words',
      { span: 'a median of two years' },
      {},
      'FIRST, 400 people, a median of two years',
    ],
    [
      'of the result, where it differs',
      { span: 'two years' },
      { weeks: 12 },
      'FIRST, 400 people, 12 weeks',
    ],
    ['of the result in words', {}, { span: 'within a day' }, 'FIRST, 400 people, within a day'],
    ['of one week', { weeks: 1 }, {}, 'FIRST, 400 people, 1 week'],
    ['of half a week', { weeks: 0.5 }, {}, 'FIRST, 400 people, 0.5 weeks'],
    [
      'with the people who were counted',
      {},
      { arms: { alpha: { value: 80, people: 190 }, beta: { value: 70 } } },
      'FIRST, 390 people, 48 weeks',
    ],
    [
      'with those enrolled, where groups are not known',
      {
        enrolled: 412,
        arms: [
          { id: 'alpha', therapy: 'alpha-infusion' },
          anArm({ id: 'beta', therapy: 'beta-tablets' }),
        ],
      },
      {},
      'FIRST, 412 people, 48 weeks',
    ],
    [
      'without people, where nobody says how many',
      {
        arms: [
          { id: 'alpha', therapy: 'alpha-infusion' },
          anArm({ id: 'beta', therapy: 'beta-tablets' }),
        ],
      },
      {},
      'FIRST, 48 weeks',
    ],
  ])('has the time span %s', (_, study, result, note) => {
    const dataset = aDataset({ studies: [aStudy({ results: [aResult(result)], ...study })] });
    expect(figureOfCell(dataset).notes[0]).toBe(note);
  });

  it('says that the other group has no figure', () => {
    expect(alphaCell(share(80), { notReported: 'no share' }).notes).toContain(noOther);
  });

  it('says that there was no other group', () => {
    const single = aStudy({
      design: 'single-arm',
      arms: [anArm()],
      results: [aResult({ arms: { alpha: share(80) } })],
    });
    expect(figureOfCell(aDataset({ studies: [single] })).notes).toContain(
      'One group only: there was nothing to compare with.',
    );
  });

  const pOnly = (p: string): Effect => ({ kind: 'p-only', of: ['alpha', 'beta'], p });
  const notesWith = (effect: Effect) =>
    alphaCell(share(80), share(70), { effects: [effect] }).notes;

  it.each<[string, Effect]>([
    ['a ratio whose range holds 1', anEffect({ value: 1, interval: [0.9, 1.2] })],
    ['a ratio whose range ends at 1', anEffect({ value: 0.8, interval: [0.7, 1] })],
    ['a difference around 0', anEffect({ kind: 'difference', value: 2, interval: [-1, 5] })],
    [
      'a reduction around 0',
      anEffect({ kind: 'relative-reduction', value: 9, interval: [-4, 20] }),
    ],
    ['a p above 0.05', pOnly('0.22')],
    ['a p that is only said to be above', pOnly('>0.05')],
    ['a p in words', pOnly('not significant')],
  ])('says that it is unclear, at %s', (_, effect) => {
    expect(notesWith(effect)).toContain(unclear);
  });

  it.each<[string, Effect]>([
    ['a ratio whose range leaves 1 out', anEffect({ interval: [1.02, 1.3] })],
    ['a p below 0.05', pOnly('0.03')],
    ['a p without its zero', pOnly('.03')],
    ['a p that is only said to be below', pOnly('<0.001')],
    ['a p with its sign', pOnly('p = 0.0084')],
    ['a comparison of other groups', anEffect({ of: ['alpha', 'gamma'], interval: [0.9, 1.2] })],
  ])('does not say that it is unclear, at %s', (_, effect) => {
    expect(notesWith(effect)).not.toContain(unclear);
  });

  it('names further studies with both their figures', () => {
    const second = aStudy({
      id: 'second-trial',
      name: 'SECOND',
      results: [aResult({ arms: { alpha: share(78), beta: share(71) } })],
    });
    expect(figureOfCell(aDataset({ studies: [aStudy(), second] })).notes).toContain(
      'In SECOND: 78, with beta 71',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { aDataset } from '../support/dataset.js';
import { aComplete, items, judged } from './complete-dataset.js';

describe('the items of the standards', () => {
  it('are all there, in the numbering that the report explains', () => {
    expect(items.map(({ key }) => key).join(' ')).toBe(
      'Q1 Q2 Q3 Q4 Q5 Q6 C1 C2 C3 C4 C5 C6 C7–C10 K1 K2 K3 K4 K5 K6 K7 K8 K9 K10 K11 K12–K13 K14–K15 K16–K17 K18 K19 K20 K21 K22 K23 K24–K28 35 36 37 38 39 40 41 42 43 44 45 46 47',
    );
  });

  it('claim to have been read only where they were', () => {
    const read = items.filter(({ isConfirmed }) => isConfirmed).map(({ key }) => key);
    expect(read.join(' ')).toBe(
      'Q1 Q2 Q3 Q4 Q5 Q6 C1 C2 C3 C4 C5 C6 K3 K4 K5 K6 K7 K8 35 36 37 38 43 44 45 46 47',
    );
  });

  it('are never met without a reason', () => {
    for (const { evidence } of Object.values(judged(aDataset()))) expect(evidence).not.toBe('');
  });
});

describe('a complete dataset', () => {
  const all = judged(aComplete());
  const keysOf = (standing: string) =>
    items.map(({ key }) => key).filter((key) => all[key]?.standing === standing);

  it('leaves nothing unmet', () => {
    expect(keysOf('not met')).toEqual([]);
  });

  it('leaves to a person what people must have done', () => {
    const byPeople = ['K12–K13', 'K14–K15', 'K16–K17', 'K22', 'K23', '41', '42', '47'];
    expect(keysOf('needs a person')).toEqual(byPeople);
  });

  it('asks nothing about tests', () => {
    expect(keysOf('not applicable')).toEqual(['C7–C10', 'K24–K28']);
  });
});

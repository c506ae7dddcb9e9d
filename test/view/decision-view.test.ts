import { describe, expect, it } from 'vitest';
import { decisionView } from '../../src/view/decision-view.js';
import { aDataset, aGovernance } from '../support/dataset.js';
import { english } from '../support/views.js';

const on = (today: string, over = {}) =>
  decisionView(aDataset({ governance: aGovernance(over) }), english, today);

describe('the decision', () => {
  it('says that it informs and does not recommend', () => {
    expect(on('2026-06-01').informs).toBe('Informs. Does not recommend.');
  });

  it('says for where, by whom, who paid and how old the data are', () => {
    expect(on('2026-06-01').disclosure).toEqual([
      'For: European Union',
      'Written by An invented author',
      'Funding: Nobody paid.',
      'Data 2026.1.0 of 31 Jan 2026, to be checked again by 31 Jan 2027',
    ]);
  });

  it('says the day of the last check, once there was one', () => {
    expect(on('2026-06-01', { reviewed: '2026-05-05' }).disclosure.at(-1)).toContain('5 May 2026');
  });

  it.each(['2026-06-01', '2027-01-31'])('says nothing of its age until its day: %s', (today) => {
    expect(on(today)).not.toHaveProperty('pastReview');
  });

  it.each(['2027-02-01', '2031-01-01'])('warns from the day after: %s', (today) => {
    expect(on(today).pastReview).toContain('were due to be checked by 31 Jan 2027');
  });
});

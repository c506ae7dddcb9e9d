import { describe, expect, it } from 'vitest';
import { layoutOf as layout, lettersIn, linesOf } from '../../src/chart/anchored-layout.js';
import { sharedScale } from '../../src/domain/evidence/guard.js';
import type { ChartBarView, ChartView } from '../../src/view/chart-view.js';
import { anOutcome } from '../support/dataset.js';

const aBar = (over: Partial<ChartBarView> = {}): ChartBarView => ({
  label: 'With alpha',
  isOption: true,
  value: '80',
  length: 1,
  amount: 80,
  ...over,
});

const aChart = (...groups: (readonly ChartBarView[])[]): ChartView => ({
  row: 'No flare',
  scale: sharedScale(anOutcome(), 100, []),
  groups: groups.map((bars, place) => ({ option: `Option ${place + 1}`, bars, study: 'FIRST' })),
  sentences: [],
  caption: 'Figures',
  columns: ['Option', 'Group', 'Figure', 'Likely range', 'Study'],
});

const layoutOf = (view: ChartView, letters = 40) => layout(view, letters);

describe('the lines of the chart', () => {
  it('are an option’s name, its bars, and the next name', () => {
    const lines = layoutOf(aChart([aBar(), aBar({ label: 'With beta' })], [aBar()]));
    expect(
      lines.map(({ label, isHead }) => (isHead ? label.join(' ').toUpperCase() : label.join(' '))),
    ).toEqual(['OPTION 1', 'With alpha', 'With beta', 'OPTION 2', 'With alpha']);
  });

  it('have no bar beside a name', () => {
    expect(layoutOf(aChart([aBar()]))[0]).not.toHaveProperty('value');
  });

  it('carry the figure as it is written in the table', () => {
    expect(layoutOf(aChart([aBar({ value: 'fewer than 1' })]))[1]?.text).toBe('fewer than 1');
  });

  it('tell an option from what it was only compared with', () => {
    const lines = layoutOf(aChart([aBar(), aBar({ isOption: false })]));
    expect(lines.slice(1).map(({ isOption }) => isOption)).toEqual([true, false]);
  });

  it.each([
    ['at the end of the bar', {}, 80],
    ['at the end of the likely range', { amountInterval: [70, 88] as const }, 88],
    ['at the end of the only range', { amount: undefined, amountInterval: [33, 67] as const }, 67],
    ['at zero where nothing was seen', { amount: undefined }, 0],
  ])('have their figure written %s', (_, over, end) => {
    expect(layoutOf(aChart([aBar(over as Partial<ChartBarView>)]))[1]?.end).toBe(end);
  });
});

describe('a long label', () => {
  const view = aChart([aBar({ label: 'With interferon beta-1a (under the skin)' })]);

  it('is broken between words', () => {
    expect(layoutOf(view, 18)[1]?.label).toEqual([
      'With interferon',
      'beta-1a (under the',
      'skin)',
    ]);
  });

  it('makes room for itself', () => {
    expect(linesOf(layoutOf(view, 18))).toBeGreaterThan(linesOf(layoutOf(view, 60)) + 3);
  });

  it('has two fifths of the width, and at least a dozen letters', () => {
    expect(lettersIn(600, 16)).toBe(28);
    expect(lettersIn(100, 16)).toBe(12);
  });
});

import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/domain/dataset-types.js';
import type { Reading } from '../../../src/domain/evidence/comparison.js';
import {
  differenceIn,
  sharedScale,
  type Alone,
  type AnchoredPair,
  type Difference,
  type SharedScale,
} from '../../../src/domain/evidence/guard.js';
import { differenceOf } from '../../../src/domain/frequencies.js';
import { saidDifference, type RowContext } from '../../../src/view/amounts.js';
import type { ChartView } from '../../../src/view/chart-view.js';
import { differenceText } from '../../../src/view/figure-notes.js';
import { pictures } from '../../../src/view/pictures.js';

/* eslint-disable @typescript-eslint/ban-ts-comment -- That these lines do not compile is the test. */

// The compiler is the test: each line under `@ts-expect-error` compares past the guard. Were one of
// them allowed, `npm run typecheck` would fail at the unused directive. Nothing here is ever called.

interface Given {
  readonly row: RowContext;
  readonly outcome: Outcome;
  readonly pair: AnchoredPair;
  readonly alone: Alone;
  readonly own: Reading;
  readonly stranger: Reading;
  readonly label: () => string;
  readonly chart: ChartView;
}

export const withGuard = ({ row, outcome, pair, alone, label }: Given) => {
  const difference = differenceIn(pair, pair.against[0], outcome, 100);
  return [
    difference && saidDifference(row, difference),
    differenceText(row, alone, false),
    pictures(row, [pair, alone], label),
    sharedScale(outcome, 100, [pair, alone]),
  ];
};

export const pastGuard = ({ row, outcome, alone, own, stranger, label, chart }: Given) => {
  const handmade = { kind: 'pair' as const, own, against: [stranger] as const };
  return [
    // @ts-expect-error Two arms of who knows what are no pair.
    pictures(row, [handmade], label),
    // @ts-expect-error Bare figures are not drawn.
    pictures(row, [own, stranger], label),
    // @ts-expect-error The difference of any two numbers is not said.
    saidDifference(row, differenceOf(16, 29)),
    // @ts-expect-error What stands alone has no difference.
    differenceIn(alone, stranger, outcome, 100),
    // @ts-expect-error A pair is made by the guard alone.
    differenceIn(handmade, stranger, outcome, 100),
    // @ts-expect-error An axis holds what the guard made.
    sharedScale(outcome, 100, [handmade]),
    // @ts-expect-error No other axis can be had for a row,
    { ...row, scale: { longest: 29, pairs: [] } } satisfies RowContext,
    // @ts-expect-error nor for a chart.
    { ...chart, scale: { longest: 29, pairs: [] } } satisfies ChartView,
    // @ts-expect-error The mark can't be written down.
    { longest: 29, pairs: [] } satisfies SharedScale,
    // @ts-expect-error Neither can that of a difference.
    differenceOf(16, 29) satisfies Difference,
  ];
};

describe('a comparison past the guard', () => {
  it('does not compile', () => {
    expect([withGuard, pastGuard]).toHaveLength(2);
  });
});

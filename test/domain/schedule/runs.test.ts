import { describe, expect, it } from 'vitest';
import type { Every, Schedule, Therapy } from '../../../src/domain/dataset-types.js';
import { datedPlan } from '../../../src/domain/schedule/dated.js';
import { planOf } from '../../../src/domain/schedule/plan.js';
import { runsOf } from '../../../src/domain/schedule/runs.js';
import { aTherapy } from '../../support/dataset.js';
import { aSchedule } from '../../support/plans.js';

/** Each run as its kind, how many days, and how it repeats. */
function runsWith(schedule: Partial<Schedule>, setting: Therapy['setting'] | 'unsaid' = 'home') {
  const therapy = aTherapy({
    checks: [],
    schedule: aSchedule(schedule),
    ...(setting !== 'unsaid' && { setting }),
  });
  const dated = datedPlan(planOf(therapy), '2026-12-01');
  return runsOf(dated?.doses ?? []).map(({ kind, doses, repeat }) => [
    kind,
    doses.length,
    ...(repeat ? [`${repeat.times} × ${repeat.every} ${repeat.unit}`] : []),
  ]);
}

const every = (count: number, unit: Every['unit']): Every => ({ count, unit });

describe('doses in a calendar', () => {
  it.each<readonly [what: string, schedule: Partial<Schedule>, runs: readonly unknown[]]>([
    ['by weeks repeat', { then: { every: every(2, 'week') } }, [['repeated', 52, '52 × 2 week']]],
    [
      'every other day repeat',
      { then: { every: every(2, 'day') } },
      [['repeated', 364, '364 × 2 day']],
    ],
    [
      'three times a week repeat on three days',
      { then: { every: every(1, 'week'), times: 3 } },
      Array.from({ length: 3 }, () => ['repeated', 104, '104 × 1 week']),
    ],
    ['every day are one run', { then: { every: every(1, 'day'), times: 2 } }, [['daily', 728]]],
    [
      'seven times a week are one run',
      { then: { every: every(1, 'week'), times: 7 } },
      [['daily', 728]],
    ],
    ['of days in a row are one run', { start: [{ week: 0, days: 5 }] }, [['days', 5]]],
    [
      'by months stand alone',
      { then: { every: every(1, 'year') } },
      [
        ['single', 1],
        ['single', 1],
      ],
    ],
    [
      'of no certain period stand alone',
      { then: { every: { ...every(26, 'week'), upTo: 52 }, doses: 2 } },
      [
        ['single', 1],
        ['single', 1],
      ],
    ],
    [
      'by parts of a week stand alone',
      { then: { every: every(1.5, 'week'), doses: 2 } },
      [
        ['single', 1],
        ['single', 1],
      ],
    ],
    [
      'of the start and after it are two runs',
      { start: [{ week: 0, days: 7 }], then: { every: every(1, 'day') } },
      [
        ['days', 7],
        ['daily', 721],
      ],
    ],
  ])('%s', (_, schedule, runs) => {
    expect(runsWith(schedule)).toEqual(runs);
  });

  it('away from home stand alone', () => {
    expect(runsWith({ then: { every: every(52, 'week') } }, 'clinic')).toEqual([
      ['single', 1],
      ['single', 1],
    ]);
  });

  it('stand alone where the dataset does not say where', () => {
    expect(runsWith({ start: [{ week: 0, days: 2 }] }, 'unsaid')).toHaveLength(2);
  });
});

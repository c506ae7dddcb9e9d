import { describe, expect, it } from 'vitest';
import { indirectComparisons } from '../../../src/domain/clinical/index.js';
import type { Effect, Outcome, Study } from '../../../src/domain/dataset-types.js';
import { effect, event, free, indexOf, rate, result, trial } from './trials.js';

const figures: Readonly<Record<string, number>> = { alpha: 10, beta: 15, gamma: 30, delta: 40 };

/** A trial of two treatments with a published effect and its interval. */
function measured(
  pair: string,
  value: number,
  {
    kind = 'hazard-ratio',
    outcome = event,
    ...over
  }: Partial<Study> & { readonly kind?: Effect['kind']; readonly outcome?: Outcome } = {},
): Study {
  const [a = '', b = ''] = pair.split(' ');
  const effects = [effect(kind, pair, { value, interval: [value / 2, value * 2] })];
  const given = { [a]: figures[a] ?? 0, [b]: figures[b] ?? 0 };
  return trial(pair, { results: [result(outcome, given, { effects })], ...over });
}

const answer = (outcome: Outcome, ...studies: readonly Study[]) =>
  indirectComparisons(indexOf(...studies), {
    a: 'alpha',
    b: 'beta',
    outcome: outcome.id,
    population: 'early',
  });

describe('two treatments that were tested against a third', () => {
  const { comparisons, networks, unable } = answer(
    event,
    measured('alpha gamma', 0.5),
    measured('beta gamma', 0.8),
  );

  it('have the ratio of their ratios, with the errors of both', () => {
    expect(unable).toEqual([]);
    const reach = Math.exp(Math.SQRT2 * Math.log(2));
    for (const { value, interval } of comparisons) {
      expect(value).toBeCloseTo(0.625, 10);
      expect(interval[0]).toBeCloseTo(0.625 / reach, 10);
      expect(interval[1]).toBeCloseTo(0.625 * reach, 10);
    }
  });

  it('are compared anchored and over the network, and no model is claimed that cannot be told', () => {
    expect(comparisons.map(({ method, model, via }) => [method, model, via])).toEqual([
      ['bucher', 'common', ['gamma']],
      ['network', 'common', ['gamma']],
    ]);
    expect(networks).toHaveLength(1);
    expect(networks[0]?.warnings).toContain('consistency-untestable');
  });

  it('are compared under stated assumptions', () => {
    for (const { assumptions } of comparisons) {
      expect(assumptions).toEqual(
        expect.arrayContaining([
          'same-comparator',
          'similar-people',
          'consistency',
          'common-effect',
        ]),
      );
    }
  });
});

describe('a network', () => {
  const { comparisons, networks } = answer(
    event,
    measured('alpha gamma', 0.5),
    measured('alpha gamma', 0.6, { id: 'again' }),
    measured('beta gamma', 0.8),
    measured('alpha beta', 0.7),
    measured('gamma delta', 0.9),
  );
  const [summary] = networks;

  it('mixes direct with indirect evidence, and says how much of it is direct', () => {
    const whole = comparisons.find(({ method }) => method === 'network');
    expect(whole).toMatchObject({ evidence: 'mixed', via: ['gamma'] });
    expect(whole?.directShare).toBeGreaterThan(0.5);
    expect(whole?.directShare).toBeLessThan(1);
  });

  it('has a league of all pairs, heterogeneity, and direct and indirect evidence apart', () => {
    expect(summary?.league).toHaveLength(6);
    expect(summary?.heterogeneity).toMatchObject({ df: 2 });
    expect(summary?.inconsistency?.p).toBeGreaterThan(0);
    expect(summary?.nodeSplit?.direct.value).toBeCloseTo(0.7, 10);
    expect(summary?.weeks).toEqual([104, 104]);
  });
});

describe('what cannot be compared', () => {
  const rates = (pair: string, over: Partial<Study> = {}) =>
    trial(pair, {
      results: [result(rate, Object.fromEntries(pair.split(' ').map((id) => [id, 0.2])))],
      ...over,
    });
  const unsized = (pair: string) => ({ arms: pair.split(' ').map((id) => ({ id, therapy: id })) });

  it.each([
    ['no study', [], 'no-studies'],
    ['studies of one of them alone', [rates('alpha gamma')], 'not-connected'],
    [
      'a step without an error',
      [rates('alpha gamma'), rates('beta gamma', unsized('beta gamma'))],
      'no-error',
    ],
    [
      'very different spans',
      [rates('alpha gamma'), rates('beta gamma', { weeks: 24 })],
      'spans-differ',
    ],
    [
      'groups that chance did not make',
      [rates('alpha gamma'), rates('beta gamma', { design: 'cohort' })],
      'not-connected',
    ],
    [
      'another population',
      [rates('alpha gamma'), rates('beta gamma', { population: 'late' })],
      'not-connected',
    ],
  ] as const)('says so: %s', (_, studies, reason) => {
    const found = answer(rate, ...studies);
    expect(found).toMatchObject({ comparisons: [], networks: [], unable: [reason] });
  });

  it('says so: one scale on either side', () => {
    const studies = [
      measured('alpha gamma', 0.5, unsized('alpha gamma')),
      measured('beta gamma', 0.8, { kind: 'odds-ratio', ...unsized('beta gamma') }),
    ];
    expect(answer(event, ...studies).unable).toEqual(['scales-differ']);
  });

  it('says so: an outcome that is not there, and an option with itself', () => {
    const index = indexOf();
    const query = { a: 'alpha', b: 'beta', outcome: 'nothing', population: 'early' };
    expect(indirectComparisons(index, query).unable).toEqual(['unknown-query']);
    const same = { ...query, b: 'alpha', outcome: 'event' };
    expect(indirectComparisons(index, same).unable).toEqual(['unknown-query']);
  });

  it('has no anchored comparison over trials that hold all three', () => {
    const study = trial('alpha beta gamma', {
      results: [result(rate, { alpha: 0.1, beta: 0.2, gamma: 0.3 })],
    });
    const { comparisons, unable } = answer(rate, study);
    expect(comparisons.map(({ method }) => method)).toEqual(['network']);
    expect(unable).toEqual(['no-common-comparator']);
  });
});

describe('a pool', () => {
  it('never mixes ratios of an event with those of its opposite', () => {
    const ofFree = (pair: string, kind: Effect['kind'], value: number) => {
      const [a = '', b = ''] = pair.split(' ');
      const effects = [effect(kind, pair, { value, interval: [value * 0.8, value * 1.2] })];
      return trial(pair, { results: [result(free, { [a]: 70, [b]: 50 }, { effects })] });
    };
    const found = answer(
      free,
      ofFree('alpha gamma', 'risk-ratio', 1.4),
      ofFree('beta gamma', 'risk-ratio', 0.6),
    );
    expect(found.comparisons.length).toBeGreaterThan(0);
    for (const { opposite, value, contrasts } of found.comparisons) {
      expect(new Set(contrasts.map((one) => one.opposite))).toEqual(new Set([opposite]));
      expect(value).toBeCloseTo(1, 6);
    }
  });

  it('leaves other scales and spans out, and says so', () => {
    const { leftOut, comparisons } = answer(
      event,
      measured('alpha gamma', 0.5),
      measured('beta gamma', 0.8),
      measured('beta delta', 0.8, { weeks: 12 }),
      measured('gamma delta', 0.9, { kind: 'difference' }),
    );
    expect(leftOut.map(({ study, reason }) => [study.id, reason])).toEqual(
      expect.arrayContaining([
        ['beta-delta', 'span-differs'],
        ['gamma-delta', 'scale-differs'],
      ]),
    );
    expect(comparisons[0]?.contrasts).toHaveLength(2);
  });

  it('takes a trial of three arms against one arm, with what that arm brings', () => {
    const three = trial('alpha beta gamma', {
      results: [result(rate, { alpha: 0.1, beta: 0.2, gamma: 0.3 })],
    });
    const { comparisons, leftOut } = answer(
      rate,
      three,
      trial('beta delta', { results: [result(rate, { beta: 0.2, delta: 0.2 })] }),
    );
    const [whole] = comparisons;
    // Arms of a Poisson model are independent, so nothing is lost by leaving out the third contrast.
    const years = (200 * 104) / 52.18;
    const se = Math.sqrt(2 / (0.1 * years) + 2 / (0.2 * years));
    expect(whole?.value).toBeCloseTo(0.5, 10);
    expect(whole?.interval[1]).toBeCloseTo(0.5 * Math.exp(1.959964 * se), 6);
    expect(whole?.assumptions).not.toContain('half-shared');
    expect(leftOut.map(({ reason }) => reason)).toContain('given-by-others');
  });

  it('keeps the direction of contrasts against the arm that was tested', () => {
    const effects = ['alpha beta', 'alpha gamma'].map((pair) =>
      effect('hazard-ratio', pair, { value: 0.5, interval: [0.25, 1] }),
    );
    const figuresOfAll = { alpha: 10, beta: 15, gamma: 30 };
    const three = trial('alpha beta gamma', {
      results: [result(event, figuresOfAll, { effects })],
    });
    expect(answer(event, three).comparisons[0]?.value).toBeCloseTo(0.5, 10);
  });

  it('has no effect of groups that chance did not make, even a published one', () => {
    const { leftOut, comparisons } = answer(
      event,
      measured('alpha gamma', 0.5),
      measured('beta gamma', 0.8),
      measured('alpha gamma', 0.1, { id: 'cohort', design: 'cohort' }),
    );
    expect(comparisons[0]?.value).toBeCloseTo(0.625, 10);
    expect(leftOut).toMatchObject([{ study: { id: 'cohort' }, reason: 'not-randomised' }]);
  });

  it('says when a shared arm was taken to bring half of the error', () => {
    const effects = ['alpha gamma', 'beta gamma'].map((pair) =>
      effect('hazard-ratio', pair, { value: 0.5, interval: [0.25, 1] }),
    );
    const three = trial('alpha beta gamma', {
      results: [result(event, { alpha: 10, beta: 15, gamma: 30 }, { effects })],
    });
    const { networks } = answer(event, three);
    expect(networks[0]?.assumptions).toContain('half-shared');
    expect(networks[0]?.scale).toBe('hazard-ratio');
  });
});

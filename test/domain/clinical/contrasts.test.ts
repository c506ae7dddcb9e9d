import { describe, expect, it } from 'vitest';
import { contrastsOf, readContrasts } from '../../../src/domain/clinical/index.js';
import type { Contrast } from '../../../src/domain/clinical/index.js';
import type { Outcome, Study } from '../../../src/domain/dataset-types.js';
import { effect, event, free, indexOf, rate, result, trial } from './trials.js';

const population = 'early';

const readIn = (outcome: Outcome, ...studies: readonly Study[]) =>
  readContrasts(indexOf(...studies), { outcome: outcome.id, population });

/** The one contrast that a result of a trial of alpha and beta gives. */
function contrastOf(
  outcome: Outcome,
  given: Study['results'][number],
  over: Partial<Study> = {},
): Contrast {
  const { contrasts } = readIn(outcome, trial('alpha beta', { results: [given], ...over }));
  const [contrast] = contrasts;
  if (!contrast || contrasts.length > 1) throw new Error(`${contrasts.length} contrasts`);
  return contrast;
}

const half = { alpha: 20, beta: 40 };

describe('a published effect', () => {
  it('has the error that its interval gives', () => {
    const effects = [effect('hazard-ratio', 'alpha beta', { interval: [0.25, 1] })];
    const contrast = contrastOf(event, result(event, half, { effects }));
    expect(contrast).toMatchObject({
      scale: 'hazard-ratio',
      origin: 'published',
      rule: 'interval',
    });
    expect(contrast.estimate).toBeCloseTo(Math.log(0.5), 12);
    expect(contrast.se).toBeCloseTo(Math.log(4) / (2 * 1.959964), 6);
  });

  it('has a smaller error where the same interval is of a higher level', () => {
    const at = (level: number) =>
      contrastOf(
        event,
        result(event, half, {
          effects: [effect('hazard-ratio', 'alpha beta', { interval: [0.25, 1], level })],
        }),
      );
    expect((at(99).se ?? 0) * 2.575829).toBeCloseTo((at(95).se ?? 0) * 1.959964, 5);
  });

  it('gets its error from an exact p value, and none from a limit', () => {
    const withP = (p: string) =>
      contrastsOf(
        indexOf(
          trial('alpha beta', {
            results: [
              result(event, half, { effects: [effect('hazard-ratio', 'alpha beta', { p })] }),
            ],
          }),
        ),
        { outcome: 'event', population, scale: 'hazard-ratio' },
      )[0];
    expect(withP('0.05')).toMatchObject({ rule: 'p-value', origin: 'error-derived' });
    expect(withP('0.05')?.se).toBeCloseTo(Math.log(2) / 1.959964, 6);
    for (const p of ['<0.001', '<0.05', '>0.9', '0', 'not significant', '0.99']) {
      expect(withP(p)?.se, p).toBeUndefined();
    }
  });

  it('keeps the order in which it was printed', () => {
    const effects = [effect('rate-ratio', 'beta alpha', { value: 2, interval: [1, 4] })];
    const contrast = contrastOf(rate, result(rate, { alpha: 0.1, beta: 0.2 }, { effects }));
    expect([contrast.treatment.key, contrast.comparator.key]).toEqual(['beta', 'alpha']);
  });

  it('stays on its own scale where it is a difference', () => {
    const effects = [effect('difference', 'alpha beta', { value: -20, interval: [-30, -10] })];
    expect(contrastOf(event, result(event, half, { effects })).estimate).toBe(-20);
  });
});

describe('a reduction', () => {
  it('of a rate is a ratio, with its interval turned', () => {
    const effects = [effect('relative-reduction', 'alpha beta', { value: 60, interval: [20, 80] })];
    const contrast = contrastOf(rate, result(rate, { alpha: 0.08, beta: 0.2 }, { effects }));
    expect(contrast).toMatchObject({ scale: 'rate-ratio', origin: 'published' });
    expect(contrast.estimate).toBeCloseTo(Math.log(0.4), 12);
    expect(contrast.se).toBeCloseTo(Math.log(4) / (2 * 1.959964), 6);
  });

  it('without an interval keeps its value and gets its error from rates, people and time', () => {
    const effects = [effect('relative-reduction', 'alpha beta', { value: 47 })];
    const contrast = contrastOf(rate, result(rate, { alpha: 0.1, beta: 0.2 }, { effects }), {
      weeks: 52.18,
    });
    expect(contrast).toMatchObject({ origin: 'error-derived', rule: 'poisson' });
    expect(contrast.estimate).toBeCloseTo(Math.log(0.53), 12);
    // 20 and 40 events in a year, each with twice the variance of a Poisson count.
    expect(contrast.se).toBeCloseTo(Math.sqrt(2 / 20 + 2 / 40), 12);
  });

  it('of hazards is not taken for one of shares', () => {
    const effects = [effect('relative-reduction', 'alpha beta', { value: 34 })];
    const contrast = contrastOf(event, result(event, { alpha: 10.9, beta: 15 }, { effects }));
    expect(contrast).toMatchObject({ scale: 'risk-ratio', origin: 'derived', rule: 'shares' });
    expect(contrast.estimate).toBeCloseTo(Math.log(10.9 / 15), 12);
  });
});

describe('a reduction in arms of unknown size', () => {
  const sizeless = ['alpha', 'beta'].map((id) => ({ id, therapy: id }));
  const read = (value: number) => {
    const effects = [effect('relative-reduction', 'alpha beta', { value })];
    const given = result(event, { alpha: 10.9, beta: 15 }, { effects });
    return readIn(event, trial('alpha beta', { arms: sizeless, results: [given] }));
  };

  it('is a ratio of risks where the shares give it', () => {
    expect(read(27).contrasts).toMatchObject([{ scale: 'risk-ratio', origin: 'error-derived' }]);
  });

  it('is left out where they give another one', () => {
    expect(read(34)).toMatchObject({ contrasts: [], leftOut: [{ reason: 'measure-unknown' }] });
  });
});

describe('what no effect was published of', () => {
  it('is a ratio of risks by shares and people', () => {
    const contrast = contrastOf(event, result(event, half));
    expect(contrast).toMatchObject({ scale: 'risk-ratio', origin: 'derived', rule: 'shares' });
    expect(contrast.se).toBeCloseTo(Math.sqrt(1 / 40 - 1 / 200 + 1 / 80 - 1 / 200), 12);
  });

  it('sets what was tested against no treatment, whichever arm comes first', () => {
    const study = trial('none alpha', { results: [result(event, { none: 40, alpha: 20 })] });
    const [contrast] = readIn(event, study).contrasts;
    expect([contrast?.treatment.key, contrast?.comparator.key]).toEqual(['alpha', 'none']);
    expect(contrast?.estimate).toBeCloseTo(Math.log(0.5), 12);
  });

  it('goes by printed counts where they are there', () => {
    const figures = { alpha: { value: 20, events: 41 }, beta: { value: 40, events: 80 } };
    const contrast = contrastOf(event, result(event, figures));
    expect(contrast.rule).toBe('counts');
    expect(contrast.estimate).toBeCloseTo(Math.log(41 / 80), 12);
  });

  it('is a ratio of odds where that is asked for', () => {
    const studies = trial('alpha beta', { results: [result(event, half)] });
    const [contrast] = contrastsOf(indexOf(studies), {
      outcome: 'event',
      population,
      scale: 'odds-ratio',
    });
    expect(contrast?.estimate).toBeCloseTo(Math.log((40 / 160) * (120 / 80)), 12);
    expect(contrast?.se).toBeCloseTo(Math.sqrt(1 / 40 + 1 / 160 + 1 / 80 + 1 / 120), 12);
  });

  it('has half a person added where nobody had it, and says so', () => {
    const contrast = contrastOf(event, result(event, { alpha: { noneSeen: true }, beta: 5 }));
    expect(contrast.corrected).toBe(true);
    expect(contrast.estimate).toBeCloseTo(Math.log(0.5 / 201 / (10.5 / 201)), 12);
  });

  it('goes by the intervals of both rates before people and time', () => {
    const figures = {
      alpha: { value: 0.1, interval: [0.05, 0.2] },
      beta: { value: 0.2, interval: [0.1, 0.4] },
    } as const;
    const contrast = contrastOf(rate, result(rate, figures));
    expect(contrast.rule).toBe('arm-intervals');
    expect(contrast.se).toBeCloseTo((Math.SQRT2 * Math.log(4)) / (2 * 1.959964), 6);
  });

  it.each([
    [
      'nobody in either arm',
      event,
      { alpha: { noneSeen: true }, beta: { noneSeen: true } },
      'no-events',
    ],
    ['everybody in both arms', free, { alpha: 100, beta: 100 }, 'no-events'],
    ['a rate of none', rate, { alpha: 0, beta: 0.2 }, 'no-events'],
    ['no figure', event, { alpha: 20, beta: { notReported: 'x' } }, 'no-figure'],
    ['only a range', event, { alpha: 20, beta: { range: [0, 1], reason: 'x' } }, 'no-figure'],
  ] as const)('is left out with %s', (_, outcome, figures, reason) => {
    const { contrasts, leftOut } = readIn(
      outcome,
      trial('alpha beta', { results: [result(outcome, figures)] }),
    );
    expect(contrasts).toEqual([]);
    expect(leftOut).toMatchObject([{ reason }]);
  });

  it('is left out without the size of an arm', () => {
    const arms = [
      { id: 'alpha', therapy: 'alpha' },
      { id: 'beta', therapy: 'beta' },
    ];
    const study = trial('alpha beta', { arms, results: [result(event, half)] });
    expect(readIn(event, study).leftOut).toMatchObject([{ reason: 'no-size' }]);
  });

  it('is left out where chance did not make the groups', () => {
    const study = trial('alpha beta', { design: 'cohort', results: [result(event, half)] });
    expect(readIn(event, study).leftOut).toMatchObject([{ reason: 'not-randomised' }]);
  });
});

describe('effects of the opposite event', () => {
  const freedom = { alpha: 70, beta: 50 };

  const read = (given: Parameters<typeof effect>[2], kind: Parameters<typeof effect>[0]) =>
    readIn(
      free,
      trial('alpha beta', {
        results: [result(free, freedom, { effects: [effect(kind, 'alpha beta', given)] })],
      }),
    );

  it('are marked: hazards of relapse beside shares without one', () => {
    const { contrasts } = read({ value: 0.51, interval: [0.4, 0.7] }, 'hazard-ratio');
    expect(contrasts).toMatchObject([{ scale: 'hazard-ratio', opposite: true }]);
  });

  it('are never given for a scale that was asked for, where the own event can be worked out', () => {
    const effects = [effect('risk-ratio', 'alpha beta', { value: 0.6, interval: [0.5, 0.8] })];
    const index = indexOf(trial('alpha beta', { results: [result(free, freedom, { effects })] }));
    const own = contrastsOf(index, { outcome: 'free', population, scale: 'risk-ratio' });
    expect(own.filter(({ opposite }) => !opposite)).toMatchObject([{ origin: 'derived' }]);
    expect(own.find(({ opposite }) => opposite)?.estimate).toBeCloseTo(Math.log(0.6), 12);
    expect(own.find(({ opposite }) => !opposite)?.estimate).toBeCloseTo(Math.log(1.4), 12);
  });

  it('are turned where they are odds', () => {
    const { contrasts } = read({ value: 0.43, interval: [0.3, 0.6] }, 'odds-ratio');
    expect(contrasts[0]?.opposite).toBeUndefined();
    expect(contrasts[0]?.estimate).toBeCloseTo(-Math.log(0.43), 12);
  });

  it('are left as they are where they are of the outcome itself', () => {
    const { contrasts } = read({ value: 2.33, interval: [1.5, 3.5] }, 'odds-ratio');
    expect(contrasts[0]?.estimate).toBeCloseTo(Math.log(2.33), 12);
  });

  it('are left out where the effect is next to none, whatever the shares are', () => {
    const { contrasts } = read({ value: 0.95, interval: [0.7, 1.3] }, 'hazard-ratio');
    expect(contrasts).toMatchObject([{ scale: 'risk-ratio', origin: 'derived' }]);
  });

  it('are left out where nothing tells which event they are of', () => {
    const near = result(
      free,
      { alpha: { value: 67, people: 0 }, beta: 66 },
      {
        effects: [effect('hazard-ratio', 'alpha beta', { value: 0.94, interval: [0.7, 1.2] })],
      },
    );
    expect(readIn(free, trial('alpha beta', { results: [near] })).leftOut).toMatchObject([
      { reason: 'event-unknown' },
    ]);
  });
});

describe('people of several analyses', () => {
  const withRates = (id: string, over: Partial<Study> = {}) =>
    trial('alpha beta', { id, results: [result(rate, { alpha: 0.1, beta: 0.2 })], ...over });
  const used = (...studies: readonly Study[]) =>
    contrastsOf(indexOf(...studies), { outcome: 'rate', population }).map(({ study }) => study.id);
  const noSizes = {
    arms: [
      { id: 'alpha', therapy: 'alpha' },
      { id: 'beta', therapy: 'beta' },
    ],
  };

  it('are counted in the pooled one, and the parts are left out', () => {
    const studies = [withRates('a'), withRates('b'), withRates('pool', { pooledFrom: ['a', 'b'] })];
    expect(used(...studies)).toEqual(['pool']);
    expect(readIn(rate, ...studies).leftOut).toMatchObject([
      { reason: 'counted-elsewhere' },
      { reason: 'counted-elsewhere' },
    ]);
  });

  it('are counted in the parts where only they have an error', () => {
    expect(used(withRates('a'), withRates('pool', { pooledFrom: ['a'], ...noSizes }))).toEqual([
      'a',
    ]);
  });

  it('are counted once in two pools that share a part', () => {
    expect(
      used(withRates('p', { pooledFrom: ['a'] }), withRates('q', { pooledFrom: ['a', 'b'] })),
    ).toEqual(['q']);
  });

  it('are known by the number in a registry', () => {
    const registry = ['NCT00000001'];
    expect(used(withRates('a', { registry }), withRates('b', { registry }))).toEqual(['a']);
  });

  it('have every pair of a trial with several arms, and none of two doses', () => {
    const arms = ['alpha', 'beta', 'gamma'].map((id) => ({ id, therapy: id, people: 100 }));
    const study = trial('alpha beta gamma', {
      arms: [...arms, { id: 'low', therapy: 'alpha', people: 100 }],
      results: [result(rate, { alpha: 0.1, beta: 0.2, gamma: 0.3, low: 0.1 })],
    });
    const { contrasts, leftOut } = readIn(rate, study);
    expect(
      contrasts.map(({ treatment, comparator }) => `${treatment.key} ${comparator.key}`),
    ).toEqual(['alpha beta', 'alpha gamma', 'beta gamma']);
    expect(contrasts.every(({ multiArm }) => multiArm)).toBe(true);
    expect(leftOut.every(({ reason }) => reason === 'other-dose')).toBe(true);
    expect(leftOut).toHaveLength(2);
  });
});

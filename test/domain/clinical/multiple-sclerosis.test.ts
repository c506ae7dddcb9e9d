import { describe, expect, it } from 'vitest';
import {
  contrastsOf,
  indirectComparisons,
  poissonDispersion,
} from '../../../src/domain/clinical/index.js';
import { weeksPerYear } from '../../../src/domain/clinical/errors.js';
import { publishedIndex } from './trials.js';

const index = publishedIndex('multiple-sclerosis');
const population = 'relapsing';
const relapses = contrastsOf(index, { outcome: 'relapse-rate', population });

describe('ocrelizumab and alemtuzumab, that no trial compared', () => {
  const query = { a: 'ocrelizumab-iv', b: 'alemtuzumab', outcome: 'relapse-rate', population };
  const { comparisons, networks } = indirectComparisons(index, query);
  const by = (method: string, model: string) =>
    comparisons.find((one) => one.method === method && one.model === model);

  it.each([
    ['bucher', 'common'],
    ['network', 'common'],
    ['network', 'random'],
  ])('have an indirect ratio of relapse rates: %s, %s', (method, model) => {
    const found = by(method, model);
    expect(found).toMatchObject({
      scale: 'rate-ratio',
      evidence: 'indirect',
      via: ['interferon-beta-1a-sc'],
    });
    // 0.53 against the pooled 0.45 and 0.51 of CARE-MS I and II, by hand.
    const [w1, w2] = [0.63 / 0.32, 0.65 / 0.39].map(
      (width) => (2 * 1.959964) ** 2 / Math.log(width) ** 2,
    );
    const pooled =
      ((w1 ?? 0) * Math.log(0.45) + (w2 ?? 0) * Math.log(0.51)) / ((w1 ?? 0) + (w2 ?? 0));
    expect(Math.log(found?.value ?? 0)).toBeCloseTo(Math.log(0.53) - pooled, 5);
    expect(found?.interval[0]).toBeLessThan(1);
    expect(found?.interval[1]).toBeGreaterThan(1);
  });

  it('say that the error of OPERA was worked out, and from what', () => {
    const [opera] = by('bucher', 'common')?.contrasts ?? [];
    expect(opera).toMatchObject({
      study: { id: 'opera-pooled' },
      origin: 'error-derived',
      rule: 'poisson',
    });
    expect(by('bucher', 'common')?.assumptions).toContain('poisson-error');
  });

  it('stand in a network whose league names every two of its treatments', () => {
    const [summary] = networks;
    const size = summary?.treatments.length ?? 0;
    expect(size).toBeGreaterThan(10);
    expect(summary?.league).toHaveLength((size * (size - 1)) / 2);
    expect(summary?.inconsistency?.p).toBeGreaterThan(0);
  });
});

describe('the dispersion of relapses', () => {
  // What it would have to be to give the published interval.
  const implied = relapses.flatMap(({ rule, effect, se = 0, result, arms, weeks }) => {
    if (rule !== 'interval' || effect?.kind !== 'rate-ratio') return [];
    const events = arms.map(
      ({ id, people = 0 }) => (result.arms[id]?.value ?? 0) * people * (weeks / weeksPerYear),
    );
    const [a = 0, b = 0] = events;
    return a > 0 && b > 0 ? [se ** 2 / (1 / a + 1 / b)] : [];
  });

  it('is at the upper end of what trials imply that print an interval', () => {
    expect(implied.length).toBeGreaterThan(4);
    expect(Math.max(...implied)).toBeLessThan(poissonDispersion * 1.1);
    expect(Math.max(...implied)).toBeGreaterThan(poissonDispersion * 0.9);
    expect(Math.min(...implied)).toBeGreaterThan(1);
  });
});

describe('freedom from relapse', () => {
  const free = contrastsOf(index, { outcome: 'relapse-free', population });
  const of = (id: string) => free.filter(({ study }) => study.id === id);

  it('has hazards and risks of relapse marked as such', () => {
    expect(of('temso').find(({ scale }) => scale === 'hazard-ratio')?.opposite).toBe(true);
    expect(of('tower').find(({ scale }) => scale === 'hazard-ratio')?.opposite).toBe(true);
    expect(of('incomin').find(({ scale }) => scale === 'risk-ratio')?.opposite).toBe(true);
  });

  it('has odds of freedom as they are', () => {
    expect(of('clarity')[0]).toMatchObject({ scale: 'odds-ratio', origin: 'published' });
    expect(of('clarity')[0]?.opposite).toBeUndefined();
  });

  it('has no ratio below 1 on the side of freedom where more people are free', () => {
    for (const { scale, opposite, estimate, result, arms } of free) {
      const [a, b] = arms.map(({ id }) => result.arms[id]?.value ?? Number.NaN);
      if (scale === 'difference' || a === undefined || b === undefined) continue;
      expect(Math.sign(estimate) * (opposite ? -1 : 1)).toBe(Math.sign(a - b));
    }
  });
});

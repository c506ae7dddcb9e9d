import { describe, expect, it } from 'vitest';
import type { ArmFigure } from '../../src/domain/dataset-types.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { aDataset, aFact, aResult, aSource, aStudy, aTherapy } from '../support/dataset.js';
import { contrary, outsideLimits, sourceless, uncited, wrongShares } from './checks.js';
import { published, resultsOf } from './datasets.js';

/** Printed so, cut off and not rounded: 1 of 507 people. */
const cutOff = new Set(['burt-2021 death-from-treatment t']);

/** The share of people without a relapse beside the ratio for having one: a note says so. */
const ofTheOpposite = new Set([
  'temso relapse-free hazard-ratio',
  'tower relapse-free hazard-ratio',
  'regard relapse-free hazard-ratio',
  'incomin relapse-free risk-ratio',
]);

const isFigure = ({ value, range, noneSeen }: ArmFigure) =>
  (value ?? range ?? noneSeen) !== undefined;

const isReason = ({ notReported, doesNotApply }: ArmFigure) =>
  (notReported ?? doesNotApply) !== undefined;

describe.each(published)('the published dataset $name', ({ data }) => {
  const results = resultsOf(data);

  it('can be read without a problem', () => {
    const result = parseDataset(data);
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  it('has a figure in each result', () => {
    const empty = results.filter(({ result }) => !Object.values(result.arms).some(isFigure));
    expect(empty.map(({ place }) => place)).toEqual([]);
  });

  it('says for each group of a study its figure or why there is none', () => {
    const silent = results.flatMap(({ study, result, place }) =>
      study.arms
        .filter(({ id }) => {
          const figure = result.arms[id];
          return figure === undefined || !(isFigure(figure) || isReason(figure));
        })
        .map(({ id }) => `${place} ${id}`),
    );
    expect(silent).toEqual([]);
  });

  it('puts each figure beside another group, unless the study had none to show', () => {
    const alone = results.filter(
      ({ study, result }) =>
        Object.keys(result.arms).length < 2 && !['cohort', 'single-arm'].includes(study.design),
    );
    expect(alone.map(({ place }) => place)).toEqual([]);
  });

  it('gives each figure a time span', () => {
    const timeless = results.flatMap(({ study, result, place }) =>
      (result.weeks ?? study.weeks) > 0 ? [] : [place],
    );
    expect(timeless).toEqual([]);
  });

  it('shows a comparison in relative terms beside two figures and never alone', () => {
    const alone = results.flatMap(({ result, place }) =>
      (result.effects ?? [])
        .filter(({ kind }) => kind === 'relative-reduction' || kind.endsWith('-ratio'))
        .filter(({ of }) => of.some((id) => result.arms[id]?.value === undefined))
        .map(({ kind }) => `${place} ${kind}`),
    );
    expect(alone).toEqual([]);
  });

  it('cites a source for every figure and every fact', () => {
    expect(sourceless(data)).toEqual([]);
  });

  it('has a use for each source in its list', () => {
    expect(uncited(data)).toEqual([]);
  });

  it('has shares that are what the people counted come to', () => {
    expect(wrongShares(data).filter((place) => !cutOff.has(place))).toEqual([]);
  });

  it('has each value within its limits', () => {
    expect(outsideLimits(data)).toEqual([]);
  });

  it('has no comparison that says the opposite of its figures, unless a note says why', () => {
    const explained = resultsOf(data).filter(({ result }) => result.note ?? result.method);
    const isExplained = (one: string) =>
      ofTheOpposite.has(one) && explained.some(({ place }) => one.startsWith(`${place} `));
    expect(contrary(data).filter((one) => !isExplained(one))).toEqual([]);
  });

  // A group on tablets may have had dummy injections: a figure, and yet it does not apply.
  it('does not both give a figure and call it not reported', () => {
    const shown = new Set(
      results.flatMap(({ study, result }) =>
        study.arms
          .filter(({ id }) => isFigure(result.arms[id] ?? {}))
          .map(({ therapy }) => `${therapy ?? ''} ${result.outcome}`),
      ),
    );
    const gaps = data.therapies
      .filter(({ kind }) => kind !== 'none')
      .flatMap(({ id, gaps: list }) =>
        (list ?? [])
          .filter(({ state }) => state === 'not-reported')
          .map(({ outcome }) => `${id} ${outcome}`),
      );
    expect(gaps.filter((gap) => shown.has(gap))).toEqual([]);
  });
});

it('publishes at least one dataset', () => {
  expect(published).not.toEqual([]);
});

describe('the checks of figures', () => {
  const good = aStudy();
  const result = aResult();
  const withResult = (over: object) =>
    aDataset({ studies: [{ ...good, results: [{ ...result, ...over }] }] });
  const arms = (t: object) => ({ arms: { ...result.arms, t: { value: 80, ...t } } });

  it('have nothing to say about a dataset that is right', () => {
    const data = aDataset();
    expect(
      [sourceless, uncited, wrongShares, outsideLimits, contrary].flatMap((check) => check(data)),
    ).toEqual([]);
  });

  it('find a figure or a fact without a source', () => {
    expect(sourceless(withResult({ sources: [] }))).not.toEqual([]);
    const therapies = [aTherapy({ caution: [aFact({ sources: [] })] })];
    expect(sourceless(aDataset({ therapies }))).not.toEqual([]);
  });

  it('find a source that is not used', () => {
    const sources = [...aDataset().sources, aSource({ id: 'nobody' })];
    expect(uncited(aDataset({ sources }))).toEqual(['nobody']);
  });

  it('find a share that its counts do not come to', () => {
    expect(wrongShares(withResult(arms({ events: 80, people: 100 })))).toEqual([]);
    expect(wrongShares(withResult(arms({ events: 81, people: 100 })))).toHaveLength(1);
    const strata = [{ who: 'older', arms: { t: { value: 80, events: 8, people: 11 } } }];
    expect(wrongShares(withResult({ strata }))).toHaveLength(1);
  });

  it('find a value outside its limits', () => {
    expect(outsideLimits(withResult(arms({ interval: [81, 90] })))).toHaveLength(1);
    const effects = [{ kind: 'risk-ratio', of: ['t', 'c'], value: 1.3, interval: [1.4, 2] }];
    expect(outsideLimits(withResult({ effects }))).toHaveLength(1);
  });

  it.each([
    ['difference', -5],
    ['risk-ratio', 0.8],
    ['relative-reduction', 30],
  ])('find a %s that says the opposite of its figures', (kind, value) => {
    const both = { t: { value: 80 }, c: { value: 60 } };
    const effects = [{ kind, of: ['t', 'c'], value }];
    expect(contrary(withResult({ arms: both, effects }))).toHaveLength(1);
    const turned = { t: { value: 60 }, c: { value: 80 } };
    expect(contrary(withResult({ arms: turned, effects }))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ArmFigure } from '../../src/domain/dataset-types.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { citations, published, resultsOf } from './datasets.js';

/** Trials of a medicine that is not among the options: what they tell is the group on placebo. */
const placeboGroupOnly = new Set(['freedoms', 'clarity', 'advance', 'gala', 'expand']);

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
        Object.keys(result.arms).length < 2 &&
        !['cohort', 'single-arm'].includes(study.design) &&
        !placeboGroupOnly.has(study.id),
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
    const { studies, therapies } = data;
    const places = [...citations({ studies }), ...citations({ therapies })];
    const facts = therapies.flatMap(({ warnings, checks, notFor, indications }) => [
      ...(warnings ?? []),
      ...checks,
      ...notFor,
      ...indications,
    ]);
    expect(places.filter(({ ids }) => ids.length === 0)).toEqual([]);
    expect(facts.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(results.filter(({ result }) => result.sources.length === 0)).toEqual([]);
  });

  it('has a use for each source in its list', () => {
    const { sources, ...rest } = data;
    const cited = new Set(citations(rest).flatMap(({ ids }) => ids));
    expect(sources.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
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

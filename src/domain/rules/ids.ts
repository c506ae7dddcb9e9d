import { at, type Finding } from '../finding.js';
import { partsOf, type ResultInPlace, type Rule } from './rule.js';

function* twice(items: readonly { readonly id: string }[], path: string): Generator<Finding> {
  const seen = new Set<string>();
  for (const [index, { id: name }] of items.entries()) {
    if (seen.has(name)) yield ['duplicate-id', at(path, index, 'id'), { name }];
    seen.add(name);
  }
}

const lists = ['populations', 'outcomes', 'therapies', 'studies', 'syntheses', 'sources'] as const;

/** An id names one thing. */
export const idsAreUnique: Rule = function* (dataset) {
  for (const list of lists) yield* twice(dataset[list] ?? [], at('', list));
  for (const [index, { arms }] of dataset.studies.entries()) {
    yield* twice(arms, at('/studies', index, 'arms'));
  }
};

/** A study says one thing about an outcome over one time. */
export const resultsAreUnique: Rule = function* ({ studies }) {
  for (const [s, study] of studies.entries()) {
    const seen = new Set<string>();
    for (const [index, { outcome: name, weeks, span }] of study.results.entries()) {
      const key = JSON.stringify([name, weeks ?? study.weeks, span]);
      if (seen.has(key)) yield ['duplicate-result', at('/studies', s, 'results', index), { name }];
      seen.add(key);
    }
  }
};

/** Figures and effects are of arms of the study. */
export const armsExist: Rule<ResultInPlace> = function* (place) {
  const { result, arms, path } = place;
  const used = [...partsOf(place)].flatMap((part) =>
    Object.keys(part.arms).map((name) => [name, at(part.path, 'arms', name)] as const),
  );
  for (const [e, { of }] of (result.effects ?? []).entries()) {
    for (const [index, name] of of.entries()) {
      used.push([name, at(path, 'effects', e, 'of', index)]);
    }
  }
  for (const [name, place] of used) {
    if (arms.has(name)) continue;
    yield ['unknown-id', place, { name, list: 'the arms of this study' }, arms.keys()];
  }
};

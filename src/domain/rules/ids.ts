import { at } from '../finding.js';
import { partsOf, type Report, type ResultInPlace, type Rule } from './rule.js';

/** Reports ids that are there already. */
export function twice(
  report: Report,
  items: readonly { readonly id: string }[],
  path: string,
): void {
  const seen = new Set<string>();
  for (const [index, { id: name }] of items.entries()) {
    if (seen.has(name)) report(['duplicate-id', at(path, index, 'id'), { name }]);
    seen.add(name);
  }
}

const lists = ['populations', 'outcomes', 'therapies', 'studies', 'sources'] as const;

/** An id names one thing. */
export const idsAreUnique: Rule = (dataset, report) => {
  for (const list of lists) twice(report, dataset[list], at('', list));
  twice(report, dataset.matters ?? [], '/matters');
  for (const [index, { arms }] of dataset.studies.entries()) {
    twice(report, arms, at('/studies', index, 'arms'));
  }
};

/** A study says one thing about an outcome over one time. */
export const resultsAreUnique: Rule = ({ studies }, report) => {
  for (const [s, study] of studies.entries()) {
    const seen = new Set<string>();
    for (const [index, { outcome: name, weeks, span }] of study.results.entries()) {
      const key = JSON.stringify([name, weeks ?? study.weeks, span]);
      if (seen.has(key))
        report(['duplicate-result', at('/studies', s, 'results', index), { name }]);
      seen.add(key);
    }
  }
};

/** Figures and effects are of arms of the study. */
export const armsExist: Rule<ResultInPlace> = (place, report) => {
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
    report(['unknown-id', place, { name, list: 'the arms of this study' }, arms.keys()]);
  }
};

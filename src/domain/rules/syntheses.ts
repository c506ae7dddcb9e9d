import { at } from '../finding.js';
import { isPossible } from './effects.js';
import { twice } from './ids.js';
import { byId, type Rule } from './rule.js';

/** A review says something of two options, and its effects are such as there can be. */
export const synthesesHold: Rule = ({ syntheses = [], outcomes }, report) => {
  twice(report, syntheses, '/syntheses');
  const outcomeById = byId(outcomes);
  for (const [s, { comparisons }] of syntheses.entries()) {
    for (const [index, comparison] of comparisons.entries()) {
      const { kind, value, interval, rating, therapy, comparator } = comparison;
      const path = at('/syntheses', s, 'comparisons', index);
      if (therapy === comparator) report(['same-option', at(path, 'comparator')]);
      if (!kind !== (value === undefined)) {
        report(['missing-field', path, { name: kind ? 'value' : 'kind' }]);
      } else if (kind) {
        const outcome = outcomeById.get(comparison.outcome);
        isPossible({ effect: { ...comparison, kind }, outcome, path }, report);
      } else if (interval) report(['missing-field', path, { name: 'value' }]);
      else if (!rating) report(['no-figure', path, { names: '"value", "rating"' }]);
    }
  }
};

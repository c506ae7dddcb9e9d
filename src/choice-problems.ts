import type { ChoiceFault } from './domain/choice-faults.js';
import { mostOptions } from './domain/choice.js';
import { nearest } from './domain/nearest.js';
import type { Problem } from './domain/result.js';

/** Puts in words what the attributes ask for and cannot get. */
export const choiceProblem = (fault: ChoiceFault): Problem => {
  const { attribute } = fault;
  switch (fault.kind) {
    case 'unknown': {
      const near = nearest(fault.id, fault.known);
      const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
      return problem(
        `unknown-${attribute}`,
        `"${attribute}" names "${fault.id}", which is not in the dataset.${hint} The dataset has: ${fault.known.join(', ')}.`,
      );
    }
    case 'twice':
      return problem('option-twice', `"${attribute}" names "${fault.id}" twice. Name it once.`);
    case 'too-many':
      return problem(
        'too-many-options',
        `"${attribute}" names ${fault.ids.length} options. At most ${mostOptions} can stand side by side: take out ${fault.ids.length - mostOptions}.`,
      );
  }
};

const problem = (code: string, message: string): Problem => ({ code, path: '', message });

import { mostOptions, parseCompare, type Choice } from './domain/choice.js';
import type { DatasetIndex } from './domain/dataset-index.js';
import { nearest } from './domain/nearest.js';
import type { Problem } from './domain/result.js';

/** What an author may ask for in attributes. */
export interface Asked {
  readonly compare: string;
  readonly population: string;
}

/** The choice that the attributes ask for, or why it can't be given. */
export function choiceFrom(
  index: DatasetIndex,
  { compare, population }: Asked,
): { readonly choice: Choice; readonly problems: readonly Problem[] } {
  const { chosen, faults } = parseCompare(compare, index);
  const problems = faults.map((fault): Problem => {
    switch (fault.kind) {
      case 'unknown':
        return problem('unknown-option', unknownText('compare', fault.id, fault.known));
      case 'twice':
        return problem('option-twice', `"compare" names "${fault.id}" twice. Name it once.`);
      case 'too-many':
        return problem(
          'too-many-options',
          `"compare" names ${fault.ids.length} options. At most ${mostOptions} can stand side by side: take out ${fault.ids.length - mostOptions}.`,
        );
    }
  });
  const known = [...index.populations.keys()];
  const asked = population.trim();
  if (asked !== '' && !known.includes(asked)) {
    problems.push(problem('unknown-population', unknownText('population', asked, known)));
  }
  const first = known[0] ?? '';
  return { choice: { chosen, population: asked === '' ? first : asked, route: 'any' }, problems };
}

const problem = (code: string, message: string): Problem => ({ code, path: '', message });

function unknownText(attribute: string, id: string, known: readonly string[]): string {
  const near = nearest(id, known);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  return `"${attribute}" names "${id}", which is not in the dataset.${hint} The dataset has: ${known.join(', ')}.`;
}

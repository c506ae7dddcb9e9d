import type { DatasetIndex } from '../../domain/dataset-index.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { contrastsOf } from '../../domain/clinical/index.js';
import type { Words } from '../words.js';
import type { ClinicalSource } from './source.js';

/** One entry of a list to choose from. */
export interface ChoiceEntry {
  readonly value: string;
  readonly text: string;
}

/** Outcomes that trials or reviews compare one of the chosen options on, benefits first. */
export function comparedOutcomes({ index, choice }: ClinicalSource): readonly Outcome[] {
  const chosen = new Set(choice.chosen);
  const reviewed = new Set(
    (index.dataset.syntheses ?? []).flatMap(({ comparisons }) =>
      comparisons
        .filter(({ therapy, comparator }) => chosen.has(therapy) && chosen.has(comparator))
        .map(({ outcome }) => outcome),
    ),
  );
  const isCompared = ({ id }: Outcome) =>
    reviewed.has(id) || optionsIn(index, id, choice.population, chosen) > 1;
  const compared = index.dataset.outcomes.filter(isCompared);
  const of = (group: Outcome['group']) => compared.filter((outcome) => outcome.group === group);
  return [...of('benefit'), ...of('harm')];
}

/** How many of the chosen options any trial compares on an outcome. */
function optionsIn(
  index: DatasetIndex,
  outcome: string,
  population: string,
  chosen: ReadonlySet<string>,
): number {
  const found = contrastsOf(index, { outcome, population })
    .flatMap(({ treatment, comparator }) => [treatment.key, comparator.key])
    .filter((key) => chosen.has(key));
  return new Set(found).size;
}

/** Outcomes by their clinical names. */
export const outcomeEntries = (
  outcomes: readonly Outcome[],
  words: Words,
): readonly ChoiceEntry[] =>
  outcomes.map(({ id, name }) => ({ value: id, text: words.text(name) }));

import { conforms } from './conforms.js';
import { shapes } from './dataset-shapes.js';
import type { Dataset, Synthesis } from './dataset-types.js';
import type { Finding } from './finding.js';
import { lateShapes } from './late-shapes.js';
import { synthesesHold } from './rules/syntheses.js';

/** All shapes of the format. */
export const allShapes = { ...shapes, ...lateShapes };

/** In what published reviews contradict themselves: a page checks it when it first draws them. */
export function lateFindings(dataset: Dataset): readonly Finding[] {
  const findings: Finding[] = [];
  synthesesHold(dataset, (finding) => {
    findings.push(finding);
  });
  return findings;
}

/** The published reviews of a dataset; nothing when any of them is not what it should be. */
export function soundSyntheses(dataset: Dataset): readonly Synthesis[] | undefined {
  const { syntheses = [] } = dataset;
  const isSound =
    conforms(syntheses, ['a', 'Synthesis'], allShapes) && lateFindings(dataset).length === 0;
  return isSound ? syntheses : undefined;
}

import type { Dataset } from './dataset-types.js';
import type { Finding } from './finding.js';
import { datesAreInOrder, daysExist } from './rules/dates.js';
import { directionsHold } from './rules/directions.js';
import { effectsHold } from './rules/effects.js';
import * as entries from './rules/entries.js';
import { fieldsHold } from './rules/fields.js';
import { figuresHold } from './rules/figures.js';
import { armsExist, idsAreUnique, resultsAreUnique } from './rules/ids.js';
import { resultsIn, type ResultInPlace, type Rule } from './rules/rule.js';
import { schedulesHold } from './rules/schedules.js';

const rules: readonly Rule[] = [
  idsAreUnique,
  resultsAreUnique,
  fieldsHold,
  entries.harmsSayHowSerious,
  entries.outcomesHaveTheirPhrases,
  entries.noChangeIsAnOption,
  entries.armsFitTheirStudy,
  daysExist,
  datesAreInOrder,
  schedulesHold,
];

const resultRules: readonly Rule<ResultInPlace>[] = [armsExist, figuresHold, effectsHold];

/** What the schema cannot say: everything in which a dataset contradicts itself. */
export function ruleFindings(dataset: Dataset): readonly Finding[] {
  const findings: Finding[] = [];
  const report = (finding: Finding) => {
    findings.push(finding);
  };
  for (const rule of rules) rule(dataset, report);
  for (const result of resultsIn(dataset)) {
    const before = findings.length;
    for (const rule of resultRules) rule(result, report);
    // A wrong figure makes its effect look wrong too.
    if (findings.length === before) directionsHold(result, report);
  }
  return findings;
}

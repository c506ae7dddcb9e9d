import { isKnown, type CoverageState } from './coverage.js';
import { heading, paragraph, table, type Block } from './document.js';
import type { Facts } from './facts.js';
import type { Therapy } from '../../domain/dataset-types.js';

/** Options side by side in one table: as many as a sheet of paper holds. */
const optionsPerTable = 6;

const words: Readonly<Record<CoverageState, string>> = {
  figure: 'figure',
  range: 'range',
  'none-seen': 'none seen',
  'not-reported': 'not reported',
  'does-not-apply': 'does not apply',
  'not-stated': 'not stated',
};

function inGroups<T>(things: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(things.length / size);
  return Array.from({ length: count }, (_, group) =>
    things.slice(group * size, (group + 1) * size),
  );
}

const optionName = ({ name, formulation }: Therapy, { text }: Facts): string =>
  formulation === undefined ? text(name) : `${text(name)} (${text(formulation)})`;

function tableOf(options: readonly Therapy[], facts: Facts): Block {
  const names = options.map((option) => optionName(option, facts));
  const rows = facts.dataset.outcomes.map((outcome) => [
    facts.text(outcome.plain),
    ...options.map((option) => {
      const coverage = facts.coverage(option, outcome);
      return isKnown(coverage)
        ? `${words[coverage.state]} (${coverage.studies})`
        : words[coverage.state];
    }),
  ]);
  return table(`What is known: ${names.join(', ')}`, ['Outcome', ...names], rows);
}

/** What is known of each outcome for each option. */
export function coverageSection(facts: Facts): readonly Block[] {
  const { therapies, outcomes } = facts.dataset;
  const cells = therapies.flatMap((option) =>
    outcomes.map((outcome) => facts.coverage(option, outcome)),
  );
  const known = cells.filter(isKnown).length;
  const silent = cells.filter(({ state }) => state === 'not-stated').length;
  return [
    heading(2, 'What is known of each option'),
    paragraph(
      `Of ${cells.length} cells, ${known} have an amount, ${cells.length - known - silent} say why there is none and ${silent} say nothing. Over all forms of the condition; in brackets, the number of studies with an amount, a pooled analysis counting as one. "Not stated" is shown to readers as "not reported". Harms seen with placebo are not harms of taking nothing.`,
    ),
    ...inGroups(therapies, optionsPerTable).map((options) => tableOf(options, facts)),
  ];
}

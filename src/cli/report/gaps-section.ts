import type { Therapy } from '../../domain/dataset-types.js';
import { heading, list, table, type Block } from './document.js';
import type { Facts } from './facts.js';
import { countFigures } from './figure-counts.js';
import { places } from './item.js';
import { isBaseline, optionsOf } from './judging.js';

/** Parts that an option may lack; those of medicines are not asked of no treatment. */
const parts: readonly {
  readonly name: string;
  readonly ofMedicines?: true;
  readonly has: (option: Therapy) => boolean;
}[] = [
  { name: 'what living with it is like', has: ({ experience }) => filled(experience) },
  { name: 'a schedule', ofMedicines: true, has: ({ schedule }) => schedule !== undefined },
  { name: 'a licence', ofMedicines: true, has: ({ indications }) => indications.length > 0 },
  { name: 'checks', ofMedicines: true, has: ({ checks }) => checks.length > 0 },
  {
    name: 'having children',
    ofMedicines: true,
    has: ({ familyPlanning }) => filled(familyPlanning),
  },
  { name: 'vaccines', ofMedicines: true, has: ({ vaccines = [] }) => vaccines.length > 0 },
  { name: 'stopping', ofMedicines: true, has: ({ stopping = [] }) => stopping.length > 0 },
];

const filled = (fields: object | undefined): boolean =>
  fields !== undefined && Object.keys(fields).length > 0;

function missingParts(facts: Facts): Block {
  const rows = parts.map(({ name, ofMedicines, has }) => {
    const asked = optionsOf(facts).filter(([option]) => !(ofMedicines && isBaseline(option)));
    const without = asked
      .filter(([option]) => !has(option))
      .map(([{ id }, path]) => `${path} (${id})`);
    return [name, `${asked.length}`, `${without.length}`, places(without)];
  });
  return table(
    'Options that lack a part',
    ['Part', 'Options it is asked of', 'Without it', 'Where'],
    rows,
  );
}

/** How complete figures and options are. */
export function gapsSection(facts: Facts): readonly Block[] {
  const counts = countFigures(facts);
  const { studies } = facts.dataset;
  const designs = [...new Set(studies.map(({ design }) => design))].sort();
  const people = designs.map(
    (design) => `${design}: ${studies.filter((study) => study.design === design).length}`,
  );
  return [
    heading(2, 'Figures and gaps'),
    list([
      `${counts.figures} figures of arms: ${counts.withInterval} with an interval, ${counts.figures - counts.withInterval} without; ${counts.ranges} only a range, ${counts.noneSeen} none seen, ${counts.derived} worked out by a named rule.`,
      `${counts.results} results: ${counts.withEffect} with a published effect and its interval, ${counts.rated} with a published rating of certainty.`,
      `Ratings in published reviews: ${counts.reviewRatings}.`,
      `${studies.length} studies by design: ${people.length === 0 ? 'none' : people.join(', ')}.`,
    ]),
    missingParts(facts),
  ];
}

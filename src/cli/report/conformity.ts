import { heading, list, paragraph, table, type Block } from './document.js';
import type { Facts } from './facts.js';
import { certifying, qualifying } from './ipdas-first.js';
import { quality } from './ipdas-quality.js';
import type { Item, Standing, Verdict } from './item.js';
import { nice } from './nice-items.js';

/** Every item of the report, by the group it belongs to. */
export const groups: readonly { readonly name: string; readonly items: readonly Item[] }[] = [
  { name: 'IPDAS: qualifying (all, or it is no decision aid)', items: qualifying },
  { name: 'IPDAS: certifying (without these, a risk of harmful bias)', items: certifying },
  { name: 'IPDAS: quality', items: quality },
  { name: 'NICE standards framework (ECD8) and Healthcare Improvement Scotland', items: nice },
];

/** An item with what was found. */
export interface Judged extends Verdict {
  readonly item: Item;
}

export const judge = (items: readonly Item[], facts: Facts): readonly Judged[] =>
  items.map((item) => ({ item, ...item.judge(facts) }));

const standings: readonly Standing[] = ['met', 'not met', 'needs a person', 'not applicable'];

interface JudgedGroup {
  readonly name: string;
  readonly judged: readonly Judged[];
}

function summary(all: readonly JudgedGroup[]): Block {
  const rows = all.map(({ name, judged }) => [
    name,
    ...standings.map((one) => `${judged.filter(({ standing }) => standing === one).length}`),
  ]);
  return table('How many items stand where', ['Group', ...standings], rows);
}

const groupBlocks = ({ name, judged }: JudgedGroup): readonly Block[] => [
  heading(3, name),
  table(
    name,
    ['Item', 'What it asks', 'Verdict', 'Evidence', 'Item was'],
    judged.map(({ item, standing, evidence }) => [
      item.key,
      item.says,
      standing,
      evidence,
      item.isConfirmed ? 'read' : 'from memory',
    ]),
  ),
];

/** The verdicts, item by item. */
export function conformitySection(facts: Facts): readonly Block[] {
  const all = groups.map(({ name, items }) => ({ name, judged: judge(items, facts) }));
  return [
    heading(2, 'Conformity'),
    paragraph(
      'A verdict is worked out from the dataset where the dataset can tell. What the component does with every dataset is called so. What people must have done is "not met" where the dataset says that it was not done, and else "needs a person": no program can tell whether it is so.',
    ),
    list([
      'The numbers are ours. Q, C and K follow the published order of the IPDAS minimum standards (IPDASi version 4); 35 to 47 go on counting.',
      'Items stand here in our own words. "Read" means that the item was seen in a published text; "from memory" that it was not, and must be compared with the paper before anyone claims conformity.',
      'Q1 to Q6, C1 to C6, K3 to K8, 35 to 38 and 43 to 47 were read; all others are from memory.',
    ]),
    summary(all),
    ...all.flatMap(groupBlocks),
  ];
}

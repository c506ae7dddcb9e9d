import type { Dataset } from '../../domain/dataset-types.js';
import { conformitySection } from './conformity.js';
import { coverageSection } from './coverage-section.js';
import { daysBetween } from './dates.js';
import { heading, paragraph, table, type Block, type ReportDocument } from './document.js';
import { factsOf, type Facts } from './facts.js';
import { gapsSection } from './gaps-section.js';
import { readingSection } from './reading-section.js';
import { sourcesSection } from './sources-section.js';

function reviewDue(reviewBy: string, today: string): string {
  const left = daysBetween(today, reviewBy);
  return left < 0 ? `${reviewBy}: ${-left} days ago` : `${reviewBy}: ${left} days left`;
}

function identity({ dataset, today, text }: Facts): Block {
  const { decision, governance } = dataset;
  return table(
    'What this report is about',
    ['What', 'As in the dataset'],
    [
      ['Decision', text(decision.question)],
      ['Condition', text(decision.condition)],
      ['Dataset', dataset.id],
      ['Version of the data', dataset.version],
      ['Version of the format', dataset.formatVersion],
      ['Where its rules apply', decision.jurisdictions.join(', ')],
      ['Published', governance.published],
      ['Evidence last checked', governance.reviewed ?? governance.published],
      ['Review due', reviewDue(governance.reviewBy, today)],
      ['Written by', governance.authors.map(({ name }) => text(name)).join(', ')],
      [
        'Checked by',
        (governance.checkedBy ?? []).map(({ name }) => text(name)).join(', ') || 'nobody named',
      ],
      ['Funding', text(governance.funding)],
      ['Options', `${dataset.therapies.length}`],
      ['Outcomes', `${dataset.outcomes.length}`],
      ['Studies', `${dataset.studies.length}`],
      ['Sources', `${dataset.sources.length}`],
      ['Report made on', today],
    ],
  );
}

const signers = ['For the board', 'Clinician', 'Patient or advocate', 'Evidence editor'];

function signatures({ dataset, today }: Facts): readonly Block[] {
  const isForm = true;
  const caption = `Signatures for ${dataset.id}, version ${dataset.version}, report of ${today}`;
  const head = ['Role', 'Name', 'Decision', 'Signature', 'Date'];
  const rows = signers.map((role) => [role, '', '', '', '']);
  return [
    heading(2, 'Signatures'),
    paragraph(
      'Who signs has read this report and the comparison as readers see it. The report informs the board; it does not decide.',
    ),
    { kind: 'table', caption, head, rows, isForm },
  ];
}

/** The report on a dataset that a governance board can sign. The same input makes the same report. */
export function buildReport(dataset: Dataset, today: string): ReportDocument {
  const facts = factsOf(dataset, today);
  return {
    title: `Report on "${facts.text(dataset.decision.question)}"`,
    blocks: [
      identity(facts),
      ...conformitySection(facts),
      ...coverageSection(facts),
      ...readingSection(facts),
      ...sourcesSection(facts),
      ...gapsSection(facts),
      ...signatures(facts),
    ],
  };
}

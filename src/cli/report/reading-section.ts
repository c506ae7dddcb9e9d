import { enoughWords, readingAgeLimit } from '../words/reading-age.js';
import type { Pool } from '../words/reading-report.js';
import { heading, paragraph, table, type Block } from './document.js';
import type { Facts } from './facts.js';

const shownTexts = 5;
const shownFindings = 50;

const verdicts: Readonly<Record<Pool['verdict'], string>> = {
  within: 'within the limit',
  above: 'above the limit',
  'few-words': 'too few words to judge',
};

/** What a board calls the kinds of texts, by the field they stand in. */
const kinds: Readonly<Record<string, string>> = {
  decision: 'the decision',
  governance: 'who made this, and how',
  populations: 'forms of the condition',
  outcomes: 'outcomes and what they mean',
  mechanism: 'how it works',
  settingFact: 'where it is given',
  schedule: 'how it is taken, and how often',
  indications: 'who it is licensed for',
  notFor: 'who must not take it',
  caution: 'when care is needed',
  familyPlanning: 'having children',
  stopping: 'stopping and switching',
  experience: 'what living with it is like',
  gaps: 'why there is no figure',
  studies: 'notes on studies and figures',
  sources: 'notes on sources',
};

const nameOf = ({ kind, id }: Pool): string => {
  if (kind === 'all') return 'all texts';
  return (kind === 'section' ? kinds[id] : undefined) ?? id;
};

const row = (pool: Pool): readonly string[] => {
  const { texts, words, age, verdict } = pool;
  return [
    nameOf(pool),
    `${texts}`,
    `${words}`,
    words === 0 ? '' : age.toFixed(1),
    verdicts[verdict],
  ];
};

function wordsBlock({ words, dataset }: Facts): readonly Block[] {
  const title = heading(3, 'Words that praise, steer or hide a figure');
  if (words.length === 0) {
    return [title, paragraph(`None found in the English texts of ${dataset.id}.`)];
  }
  const more = words.length - shownFindings;
  return [
    title,
    table(
      'Words to replace',
      ['Place', 'Finding'],
      words.slice(0, shownFindings).map(({ path, message }) => [path, message]),
    ),
    ...(more > 0 ? [paragraph(`And ${more} more.`)] : []),
  ];
}

/** How hard the texts are to read, and which words must go. */
export function readingSection(facts: Facts): readonly Block[] {
  const { all, options, sections, hardest } = facts.reading;
  const head = ['Texts', 'How many', 'Words', 'Reading age', 'Verdict'];
  return [
    heading(2, 'Words'),
    paragraph(
      `Reading age is the Flesch-Kincaid grade (Kincaid and others, 1975) and 5 years, over all English texts of an option or of a kind that patients read. The limit is ${readingAgeLimit}. Names of medicines do not count. Groups of fewer than ${enoughWords} words are not judged. Such a formula sees long words and long sentences; it does not see whether a text is understood.`,
    ),
    table('Reading age by option', head, [all, ...options].map(row)),
    table('Reading age by kind of text', head, sections.map(row)),
    table(
      'The hardest single texts, as a hint where to begin',
      ['Place', 'Reading age', 'Text'],
      hardest.slice(0, shownTexts).map(({ path, age, text }) => [path, age.toFixed(1), text]),
    ),
    ...wordsBlock(facts),
  ];
}

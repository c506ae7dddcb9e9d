import { saysChance, saysPair } from './absolute-figures.js';

/** A kind of words that an informing text does without. */
export interface WordRule {
  readonly code: string;
  readonly words: RegExp;
  /** Why, and the way out. */
  readonly message: string;
  /** Whether the text makes up for the words, and what it is read in: its sentence, or all of it. */
  readonly unless?: {
    readonly within: 'sentence' | 'text';
    readonly says: (rest: string) => boolean;
  };
}

const number =
  '(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|fifty|hundred|(?:a|one) (?:hundred|thousand|million))';
const share = `(?:${number} ?(?:%|percent|per cent)|half|(?:a|one|two|three)[ -](?:thirds?|quarters?|fifths?|tenths?))`;
const more =
  '(?:fewer|less|lower|more|higher|greater|smaller|better|worse|reduction|increase|decrease|drop|fall|rise)';
const what =
  '(?:as|the (?:risk|chance|odds|rate|number|likelihood|relapses)|more|less|higher|lower|greater|fewer)';

const relative = [
  `\\b${share}[ -]${more}\\b`,
  `\\b(?:reduc|cut|lower|fell|fall|decreas|increas|rais|ris|rose|drop|grew|shr[aiu]nk)\\w*(?: [\\w’'-]+){0,6} by (?:about |around |nearly |almost |up to |over |more than )?${share}(?! ?points?\\b)`,
  `\\b(?:relative|risk) (?:reduction|increase)s? (?:of|by) ${number}`,
  '\\b(?:halve[sd]?|halving|doubles|doubled|doubling|triples|tripled|tripling)\\b',
  '\\b(?:double|triple) the (?:risk|chance|odds|rate|number|likelihood)\\b',
  `\\b(?:half|twice|${number}(?:[ -]and[ -]a[ -]half)? times) ${what}\\b`,
  `\\b${number}[ -]?fold\\b|\\b(?:two|three|four|five|ten)fold\\b`,
].join('|');

/** Every rule. Each is tried on every English text of a dataset. */
export const wordRules: readonly WordRule[] = [
  {
    code: 'praise',
    words:
      /\b(?:best|only|powerful(?:ly)?|potent(?:ly)?|breakthroughs?|ground-?breaking|game[ -]chang(?:er|ers|ing)|excellent|outstanding|superior(?:ity)?|impressive(?:ly)?|remarkabl[ey]|dramatic(?:ally)?|striking(?:ly)?|amazing|proven|miracles?|miraculous|wonder drugs?|revolutionary|gold standard|cutting[ -]edge|state[ -]of[ -]the[ -]art|promising|well[ -]tolerated|life[ -]changing)\b/gi,
    message:
      'praise, or steering. Say what was seen, with figures; instead of "only", say "no other", "just" or leave it out.',
  },
  {
    code: 'verdict',
    words:
      /\b(?:(?:un)?safe(?:r|st|ly)?|(?:in)?effective(?:ly|ness)?|efficac(?:y|ious(?:ly)?)|works? (?:better|best)|better than)\b/gi,
    message: 'a verdict, and the reader’s to give. Say what happened to how many people.',
  },
  {
    code: 'feeling',
    words:
      /\b(?:un?fortunately|fortunately|sadly|luckily|thankfully|regrettably|worrying(?:ly)?|alarming(?:ly)?|frightening(?:ly)?|good news|bad news)\b/gi,
    message: 'a feeling, and the reader’s own. Leave it out.',
  },
  {
    code: 'advice',
    words:
      /\b(?:you (?:should|must|ought to|need to) (?:take|choose|pick|prefer|try|go for|opt for|switch to)|should be (?:preferred|chosen|first choice)|(?:we|experts|doctors) (?:recommend|advise|suggest)|(?:the )?(?:right|better|obvious|preferred|ideal|first) (?:choice|option|pick))\b/gi,
    message: 'a recommendation. Say what holds for whom, and leave the choice to the reader.',
  },
  {
    code: 'chance-word',
    words:
      /\b(?:(?:un)?common(?:ly|er|est)?(?! cold\b)|rare(?:ly|r|st)?|(?:in)?frequently|infrequent|seldom|(?<!more |less )(?:un|very )?likely|(?:im)?probable)\b/gi,
    message:
      'a chance that each reader takes for another. Put the figure into the same sentence ("3 of 100 people"), or say that it is not known.',
    unless: { within: 'sentence', says: saysChance },
  },
  {
    code: 'one-in-x',
    words: new RegExp(
      `(?<![\\d.,])\\b(?:1|one) (?:in|out of) (?:a |every )?(?:\\d[\\d,]*|${number.slice(3, -1)}|thousand|million)`,
      'gi',
    ),
    message:
      'a count that looks larger than it is and cannot be compared. Count among a fixed number of people: "3 of 100", "1 of 1,000".',
  },
  {
    code: 'number-needed',
    words: /\b(?:NNTs?|NNHs?|numbers? needed to(?: treat| harm)?)\b/gi,
    message:
      'a number that most people misread. Give both shares: "84 of 100, and 71 with placebo".',
  },
  {
    code: 'relative-figure',
    words: new RegExp(relative, 'gi'),
    message:
      'a comparison that says little without both figures behind it. Put them into the same text: "16 of 100, and 29 with placebo".',
    unless: { within: 'text', says: saysPair },
  },
];

import { met, type Verdict } from './item.js';

const does = (what: string): Verdict => met(`By the component: ${what}`);

/**
 * What the component does with every dataset. An item about it says the same for each dataset;
 * whoever changes one of these things changes its line here.
 */
export const component = {
  evenLook: does(
    'benefits and harms go through the same cell, with the same type size, chart and order; options stand from A to Z.',
  ),
  uncertainty: does(
    'each figure shows its interval, range and certainty, or says that none was reported.',
  ),
  comparison: does('one table sets the chosen options side by side, row by row.'),
  sameSpan: does(
    'each figure carries its time span; figures of different spans or studies never share an axis or a difference.',
  ),
  sameBase: does('one denominator for the whole page.'),
  severalViews: does('each figure in a sentence, as a number, as a picture and in a chart.'),
  population: does('study, people and time span stand behind each figure.'),
  numbers: does(
    'counts among a fixed number of people, both frames, the difference worked out, the time span beside it.',
  ),
  values: does(
    'the reader marks up to five things that matter; their rows come first, and a sentence says where the options differ in them. Nothing has to be marked.',
  ),
  path: does('five steps, from the options to what is taken along, each of them optional.'),
  questions: does('a list of questions for the visit, and one page to print.'),
} as const;

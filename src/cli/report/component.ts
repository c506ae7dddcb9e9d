import { met, notMet, type Verdict } from './item.js';

const does = (what: string): Verdict => met(`By the component: ${what}`);
const lacks = (what: string): Verdict => notMet(`The component ${what}`);

/**
 * What the component does with every dataset, or does not do yet. An item about it says the same for
 * each dataset; whoever builds one of the missing things changes its line here.
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
  values: lacks('does not ask yet what matters to the reader.'),
  path: lacks('has no step-by-step path yet.'),
  questions: lacks('has no list of questions for the visit yet.'),
} as const;

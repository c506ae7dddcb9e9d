import { at } from '../finding.js';
import type { Rule } from './rule.js';

/** A harm says how grave it can be, a benefit does not. */
export const harmsSayHowSerious: Rule = ({ outcomes }, report) => {
  for (const [index, { group, seriousness }] of outcomes.entries()) {
    const isHarm = group === 'harm';
    if (isHarm === (seriousness !== undefined)) continue;
    const code = isHarm ? 'harm-without-seriousness' : 'benefit-with-seriousness';
    report([code, at('/outcomes', index)]);
  }
};

const neededPhrases = {
  proportion: ['did', 'didNot'],
  rate: ['counted'],
  mean: ['unit'],
} as const;

/** An outcome has the words that its sentence is made of. */
export const outcomesHaveTheirPhrases: Rule = ({ outcomes }, report) => {
  for (const [index, { kind, phrases }] of outcomes.entries()) {
    for (const name of neededPhrases[kind]) {
      if (phrases[name] !== undefined) continue;
      report(['missing-phrase', at('/outcomes', index, 'phrases'), { kind, name }]);
    }
  }
};

/** Doing nothing, or staying as now, is among the options. */
export const noChangeIsAnOption: Rule = ({ therapies }, report) => {
  if (therapies.some(({ kind }) => kind === 'none' || kind === 'current')) return;
  report(['no-baseline-option', '/therapies']);
};

/** Each group of a study says what it got, and together they are not larger than the study. */
export const armsFitTheirStudy: Rule = ({ studies }, report) => {
  for (const [s, { arms, enrolled = Infinity }] of studies.entries()) {
    let people = 0;
    for (const [index, arm] of arms.entries()) {
      people += arm.people ?? 0;
      if (arm.therapy !== undefined || arm.name !== undefined) continue;
      report(['arm-without-name', at('/studies', s, 'arms', index)]);
    }
    if (people <= enrolled) continue;
    report(['more-than-enrolled', at('/studies', s, 'enrolled'), { people, enrolled }]);
  }
};

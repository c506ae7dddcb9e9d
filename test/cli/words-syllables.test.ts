import { describe, expect, it } from 'vitest';
import { syllablesIn } from '../../src/cli/words/syllables.js';

/** Counted by ear. */
const heard: Readonly<Record<number, string>> = {
  1: 'a the drip blood test years weeks had one once scan brain whose course some come take takes makes live leave caused stopped used called watched months rules rule change cold limbs eye sore vein nerve nerves while more since whole these loose helped seemed passed joined lasts through thought strength house real pier',
  2: 'after people before during given figure treatment liver doctor often into until severe disease without later cancer values against thyroid pressure attack baby taken urine needed kidney fever within headache virus raised|1 protein avoid tablet enough muscle unless table able little doses sometimes something nurses causes changes clinic being going trial fluid lately useful joined|1 treated needles spread|1 bottle simple happens cases stages mother weaken breathing hours|1 tired|1 asked|1 hoped|1 ended wanted couples careful hardly safely creates created|3 easier|3',
  3: 'infection injection every|2 reaction infusion however medicine remitting serious reported medicines allergic several|3 pregnancy infected together energy memory regular relapses confirmed|2 different|3 another syringe|2 number|2 deciding hospital diseases studies|2 area effective bandages barrier piano radio period video lion|2 science|2 tuberculous|4 seizures|2 happening vaccinate exercise possible syllable usual stimulate poem|2 theory hearing|2 breastfeeding colitis|3 realise|3 react|2 reactor previous',
  4: 'antibody relapsing|3 mammography usually deciduous|4 ability emergency activity inflammation diarrhoea sensitivity|5 cardiovascular|6 experience necessary|4 contraceptive caterpillar unusual original|4 material intravenous medication radiation vaccination precaution|3 temperature|4 additional evaluate|4 situation humidity periodic actually|4 annually|4 individual|5 influenza fertility associate ingredient deteriorate|5 bacteria variation',
  5: 'disability immunoglobulins|6 hypertension|4 abnormality ophthalmologist|5 communicating anaphylaxis possibility hypersensitive refrigerator intermediate electricity university creatinine|4 autoimmune|4 encephalopathy|6 tuberculosis',
};

const cases = Object.entries(heard).flatMap(([usual, words]) =>
  words.split(' ').map((entry) => {
    const [word = '', other = usual] = entry.split('|');
    return [word, Number(other)] as const;
  }),
);

describe('counting syllables', () => {
  it.each(cases)('hears in "%s" %i', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });

  it.each([
    ['an abbreviation', 'MRI'],
    ['several of them', 'MRIs'],
    ['a figure', '2,944'],
    ['a word with figures', 'CD20'],
    ['what has no vowel', 'hmm'],
  ])('takes %s for one, as Flesch did', (_, word) => {
    expect(syllablesIn(word)).toBe(1);
  });

  it('counts each part of a word with hyphens', () => {
    expect(syllablesIn('flu-like')).toBe(2);
    expect(syllablesIn('relapsing\u2011remitting')).toBe(6);
  });

  it('does not count an ending after an apostrophe', () => {
    expect(syllablesIn('doctor’s')).toBe(2);
    expect(syllablesIn("can't")).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { withoutNames } from '../../src/cli/words/medicine-names.js';
import { countsOf, enoughWords, pooled, readingAge } from '../../src/cli/words/reading-age.js';
import { readingReport } from '../../src/cli/words/reading-report.js';
import {
  clinicalFields,
  patientFields,
  textFieldsOfSchema,
} from '../../src/cli/words/text-fields.js';
import { aDataset, aFact, anArm, aStudy, aTherapy, noTreatment } from '../support/dataset.js';

const ageOf = (...texts: string[]) => readingAge(pooled(texts.map(countsOf)));
const many = (text: string) => Array.from({ length: enoughWords }, () => aFact({ text }));

describe('the reading age of a text', () => {
  it('is the published grade and five years', () => {
    // 24 syllables in 13 words of one sentence: grade 11.3, the usual example of the formula.
    const text = { texts: 1, running: 13, sentences: 1, words: 13, syllables: 24 };
    expect(readingAge(text)).toBeCloseTo(11.3 + 5, 1);
  });

  it('is that of the first class at least, also without a word', () => {
    expect([ageOf('A cat sat.'), ageOf('…'), ageOf()]).toEqual([5, 5, 5]);
  });

  it('rises with longer words and with longer sentences', () => {
    const easy = ageOf('You get the drip at the clinic. It takes an hour.');
    expect(ageOf('You get the infusion at the hospital. It takes an afternoon.')).toBeGreaterThan(
      easy,
    );
    expect(ageOf('You get the drip at the clinic and it takes an hour.')).toBeGreaterThan(easy);
  });

  it('takes no label for a short sentence', () => {
    const sentence = 'The nurse looks at your blood once a month and then again after a year.';
    const { running, sentences } = pooled([sentence, 'Blood', 'Scan'].map(countsOf));
    expect(running / sentences).toBe(15);
  });

  it('takes labels for sentences where there is nothing else', () => {
    expect(ageOf('had worse disability', 'had worse disability')).toBe(
      ageOf('had worse disability'),
    );
  });

  it('does not end a sentence at a decimal point or inside a short form', () => {
    expect(countsOf('It fell to 0.3 for most, e.g. for adults.').sentences).toBe(1);
  });
});

describe('names of medicines', () => {
  const plain = withoutNames(['interferon beta-1a', 'interferon', 'Lemtrada']);

  it('are replaced, the longest first, in any case and with any hyphen', () => {
    expect(plain('Interferon beta\u20111a and LEMTRADA, not interferons')).toBe(
      'drug and drug, not interferons',
    );
  });

  it('are read as they are written, not as a pattern', () => {
    expect(withoutNames(['a.c (b', 'x|y'])('abc (b or x or a.c (b')).toBe('abc (b or x or drug');
    expect(withoutNames([])('same')).toBe('same');
  });

  it('do not make a text harder', () => {
    const report = (over: Partial<Dataset>, text: string) =>
      readingReport(aDataset({ ...over, therapies: [aTherapy({ ...named, notFor: many(text) })] }));
    const named = { name: 'methylprednisolone acetate', brands: ['Encephalomyelin'] };
    const studies = [aStudy({ arms: [anArm(), { id: 'c', name: 'glatiramercopolymer, open' }] })];
    const age = (text: string) => report({ studies }, text).options[0]?.age;
    const easy = age('You take the drug at home.');
    expect(age('You take the Encephalomyelin at home.')).toBe(easy);
    expect(age('You take the acetate at home.')).toBe(easy);
    expect(age('You take the glatiramercopolymer at home.')).toBe(easy);
    expect(age('You take the immunoglobulin at home.')).toBeGreaterThan(easy ?? 0);
  });
});

describe('the reading ages of a dataset', () => {
  const hard = 'Administration necessitates multidisciplinary consideration of comorbidity.';
  const data = aDataset({
    therapies: [aTherapy({ notFor: many(hard) }), noTreatment({ caution: many('It can snow.') })],
  });
  const { options, sections, hardest } = readingReport(data);
  const verdicts = Object.fromEntries(
    [...options, ...sections].map(({ id, verdict }) => [id, verdict]),
  );

  it('are judged per option and per kind of text', () => {
    expect(verdicts).toMatchObject({
      'alpha-infusion': 'above',
      'no-treatment': 'within',
      notFor: 'above',
      caution: 'within',
    });
    expect(options.map(({ path }) => path)).toEqual(['/therapies/0', '/therapies/1']);
  });

  it('are not judged by a handful of words', () => {
    expect(verdicts).toMatchObject({ checks: 'few-words', decision: 'few-words' });
  });

  it('are judged as they are shown, to one decimal', () => {
    for (const { age } of [...options, ...sections]) expect(Number(age.toFixed(1))).toBe(age);
  });

  it('say which single texts are hardest', () => {
    expect(hardest[0]).toMatchObject({ path: '/therapies/0/notFor/0/text', text: hard });
    expect(hardest.at(-1)?.age).toBeLessThanOrEqual(hardest[0]?.age ?? 0);
  });

  it('leave out what patients do not read, and other languages', () => {
    const clinical = aTherapy({ class: hard, notFor: [aFact({ clinical: hard })] });
    const spanish = noTreatment({ caution: [aFact({ text: { es: hard } })] });
    const report = readingReport(aDataset({ therapies: [clinical, spanish] }));
    expect(report.hardest.filter(({ text }) => text === hard)).toEqual([]);
  });
});

describe('the lists of fields', () => {
  it('name every field for words in the schema, each once', () => {
    const named = [patientFields, clinicalFields].flatMap((fields) =>
      Object.entries(fields).flatMap(([owner, names]) => names.map((name) => `${owner}.${name}`)),
    );
    expect(named.sort()).toEqual([...textFieldsOfSchema()].sort());
  });
});

import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en.js';
import { inSentence, therapyHeading, unbroken, wordsFor } from '../../src/view/words.js';
import { aTherapy } from '../support/dataset.js';
import { english } from '../support/views.js';

const german = wordsFor(en, 'de-DE', 'en');

describe('dates', () => {
  it.each(['Pacific/Pago_Pago', 'UTC', 'Pacific/Kiritimati'])(
    'are the day of the dataset for a reader in %s',
    (zone) => {
      const before = process.env['TZ'];
      process.env['TZ'] = zone;
      try {
        expect(wordsFor(en, 'en-GB', 'en').day('2026-01-31')).toBe('31 Jan 2026');
      } finally {
        if (before === undefined) delete process.env['TZ'];
        else process.env['TZ'] = before;
      }
    },
  );

  it('are written as the reader’s locale does', () => {
    expect(german.day('2026-01-31')).toBe('31.01.2026');
  });
});

describe('numbers', () => {
  it.each([
    ['whole ones', english.whole(1_234), german.whole(1_234), '1,234', '1.234'],
    [
      'as precise as they were published',
      english.precise(0.155),
      german.precise(0.155),
      '0.155',
      '0,155',
    ],
    ['without decimals that were not', english.precise(12), german.precise(12), '12', '12'],
  ])('are written as the reader’s locale does: %s', (_, british, german, inBritish, inGerman) => {
    expect([british, german]).toEqual([inBritish, inGerman]);
  });
});

describe('a text of the dataset', () => {
  const text = { en: 'flare', de: 'Schub', 'de-AT': 'Schub (AT)' };

  it.each([
    ['in the reader’s own form of the language', 'de-AT', 'Schub (AT)'],
    ['in the reader’s language', 'de-CH', 'Schub'],
    ['in the dataset’s language, where there is no other', 'fr-FR', 'flare'],
  ])('is %s', (_, locale, said) => {
    expect(wordsFor(en, locale, 'en').text(text)).toBe(said);
  });

  it('is in any language before it is nothing', () => {
    expect(wordsFor(en, 'fr', 'en').text({ es: 'brote' })).toBe('brote');
  });

  it('is as it stands, when it is in one language only', () => {
    expect(german.text('flare')).toBe('flare');
  });

  it('is not looked for among the properties of every object', () => {
    expect(wordsFor(en, 'fr', 'constructor').text({ es: 'brote' })).toBe('brote');
  });
});

describe('names', () => {
  it('of regions are words', () => {
    expect(english.region('EU')).toBe('European Union');
  });

  it('of medicines do not break at their hyphen', () => {
    expect(unbroken('interferon beta-1a')).toBe('interferon beta\u20111a');
  });

  it('of options begin with a capital in a heading', () => {
    expect(therapyHeading(aTherapy({ name: 'alpha-one' }), english)).toBe('Alpha\u2011one');
  });

  it.each([
    ['No flare', 'no flare'],
    ['MRI spots', 'MRI spots'],
    ['A fall', 'a fall'],
  ])('of outcomes stand in a sentence as they should: %s', (label, said) => {
    expect(inSentence(label, english)).toBe(said);
  });
});

describe('a list', () => {
  it('is written as the reader’s locale does', () => {
    expect([english.list(['a', 'b', 'c']), german.list(['a', 'b'])]).toEqual([
      'a, b and c',
      'a und b',
    ]);
  });
});

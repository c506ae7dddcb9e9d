import { describe, expect, it } from 'vitest';
import { findingsIn, wordFindings } from '../../src/cli/words/neutral-words.js';
import { wordRules } from '../../src/cli/words/word-rules.js';
import { aDataset, aFact, anOutcome, aTherapy } from '../support/dataset.js';

const codesIn = (text: string) => findingsIn(text, '/x').map(({ code }) => code);

describe('the words of a text', () => {
  it.each([
    ['praise', 'The best tablet.'],
    ['praise', 'The only tablet of its kind.'],
    ['praise', 'Taken only on some days.'],
    ['praise', 'A powerful antibody.'],
    ['praise', 'A breakthrough in care.'],
    ['praise', 'A game-changer.'],
    ['praise', 'A miracle.'],
    ['praise', 'Superior to the others.'],
    ['praise', 'Promising first results.'],
    ['praise', 'Impressive results.'],
    ['praise', 'Proven to work.'],
    ['praise', 'It was well tolerated.'],
    ['verdict', 'A highly effective medicine.'],
    ['verdict', 'It is safe.'],
    ['verdict', 'It is safer in the long run.'],
    ['verdict', 'Its efficacy was shown.'],
    ['verdict', 'It works better.'],
    ['feeling', 'Unfortunately not.'],
    ['feeling', 'Fortunately not.'],
    ['feeling', 'Sadly, it came back.'],
    ['feeling', 'Luckily, it passed.'],
    ['advice', 'You should take it.'],
    ['advice', 'Most should be chosen early: the right choice.'],
    ['advice', 'Experts recommend it.'],
    ['chance-word', 'This is rare.'],
    ['chance-word', 'Headaches are common.'],
    ['chance-word', 'An uncommon reaction.'],
    ['chance-word', 'It is unlikely to come back.'],
    ['chance-word', 'Rare over 2 years.'],
    ['chance-word', 'This is rare. It happened to 3 of 1,000 people.'],
    ['one-in-x', 'Up to 1 in 10 people.'],
    ['one-in-x', 'About one in ten people.'],
    ['one-in-x', 'One in a thousand.'],
    ['one-in-x', 'One out of seven.'],
    ['one-in-x', 'One in every 5.'],
    ['number-needed', 'The NNT is 7.'],
    ['number-needed', 'The number needed to treat.'],
    ['relative-figure', 'It reduces relapses by 50%.'],
    ['relative-figure', 'It reduced the yearly rate of relapses by about half.'],
    ['relative-figure', 'Relapses fell by two thirds.'],
    ['relative-figure', 'There were 47% fewer.'],
    ['relative-figure', 'Half as many relapses.'],
    ['relative-figure', 'Twice as likely to stop.'],
    ['relative-figure', 'Three times the risk.'],
    ['relative-figure', 'The risk was 2.5 times higher.'],
    ['relative-figure', 'A 3-fold rise.'],
    ['relative-figure', 'The risk doubled.'],
    ['relative-figure', 'It halved the number of flares.'],
    ['relative-figure', 'The risk doubled over 2 years, to 8 of 100 people.'],
    ['relative-figure', 'The risk doubled over 96 weeks, to 8 of 100 people.'],
  ])('are refused for %s in "%s"', (code, text) => {
    expect(codesIn(text)).toContain(code);
  });

  it.each([
    'Watched for 3 days; the safety programme is open.',
    'Numbness was rare: 3 of 1,000 people.',
    'Headaches are common (12%).',
    'Rare: none of 400 people.',
    'A common cold.',
    'The gap made reactions more likely.',
    'How often is not known.',
    'You should not take it with an allergy to it.',
    'You should tell your doctor.',
    'In 71 of 100 people, and 44 with placebo.',
    '0.1 in 100 people, 11 in 100, 21 out of 300.',
    'About half the people took it for a year.',
    'Above 3 times the normal limit. Three times a week.',
    'Half as many relapses: 16 in 100, and 29 with placebo.',
    'The risk doubled: 4 of 100 people, and 8 of 100 with it.',
    'Relapses fell by 50%, from 0.29 to 0.16 per person.',
    'One in each hand. The lonely, the commonwealth, the Saferworld.',
    'Seeing double. A double dummy.',
  ])('may be "%s"', (text) => {
    expect(findingsIn(text, '/x')).toEqual([]);
  });

  it('are named with the place and the way out, once each', () => {
    expect(findingsIn('The best of the best, and only that.', '/a/b')).toEqual([
      {
        code: 'praise',
        path: '/a/b',
        message:
          '"best", "only": praise, or steering. Say what was seen, with figures; instead of "only", say "no other", "just" or leave it out.',
        detail: { words: 'best, only' },
      },
    ]);
  });

  // A rule that tries every way through a text would not come to an end here.
  it.each([
    ['words', 'reduces ' + 'a '.repeat(9_000)],
    ['numbers', '1,'.repeat(9_000)],
    ['digits', '9'.repeat(19_000)],
  ])('are read to the end, however many %s there are', (_, hostile) => {
    const codes = findingsIn(`${hostile} the best`, '').map(({ code }) => code);
    expect(codes).toContain('praise');
  });
});

describe('the rules for words', () => {
  it('follow their own advice as far as a text can that names the words', () => {
    for (const { code, message } of wordRules) {
      const plain = message.replaceAll(/"[^"]*"/g, '');
      expect([code, findingsIn(plain, '')]).toEqual([code, []]);
    }
  });
});

describe('the words of a dataset', () => {
  const found = (over: Parameters<typeof aDataset>[0]) =>
    wordFindings(aDataset(over)).map(({ code, path }) => `${code} ${path}`);

  it('are fine in the builders', () => {
    expect(found({})).toEqual([]);
  });

  it('are read wherever a reader meets them', () => {
    const therapies = [
      aTherapy({
        formulation: 'the best form',
        mechanism: aFact({ clinical: 'superior' }),
        experience: { day: aFact({ text: 'Sadly long.' }) },
      }),
    ];
    expect(found({ therapies, outcomes: [anOutcome({ name: 'Efficacy' })] })).toEqual([
      'verdict /outcomes/0/name',
      'praise /therapies/0/formulation',
      'praise /therapies/0/mechanism/clinical',
      'feeling /therapies/0/experience/day/text',
    ]);
  });

  it('are read in English, and in no other language', () => {
    const text = { en: 'It is rare.', 'en-GB': 'It is best.', fr: 'C’est rare.' };
    const therapies = [aTherapy({ notFor: [aFact({ text })] })];
    expect(found({ therapies })).toEqual([
      'chance-word /therapies/0/notFor/0/text/en',
      'praise /therapies/0/notFor/0/text/en-GB',
    ]);
    expect(found({ language: 'fr', therapies: [aTherapy({ form: 'rare' })] })).toEqual([]);
  });

  it('leave names of people and groups alone', () => {
    const { governance } = aDataset();
    const authors = [{ name: 'The Best Practice Group', credentials: 'Only nurses' }];
    expect(found({ governance: { ...governance, authors } })).toEqual([]);
  });
});

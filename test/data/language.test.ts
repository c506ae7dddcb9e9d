import { describe, expect, it } from 'vitest';
import { published, readerTexts, type ReaderText } from './datasets.js';

/** Words that steer, frighten, praise or hide a number, by the reason for which they are refused. */
const refused: Readonly<Record<string, RegExp>> = {
  praise:
    /\b(best|the only|powerful(ly)?|potent|breakthroughs?|excellent|superior|impressive|remarkabl[ey]|dramatic(ally)?|proven|miracles?|revolutionary|gold standard|cutting.edge|well tolerated|safe(r|st|ly)?)\b/i,
  'a verdict instead of a figure': /\b((in)?effective(ly|ness)?|efficac(y|ious))\b/i,
  pity: /\b(unfortunately|sadly|luckily|fortunately|worryingly|alarming(ly)?)\b/i,
  '"1 in X"':
    /\b(1|one) in (a |every )?(\d|two|three|four|five|six|seven|eight|nine|ten\b|hundred)/i,
  'a number needed to treat': /\b(NNTs?|NNHs?|numbers? needed to)\b/i,
  'a chance word alone':
    /\b(un)?common(ly|er|est)?\b|\brare(ly|r|st)?\b|(?<!more |less )\b(un)?likely\b/i,
  'a relative figure':
    /(%|\b(percent|per cent)) (fewer|less|lower|more|higher|greater|reduction)\b|\b(halve[sd]?|halving|doubl(es?|ed|ing)|tripl(es?|ed|ing))\b|\b(twice|half|times) (as|the (risk|chance|relapses|number))\b/i,
  advice: /\b(you should (take|choose|pick)|we recommend|the right (choice|medicine))\b/i,
};

const refusedIn = (texts: readonly ReaderText[]) =>
  texts.flatMap(({ path, text }) =>
    Object.entries(refused)
      .filter(([, words]) => words.test(text))
      .map(([reason]) => `${reason}: ${text} (${path})`),
  );

/** The longest text that a cell of the table holds without being cut into. */
const longestCell = 220;

describe.each(published)('the words of the published dataset $name', ({ data }) => {
  const texts = readerTexts(data);

  it('are plain, neutral and without bare odds', () => {
    expect(refusedIn(texts)).toEqual([]);
  });

  it('fit into a cell of the table', () => {
    const cells = readerTexts({ therapies: data.therapies, studies: data.studies });
    expect(cells.filter(({ text }) => text.length > longestCell)).toEqual([]);
  });

  it('are there', () => {
    expect(texts.length).toBeGreaterThan(100);
  });
});

describe('the language check', () => {
  it.each([
    ['praise', 'the only tablet of its kind'],
    ['a verdict', 'a highly effective medicine'],
    ['odds', 'up to 1 in 10 people'],
    ['odds in words', 'about one in ten people'],
    ['a chance word', 'this is rare'],
    ['a number needed to treat', 'the NNT is 7'],
    ['a reduction alone', 'relapses fell by half the number, 47% fewer'],
    ['advice', 'You should take it.'],
  ])('refuses %s', (_, text) => {
    expect(refusedIn(readerTexts({ text }))).not.toEqual([]);
  });

  it('reads each language of a text', () => {
    expect(
      refusedIn(readerTexts({ note: { en: 'Fine.', de: 'Unfortunately not.' } })),
    ).toHaveLength(1);
  });

  it('leaves a figure for a fixed number of people alone', () => {
    expect(refusedIn(readerTexts({ text: 'In 71 of 100 people, and 44 with placebo.' }))).toEqual(
      [],
    );
  });
});

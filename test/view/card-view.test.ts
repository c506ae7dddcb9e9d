import { describe, expect, it } from 'vitest';
import { cardView } from '../../src/view/card-view.js';
import {
  aDataset,
  aHarm,
  anOutcome,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { pageSource } from '../support/page-source.js';

const schedule = {
  text: 'Once a year.',
  start: [{ week: 0, hours: 3 }],
  sources: ['S1'],
} as const;

const dataset = aDataset({
  outcomes: [anOutcome(), aHarm()],
  therapies: [
    aTherapy({ setting: 'clinic', schedule }),
    aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
    aTherapy({ id: 'gamma', name: 'gamma' }),
    noTreatment(),
  ],
  studies: [
    aStudy({ results: [aResult(), aResult({ outcome: 'rash', arms: { alpha: { value: 9 } } })] }),
  ],
});

const both = ['beta-tablets', 'alpha-infusion'];
const viewOf = (compare: readonly string[] = both, full = '') =>
  cardView(pageSource({ dataset, compare }), full);

describe('the card', () => {
  it('has two options and three rows: how it is taken, a benefit, a harm', () => {
    const { options, rows, note } = viewOf();
    expect(options.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(rows.map(({ label }) => label)).toEqual(['Taking it', 'No flare', 'Rash']);
    expect(note).toBeUndefined();
  });

  it('counts the time with the way it is taken', () => {
    const [taking] = viewOf().rows;
    expect(taking?.cells[0]).toMatchObject({ kind: 'facts', items: [{ text: 'Once a year.' }] });
    expect(taking?.time?.[0]).toMatchObject({ value: '1 day away', note: '3 hours there' });
  });

  it('draws benefit and harm alike', () => {
    const [, benefit, harm] = viewOf().rows;
    const drawn = [benefit, harm].map((row) => row?.cells[0]);
    expect(drawn).toMatchObject([{ drawn: 'bars' }, { drawn: 'bars' }]);
  });

  it('says when a harm has no figure, as loud as the other', () => {
    expect(viewOf().rows[2]?.cells[1]).toMatchObject({ kind: 'state', title: 'Not reported' });
  });

  it('says how the two were compared, and what not to do with their figures', () => {
    expect(viewOf().badge).toBe('Tested against each other, in FIRST.');
    expect(viewOf(['alpha-infusion', 'gamma']).badge).toBe(
      'Never compared. No chain of trials links them. Don’t set their figures side by side.',
    );
  });

  it('shows the first two of more, and says so', () => {
    const { options, note } = viewOf(['no-treatment', 'gamma', ...both]);
    expect(options.map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    expect(note).toBe(
      '4 options were named. There is room for two here; the full comparison has Gamma and No treatment too.',
    );
  });

  it('says when there is nothing to compare', () => {
    const { rows, note, badge } = viewOf(['alpha-infusion']);
    expect([rows, badge]).toEqual([[], undefined]);
    expect(note).toContain('no two options');
  });

  it('keeps the line that says what it is', () => {
    const { informs, disclosure } = viewOf();
    expect([informs, ...disclosure].join(' ')).toContain('Informs. Does not recommend. For: ');
  });

  it('says when the data are past their review', () => {
    const late = pageSource({ dataset, compare: both, today: '2030-01-01' });
    expect(cardView(late, '').pastReview).toContain('out of date');
  });
});

describe('the way to the full comparison', () => {
  it.each(['./full.html', '/compare', 'compare?x=1#y', 'https://example.org/', ' HTTP://a.org '])(
    'may be the address %s',
    (full) => {
      expect(viewOf(both, full).full.href).toBe(full.trim());
    },
  );

  it.each([
    '',
    '  ',
    ['javascript', 'alert(1)'].join(':'),
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'mailto:a@b.org',
  ])('is never %j', (full) => {
    expect(viewOf(both, full).full).not.toHaveProperty('href');
  });
});

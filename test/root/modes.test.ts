import { expect } from 'chai';
import { html } from 'lit';
import { ChooseEvent } from '../../src/elements/events.js';
import type { Choice } from '../../src/domain/choice.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { manyOptions } from '../support/elements.js';
import { all, becomes, focused, heard, named, next, textOf, the } from '../support/elements.js';
import { faults, onPage } from '../support/page.js';

const matters = [{ id: 'skin', name: 'Skin', outcomes: ['rash'] }];
const dataset = manyOptions({ matters });

const both = 'alpha-infusion beta-tablets';
type Mode = TreatmentComparison['mode'];

/** The element in a mode, drawn. */
async function inMode(mode: Mode, compare = both): Promise<TreatmentComparison> {
  const element = onPage(
    html`<treatment-comparison
      .data=${dataset}
      compare=${compare}
      mode=${mode}
    ></treatment-comparison>`,
  );
  await next(element, 'tc-ready');
  return element;
}

const tags = { full: 'tc-table', visit: 'tc-visit', card: 'tc-card' } as const;

async function switchTo(element: TreatmentComparison, mode: Mode) {
  element.mode = mode;
  await becomes(element, () => all(element, tags[mode]).length === 1);
  const part = the(element, tags[mode]);
  await part.updateComplete;
  return part;
}

/** What the reader chose, as a part of the page has it. */
function choiceIn(element: TreatmentComparison): Choice | undefined {
  const parts = all(element, 'tc-visit, tc-card, tc-options') as (Element & {
    source?: { choice: Choice };
  })[];
  return parts[0]?.source?.choice;
}

async function choose(element: TreatmentComparison, change: (choice: Choice) => Choice) {
  the(element, tags[element.mode]).dispatchEvent(new ChooseEvent(change));
  // What arranges the page comes first.
  await becomes(element, () => JSON.stringify(choiceIn(element)) !== '{}');
  await element.updateComplete;
}

describe('a mode', () => {
  for (const mode of ['visit', 'card'] as const) {
    it(`${mode} is drawn when the page is told that it is ready`, async () => {
      const element = onPage(
        html`<treatment-comparison
          .data=${dataset}
          compare=${both}
          mode=${mode}
        ></treatment-comparison>`,
      );
      const events = heard(element, 'tc-ready', 'tc-error');
      await next(element, 'tc-ready');
      expect(textOf(the(element, tags[mode]))).to.contain('Which treatment, if any?');
      expect(all(element, 'tc-table')).to.deep.equal([]);
      expect(events).to.deep.equal(['tc-ready']);
      expect(await faults(element)).to.equal('');
    });
  }

  it('keeps what the reader chose and marked when it changes', async () => {
    const element = await inMode('full');
    await choose(element, (choice) => ({
      ...choice,
      chosen: ['beta-tablets', 'gamma-tablets'],
      marks: ['skin'],
      questions: [{ id: 'own', text: 'Mine?' }],
      start: '2026-12-01',
    }));
    for (const mode of ['visit', 'card', 'full', 'card', 'visit'] as const) {
      await switchTo(element, mode);
      expect(choiceIn(element)).to.include({ start: '2026-12-01' });
      expect(choiceIn(element)?.chosen).to.deep.equal(['beta-tablets', 'gamma-tablets']);
      expect(choiceIn(element)?.marks).to.deep.equal(['skin']);
      expect(choiceIn(element)?.questions).to.deep.equal([{ id: 'own', text: 'Mine?' }]);
    }
  });

  it('does not ask for the data again when it changes', async () => {
    const element = await inMode('full');
    const events = heard(element, 'tc-ready', 'tc-change', 'tc-error');
    await switchTo(element, 'visit');
    await switchTo(element, 'card');
    expect(events).to.deep.equal([]);
  });
});

describe('a new start in a visit', () => {
  it('goes back to what the page asked for, and leaves nothing of the reader', async () => {
    const element = await inMode('visit');
    const { choice: begun } = the(element, 'tc-visit').source ?? {};
    await choose(element, (choice) => ({
      ...choice,
      chosen: ['beta-tablets'],
      population: 'early',
      marks: ['skin'],
      current: 'beta-tablets',
      onlyDifferent: true,
      questions: [{ id: 'own', text: 'Mine?' }],
      start: '2026-12-01',
    }));
    const visit = the(element, 'tc-visit');
    const told = next(element, 'tc-change');
    named(visit, 'button', 'Start again').click();
    expect((await told).compare).to.deep.equal(both.split(' '));
    await element.updateComplete;
    expect(choiceIn(element)).to.deep.equal(begun);
  });
});

describe('the card', () => {
  it('opens the whole comparison in its place, and takes the keyboard there', async () => {
    const element = await inMode('card', `${both} gamma-tablets`);
    named(the(element, 'tc-card'), 'button', 'See the full comparison').click();
    await becomes(element, () => all(element, 'tc-table').length === 1);
    expect(element.mode).to.equal('full');
    expect(textOf(the(element, 'tc-picker'))).to.contain('Gamma');
    await becomes(the(element, 'tc-decision'), () => focused() === the(element, 'tc-decision'));
  });

  it('leads to the address in `full`', async () => {
    const element = await inMode('card');
    element.setAttribute('full', '/whole');
    const card = the(element, 'tc-card');
    await becomes(card, () => all(card, 'a').length === 1);
    expect(the(card, 'a').getAttribute('href')).to.equal('/whole');
  });
});

describe('a visit that is left', () => {
  it('hears of the minutes from the page', async () => {
    const element = await inMode('visit');
    expect(the(element, 'tc-visit').idle).to.equal(0);
    element.setAttribute('idle', '2.5');
    await element.updateComplete;
    expect(the(element, 'tc-visit').idle).to.equal(2.5);
    element.removeAttribute('idle');
    await element.updateComplete;
    expect(the(element, 'tc-visit').idle).to.equal(0);
  });
});

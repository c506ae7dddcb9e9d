import { expect } from 'chai';
import { html } from 'lit';
import { aDataset, aFact, aTherapy, noTreatment } from '../support/dataset.js';
import { all, becomes, textOf, the } from '../support/elements.js';
import { ready } from '../support/page.js';

const weeks = (count: number) => ({ count, unit: 'week' as const });
const dataset = aDataset({
  therapies: [
    aTherapy({
      warnings: [{ text: 'It can be grave.', sources: ['S1'] }],
      stopping: [
        { ...aFact({ text: 'In the body.' }), topic: 'stays', lasts: [weeks(2)] },
        { ...aFact({ text: 'Its effect.' }), topic: 'stays', lasts: [weeks(30)] },
      ],
    }),
    aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
    noTreatment(),
  ],
});

/** A part of the page, scrolled to what comes after the table. Nothing here registers it. */
async function drawn(tag: 'tc-harms' | 'tc-stopping') {
  const element = await ready(
    html`<treatment-comparison .data=${dataset} compare="alpha-infusion"></treatment-comparison>`,
  );
  the(element, 'tc-calendar').scrollIntoView();
  await customElements.whenDefined(tag);
  return the(element, tag);
}

describe('what options ask for over time', () => {
  it('comes when it is near: when harms happen', async () => {
    const part = await drawn('tc-harms');
    await becomes(part, () => textOf(part).includes('It can be grave.'));
  });

  it('comes when it is near: stopping, on one scale for each statement', async () => {
    const part = await drawn('tc-stopping');
    await becomes(part, () => textOf(part).includes('In the body.'));
    const tracks = all(part, '.lasts .track').map((track) => track.getBoundingClientRect().width);
    expect(tracks).to.have.length(2);
    expect(tracks[0]).to.be.closeTo(tracks[1] ?? 0, 0.5);
  });
});

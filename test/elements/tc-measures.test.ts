import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { MeasureEvent } from '../../src/elements/measure-event.js';
import { registerMeasures, type TcMeasures } from '../../src/elements/tc-measures.js';
import { all, becomes, focused, put, textOf, the } from '../support/elements.js';
import { faults, width } from '../support/page.js';
import { pageSource } from '../support/page-source.js';

registerMeasures();

async function measures(): Promise<TcMeasures> {
  const source = pageSource();
  const element = the(
    put(html`<div class="tc"><tc-measures .source=${source} .level=${3}></tc-measures></div>`),
    'tc-measures',
  );
  await element.updateComplete;
  return element;
}

const form = (element: Element, place: 0 | 1) => {
  const found = all(element, 'form')[place];
  if (!found) throw new Error('no form');
  return found;
};
/** Ticks the answer at a place in each question. */
const answer = (within: Element, ...places: readonly number[]) => {
  all(within, 'fieldset').forEach((question, at) => {
    const place = places[at];
    if (place !== undefined) all(question, 'input')[place]?.click();
  });
};
const give = (within: Element) => {
  the(within, 'button:not([type])').click();
};
const clear = (within: Element) => {
  the(within, 'button[type=button]').click();
};
const status = (within: Element) => textOf(the(within, '[role=status]'));
/** What the page hears of. */
function told(): MeasureEvent[] {
  const events: MeasureEvent[] = [];
  document.body.addEventListener('tc-measure', (event) => events.push(event), { once: true });
  return events;
}

describe('tc-measures', () => {
  it('is where the keyboard goes on when it was asked for, and can be shut', async () => {
    const element = await measures();
    element.focus();
    expect(focused() === the(element, 'summary')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(the(element, 'details').hasAttribute('open')).to.equal(false);
  });

  it('says where answers go, and names its questions by their legends', async () => {
    const element = await measures();
    expect(textOf(element)).to.contain('This comparison does not keep or send them.');
    expect(all(element, 'legend').map(textOf)).to.have.length(7);
    expect(textOf(the(element, 'legend'))).to.equal(
      'Do you feel SURE about the best choice for you?',
    );
  });

  it('has nothing chosen at first', async () => {
    expect(all(await measures(), 'input').filter(({ checked }) => checked)).to.deep.equal([]);
  });

  it('gives the page all answers with the score', async () => {
    const element = await measures();
    const events = told();
    answer(form(element, 0), 0, 1, 0, 0);
    await element.updateComplete;
    give(form(element, 0));
    expect(
      events.map(({ measure, answers, score }) => ({ measure, answers, score })),
    ).to.deep.equal([{ measure: 'sure', answers: [1, 0, 1, 1], score: 3 }]);
  });

  it('is heard outside of whatever it stands in', async () => {
    const element = await measures();
    const events = told();
    answer(form(element, 0), 0, 0, 0, 0);
    await element.updateComplete;
    give(form(element, 0));
    expect(events.map(({ bubbles, composed }) => bubbles && composed)).to.deep.equal([true]);
  });

  it('gives numbers from 0 to 9 with their mean', async () => {
    const element = await measures();
    const events = told();
    answer(form(element, 1), 9, 0, 6);
    await element.updateComplete;
    give(form(element, 1));
    expect(
      events.map(({ measure, answers, score }) => ({ measure, answers, score })),
    ).to.deep.equal([{ measure: 'collaborate', answers: [9, 0, 6], score: 5 }]);
  });

  it('gives nothing while a question is open, and says so', async () => {
    const element = await measures();
    const events = told();
    answer(form(element, 0), 0, 0, 0);
    await element.updateComplete;
    give(form(element, 0));
    await element.updateComplete;
    expect(events).to.deep.equal([]);
    expect(status(form(element, 0))).to.equal('Answer all 4 first, or leave it.');
  });

  it('gives nothing by itself', async () => {
    const element = await measures();
    const events = told();
    answer(form(element, 0), 0, 0, 0, 0);
    await element.updateComplete;
    expect(events).to.deep.equal([]);
  });

  it('has no verdict for the reader', async () => {
    const element = await measures();
    answer(form(element, 0), 1, 1, 1, 1);
    await element.updateComplete;
    give(form(element, 0));
    await becomes(form(element, 0), () => status(form(element, 0)) !== '');
    expect(status(form(element, 0))).to.equal(
      'Your answers were given to this page. You may want to talk about what is still open.',
    );
  });

  it('clears one questionnaire and leaves the other', async () => {
    const element = await measures();
    answer(form(element, 0), 0, 0, 0, 0);
    answer(form(element, 1), 9, 9, 9);
    await element.updateComplete;
    clear(form(element, 0));
    await becomes(form(element, 0), () => status(form(element, 0)) === 'Your answers are cleared.');
    const ticked = (place: 0 | 1) =>
      all(form(element, place), 'input').filter(({ checked }) => checked).length;
    expect([ticked(0), ticked(1)]).to.deep.equal([0, 3]);
  });

  it('keeps no answer once it is gone', async () => {
    const element = await measures();
    answer(form(element, 0), 0, 0, 0, 0);
    element.remove();
    expect(all(await measures(), 'input').filter(({ checked }) => checked)).to.deep.equal([]);
  });

  it('can be filled in by keyboard', async () => {
    const element = await measures();
    the(form(element, 0), 'input').focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowDown' });
    const [yes, no] = all(form(element, 0), 'input');
    expect([yes?.checked, no?.checked, focused() === no]).to.deep.equal([false, true, true]);
  });

  it('does not load the page anew when Enter is pressed in it', async () => {
    const element = await measures();
    answer(form(element, 0), 0, 0, 0, 0);
    await element.updateComplete;
    const events = told();
    the(form(element, 0), 'input').focus();
    await sendKeys({ press: 'Enter' });
    expect(events.map(({ score }) => score)).to.deep.equal([4]);
    expect(element.isConnected).to.equal(true);
  });

  it('has no fault when open', async () => {
    expect(await faults(await measures())).to.equal('');
  });

  it('fits a small phone, with answers that a finger can hit', async () => {
    await width('least');
    const element = await measures();
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    const small = all(element, 'label').filter((label) => {
      const { width: wide, height } = label.getBoundingClientRect();
      return wide < 44 || height < 44;
    });
    expect(small).to.deep.equal([]);
  });
});

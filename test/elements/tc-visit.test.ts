import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import { TcVisit } from '../../src/elements/tc-visit.js';
import type { Wait } from '../../src/elements/visit/idle-controller.js';
import { register } from '../../src/visit.js';
import {
  aDataset,
  aHarm,
  anOutcome,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { all, becomes, focused, named, next, put, textOf, the } from '../support/elements.js';
import { faults, width } from '../support/page.js';
import { pageSource } from '../support/page-source.js';

register();

const dataset = aDataset({
  outcomes: [anOutcome(), aHarm(), aHarm({ id: 'cough', plain: 'Cough' })],
  therapies: [
    aTherapy({
      setting: 'clinic',
      schedule: { text: 'Once.', start: [{ week: 0, hours: 3 }], sources: ['S1'] },
    }),
    aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral' }),
    aTherapy({ id: 'gamma', name: 'gamma' }),
    noTreatment(),
  ],
  studies: [
    aStudy({
      results: [
        aResult(),
        aResult({ outcome: 'rash', arms: { alpha: { value: 9 }, beta: { value: 4 } } }),
        aResult({ outcome: 'cough', arms: { alpha: { value: 8 }, beta: { value: 3 } } }),
      ],
    }),
  ],
});

/** A clock that goes on only when it is told to. */
class Clock {
  readonly waits: { readonly run: () => void; readonly milliseconds: number }[] = [];
  readonly wait: Wait = (run, milliseconds) => {
    const one = { run, milliseconds };
    this.waits.push(one);
    return () => {
      const place = this.waits.indexOf(one);
      if (place >= 0) this.waits.splice(place, 1);
    };
  };
  /** Lets the only wait come to its end. */
  end() {
    const [only, ...others] = this.waits.splice(0);
    if (!only || others.length > 0) throw new Error(`${others.length + 1} waits`);
    only.run();
    return only.milliseconds;
  }
}

interface Shown {
  readonly compare?: readonly string[];
  readonly choice?: Partial<Choice>;
  readonly idle?: number;
  readonly dir?: string;
  readonly clock?: Clock;
}

const both = ['alpha-infusion', 'beta-tablets'];

async function visit({
  compare = both,
  choice = {},
  idle = 0,
  dir = 'ltr',
  clock = new Clock(),
}: Shown = {}): Promise<TcVisit> {
  const source = pageSource({ dataset, compare, choice });
  const place = put(
    html`<div class="tc" dir=${dir}>
      <tc-visit .source=${source} .level=${1} .idle=${idle} .wait=${clock.wait}></tc-visit>
    </div>`,
  );
  const element = the(place, 'tc-visit');
  await element.updateComplete;
  return element;
}

const labels = (element: TcVisit) => all(element, '.pick b').map(textOf);
const open = (element: TcVisit) => textOf(the(element, '.pick[aria-expanded=true] b'));
const press = (key: string) => sendKeys({ press: key });

async function click(element: TcVisit, words: string) {
  named(element, 'button', words).click();
  await element.updateComplete;
}

describe('tc-visit', () => {
  it('has three questions, the first of them open with its picture and both frames', async () => {
    const element = await visit();
    expect(labels(element)).to.deep.equal(['No flare', 'Rash', 'Your time']);
    expect(open(element)).to.equal('No flare');
    expect(all(element, '.people svg')).to.have.length(3);
    const cell = the(element, '.is-shown td');
    expect(textOf(cell)).to.equal(
      'With it 80 of 100 20 had one or more With beta 70 of 100 30 had one or more 10 more of 100 FIRST, 400 people, 48 weeks',
    );
  });

  it('has one picture at a time', async () => {
    const element = await visit();
    await click(element, 'Rash');
    expect(open(element)).to.equal('Rash');
    expect(all(element, '.people')).to.have.length(2);
    expect(textOf(the(element, 'tbody td'))).to.equal('80 of 100 with beta 70; 48 weeks');
  });

  it('opens a row wherever it is touched', async () => {
    const element = await visit();
    const cell = all(element, 'tbody')[1];
    const box = the(cell ?? element, 'td').getBoundingClientRect();
    const hit = element.shadowRoot?.elementFromPoint(box.x + box.width / 2, box.y + 10);
    expect(hit?.closest('.pick') === the(cell ?? element, '.pick')).to.equal(true);
  });

  it('has figures of at least 40 pixels, and targets of at least 56', async () => {
    const element = await visit();
    const sizes = all(element, '.is-shown .value').map((value) =>
      parseFloat(getComputedStyle(value).fontSize),
    );
    expect(Math.min(...sizes)).to.be.at.least(40);
    const heights = all(element, '.foot button, .pick').map(
      (button) => button.getBoundingClientRect().height,
    );
    expect(Math.min(...heights)).to.be.at.least(56);
  });

  it('has no fault that axe finds, on any screen', async () => {
    const element = await visit();
    expect(await faults(element)).to.equal('');
    await click(element, 'More questions');
    expect(await faults(element)).to.equal('');
    await click(element, 'Sources');
    await becomes(element, () => all(element, 'tc-provenance').length === 1);
    expect(await faults(element)).to.equal('');
  });

  it('says which were tested against each other, and what it is', async () => {
    const element = await visit();
    expect(textOf(the(element, '.pairs'))).to.equal('Alpha and beta : Tested against each other.');
    expect(textOf(the(element, '.disclosure'))).to.contain('Informs. Does not recommend.');
  });

  it('shows the sources of the open question, and Esc hides them', async () => {
    const element = await visit();
    await click(element, 'Sources');
    await becomes(element, () => all(element, 'tc-provenance').length === 2);
    expect(textOf(the(element, '.behind'))).to.contain('Alpha or beta for a year');
    expect(textOf(the(element, '.behind'))).to.contain('Tested against each other, in FIRST.');
    the(element, 'tc-provenance').dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    await becomes(element, () => all(element, '.behind').length === 0);
    expect(textOf(focused() ?? element)).to.equal('Sources');
  });

  it('brings what is opened to the top where all is below each other', async () => {
    await width('narrow');
    const element = await visit();
    await becomes(element, () => all(element, '.narrow').length === 1);
    await click(element, 'Next');
    await click(element, 'Next');
    await becomes(element, () => {
      const { top } = the(element, '.pick[aria-expanded=true]').getBoundingClientRect();
      return open(element) === 'Your time' && top >= 0 && top < 400;
    });
    expect(scrollY).to.be.greaterThan(0);
  });

  it('grows when asked', async () => {
    const element = await visit();
    const size = () => parseFloat(getComputedStyle(the(element, '.visit')).fontSize);
    const before = size();
    await click(element, 'Bigger text');
    expect(size()).to.be.greaterThan(before * 1.3);
    expect(named(element, 'button', 'Bigger text').ariaPressed).to.equal('true');
  });

  it('lets the reader swap the option that has no room', async () => {
    const element = await visit({ compare: [...both, 'gamma', 'no-treatment'] });
    expect(all(element, 'thead .option-name').map(textOf)).to.deep.equal([
      'Alpha',
      'Beta',
      'Gamma',
    ]);
    const list = the(element, 'select');
    expect(textOf(the(element, 'label'))).to.contain('4 are chosen, 3 shown. Not shown:');
    list.selectedIndex = 2;
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(all(element, 'thead .option-name').map(textOf)).to.deep.equal([
      'Alpha',
      'Beta',
      'No treatment',
    ]);
  });

  it('shows other questions one at a time, from a list', async () => {
    const element = await visit();
    await click(element, 'More questions');
    expect(labels(element)).to.deep.equal(['How, and how often']);
    const list = the(element, 'select');
    expect(all(element, 'option').map(textOf)).to.deep.equal(['How, and how often', 'Cough']);
    list.selectedIndex = 1;
    list.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Cough']);
    await click(element, 'Back');
    expect(labels(element)).to.deep.equal(['How, and how often']);
    await click(element, 'Back to the questions');
    await becomes(element, () => labels(element).length === 3);
  });

  it('asks for options when there are too few', async () => {
    const element = await visit({ compare: ['alpha-infusion'] });
    await becomes(element, () => all(element, 'tc-options').length === 1);
    expect(textOf(the(element, '.stage'))).to.contain('Choose two or three options');
  });

  it('says so where what is taken along can’t be loaded', async () => {
    const { bring } = TcVisit;
    TcVisit.bring = () => Promise.resolve(false);
    try {
      const element = await visit();
      for (const words of ['Next', 'Next', 'Take it along']) await click(element, words);
      await becomes(element, () => textOf(the(element, '.stage')).includes('could not be loaded'));
    } finally {
      TcVisit.bring = bring;
    }
  });
});

describe('tc-visit by arrow keys', () => {
  it('goes on to what is taken along, and back', async () => {
    const element = await visit();
    await press('ArrowRight');
    await becomes(element, () => open(element) === 'Rash');
    await press('ArrowLeft');
    await becomes(element, () => open(element) === 'No flare');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await press(key);
    await becomes(element, () => all(element, 'tc-take').length === 1);
    expect(all(element, 'tc-questions')).to.have.length(1);
    await press('ArrowLeft');
    await becomes(element, () => labels(element).length === 3);
    expect(open(element)).to.equal('Your time');
  });

  it('follows the text from right to left', async () => {
    const element = await visit({ dir: 'rtl' });
    await press('ArrowLeft');
    await becomes(element, () => open(element) === 'Rash');
    await press('ArrowRight');
    await becomes(element, () => open(element) === 'No flare');
  });

  it('leaves the keys to fields, and to what else is on the page', async () => {
    const element = await visit({ compare: [...both, 'gamma', 'no-treatment'] });
    the(element, 'select').focus();
    await press('ArrowRight');
    const other = put(html`<input aria-label="Other" /><button>Other</button>`);
    the(other, 'input').focus();
    await press('ArrowRight');
    the(other, 'button').focus();
    await press('ArrowRight');
    the(element, '.foot button').focus();
    await sendKeys({ down: 'Alt' });
    await press('ArrowRight');
    await sendKeys({ up: 'Alt' });
    await element.updateComplete;
    expect(open(element)).to.equal('No flare');
    await press('ArrowRight');
    await becomes(element, () => open(element) === 'Rash');
  });

  it('takes the keyboard along to another screen', async () => {
    const element = await visit();
    named(element, 'button', 'More questions').focus();
    await press('Enter');
    await becomes(element, () => all(element, '.stage select').length === 1);
    expect(focused() === the(element, '.stage')).to.equal(true);
  });
});

describe('tc-visit after a while without a touch', () => {
  it('waits for nothing unless it is asked to', async () => {
    const clock = new Clock();
    await visit({ clock });
    await press('Tab');
    expect(clock.waits).to.deep.equal([]);
  });

  it('asks first, then starts again', async () => {
    const clock = new Clock();
    const element = await visit({ clock, idle: 5 });
    await click(element, 'Bigger text');
    await click(element, 'Rash');
    expect(clock.end()).to.equal(300_000);
    await element.updateComplete;
    const dialog = the(element, 'dialog');
    expect(dialog.matches(':modal')).to.equal(true);
    expect(textOf(dialog)).to.contain('Still here? Nobody has touched this for 5 minutes.');
    expect(focused() === named(element, 'button', 'Stay here')).to.equal(true);
    expect(await faults(element)).to.equal('');
    const asked = next(element, 'tc-choose' as 'tc-change');
    expect(clock.end()).to.equal(60_000);
    await asked;
    await element.updateComplete;
    expect(all(element, 'dialog')).to.deep.equal([]);
    expect([open(element), the(element, '.visit').className]).to.deep.equal(['No flare', 'visit']);
    expect(textOf(the(element, '.visit > .sr'))).to.contain('It starts again.');
  });

  it('stays when it is told so, by a touch, Enter or Esc', async () => {
    const clock = new Clock();
    const element = await visit({ clock, idle: 5 });
    await click(element, 'Rash');
    for (const stay of [
      () => click(element, 'Stay here'),
      () => press('Enter'),
      () => press('Escape'),
    ]) {
      clock.end();
      await becomes(element, () => all(element, 'dialog:modal').length === 1);
      await stay();
      await becomes(element, () => all(element, 'dialog').length === 0);
      expect(open(element)).to.equal('Rash');
      expect(clock.waits.map(({ milliseconds }) => milliseconds)).to.deep.equal([300_000]);
    }
  });

  it('waits anew after every touch and key, also while it asks', async () => {
    const clock = new Clock();
    const element = await visit({ clock, idle: 1 });
    const [first] = clock.waits;
    await press('Tab');
    expect(clock.waits).to.have.length(1);
    expect(clock.waits[0] === first).to.equal(false);
    clock.end();
    await becomes(element, () => all(element, 'dialog:modal').length === 1);
    expect(textOf(the(element, 'dialog'))).to.contain('for a minute.');
    const [asking] = clock.waits;
    await press('Tab');
    expect(clock.waits).to.have.length(1);
    expect(clock.waits[0] === asking).to.equal(false);
  });

  it('forgets the time when it leaves the page', async () => {
    const clock = new Clock();
    const element = await visit({ clock, idle: 1 });
    element.remove();
    await press('Tab');
    expect(clock.waits).to.deep.equal([]);
  });
});

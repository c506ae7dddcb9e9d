import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { TcPicker } from '../../src/elements/tc-picker.js';
import { aDataset, aPopulation, aTherapy } from '../support/dataset.js';
import {
  all,
  becomes,
  focused,
  manyOptions,
  named,
  put,
  shownView,
  textOf,
  the,
} from '../support/elements.js';
import { choosing, panelShown, ready, width } from '../support/page.js';

async function picker(shown: Parameters<typeof shownView>[0] = {}): Promise<TcPicker> {
  const place = put(html`<tc-picker .view=${shownView(shown).picker}></tc-picker>`);
  const element = the(place, 'tc-picker');
  await element.updateComplete;
  return element;
}

const change = (within: Element) => named(within, 'button', 'Change');
const isOpen = (within: Element) => change(within).getAttribute('aria-expanded') === 'true';

describe('tc-picker', () => {
  for (const size of ['wide', 'narrow'] as const) {
    it(`says on a ${size} page what is compared, with the shape that each option keeps`, async () => {
      await width(size);
      const dataset = aDataset({
        therapies: [
          aTherapy({ brands: ['Alphane'] }),
          aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral', form: 'Capsules' }),
        ],
      });
      const chosen = all(await picker({ dataset }), 'li');
      expect(chosen.map(textOf)).to.deep.equal([
        'Alpha Alphane Infusion into a vein',
        'Beta Capsules',
      ]);
      expect(chosen.map((one) => all(one, 'svg').length)).to.deep.equal([1, 1]);
    });
  }

  it('says for which form of the condition', async () => {
    const dataset = aDataset({
      populations: [aPopulation(), aPopulation({ id: 'late', plain: 'Late' })],
    });
    const element = await picker({ dataset, choice: { population: 'late' } });
    expect(textOf(element)).to.include('Form of the condition: Late');
  });

  it('says how many are chosen', async () => {
    expect(textOf(await picker())).to.include('2 of 4 chosen.');
  });

  it('says, shut as it is, what is compared though the filters leave it out', async () => {
    const element = await picker({ choice: { route: 'oral' } });
    expect(isOpen(element)).to.equal(false);
    expect(textOf(element)).to.include('Left out by the filters, but still compared: Alpha.');
  });

  it('draws nothing without a view', async () => {
    const element = the(put(html`<tc-picker></tc-picker>`), 'tc-picker');
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });
});

describe('the panel for choosing', () => {
  const onPage = async (compare = 'alpha-infusion beta-tablets') => {
    const element = await ready(
      html`<treatment-comparison .data=${manyOptions()} compare=${compare}></treatment-comparison>`,
    );
    const [found, panel] = [the(element, 'tc-picker'), the(element, 'tc-options')];
    return { element, picker: found, panel };
  };

  it('is shut where there is something to compare', async () => {
    const { picker: found, panel } = await onPage();
    expect([isOpen(found), panel.checkVisibility()]).to.deep.equal([false, false]);
  });

  for (const compare of ['', 'alpha-infusion']) {
    it(`is open from the start where there is too little to compare: “${compare}”`, async () => {
      const { element, picker: found } = await onPage(compare);
      const panel = await panelShown(element);
      expect([isOpen(found), panel.checkVisibility()]).to.deep.equal([true, true]);
      expect(focused() === document.body).to.equal(true);
    });
  }

  it('stays open until the reader has chosen', async () => {
    const { element, picker: found } = await onPage('');
    const panel = await panelShown(element);
    for (const name of ['Alpha', 'Beta']) the(named(panel, '.check', name), 'input').click();
    await becomes(found, () => all(found, 'li').length === 2);
    expect(panel.checkVisibility()).to.equal(true);
  });

  it('opens and shuts with the button that stays where it is', async () => {
    const { element, picker: found, panel } = await onPage();
    const before = change(found).getBoundingClientRect();
    await choosing(element);
    expect(panel.checkVisibility()).to.equal(true);
    const after = change(found).getBoundingClientRect();
    expect([after.x, after.y]).to.deep.equal([before.x, before.y]);
    change(found).click();
    await becomes(found, () => !isOpen(found));
    expect(panel.checkVisibility()).to.equal(false);
  });

  it('follows its button in the order of the keyboard, and Done leads back to it', async () => {
    const { picker: found, panel } = await onPage();
    change(found).focus();
    await sendKeys({ press: 'Enter' });
    await becomes(found, () => isOpen(found));
    await panel.updateComplete;
    expect(focused() === change(found)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused() === the(panel, 'select')).to.equal(true);
    named(panel, 'button', 'Done').focus();
    await sendKeys({ press: 'Enter' });
    await becomes(found, () => !isOpen(found));
    expect(focused() === change(found)).to.equal(true);
  });

  it('is shut by Esc from within, which goes no further', async () => {
    const { element, picker: found } = await onPage();
    const panel = await choosing(element);
    let passed = 0;
    element.addEventListener('keydown', () => (passed += 1));
    the(panel, 'input').focus();
    await sendKeys({ press: 'Escape' });
    await becomes(found, () => !isOpen(found));
    expect(focused() === change(found)).to.equal(true);
    expect(passed).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(passed).to.equal(1);
  });

  it('is not printed, and what is compared is', async () => {
    const { element, picker: found } = await onPage();
    const panel = await choosing(element);
    await emulateMedia({ media: 'print' });
    try {
      expect([panel.checkVisibility(), change(found).checkVisibility()]).to.deep.equal([
        false,
        false,
      ]);
      expect(the(found, 'li').checkVisibility()).to.equal(true);
      expect(textOf(found)).to.include('Form of the condition: Early');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

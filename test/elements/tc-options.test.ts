import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import { ChooseEvent } from '../../src/elements/events.js';
import { registerOptions, type TcOptions } from '../../src/elements/tc-options.js';
import { aDataset, aPopulation, aTherapy, noTreatment } from '../support/dataset.js';
import {
  all,
  becomes,
  focused,
  heard,
  manyOptions,
  named,
  put,
  shownView,
  textOf,
  the,
} from '../support/elements.js';
import { choosing, faults, ready } from '../support/page.js';

registerOptions();

const four = ['alpha-infusion', 'beta-tablets', 'gamma-tablets', 'delta-tablets'];

async function options(shown: Parameters<typeof shownView>[0] = {}): Promise<TcOptions> {
  const place = put(html`<tc-options .source=${shownView(shown).choosing}></tc-options>`);
  const element = the(place, 'tc-options');
  await element.updateComplete;
  return element;
}

const box = (within: Element, name: string) => the(named(within, '.check', name), 'input');
const ticked = (within: Element) =>
  all(within, 'input').flatMap((input) =>
    input.checked ? [textOf(input.parentElement ?? input)] : [],
  );
const noteChoices = (element: TcOptions) => {
  const asked: Choice[] = [];
  element.addEventListener('tc-choose', (event) => {
    const choice = element.source?.choice;
    if (event instanceof ChooseEvent && choice) asked.push(event.change(choice));
  });
  return asked;
};
const selects = (within: Element) => all(within, 'select');

describe('tc-options', () => {
  it('has a box for each option, under the way it is taken', async () => {
    const columns = all(await options(), 'fieldset').map((column) => textOf(column));
    expect(columns).to.deep.equal([
      'Infusion into a vein Alpha',
      'Tablet or capsule Beta',
      'No medicine No treatment',
    ]);
  });

  it('ticks what is compared', async () => {
    expect(ticked(await options())).to.deep.equal(['Alpha', 'Beta']);
  });

  it('asks for the option that was ticked', async () => {
    const element = await options({ compare: [] });
    const asked = noteChoices(element);
    box(element, 'Beta').click();
    expect(asked.map(({ chosen }) => chosen)).to.deep.equal([['beta-tablets']]);
  });

  it('asks for nothing that was set from outside', async () => {
    const element = await options({ dataset: manyOptions(), compare: four });
    const asked = heard(element, 'tc-choose');
    element.source = shownView({ compare: [] }).choosing;
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
    expect(ticked(element)).to.deep.equal([]);
  });

  for (const [compare, said] of [
    [[], '0 of 4 chosen. Choose two or more to set them side by side.'],
    [four.slice(0, 1), '1 of 4 chosen. Choose two or more to set them side by side.'],
    [four.slice(0, 2), '2 of 4 chosen.'],
    [four, '4 of 4 chosen. Take one out to add another.'],
  ] as const) {
    it(`says to everyone how many are chosen: ${compare.length}`, async () => {
      const element = await options({ dataset: manyOptions(), compare });
      expect(textOf(the(element, '[role=status]'))).to.equal(said);
    });
  }

  it('names its filters and fills them with what the data have', async () => {
    const element = await options();
    expect(
      all(element, 'label.select').map((label) => label.innerText.split('\n')[0]),
    ).to.deep.equal(['Form of the condition', 'How it is taken', 'I take this now']);
    expect(selects(element).map(({ value }) => value)).to.deep.equal(['early', 'any', '']);
  });

  it('asks for the filter that was set', async () => {
    const element = await options();
    const asked = noteChoices(element);
    for (const select of selects(element).slice(0, 2)) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(asked.map(({ population, route }) => [population, route])).to.deep.equal([
      ['early', 'any'],
      ['early', 'none'],
    ]);
  });

  it('says when the reader has chosen', async () => {
    const element = await options();
    const told = heard(element, 'tc-done');
    named(element, 'button', 'Done').click();
    expect(told).to.deep.equal(['tc-done']);
  });

  it('draws nothing without a source', async () => {
    const element = the(put(html`<tc-options></tc-options>`), 'tc-options');
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });
});

describe('tc-options with four chosen', () => {
  it('does not tick a fifth', async () => {
    const element = await options({ dataset: manyOptions(), compare: four });
    const asked = heard(element, 'tc-choose');
    box(element, 'Epsilon').click();
    expect(asked).to.deep.equal([]);
    expect(box(element, 'Epsilon').checked).to.equal(false);
  });

  it('says that the others can’t be ticked, and keeps them in reach of the keyboard', async () => {
    const element = await options({ dataset: manyOptions(), compare: four });
    const fifth = box(element, 'Epsilon');
    expect(fifth.getAttribute('aria-disabled')).to.equal('true');
    fifth.focus();
    await sendKeys({ press: 'Space' });
    expect(focused() === fifth && !fifth.checked).to.equal(true);
  });

  it('lets one be taken out again', async () => {
    const element = await options({ dataset: manyOptions(), compare: four });
    expect(box(element, 'Delta').getAttribute('aria-disabled')).to.equal('false');
    const asked = noteChoices(element);
    box(element, 'Delta').click();
    expect(asked.map(({ chosen }) => chosen)).to.deep.equal([four.slice(0, 3)]);
  });
});

describe('choosing on the page', () => {
  const page = (compare = 'alpha-infusion beta-tablets') =>
    ready(
      html`<treatment-comparison .data=${manyOptions()} compare=${compare}></treatment-comparison>`,
    );

  it('adds a column and takes it out again', async () => {
    const element = await page();
    const [panel, table] = [await choosing(element), the(element, 'tc-table')];
    const columns = () => all(table, 'thead th').length;
    box(panel, 'Gamma').click();
    await becomes(table, () => columns() === 3);
    box(panel, 'Gamma').click();
    await becomes(table, () => columns() === 2);
    expect(ticked(panel)).to.deep.equal(['Alpha', 'Beta']);
  });

  it('keeps the keyboard on the box that was ticked', async () => {
    const panel = await choosing(await page());
    box(panel, 'Gamma').focus();
    await sendKeys({ press: 'Space' });
    await becomes(panel, () => textOf(panel).includes('3 of 4'));
    expect(focused() === box(panel, 'Gamma')).to.equal(true);
  });

  it('may leave nothing', async () => {
    const element = await page('alpha-infusion');
    box(await choosing(element), 'Alpha').click();
    const table = the(element, 'tc-table');
    await becomes(table, () => textOf(table).includes('Choose options above'));
  });
});

describe('the filters', () => {
  const choose = (select: HTMLSelectElement | undefined, value: string) => {
    if (!select) throw new Error('expected a filter');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const early = { populations: ['early'], text: 'Adults.', sources: ['S1'] };
  const late = { ...early, populations: ['late'] };
  const dataset = aDataset({
    populations: [aPopulation(), aPopulation({ id: 'late', plain: 'Late' })],
    therapies: [
      aTherapy({ indications: [early, late] }),
      aTherapy({ id: 'beta-tablets', name: 'beta', route: 'oral', indications: [early] }),
      noTreatment(),
    ],
  });
  const page = async () => {
    const element = await ready(
      html`<treatment-comparison .data=${dataset} compare="beta-tablets"></treatment-comparison>`,
    );
    return { panel: await choosing(element), picker: the(element, 'tc-picker') };
  };
  const boxes = (element: Element) =>
    all(element, 'label').filter((one) => all(one, 'input').length);
  const list = (element: Element) => boxes(element).map(textOf);

  it('by way of taking leave the others out', async () => {
    const { panel } = await page();
    choose(selects(panel)[1], 'oral');
    await becomes(panel, () => list(panel).length === 1);
    expect(list(panel)).to.deep.equal(['Beta']);
  });

  it('by form of the condition leave out what is not for it, and say so if it is compared', async () => {
    const { panel, picker } = await page();
    choose(selects(panel)[0], 'late');
    await becomes(panel, () => list(panel).length === 2);
    expect(list(panel)).to.deep.equal(['Alpha', 'No treatment']);
    expect(textOf(picker)).to.match(/condition: Late.*still compared: Beta/);
  });

  it('never leave a list that is empty for no reason to be seen', async () => {
    const { panel } = await page();
    choose(selects(panel)[1], 'oral');
    await becomes(panel, () => list(panel).length === 1);
    choose(selects(panel)[0], 'late');
    await becomes(panel, () => list(panel).includes('Alpha'));
    expect(selects(panel).map(({ value }) => value)).to.deep.equal(['late', 'any', '']);
  });

  it('are told to the page', async () => {
    const { panel } = await page();
    const told: string[] = [];
    document.body.addEventListener('tc-change', ({ population }) => told.push(population), {
      once: true,
    });
    choose(selects(panel)[0], 'late');
    expect(told).to.deep.equal(['late']);
  });
});

describe('what is taken now', () => {
  const now = (element: Element) => {
    const select = selects(element)[2];
    if (!select) throw new Error('expected a select');
    return select;
  };
  const choose = (select: HTMLSelectElement, value: string) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('can be any option, by name, or none of these', async () => {
    const texts = [...now(await options()).options].map(({ text }) => text);
    expect(texts).to.deep.equal(['None of these', 'Alpha', 'Beta', 'No treatment']);
  });

  it('is asked for, and set beside the others', async () => {
    const element = await options();
    const asked = noteChoices(element);
    choose(now(element), 'no-treatment');
    expect(asked[0]).to.include({ current: 'no-treatment' });
    expect(asked[0]?.chosen).to.include('no-treatment');
  });

  it('is named at its box', async () => {
    const element = await options({ choice: { current: 'beta-tablets' } });
    expect(ticked(element)).to.deep.equal(['Alpha', 'Beta You take this now']);
    expect(now(element).value).to.equal('beta-tablets');
  });

  it('waits while four others are chosen, and says so', async () => {
    const element = await options({
      dataset: manyOptions(),
      compare: four,
      choice: { current: 'epsilon-tablets' },
    });
    expect(textOf(the(element, '[role=status]'))).to.equal(
      '4 of 4 chosen. Epsilon has no column yet, since four others are chosen. Take one out: then it stands first.',
    );
  });

  it('is the first column of the page, and can be none again', async () => {
    const element = await ready(
      html`<treatment-comparison
        .data=${manyOptions()}
        compare="alpha-infusion beta-tablets"
      ></treatment-comparison>`,
    );
    const [panel, table] = [await choosing(element), the(element, 'tc-table')];
    const names = () => all(table, '.option-name').map(textOf).join();
    choose(now(panel), 'gamma-tablets');
    await becomes(table, () => names() === 'Gamma,Alpha,Beta');
    choose(now(panel), '');
    await becomes(table, () => names() === 'Alpha,Beta,Gamma');
  });

  it('is the page’s to begin with', async () => {
    const element = await ready(
      html`<treatment-comparison
        .data=${manyOptions()}
        compare="alpha-infusion"
        current="gamma-tablets"
      ></treatment-comparison>`,
    );
    expect(all(the(element, 'tc-table'), '.option-name').map(textOf)).to.deep.equal([
      'Gamma',
      'Alpha',
    ]);
  });
});

describe('the panel for choosing', () => {
  it('has no fault with four chosen of six', async () => {
    expect(
      await faults(await options({ dataset: manyOptions(), compare: four.slice(0, 3) })),
    ).to.equal('');
  });
});

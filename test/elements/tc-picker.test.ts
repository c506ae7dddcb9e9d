import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { FilterEvent, OptionToggleEvent } from '../../src/elements/events.js';
import type { TcPicker } from '../../src/elements/tc-picker.js';
import { aDataset, aPopulation, aTherapy, noTreatment } from '../support/dataset.js';
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
import { ready, width } from '../support/page.js';

const four = ['alpha-infusion', 'beta-tablets', 'gamma-tablets', 'delta-tablets'];

async function picker(shown: Parameters<typeof shownView>[0] = {}): Promise<TcPicker> {
  const place = put(html`<tc-picker .view=${shownView(shown).picker}></tc-picker>`);
  const element = the(place, 'tc-picker');
  await element.updateComplete;
  return element;
}

const box = (within: Element, name: string) => the(named(within, 'label', name), 'input');
const ticked = (within: Element) =>
  all(within, 'input').flatMap((input) =>
    input.checked ? [textOf(input.parentElement ?? input)] : [],
  );
const noteOptions = (element: Element, asked: string[]) => {
  element.addEventListener('tc-option-toggle', (event) => {
    if (event instanceof OptionToggleEvent) asked.push(event.option);
  });
};
const selects = (within: Element) => all(within, 'select');

describe('tc-picker', () => {
  it('has a box for each option, under the way it is taken', async () => {
    const element = await picker();
    const columns = all(element, 'fieldset').map((column) => textOf(column));
    expect(columns).to.deep.equal([
      'Infusion into a vein Alpha',
      'Tablet or capsule Beta',
      'No medicine No treatment',
    ]);
  });

  it('ticks what is compared', async () => {
    expect(ticked(await picker())).to.deep.equal(['Alpha', 'Beta']);
  });

  it('asks for the option that was ticked', async () => {
    const element = await picker({ compare: [] });
    const asked: string[] = [];
    noteOptions(element, asked);
    box(element, 'Beta').click();
    expect(asked).to.deep.equal(['beta-tablets']);
  });

  it('asks for nothing that was set from outside', async () => {
    const element = await picker({ dataset: manyOptions(), compare: four });
    const asked: Event[] = [];
    element.addEventListener('tc-option-toggle', (event) => asked.push(event));
    element.view = shownView({ compare: [] }).picker;
    await element.updateComplete;
    expect(asked).to.deep.equal([]);
    expect(ticked(element)).to.deep.equal([]);
  });

  it('says how many may be chosen and how many are', async () => {
    expect(textOf(the(await picker(), '[role=status]'))).to.match(/^2 of 4 chosen/);
  });

  it('names its filters and fills them with what the data have', async () => {
    const element = await picker();
    expect(
      all(element, 'label.select').map((label) => label.innerText.split('\n')[0]),
    ).to.deep.equal(['Form of the condition', 'How it is taken']);
    expect(selects(element).map(({ value }) => value)).to.deep.equal(['early', 'any']);
  });

  it('asks for the filter that was set', async () => {
    const element = await picker();
    const asked: string[] = [];
    element.addEventListener('tc-filter', (event) => {
      if (event instanceof FilterEvent) asked.push(`${event.filter} ${event.value}`);
    });
    for (const select of selects(element)) {
      select.selectedIndex = select.options.length - 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    expect(asked).to.deep.equal(['population early', 'route none']);
  });

  it('draws nothing without a view', async () => {
    const element = the(put(html`<tc-picker></tc-picker>`), 'tc-picker');
    await element.updateComplete;
    expect(textOf(element)).to.equal('');
  });
});

describe('tc-picker with four chosen', () => {
  it('does not tick a fifth', async () => {
    const element = await picker({ dataset: manyOptions(), compare: four });
    const asked: Event[] = [];
    element.addEventListener('tc-option-toggle', (event) => asked.push(event));
    box(element, 'Epsilon').click();
    expect(asked).to.deep.equal([]);
    expect(box(element, 'Epsilon').checked).to.equal(false);
  });

  it('says that the others can’t be ticked, and keeps them in reach of the keyboard', async () => {
    const element = await picker({ dataset: manyOptions(), compare: four });
    const fifth = box(element, 'Epsilon');
    expect(fifth.getAttribute('aria-disabled')).to.equal('true');
    fifth.focus();
    await sendKeys({ press: 'Space' });
    expect(focused() === fifth && !fifth.checked).to.equal(true);
  });

  it('lets one be taken out again', async () => {
    const element = await picker({ dataset: manyOptions(), compare: four });
    expect(box(element, 'Delta').getAttribute('aria-disabled')).to.equal('false');
    const asked: string[] = [];
    noteOptions(element, asked);
    box(element, 'Delta').click();
    expect(asked).to.deep.equal(['delta-tablets']);
  });
});

describe('choosing on the page', () => {
  const page = (compare = 'alpha-infusion beta-tablets') =>
    ready(
      html`<treatment-comparison .data=${manyOptions()} compare=${compare}></treatment-comparison>`,
    );

  it('adds a column and takes it out again', async () => {
    const element = await page();
    const [choose, table] = [the(element, 'tc-picker'), the(element, 'tc-table')];
    const columns = () => all(table, 'thead th').length;
    box(choose, 'Gamma').click();
    await becomes(table, () => columns() === 3);
    box(choose, 'Gamma').click();
    await becomes(table, () => columns() === 2);
    expect(ticked(choose)).to.deep.equal(['Alpha', 'Beta']);
  });

  it('keeps the keyboard on the box that was ticked', async () => {
    const element = await page();
    const choose = the(element, 'tc-picker');
    box(choose, 'Gamma').focus();
    await sendKeys({ press: 'Space' });
    await becomes(choose, () => textOf(choose).includes('3 of 4'));
    expect(focused() === box(choose, 'Gamma')).to.equal(true);
  });

  it('may leave nothing', async () => {
    const element = await page('alpha-infusion');
    box(the(element, 'tc-picker'), 'Alpha').click();
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
    return the(element, 'tc-picker');
  };
  const boxes = (element: Element) =>
    all(element, 'label').filter((one) => all(one, 'input').length);
  const list = (element: Element) => boxes(element).map(textOf);

  it('by way of taking leave the others out', async () => {
    const element = await page();
    choose(selects(element)[1], 'oral');
    await element.updateComplete;
    await becomes(element, () => list(element).length === 1);
    expect(list(element)).to.deep.equal(['Beta']);
  });

  it('by form of the condition leave out what is not for it, and say so if it is compared', async () => {
    const element = await page();
    choose(selects(element)[0], 'late');
    await becomes(element, () => list(element).length === 2);
    expect(list(element)).to.deep.equal(['Alpha', 'No treatment']);
    expect(textOf(element)).to.match(/Still compared.*Beta/);
  });

  it('never leave a list that is empty for no reason to be seen', async () => {
    const element = await page();
    choose(selects(element)[1], 'oral');
    await becomes(element, () => list(element).length === 1);
    choose(selects(element)[0], 'late');
    await becomes(element, () => list(element).includes('Alpha'));
    expect(selects(element).map(({ value }) => value)).to.deep.equal(['late', 'any']);
  });

  it('are told to the page', async () => {
    const element = await page();
    const told: string[] = [];
    document.body.addEventListener('tc-change', ({ population }) => told.push(population), {
      once: true,
    });
    choose(selects(element)[0], 'late');
    expect(told).to.deep.equal(['late']);
  });
});

describe('tc-picker on a narrow page', () => {
  const page = async () => {
    await width('narrow');
    const element = await ready();
    return the(element, 'tc-picker');
  };
  const boxes = (element: Element) => all(element, 'input').length;
  const change = (element: Element) => the(element, 'button');

  it('shows what is compared, and the list on request', async () => {
    const element = await page();
    expect(textOf(element)).to.include('Your options').and.include('Alpha').and.include('Beta');
    expect(boxes(element)).to.equal(0);
    named(element, 'button', 'Change').click();
    await becomes(element, () => boxes(element) === 3);
  });

  it('shuts the list again', async () => {
    const element = await page();
    named(element, 'button', 'Change').click();
    await becomes(element, () => boxes(element) === 3);
    all(element, 'button').at(-1)?.click();
    await becomes(element, () => boxes(element) === 0);
    expect(change(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps the keyboard at the button that opened it', async () => {
    const element = await page();
    change(element).focus();
    await sendKeys({ press: 'Enter' });
    await becomes(element, () => boxes(element) === 3);
    await becomes(element, () => focused()?.getAttribute('aria-expanded') === 'true');
    await sendKeys({ press: 'Enter' });
    await becomes(element, () => boxes(element) === 0);
    await becomes(element, () => focused() === change(element));
  });

  it('says so when nothing is chosen', async () => {
    await width('narrow');
    const element = await ready(
      html`<treatment-comparison .data=${aDataset()}></treatment-comparison>`,
    );
    expect(textOf(the(element, 'tc-picker'))).to.include('None chosen yet');
  });
});

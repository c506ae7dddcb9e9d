import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { TcTable } from '../../src/elements/tc-table.js';
import { aDataset, aHarm, aResult, aSource, aStudy, anOutcome } from '../support/dataset.js';
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
import { ready, realDataset } from '../support/page.js';

const dataset = aDataset({ sources: [aSource({ url: 'https://example.org/trial' })] });

/** A table in a place of its own width, so that the width of the window does not matter. */
async function table(
  shown: Parameters<typeof shownView>[0] = {},
  look: { readonly width?: number; readonly size?: number } = {},
): Promise<TcTable> {
  const place = put(html`<tc-table .view=${shownView({ dataset, ...shown }).table}></tc-table>`);
  place.style.inlineSize = `${look.width ?? 1000}px`;
  place.style.fontSize = `${look.size ?? 16}px`;
  const element = the(place, 'tc-table');
  await element.updateComplete;
  await becomes(element, () => layout(element) !== undefined);
  return element;
}

const layout = (element: Element) => all(element, 'table')[0]?.className;
const narrow = { width: 600 };
const sources = (element: Element) => all(element, 'button.source');
const panels = (element: Element) => all(element, 'tc-provenance');
const open = async (element: Element, place = 0) => {
  sources(element)[place]?.click();
  await becomes(element, () => panels(element).length === 1);
};

describe('tc-table', () => {
  for (const [what, look] of [
    ['wide', {}],
    ['narrow', narrow],
  ] as const) {
    describe(`when it is ${what}`, () => {
      it('is a table with a caption that names the options', async () => {
        const element = await table({}, look);
        await becomes(element, () => layout(element) === what);
        expect(textOf(the(element, 'caption'))).to.equal('Comparison of Alpha and Beta');
      });

      it('keeps every part of a table one, since other displays lose their roles', async () => {
        const element = await table({}, look);
        await becomes(element, () => layout(element) === what);
        const display = (css: string) => [
          ...new Set(all(element, css).map((part) => getComputedStyle(part).display)),
        ];
        expect(['table', 'tr', 'th, td'].map(display)).to.deep.equal([
          ['table'],
          ['table-row'],
          ['table-cell'],
        ]);
      });

      it('shows each figure', async () => {
        const element = await table({}, look);
        await becomes(element, () => layout(element) === what);
        expect(textOf(element)).to.match(/With alpha.*80.*With beta.*70/);
      });

      it('opens the source of a figure', async () => {
        const element = await table({}, look);
        await becomes(element, () => layout(element) === what);
        const button = named(element, 'button', 'Source and range');
        button.click();
        await becomes(element, () => panels(element).length === 1);
        expect(textOf(the(element, 'tc-provenance'))).to.include('FIRST');
      });
    });
  }

  it('has options as heads of columns and outcomes as heads of rows, when it is wide', async () => {
    const element = await table();
    const heads = (scope: string) => all(element, `th[scope=${scope}]`).map(textOf);
    expect(heads('col')).to.have.length(2);
    expect(heads('col')[0]).to.match(/^Alpha .*Infusion into a vein/);
    expect(heads('row').some((words) => words.startsWith('No flare'))).to.equal(true);
    expect(heads('rowgroup')).to.include.members(['+ Having children, and vaccines']);
  });

  it('ties each cell to its outcome and its option, when it is narrow', async () => {
    const element = await table({}, narrow);
    await becomes(element, () => layout(element) === 'narrow');
    const heads = all(element, 'td[headers]').map((cell) =>
      (cell.getAttribute('headers') ?? '')
        .split(' ')
        .map((id) => element.shadowRoot?.getElementById(id))
        .map((head) => (head ? textOf(head) : 'nothing'))
        .join(' / '),
    );
    expect(heads.some((words) => /^No flare .*\/ Beta$/.test(words))).to.equal(true);
    expect(heads.join()).not.to.include('nothing');
  });

  it('has no id twice', async () => {
    const element = await table({}, narrow);
    await becomes(element, () => layout(element) === 'narrow');
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(ids).to.have.length(new Set(ids).size);
  });

  it('asks to choose where nothing is chosen', async () => {
    const place = put(
      html`<tc-table .view=${shownView({ dataset, compare: [] }).table}></tc-table>`,
    );
    const element = the(place, 'tc-table');
    await element.updateComplete;
    expect(textOf(element)).to.include('Choose options above');
    expect(all(element, 'table')).to.deep.equal([]);
  });

  it('shows a single option', async () => {
    const element = await table({ compare: ['alpha-infusion'] });
    expect(all(element, 'th[scope=col]').map(textOf)).to.have.length(1);
  });
});

describe('the layout of tc-table', () => {
  for (const [width, size, expected] of [
    [700, 16, 'wide'],
    [600, 16, 'narrow'],
    [700, 20, 'narrow'],
    [900, 20, 'wide'],
    [900, 32, 'narrow'],
  ] as const) {
    it(`is ${expected} in ${width} px with letters of ${size} px`, async () => {
      const element = await table({}, { width, size });
      await becomes(element, () => layout(element) === expected);
    });
  }

  it('changes with the width', async () => {
    const element = await table();
    const place = the(document.body, 'main');
    place.style.inlineSize = '500px';
    await becomes(element, () => layout(element) === 'narrow');
    place.style.inlineSize = '1000px';
    await becomes(element, () => layout(element) === 'wide');
  });

  it('changes with the size of the letters', async () => {
    const element = await table();
    the(document.body, 'main').style.fontSize = '40px';
    await becomes(element, () => layout(element) === 'narrow');
  });

  it('needs more for more options', async () => {
    const compare = ['alpha-infusion', 'beta-tablets', 'gamma-tablets', 'delta-tablets'];
    const element = await table({ dataset: manyOptions(), compare }, { width: 800 });
    await becomes(element, () => layout(element) === 'narrow');
  });

  it('keeps the source open that was', async () => {
    const element = await table();
    await open(element);
    the(document.body, 'main').style.inlineSize = '500px';
    await becomes(element, () => layout(element) === 'narrow' && panels(element).length === 1);
  });
});

describe('the sources in tc-table', () => {
  it('have a button that says of what, and whether they are open', async () => {
    const element = await table();
    const button = named(element, 'button', 'Source and range');
    expect(button.getAttribute('aria-label')).to.equal('Source and range: Alpha, No flare');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    button.click();
    await becomes(element, () => button.getAttribute('aria-expanded') === 'true');
    expect(button.getAttribute('aria-label')).to.equal('Hide the source: Alpha, No flare');
  });

  it('close by the same button', async () => {
    const element = await table();
    await open(element);
    sources(element)[0]?.click();
    await becomes(element, () => panels(element).length === 0);
  });

  it('name where they come from, with a link that tells it nothing of the page', async () => {
    const element = await table();
    await open(element);
    const panel = the(element, 'tc-provenance');
    await becomes(panel, () => all(panel, 'a').length > 0);
    const link = the(panel, 'a');
    expect(link.href).to.equal('https://example.org/trial');
    expect(link.rel).to.include('noreferrer').and.include('noopener');
  });

  it('are open for one cell at a time', async () => {
    const element = await table();
    await open(element);
    const [first, second] = sources(element);
    second?.click();
    await becomes(element, () => second?.getAttribute('aria-expanded') === 'true');
    expect(first?.getAttribute('aria-expanded')).to.equal('false');
    expect(panels(element)).to.have.length(1);
  });

  for (const key of ['Enter', 'Space'] as const) {
    it(`open and close with ${key}, and the keyboard stays at the button`, async () => {
      const element = await table();
      const [button] = sources(element);
      button?.focus();
      await sendKeys({ press: key });
      await becomes(element, () => panels(element).length === 1);
      await sendKeys({ press: key });
      await becomes(element, () => panels(element).length === 0);
      expect(focused() === button).to.equal(true);
    });
  }

  it('close with Escape from inside, and the keyboard goes back to the button', async () => {
    const element = await table();
    await open(element);
    const panel = the(element, 'tc-provenance');
    await becomes(panel, () => all(panel, 'a').length > 0);
    the(panel, 'a').focus();
    await sendKeys({ press: 'Escape' });
    await becomes(element, () => panels(element).length === 0);
    expect(focused()?.getAttribute('aria-label')).to.match(/^Source/);
    expect(focused() === sources(element)[0]).to.equal(true);
  });

  it('keep Escape to themselves while they are open, and leave it to the page otherwise', async () => {
    const element = await table();
    const keys: string[] = [];
    const note = ({ key }: KeyboardEvent) => keys.push(key);
    document.body.addEventListener('keydown', note);
    try {
      await open(element);
      sources(element)[0]?.focus();
      await sendKeys({ press: 'Escape' });
      expect(keys).to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      expect(keys).to.deep.equal(['Escape']);
    } finally {
      document.body.removeEventListener('keydown', note);
    }
  });

  it('close when other options are compared', async () => {
    const element = await table();
    await open(element);
    element.view = shownView({ dataset, compare: ['alpha-infusion', 'no-treatment'] }).table;
    await element.updateComplete;
    expect(panels(element)).to.deep.equal([]);
  });

  it('stay open when only the page around them changes', async () => {
    const element = await ready();
    const inside = the(element, 'tc-table');
    await open(inside);
    document.body.className = 'anything';
    element.theme = 'dark';
    await element.updateComplete;
    await inside.updateComplete;
    document.body.removeAttribute('class');
    expect(panels(inside)).to.have.length(1);
  });
});

describe('the folded groups of tc-table', () => {
  const fold = (element: Element, words = 'Checks before') => named(element, 'button', words);
  const rows = (element: Element) => all(element, 'tr.row').length;

  it('are shut at first, and say what they are', async () => {
    const element = await table();
    expect(fold(element).getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(element)).not.to.include('Blood test');
  });

  it('open and shut', async () => {
    const element = await table();
    const before = rows(element);
    fold(element).click();
    await becomes(element, () => textOf(element).includes('Blood test'));
    expect(fold(element).getAttribute('aria-expanded')).to.equal('true');
    fold(element).click();
    await becomes(element, () => rows(element) === before);
  });

  it('open with the keyboard, which stays where it is', async () => {
    const element = await table();
    fold(element).focus();
    await sendKeys({ press: 'Enter' });
    await becomes(element, () => textOf(element).includes('Blood test'));
    expect(focused() === fold(element)).to.equal(true);
  });

  it('have the rows of other options as soon as these are compared', async () => {
    const element = await table({ dataset: manyOptions() });
    fold(element).click();
    await becomes(element, () => textOf(element).includes('Blood test'));
    const compare = ['alpha-infusion', 'beta-tablets', 'gamma-tablets'];
    element.view = shownView({ dataset: manyOptions(), compare }).table;
    await element.updateComplete;
    const cells = all(element, 'tr.row').map((row) => all(row, 'td').length);
    expect([...new Set(cells)]).to.deep.equal([3]);
  });

  it('show sources of their own', async () => {
    const element = await table();
    fold(element).click();
    await becomes(element, () => textOf(element).includes('Blood test'));
    const button = all(element, 'button.source').find((one) =>
      one.getAttribute('aria-label')?.includes('Before the first dose'),
    );
    button?.click();
    await becomes(element, () => panels(element).length === 1);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('hold the common side effects beyond the first six', async () => {
    const harms = Array.from({ length: 8 }, (_, place) =>
      aHarm({ id: `harm-${place}`, plain: `Harm ${place}` }),
    );
    const results = harms.map(({ id }) => aResult({ outcome: id }));
    const element = await table({
      dataset: aDataset({ outcomes: [anOutcome(), ...harms], studies: [aStudy({ results })] }),
    });
    expect(textOf(element)).not.to.include('80 Harm 7');
    const shown = () => all(element, 'th[scope=row]').map(textOf).join();
    expect(shown()).to.include('Harm 5').and.not.include('Harm 7');
    fold(element, '2 more common').click();
    await becomes(element, () => shown().includes('Harm 7'));
  });
});

describe('the heads of the wide table', () => {
  it('do not cover what the keyboard goes back to', async () => {
    const element = await ready(
      html`<treatment-comparison
        src=${realDataset}
        compare="natalizumab ofatumumab teriflunomide"
      ></treatment-comparison>`,
    );
    const inside = the(element, 'tc-table');
    const heads = the(inside, 'thead th');
    const buttons = all(inside, 'button');
    expect(buttons.length).to.be.greaterThan(20);
    for (const button of buttons.reverse()) {
      button.focus();
      const { top } = button.getBoundingClientRect();
      const covered = heads.getBoundingClientRect().bottom;
      expect(top, button.ariaLabel ?? textOf(button)).to.be.at.least(covered);
    }
  });
});

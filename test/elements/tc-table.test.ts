import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import type { Choice } from '../../src/domain/choice.js';
import { ChooseEvent } from '../../src/elements/events.js';
import { registerLayers } from '../../src/elements/table/tc-layers.js';
import type { TcTable } from '../../src/elements/tc-table.js';
import { aDataset, aFact, aHarm, aResult, aSource, aStudy, anOutcome } from '../support/dataset.js';
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

registerLayers();

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
/** Asks for short answers or for pictures too, in all rows. */
const ask = async (element: TcTable, words: 'Short answers' | 'With pictures') => {
  named(the(element, 'tc-layers'), 'button', words).click();
  await element.updateComplete;
};
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
        await ask(element, 'With pictures');
        expect(textOf(element)).to.match(/With alpha.*80.*With beta.*70/);
      });

      it('opens the source of a figure', async () => {
        const element = await table({}, look);
        await becomes(element, () => layout(element) === what);
        await ask(element, 'With pictures');
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
    await ask(element, 'With pictures');
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
    await ask(element, 'With pictures');
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
    expect(all(element, '.source[aria-expanded=true]')).to.have.length(1);
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

/** The button that a row is opened with. */
const opener = (element: Element, words = 'No flare') => named(element, '.opener', words);
const isOpen = (element: Element, words?: string) =>
  opener(element, words).getAttribute('aria-expanded') === 'true';
/** The lines of short answers, as they are read. */
const briefs = (element: Element) =>
  all(element, '.brief').map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
const pictures = (element: Element) => all(element, '.bars, .arrays').length;
const narrowTable = async (shown: Parameters<typeof shownView>[0] = {}) => {
  const element = await table(shown, narrow);
  await becomes(element, () => layout(element) === 'narrow');
  return element;
};
const twoOutcomes = aDataset({
  outcomes: [anOutcome(), aHarm()],
  studies: [aStudy({ results: [aResult(), aResult({ outcome: 'rash' })] })],
});

describe('a row of tc-table', () => {
  it('is a short answer at first when it is narrow, with its option, comparator, difference and time', async () => {
    const element = await narrowTable();
    expect(isOpen(element)).to.equal(false);
    expect(briefs(element)).to.include('Alpha 80 of 100; with beta 70: 10 more (48 weeks).');
    expect([pictures(element), sources(element).length]).to.deep.equal([0, 0]);
  });

  it('shows its pictures at first when it is wide', async () => {
    const element = await table();
    expect(isOpen(element)).to.equal(true);
    expect(pictures(element)).to.be.greaterThan(0);
  });

  it('is alike for benefits and harms', async () => {
    for (const look of [{}, narrow]) {
      const element = await table({ dataset: twoOutcomes }, look);
      await becomes(element, () => layout(element) === (look === narrow ? 'narrow' : 'wide'));
      expect(isOpen(element, 'Rash')).to.equal(isOpen(element, 'No flare'));
    }
  });

  it('is told to assistive technology by its label alone when it is short', async () => {
    const element = await narrowTable();
    const headers = all(element, 'td[headers]').map((cell) => cell.getAttribute('headers'));
    const ids = headers.flatMap((list) => (list ?? '').split(' '));
    expect(ids.every((id) => element.shadowRoot?.getElementById(id))).to.equal(true);
  });

  for (const key of ['Enter', 'Space'] as const) {
    it(`opens and shuts with ${key}, and the keyboard stays at its label`, async () => {
      const element = await narrowTable();
      const button = opener(element);
      button.focus();
      await sendKeys({ press: key });
      await becomes(element, () => isOpen(element));
      expect(pictures(element)).to.equal(2);
      await sendKeys({ press: key });
      await becomes(element, () => !isOpen(element));
      expect(pictures(element)).to.equal(0);
      expect(focused() === button).to.equal(true);
    });
  }

  for (const [what, look] of [
    ['wide', {}],
    ['narrow', narrow],
  ] as const) {
    it(`has a label to press of 44 px at least when it is ${what}`, async () => {
      const element = await table({}, look);
      await becomes(element, () => layout(element) === what);
      const heights = all(element, '.opener').map((one) => one.getBoundingClientRect().height);
      expect(Math.min(...heights)).to.be.at.least(44);
    });

    it(`opens and shuts with all others when it is ${what}`, async () => {
      const element = await table({ dataset: twoOutcomes }, look);
      await becomes(element, () => layout(element) === what);
      const pressed = () =>
        all(the(element, 'tc-layers'), '[aria-pressed=true]').map(textOf).join();
      for (const words of ['With pictures', 'Short answers', 'With pictures'] as const) {
        await ask(element, words);
        const states = all(element, '.opener').map((one) => one.ariaExpanded);
        expect([...new Set(states)]).to.deep.equal([String(words === 'With pictures')]);
        await becomes(the(element, 'tc-layers'), () => pressed() === words);
      }
    });
  }

  it('goes with all others again after it was opened by itself', async () => {
    const element = await narrowTable();
    opener(element).click();
    await becomes(element, () => isOpen(element));
    await ask(element, 'Short answers');
    expect(isOpen(element)).to.equal(false);
  });

  it('stays as the reader left it when the width changes', async () => {
    const element = await narrowTable({ dataset: twoOutcomes });
    opener(element).click();
    await becomes(element, () => isOpen(element));
    const place = the(document.body, 'main');
    place.style.inlineSize = '1000px';
    await becomes(element, () => layout(element) === 'wide');
    opener(element, 'Rash').click();
    await becomes(element, () => !isOpen(element, 'Rash'));
    place.style.inlineSize = '600px';
    await becomes(element, () => layout(element) === 'narrow');
    expect([isOpen(element), isOpen(element, 'Rash')]).to.deep.equal([true, false]);
  });

  it('stays as the reader left it when other options are compared, and when it was gone for a while', async () => {
    const element = await narrowTable();
    opener(element).click();
    await becomes(element, () => isOpen(element));
    for (const compare of [
      ['alpha-infusion', 'no-treatment'],
      ['no-treatment'],
      ['alpha-infusion'],
    ]) {
      element.view = shownView({ dataset, compare }).table;
      await element.updateComplete;
      const isThere = all(element, '.opener').some((one) => textOf(one).includes('No flare'));
      expect(isThere ? isOpen(element) : compare.join()).to.equal(isThere || 'no-treatment');
    }
  });

  it('takes its open source along when it shuts', async () => {
    const element = await table();
    await open(element);
    const row = sources(element)[0]?.closest('tr');
    if (!row) throw new Error('expected a row');
    the(row, '.opener').click();
    await becomes(element, () => panels(element).length === 0);
    the(row, '.opener').click();
    await becomes(element, () => all(row, '.source').length > 0);
    expect(panels(element)).to.deep.equal([]);
  });

  it('is open at first when it was marked', async () => {
    const { table: view } = shownView({ dataset: twoOutcomes });
    const element = await narrowTable({ dataset: twoOutcomes });
    const [benefit, ...groups] = view.groups.filter(({ id }) => id !== 'taking');
    if (!benefit) throw new Error('expected a group');
    element.view = { ...view, groups: [{ ...benefit, id: 'marked' }, ...groups] };
    await element.updateComplete;
    expect([isOpen(element), isOpen(element, 'Rash')]).to.deep.equal([true, false]);
  });

  it('says how many statements there are, where there are several', async () => {
    const warnings = [{ ...aFact(), boxed: true }, aFact()];
    const [alpha, ...others] = aDataset().therapies;
    if (!alpha) throw new Error('expected a therapy');
    const element = await narrowTable({
      dataset: aDataset({ therapies: [{ ...alpha, warnings }, ...others] }),
    });
    expect(textOf(element)).to.include('Alpha 2 listed (boxed warnings: 1)');
  });

  it('has its statements at once in a group that the reader unfolds', async () => {
    const element = await narrowTable();
    named(element, 'button', 'Checks before').click();
    await becomes(element, () => textOf(element).includes('Blood test'));
    expect(isOpen(element, 'Before the first dose')).to.equal(true);
  });

  it('is short on paper, unless the reader opened it', async () => {
    const element = await table({ dataset: twoOutcomes });
    opener(element, 'Rash').click();
    await becomes(element, () => !isOpen(element, 'Rash'));
    opener(element, 'Rash').click();
    await becomes(element, () => isOpen(element, 'Rash'));
    window.dispatchEvent(new Event('beforeprint'));
    expect([isOpen(element), isOpen(element, 'Rash')]).to.deep.equal([false, true]);
    window.dispatchEvent(new Event('afterprint'));
    expect([isOpen(element), isOpen(element, 'Rash')]).to.deep.equal([true, true]);
  });
});

describe('what tc-table leaves out', () => {
  const harms = Array.from({ length: 5 }, (_, place) =>
    aHarm({ id: `harm-${place}`, plain: `Harm ${place}` }),
  );
  const without = aDataset({ outcomes: [anOutcome(), ...harms] });

  it('is named at once when it is wide', async () => {
    const element = await table({ dataset: without });
    expect(all(element, '.left-out').map(textOf)).to.deep.equal([
      'No figures for these options: harm 0, harm 1, harm 2, harm 3, and harm 4.',
    ]);
  });

  it('is counted first when it is narrow', async () => {
    const element = await narrowTable({ dataset: without });
    expect(all(element, '.left-out summary').map(textOf)).to.deep.equal([
      '5 more have no figures for these options',
    ]);
  });
});

describe('what the reader takes now', () => {
  const pinned = () => {
    const { table: view } = shownView({ dataset });
    const [first, ...others] = view.options;
    if (!first) throw new Error('expected an option');
    return { ...view, options: [{ ...first, now: 'You take this now' }, ...others] };
  };

  it('is said under its name, and set off down its column, when it is wide', async () => {
    const element = await table();
    const [plain] = all(element, 'tbody td');
    if (!plain) throw new Error('expected a cell');
    const before = getComputedStyle(plain).backgroundColor;
    element.view = pinned();
    await element.updateComplete;
    expect(textOf(the(element, 'th[scope=col]'))).to.match(/^Alpha .*You take this now$/);
    const columns = all(element, 'tr.row').map((row) =>
      all(row, 'td').map((cell) => cell.classList.contains('now')),
    );
    expect(columns.every(([first, ...rest]) => first && !rest.includes(true))).to.equal(true);
    expect(before).to.equal('rgba(0, 0, 0, 0)');
  });

  it('is said in each line when it is narrow', async () => {
    const element = await narrowTable();
    element.view = pinned();
    await element.updateComplete;
    const lines = briefs(element).filter((line) => line.includes('You take this now'));
    expect(lines).to.have.length(all(element, '.opener').length);
    expect(lines.every((line) => line.startsWith('Alpha You take this now '))).to.equal(true);
  });
});

describe('the switch for what differs', () => {
  it('asks for its change, and shows whether it is on', async () => {
    const element = await table();
    const asked: Choice[] = [];
    const choice: Choice = { chosen: [], population: 'early', route: 'any' };
    element.addEventListener(ChooseEvent.type, (event) => {
      if (event instanceof ChooseEvent) asked.push(event.change(choice));
    });
    const box = the(the(element, 'tc-layers'), 'input');
    expect(box.checked).to.equal(false);
    box.click();
    expect(asked.map(({ onlyDifferent }) => onlyDifferent)).to.deep.equal([true]);
    element.view = shownView({ dataset, choice: { onlyDifferent: true } }).table;
    await element.updateComplete;
    await the(element, 'tc-layers').updateComplete;
    expect(box.checked).to.equal(true);
  });

  it('is not there for one option', async () => {
    const element = await table({ compare: ['alpha-infusion'] });
    expect(all(the(element, 'tc-layers'), 'input')).to.deep.equal([]);
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

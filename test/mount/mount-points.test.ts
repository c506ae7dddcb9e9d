import { expect } from 'chai';
import { fillMountPoints, watchMountPoints } from '../../src/embed/mount-points.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { aDataset } from '../support/dataset.js';
import { all, becomes, heard, next, textOf, the } from '../support/elements.js';
import { swap, warning, warnings, withMarkup, written } from '../support/written-page.js';
import { answerJson } from '../support/page.js';

watchMountPoints();

const data = JSON.stringify(aDataset());
const table =
  '<table><caption>Two options</caption><tbody><tr><th scope="row">Alpha</th><td>1</td></tr></tbody></table>';
const both = 'data-compare="alpha-infusion beta-tablets"';

withMarkup();

beforeEach(() => {
  answerJson('/made-up/dataset.json', aDataset());
});

/** Puts a place on the page, as an editor's markup does. */
function placed(attributes = `data-src="/made-up/dataset.json" ${both}`, inside = table) {
  return the(written(`<div data-treatment-comparison ${attributes}>${inside}</div>`), 'div');
}

/** The element in a place, once it is there. */
async function filling(place: Element): Promise<TreatmentComparison> {
  await becomes(place, () => place.querySelector('treatment-comparison') !== null);
  return the(place, 'treatment-comparison');
}

/** The same, drawn. */
async function drawnIn(place: Element): Promise<TreatmentComparison> {
  const element = await filling(place);
  if (all(element, 'tc-table').length === 0) await next(element, 'tc-ready');
  return element;
}

/** Whether a reader sees what the author put inside. */
const isFallbackSeen = (place: Element) => {
  const fallback = place.querySelector('table');
  return fallback !== null && fallback.getBoundingClientRect().height > 0;
};

describe('a mount point', () => {
  it('is filled with the element, which has what the place says', async () => {
    const element = await drawnIn(
      placed(`data-src="/made-up/dataset.json" ${both} data-theme="dark"`),
    );
    expect(element.theme).to.equal('dark');
    expect(textOf(the(element, 'tc-table'))).to.include('Alpha');
  });

  it('is filled in the markup that a blog leaves of it', async () => {
    const stage =
      written(`<div class="wp-block-group is-layout-flow" id="compare" style="min-height:40em"
        data-treatment-comparison="" data-src="/made-up/dataset.json?a=1&#038;b=2"
        data-compare="alpha-infusion&#032;beta-tablets" data-heading-level="3"><p></p>
      <figure class="wp-block-table">${table}<figcaption>Older figures</figcaption></figure>
      <p><a href="#x" data-id="5">All figures</a></p></div>`);
    answerJson('/made-up/dataset.json?a=1&b=2', aDataset());
    const element = await drawnIn(the(stage, 'div'));
    expect([element.headingLevel, element.compare]).to.deep.equal([
      3,
      'alpha-infusion beta-tablets',
    ]);
    expect(all(the(element, 'tc-decision'), 'h3')).to.have.length(1);
  });

  it('shows what is inside until the comparison is drawn, and not after', async () => {
    const place = placed();
    const element = await filling(place);
    expect(isFallbackSeen(place)).to.equal(true);
    await next(element, 'tc-ready');
    expect(isFallbackSeen(place)).to.equal(false);
  });

  it('shows what is inside again when the comparison can’t be shown', async () => {
    const place = placed('data-src="/not/there.json"');
    await next(await filling(place), 'tc-error');
    expect(isFallbackSeen(place)).to.equal(true);
  });

  it('can hold the dataset itself', async () => {
    const inside = `<script type="application/json">${data}</script>${table}`;
    const element = await drawnIn(placed(both, inside));
    expect(textOf(the(element, 'tc-table'))).to.include('Alpha');
  });

  it('without anything inside is filled too', async () => {
    await drawnIn(placed(undefined, ''));
  });

  it('inside another one stays what the reader sees without a script', async () => {
    const place = placed(undefined, `<div data-treatment-comparison>${table}</div>`);
    await drawnIn(place);
    expect(all(place, 'treatment-comparison')).to.have.length(1);
  });

  for (const [written, isOn] of [
    ['data-link', true],
    ['data-link=""', true],
    ['data-link="true"', true],
    ['data-link="false"', false],
    ['', false],
  ] as const) {
    it(`has links ${isOn ? 'on' : 'off'} with “${written}”`, async () => {
      const element = await filling(placed(`data-src="/made-up/dataset.json" ${both} ${written}`));
      expect(element.link).to.equal(isOn);
    });
  }

  it('says in which language it is', async () => {
    const element = await filling(placed(`data-src="/made-up/dataset.json" data-lang="en-NZ"`));
    await element.updateComplete;
    expect(the(element, '.tc').lang).to.equal('en-NZ');
  });
});

describe('the element of a mount point', () => {
  it('follows what its place says later, and no longer says', async () => {
    const place = placed();
    const element = await drawnIn(place);
    place.dataset.theme = 'dark';
    await becomes(element, () => element.theme === 'dark');
    place.removeAttribute('data-theme');
    await becomes(element, () => !element.hasAttribute('theme'));
    place.dataset.compare = 'beta-tablets';
    await becomes(element, () => element.compare === 'beta-tablets');
    await element.updateComplete;
    expect(element.shadowRoot?.querySelectorAll('tc-table')).to.have.length(1);
  });

  it('goes by the id of its place in the page’s address', async () => {
    const before = location.href;
    const linked = `v1;d=${aDataset().id};c=beta-tablets;p=early`;
    history.replaceState(null, '', `#tc.one=${linked}`);
    const place = placed(`id="one" data-src="/made-up/dataset.json" ${both} data-link`);
    const element = await drawnIn(place);
    history.replaceState(null, '', before);
    const names = all(the(element, 'tc-table'), '.option-name').map((head) => textOf(head));
    expect(names).to.deep.equal(['Beta']);
  });

  it('is the same one after its place was moved, and after it was away', async () => {
    const place = placed();
    const element = await drawnIn(place);
    const aside = document.createElement('section');
    const stage = the(document.body, 'main');
    stage.append(aside);
    aside.append(place);
    place.remove();
    stage.append(place);
    await element.updateComplete;
    expect(place.querySelector('treatment-comparison')).to.equal(element);
    expect(textOf(the(element, 'tc-table'))).to.include('Alpha');
  });

  it('is drawn in a copy of its place, and follows it', async () => {
    const place = placed();
    await drawnIn(place);
    const copy = place.cloneNode(true) as HTMLElement;
    place.after(copy);
    const element = await drawnIn(copy);
    expect(all(copy, 'treatment-comparison')).to.have.length(1);
    copy.dataset.theme = 'dark';
    await becomes(element, () => element.theme === 'dark');
  });

  it('takes what its place says now over what a saved page has in it', async () => {
    const inside = `<treatment-comparison compare="beta-tablets">${table}</treatment-comparison>`;
    const place = placed(undefined, inside);
    const element = await drawnIn(place);
    await becomes(element, () => element.compare === 'alpha-infusion beta-tablets');
    expect(all(place, 'treatment-comparison')).to.have.length(1);
  });
});

describe('a page that swaps its parts', () => {
  it('has a place filled that comes later', async () => {
    const stage = written('<p>Loading</p>');
    const place = document.createElement('div');
    swap(
      place,
      `<section><div data-treatment-comparison data-src="/made-up/dataset.json" ${both}>${table}</div></section>`,
    );
    stage.append(place);
    await drawnIn(the(place, '[data-treatment-comparison]'));
  });

  it('has a place filled that becomes one', async () => {
    const stage = written(`<div data-src="/made-up/dataset.json" ${both}>${table}</div>`);
    const place = the(stage, 'div');
    place.setAttribute('data-treatment-comparison', '');
    await drawnIn(place);
  });

  it('keeps the element, and what the reader chose, when the inside of a place is swapped', async () => {
    const place = placed();
    const element = await drawnIn(place);
    const ready = heard(element, 'tc-ready');
    swap(place, '<p>Newer figures</p>');
    await becomes(place, () => place.querySelector('treatment-comparison') === element);
    expect(textOf(element.querySelector('p') ?? element)).to.equal('Newer figures');
    expect(place.children).to.have.length(1);
    await element.updateComplete;
    expect([all(element, 'tc-table').length, ready]).to.deep.equal([1, []]);
  });

  it('leaves a place empty that it emptied', async () => {
    const place = placed();
    await drawnIn(place);
    place.replaceChildren();
    const other = document.createElement('div');
    other.setAttribute('data-treatment-comparison', '');
    place.after(other);
    await filling(other);
    expect(place.childNodes).to.have.length(0);
  });

  it('that takes out every element it does not know is not fought with', async () => {
    const place = placed();
    const cleaner = new MutationObserver(() => {
      for (const element of all(place, 'treatment-comparison')) {
        element.replaceWith(...element.childNodes);
      }
    });
    cleaner.observe(place, { childList: true, subtree: true });
    expect(await warning()).to.include('takes the comparison out');
    cleaner.disconnect();
    expect(isFallbackSeen(place)).to.equal(true);
    expect(warnings()).to.have.length(1);
  });
});

describe('a place in a shadow root', () => {
  it('is filled when the page asks for it, and then looked after', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    swap(
      root,
      `<div data-treatment-comparison data-src="/made-up/dataset.json" ${both}>${table}</div>`,
    );
    fillMountPoints(root);
    const place = the(host, 'div');
    const element = await drawnIn(place);
    place.dataset.theme = 'dark';
    await becomes(element, () => element.theme === 'dark');
    swap(place, '<p>Newer figures</p>');
    await becomes(place, () => place.querySelector('treatment-comparison') === element);
    host.remove();
  });
});

describe('a place that is not one', () => {
  it('is left as it is', async () => {
    const stage = written(
      `<div data-src="/made-up/dataset.json">${table}</div><div data-treatment-comparison></div>`,
    );
    await filling(the(stage, '[data-treatment-comparison]'));
    expect(the(stage, 'div').innerHTML).to.equal(table);
  });
});

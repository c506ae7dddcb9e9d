import { expect } from 'chai';
import { html } from 'lit';
import { aDataset } from '../support/dataset.js';
import { all, next, textOf, the } from '../support/elements.js';
import { choosing, onPage, ready } from '../support/page.js';

const begun = location.href;

afterEach(() => {
  history.replaceState(null, '', begun);
});

const data = aDataset();
const linked = (choice: string) => `#tc=v1;d=${data.id};${choice}`;

/** A page that allows links, opened at an address. */
async function at(hash: string) {
  history.replaceState({ of: 'the host' }, '', `${begun.replace(/#.*/s, '')}${hash}`);
  return ready(
    html`<treatment-comparison
      link
      layout="page"
      .data=${data}
      compare="alpha-infusion beta-tablets"
    ></treatment-comparison>`,
  );
}

const hashChanged = () =>
  new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
const heads = (element: Element) =>
  all(the(element, 'tc-table'), '.option-name').map((head) => textOf(head));
const note = (element: Element) =>
  all(element, '.tc > .note')
    .map((one) => textOf(one))
    .join();

describe('a link', () => {
  it('wins over what the page begins with, before anything is drawn', async () => {
    history.replaceState(
      null,
      '',
      `${begun.replace(/#.*/s, '')}${linked('c=alpha-infusion;p=early')}`,
    );
    const element = onPage(
      html`<treatment-comparison link .data=${data} compare="beta-tablets"></treatment-comparison>`,
    );
    await next(element, 'tc-ready');
    expect(heads(element)).to.deep.equal(['Alpha']);
    expect(note(element)).to.equal('');
  });

  for (const [hash, words] of [
    ['#tc=v7;d=x', 'another version'],
    ['#tc=nonsense', 'not complete'],
    ['#tc=v1;d=other-data;c=a;p=early', 'another comparison (“other-data”)'],
    [linked('c=gone-medicine;p=early'), 'not in these data, or not any more: gone-medicine'],
  ] as const) {
    it(`that can’t be followed says so and shows what the page begins with: ${words}`, async () => {
      const element = await at(hash);
      expect(note(element)).to.include(words);
      expect(heads(element)).to.deep.equal(['Alpha', 'Beta']);
      expect(location.hash).to.equal(hash);
    });
  }

  it('within the page is followed', async () => {
    const element = await at('');
    const followed = hashChanged();
    location.hash = linked('c=beta-tablets;p=early');
    await followed;
    await element.updateComplete;
    await the(element, 'tc-table').updateComplete;
    expect(heads(element)).to.deep.equal(['Beta']);
  });

  it('to another place of the page changes nothing', async () => {
    const element = await at(linked('c=alpha-infusion;p=early'));
    const followed = hashChanged();
    location.hash = '#section';
    await followed;
    await element.updateComplete;
    expect(heads(element)).to.deep.equal(['Alpha']);
  });

  it('is written when the reader changes something, and not before', async () => {
    const element = await at('');
    expect(location.hash).to.equal('');
    const panel = await choosing(element);
    const entries = history.length;
    const [box] = all(panel, 'input:checked');
    box?.click();
    await element.updateComplete;
    expect(location.hash).to.match(/^#tc=v1;d=[^;]+;c=beta-tablets;p=early/);
    expect(history.length).to.equal(entries);
    expect(history.state).to.deep.equal({ of: 'the host' });
  });

  it('is never written over what the page keeps there', async () => {
    const element = await at('#/route');
    const panel = await choosing(element);
    all(panel, 'input:checked')[0]?.click();
    await element.updateComplete;
    expect(location.hash).to.equal('#/route');
  });

  it('is not read where the page does not allow it', async () => {
    history.replaceState(
      null,
      '',
      `${begun.replace(/#.*/s, '')}${linked('c=alpha-infusion;p=early')}`,
    );
    expect(heads(await ready())).to.deep.equal(['Alpha', 'Beta']);
  });
});

import { expect } from 'chai';
import { html } from 'lit';
import { aDataset } from '../support/dataset.js';
import { all, becomes, heard, next, put, textOf, the } from '../support/elements.js';
import { answer, charted, choosing, failed, never, onPage, ready } from '../support/page.js';

const asks = (question: string) => aDataset({ decision: { ...aDataset().decision, question } });
const question = (element: Element) => textOf(the(the(element, 'tc-decision'), 'h2'));
const json = (data: unknown) => new Response(JSON.stringify(data));
const themeOf = (element: Element) => the(element, '.tc').dataset['theme'];

describe('an element', () => {
  it('that was moved still answers the reader', async () => {
    const element = await ready();
    put(html`<div></div>`).append(element);
    const told = next(element, 'tc-change');
    the(await choosing(element), 'input').click();
    expect((await told).compare).to.deep.equal(['beta-tablets']);
  });

  it('that was moved draws its chart when it comes near the screen', async () => {
    const element = await ready();
    put(html`<div></div>`).append(element);
    await charted(element);
  });

  it('that was moved has the theme of its new place', async () => {
    const element = await ready();
    const dark = put(html`<div></div>`);
    dark.style.backgroundColor = '#111';
    dark.append(element);
    await becomes(element, () => themeOf(element) === 'dark');
  });

  it('that was moved while loading loads in its new place', async () => {
    answer('/slow.json', () => json(aDataset()));
    const element = onPage(html`<treatment-comparison src="/slow.json"></treatment-comparison>`);
    const told = next(element, 'tc-ready');
    await element.updateComplete;
    put(html`<div></div>`).append(element);
    await told;
  });

  it('that is taken away while loading ends its request', async () => {
    const { signals } = answer('/slow.json', never);
    const element = onPage(html`<treatment-comparison src="/slow.json"></treatment-comparison>`);
    await element.updateComplete;
    element.remove();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true]);
  });

  it('shows the newer of two addresses, though the older answers last', async () => {
    let answerOld: ((response: Response) => void) | undefined;
    const old = new Promise<Response>((resolve) => (answerOld = resolve));
    answer('/old.json', () => old);
    answer('/new.json', () => json(asks('Newer?')));
    const element = onPage(html`<treatment-comparison src="/old.json"></treatment-comparison>`);
    const events = heard(element, 'tc-ready', 'tc-error');
    await element.updateComplete;
    element.src = '/new.json';
    await next(element, 'tc-ready');
    answerOld?.(json(asks('Older?')));
    // One that is asked for after the older answer came, so that this one has been read.
    await ready(html`<treatment-comparison src="/new.json"></treatment-comparison>`);
    await element.updateComplete;
    expect(question(element)).to.equal('Newer?');
    expect(events).to.deep.equal(['tc-ready']);
  });

  it('does not mind another one', async () => {
    const two = (first: string, second: string) => html`
      <treatment-comparison .data=${asks(first)}></treatment-comparison>
      <treatment-comparison .data=${asks(second)} compare="beta-tablets"></treatment-comparison>
    `;
    const elements = all(put(two('One?', 'Two?')), 'treatment-comparison');
    await Promise.all(elements.map((element) => next(element, 'tc-ready')));
    const [one, another] = await Promise.all(elements.map(choosing));
    if (!one || !another) throw new Error('expected two panels');
    the(one, 'input').click();
    await becomes(one, () => textOf(one).includes('1 of 4 chosen'));
    expect(elements.map(question)).to.deep.equal(['One?', 'Two?']);
    expect(all(another, 'input').filter(({ checked }) => checked).length).to.equal(1);
  });
});

describe('the language', () => {
  const review = (element: Element) => textOf(the(the(element, 'tc-decision'), '.disclosure'));

  for (const [lang, day] of [
    ['en-US', 'Jan 31, 2027'],
    ['en-GB', '31 Jan 2027'],
  ] as const) {
    it(`is that of the nearest element: dates in ${lang}`, async () => {
      const element = await ready(
        html`<section lang="en-AU">
          <div lang=${lang}><treatment-comparison .data=${aDataset()}></treatment-comparison></div>
        </section>`,
      );
      expect(review(element)).to.include(day);
    });
  }

  it('is that of the element around the shadow root it is in', async () => {
    const host = the(put(html`<div lang="en-GB"></div>`), 'div');
    const element = document.createElement('treatment-comparison');
    element.data = aDataset();
    const told = next(host, 'tc-ready');
    host.attachShadow({ mode: 'open' }).append(element);
    await told;
    expect(review(element)).to.include('31 Jan 2027');
  });

  for (const lang of ['en_GB', 'english please', 'en-none_such', 'fr', '']) {
    it(`is English where a page says lang="${lang}", words and all`, async () => {
      const element = await ready(
        html`<treatment-comparison lang=${lang} .data=${aDataset()}></treatment-comparison>`,
      );
      expect(the(element, '.tc').lang).to.equal('en');
      expect(review(element)).to.include('Jan 31, 2027');
    });
  }

  it('of a failure is that of the page too', async () => {
    const { element } = await failed(
      html`<treatment-comparison lang="not a tag"></treatment-comparison>`,
    );
    expect(textOf(the(element, 'tc-problems'))).to.include('can’t be shown');
  });
});

describe('the theme', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    document.body.removeAttribute('class');
    document.querySelector('#page-style')?.remove();
  });

  const pageStyle = (css: string) => {
    const style = document.createElement('style');
    style.id = 'page-style';
    style.textContent = css;
    document.head.append(style);
  };

  for (const [background, theme] of [
    ['', 'light'],
    ['#fff', 'light'],
    ['rgb(20 24 30)', 'dark'],
    ['rgb(0 0 0 / 0.1)', 'light'],
  ] as const) {
    it(`is ${theme} on a page with the background “${background}”`, async () => {
      document.body.style.backgroundColor = background;
      expect(themeOf(await ready())).to.equal(theme);
    });
  }

  it('is that of the nearest painted background', async () => {
    document.body.style.backgroundColor = '#000';
    const light = put(
      html`<div><treatment-comparison .data=${aDataset()}></treatment-comparison></div>`,
    );
    light.style.backgroundColor = '#fff';
    const element = the(light, 'treatment-comparison');
    await next(element, 'tc-ready');
    expect(themeOf(element)).to.equal('light');
  });

  it('changes with the class of the page', async () => {
    pageStyle('body.night { background: #111 }');
    const element = await ready();
    document.body.className = 'night';
    await becomes(element, () => themeOf(element) === 'dark');
    document.body.className = '';
    await becomes(element, () => themeOf(element) === 'light');
  });

  it('changes with a page that fades into the other one', async () => {
    pageStyle(
      'body { background: #fff; transition: background-color 50ms } body.night { background: #111 }',
    );
    const element = await ready();
    document.body.className = 'night';
    await becomes(element, () => themeOf(element) === 'dark');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`stays ${theme} when the author says so`, async () => {
      document.body.style.backgroundColor = theme === 'dark' ? '#fff' : '#000';
      const element = await ready(
        html`<treatment-comparison theme=${theme} .data=${aDataset()}></treatment-comparison>`,
      );
      expect(themeOf(element)).to.equal(theme);
    });
  }

  it('follows the page where the author names one that is none', async () => {
    document.body.style.backgroundColor = '#000';
    const element = await ready(
      html`<treatment-comparison theme="sepia" .data=${aDataset()}></treatment-comparison>`,
    );
    expect(themeOf(element)).to.equal('dark');
  });
});

describe('the headings', () => {
  const levels = (element: Element) =>
    ['tc-decision', 'tc-picker', 'tc-links', 'tc-table'].map(
      (part) => the(the(element, part), 'h1, h2, h3, h4, h5, h6').localName,
    );
  const withLevel = (level: string) =>
    ready(
      html`<treatment-comparison
        heading-level=${level}
        .data=${aDataset()}
        compare="alpha-infusion beta-tablets"
      ></treatment-comparison>`,
    );

  it('begin at the second level', async () => {
    expect(levels(await ready())).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
  });

  it('begin where the author says', async () => {
    expect(levels(await withLevel('4'))).to.deep.equal(['h4', 'h5', 'h5', 'h5']);
  });

  it('go no deeper than HTML does', async () => {
    expect(levels(await withLevel('6'))).to.deep.equal(['h6', 'h6', 'h6', 'h6']);
  });

  it('begin at the second level where the author names none that is one', async () => {
    expect(levels(await withLevel('large'))).to.deep.equal(['h2', 'h3', 'h3', 'h3']);
  });

  it('of a failure begin there too', async () => {
    const { element } = await failed(
      html`<treatment-comparison heading-level="3"></treatment-comparison>`,
    );
    expect(all(the(element, 'tc-problems'), 'h3')).to.have.length(1);
  });
});

import { expect } from 'chai';
import { html } from 'lit';
import { aDataset, aStudy } from '../support/dataset.js';
import { all, becomes, heard, manyOptions, named, next, textOf, the } from '../support/elements.js';
import { answer, answerJson, failed, never, onPage, ready, realDataset } from '../support/page.js';
import { changed } from '../support/problems.js';

const file = '/made-up/dataset.json';
const said = (element: Element) => textOf(the(element, 'tc-problems'));
const retry = (element: Element) => the(the(element, 'tc-problems'), 'button');
const good = () => new Response(JSON.stringify(aDataset()));
const status = (code: number) => () => new Response('', { status: code });

/** Each bad input: what serves it, and what the author is told. */
const badInputs: readonly (readonly [string, string, () => unknown, string, RegExp])[] = [
  ['no address', '', () => undefined, 'no-address', /Set "src"/],
  ['an address that is none', 'ftp://a/b', () => undefined, 'bad-address', /must begin with/],
  ['a missing file', '/not/there.json', () => undefined, 'http-status', /status 404/],
  ['a web page', '/demo/index.html', () => undefined, 'not-json', /web page came back/],
  [
    'half a file',
    file,
    () => answer(file, () => new Response(JSON.stringify(aDataset()).slice(0, 500))),
    'cut-off',
    /ends too early/,
  ],
  [
    'another format',
    file,
    () => answerJson(file, { ...aDataset(), formatVersion: '9.0' }),
    'unknown-version',
    /9\.0/,
  ],
  [
    'a field of the wrong type',
    file,
    () => answerJson(file, changed(aDataset(), '/therapies/0/name', 5)),
    'wrong-type',
    /at \/therapies\/0\/name/,
  ],
  [
    'a source that is not there',
    file,
    () => answerJson(file, changed(aDataset(), '/studies/0/results/0/sources/0', 'S9')),
    'unknown-id',
    /S9/,
  ],
  ['a server in trouble', file, () => answer(file, status(500)), 'http-status', /status 500/],
];

describe('a page that gives', () => {
  for (const [what, src, serve, code, words] of badInputs) {
    describe(what, () => {
      beforeEach(serve);

      it('is told in place, in words', async () => {
        const { element } = await failed(
          html`<treatment-comparison src=${src}></treatment-comparison>`,
        );
        expect(said(element)).to.include('The comparison can’t be shown').and.match(words);
      });

      it('is told by an event', async () => {
        const { codes } = await failed(
          html`<treatment-comparison src=${src}></treatment-comparison>`,
        );
        expect(codes).to.deep.equal([code]);
      });

      it('keeps its fallback in sight', async () => {
        const { element } = await failed(
          html`<treatment-comparison src=${src}><p>Our own table</p></treatment-comparison>`,
        );
        expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
      });

      it('recovers when the address is mended', async () => {
        const { element } = await failed(
          html`<treatment-comparison src=${src}><p>Our own table</p></treatment-comparison>`,
        );
        element.src = realDataset;
        await next(element, 'tc-ready');
        expect(all(element, 'tc-problems, slot')).to.deep.equal([]);
      });
    });
  }
});

/** Asks for what the dataset lacks; the dataset itself is right. */
const badChoices: readonly (readonly [string, object, string, RegExp])[] = [
  [
    'an unknown option',
    { compare: 'alpha-infusion betta-tablets' },
    'unknown-compare',
    /betta-tablets.*Did you mean "beta-tablets"/,
  ],
  ['an option twice', { compare: 'beta-tablets beta-tablets' }, 'option-twice', /twice/],
  [
    'an unknown form of the condition',
    { population: 'late' },
    'unknown-population',
    /"late".*early/,
  ],
  [
    'five options',
    {
      data: manyOptions(),
      compare: 'alpha-infusion beta-tablets gamma-tablets delta-tablets epsilon-tablets',
    },
    'too-many-options',
    /names 5 options. At most 4/,
  ],
];

describe('a page that asks for', () => {
  for (const [what, asked, code, words] of badChoices) {
    const wrong = () => {
      const element = document.createElement('treatment-comparison');
      element.append('Our own table');
      Object.assign(element, { data: aDataset() }, asked);
      return html`${element}`;
    };

    it(`${what} is told in place and by an event`, async () => {
      const { element, codes } = await failed(wrong());
      expect(codes).to.deep.equal([code]);
      expect(said(element)).to.match(words);
      expect(all(element, 'slot')).to.have.length(1);
    });

    it(`${what} recovers when it asks for what is there`, async () => {
      const { element } = await failed(wrong());
      Object.assign(element, { compare: 'alpha-infusion', population: 'early' });
      await next(element, 'tc-ready');
      expect(all(element, 'tc-problems, slot')).to.deep.equal([]);
    });
  }
});

describe('a failure', () => {
  it('carries every problem, with its place', async () => {
    const bare = aStudy({ results: [] });
    const studies = [bare, { ...bare, weeks: -1 }, { ...bare, name: 5 }];
    const { problems } = await failed(
      html`<treatment-comparison
        .data=${{ ...aDataset(), studies, therapies: 'none' }}
      ></treatment-comparison>`,
    );
    const places = problems.map(({ path }) => path);
    expect(places).to.include.members(['/therapies', '/studies/1/weeks', '/studies/2/name']);
  });

  it('shows the first problems at once and the others on request', async () => {
    const therapies = aDataset().therapies.map((therapy) => ({ ...therapy, name: 5, route: 5 }));
    const { element, problems } = await failed(
      html`<treatment-comparison .data=${{ ...aDataset(), therapies }}></treatment-comparison>`,
    );
    const shown = the(element, 'tc-problems');
    expect(problems.length).to.be.greaterThan(3);
    expect(all(shown, 'li').filter((line) => line.checkVisibility())).to.have.length(3);
    named(shown, 'summary', `Show all ${problems.length}`).click();
    expect(all(shown, 'li').filter((line) => line.checkVisibility())).to.have.length(
      problems.length,
    );
  });

  it('that may pass has a button to try again, which does', async () => {
    let asked = 0;
    answer(file, () => (++asked === 1 ? status(500)() : good()));
    const { element } = await failed(
      html`<treatment-comparison src=${file}></treatment-comparison>`,
    );
    retry(element).click();
    await next(element, 'tc-ready');
    expect(asked).to.equal(2);
  });

  it('that comes again is told again', async () => {
    answer(file, status(500));
    const { element } = await failed(
      html`<treatment-comparison src=${file}></treatment-comparison>`,
    );
    retry(element).click();
    await next(element, 'tc-error');
    await element.updateComplete;
    expect(said(element)).to.include('status 500');
  });

  it('that stays has no button to try again', async () => {
    const { element } = await failed(
      html`<treatment-comparison src="/not/there.json"></treatment-comparison>`,
    );
    expect(all(the(element, 'tc-problems'), 'button')).to.deep.equal([]);
  });

  it('says the same to a screen reader', async () => {
    const { element } = await failed(html`<treatment-comparison></treatment-comparison>`);
    expect(textOf(the(the(element, 'tc-problems'), '[role=alert]'))).to.include('Set "src"');
  });

  it('keeps the keyboard where it was when trying again', async () => {
    answer(file, status(500));
    const { element } = await failed(
      html`<treatment-comparison src=${file}></treatment-comparison>`,
    );
    retry(element).focus();
    retry(element).click();
    await next(element, 'tc-error');
    await becomes(element, () => all(element, 'tc-problems').length > 0);
    expect(document.activeElement === element).to.equal(true);
  });

  it('of later data takes the comparison away and brings the fallback back', async () => {
    const element = await ready(
      html`<treatment-comparison .data=${aDataset()}><p>Our own</p></treatment-comparison>`,
    );
    const isInSight = () => element.querySelector('p')?.checkVisibility();
    expect(isInSight()).to.equal(false);
    element.data = { formatVersion: '1.0' };
    await next(element, 'tc-error');
    expect(all(element, 'tc-table')).to.deep.equal([]);
    expect(isInSight()).to.equal(true);
  });

  it('does not leave the element, and the next dataset is shown', async () => {
    const { element } = await failed(
      html`<treatment-comparison .data=${[]}></treatment-comparison>`,
    );
    element.data = aDataset();
    await next(element, 'tc-ready');
    expect(all(element, 'tc-problems')).to.deep.equal([]);
  });

  it('of an address taken away is told', async () => {
    answerJson(file, aDataset());
    const element = await ready(html`<treatment-comparison src=${file}></treatment-comparison>`);
    element.removeAttribute('src');
    const { problems } = await next(element, 'tc-error');
    expect(problems.map(({ code }) => code)).to.deep.equal(['no-address']);
  });
});

describe('while a dataset loads', () => {
  it('the fallback is in sight and the state is said', async () => {
    answer(file, never);
    const element = onPage(
      html`<treatment-comparison src=${file}><p>Our own</p></treatment-comparison>`,
    );
    await element.updateComplete;
    expect(textOf(the(element, '[role=status]'))).to.equal('Loading the comparison');
    expect(element.querySelector('p')?.checkVisibility()).to.equal(true);
  });

  it('nothing is told to the page', async () => {
    answer(file, never);
    const element = onPage(html`<treatment-comparison src=${file}></treatment-comparison>`);
    const events = heard(element, 'tc-ready', 'tc-error');
    await element.updateComplete;
    expect(events).to.deep.equal([]);
  });
});

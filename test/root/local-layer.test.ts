import { expect } from 'chai';
import { html } from 'lit';
import { aDataset, aLocalLayer } from '../support/dataset.js';
import { all, becomes, heard, named, next, textOf, the } from '../support/elements.js';
import { answer, answerJson, faults, never, onPage, ready } from '../support/page.js';

const file = '/made-up/local.json';
const page = (local = file, data: unknown = aDataset()) =>
  html`<treatment-comparison
    .data=${data}
    local=${local}
    compare="alpha-infusion beta-tablets"
  ></treatment-comparison>`;

const namesIn = (element: Element) => all(the(element, 'tc-table'), '.option-name').map(textOf);
const problemsIn = (element: Element) => all(element, 'tc-problems').map(textOf).join();

describe('a place with a local layer', () => {
  it('is drawn with the dataset, in one go', async () => {
    answerJson(file, aLocalLayer());
    const element = onPage(page());
    const events = heard(element, 'tc-ready', 'tc-error');
    await next(element, 'tc-ready');
    expect(namesIn(element)).to.deep.equal(['Alpha']);
    named(the(element, 'tc-table'), 'button', 'At An invented clinic').click();
    await becomes(the(element, 'tc-table'), () =>
      textOf(the(element, 'tc-table')).includes('On Tuesdays'),
    );
    expect(events).to.deep.equal(['tc-ready']);
    expect(await faults(element)).to.equal('');
  });

  it('shows nothing of an option that it hides before it is there', async () => {
    answer(file, never);
    const element = onPage(page());
    await element.updateComplete;
    expect(all(element, 'tc-table')).to.have.length(0);
  });

  it('follows its address', async () => {
    answerJson(file, aLocalLayer());
    const element = await ready(page());
    element.local = '';
    await next(element, 'tc-ready');
    expect(namesIn(element)).to.deep.equal(['Alpha', 'Beta']);
  });
});

describe('a local layer that can’t be shown', () => {
  for (const [what, serve, words] of [
    ['is not there', () => answer(file, () => new Response('', { status: 404 })), /status 404/],
    [
      'is for another dataset',
      () => answerJson(file, aLocalLayer({ dataset: 'migraine' })),
      /for the dataset "migraine".*at \/dataset/,
    ],
    [
      'tries to change the evidence',
      () => answerJson(file, { ...aLocalLayer(), studies: [] }),
      /Unknown field "studies"/,
    ],
  ] as const) {
    it(`leaves the comparison whole and says why: it ${what}`, async () => {
      serve();
      const element = onPage(page());
      const { problems } = await next(element, 'tc-error');
      await element.updateComplete;
      expect(problems).to.have.length(1);
      expect(problemsIn(element)).to.include('What is special to this place').and.match(words);
      expect(namesIn(element)).to.deep.equal(['Alpha', 'Beta']);
      expect(await faults(element)).to.equal('');
    });
  }

  it('goes when it was mended', async () => {
    answer(file, () => new Response('', { status: 500 }));
    const element = onPage(page());
    await next(element, 'tc-error');
    await element.updateComplete;
    answerJson(file, aLocalLayer());
    the(the(element, 'tc-problems'), 'button').click();
    await next(element, 'tc-ready');
    expect(problemsIn(element)).to.equal('');
    expect(namesIn(element)).to.deep.equal(['Alpha']);
  });
});

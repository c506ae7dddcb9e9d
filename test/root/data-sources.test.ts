import { expect } from 'chai';
import { html } from 'lit';
import { asJson } from '../support/problems.js';
import { aDataset } from '../support/dataset.js';
import { all, becomes, heard, named, next, put, textOf, the } from '../support/elements.js';
import { answerJson, choosing, onPage, ready, realDataset } from '../support/page.js';

const asks = (question: string) => aDataset({ decision: { ...aDataset().decision, question } });
const question = (element: Element) => textOf(the(the(element, 'tc-decision'), 'h2'));

describe('another condition', () => {
  it('is shown by the same element, when address and options change at once', async () => {
    const element = await ready(
      html`<treatment-comparison
        src=${realDataset}
        compare="natalizumab ofatumumab"
      ></treatment-comparison>`,
    );
    element.src = '/data/migraine-prevention/dataset.json';
    element.compare = 'erenumab propranolol';
    await next(element, 'tc-ready');
    expect(textOf(the(element, 'tc-decision'))).to.include('migraine');
    const table = textOf(the(element, 'tc-table'));
    expect(table).to.include('Erenumab').and.not.include('Natalizumab');
  });

  it('is refused in words while the options are still those of the first', async () => {
    const element = await ready(
      html`<treatment-comparison src=${realDataset} compare="natalizumab"></treatment-comparison>`,
    );
    element.src = '/data/migraine-prevention/dataset.json';
    const { problems } = await next(element, 'tc-error');
    expect(problems.map(({ message }) => message).join()).to.include('natalizumab');
  });
});

describe('a dataset past the day by which it was to be checked', () => {
  const RealDate = Date;
  const onDay = (day: string) => {
    window.Date = class extends RealDate {
      constructor(...parts: readonly unknown[]) {
        super(...((parts.length > 0 ? parts : [`${day}T12:00:00`]) as [string]));
      }
    } as DateConstructor;
  };
  afterEach(() => {
    window.Date = RealDate;
  });
  const banner = async (day: string) => {
    onDay(day);
    const element = await ready(
      html`<treatment-comparison .data=${aDataset()}></treatment-comparison>`,
    );
    return all(the(element, 'tc-decision'), '[role=note]').map(textOf);
  };

  it('says so over everything else', async () => {
    expect(await banner('2027-02-01')).to.deep.equal([
      'These data were due to be checked by Jan 31, 2027. They may be out of date: ask your care team.',
    ]);
  });

  it('says nothing on that day, nor before', async () => {
    expect(await banner('2027-01-31')).to.deep.equal([]);
  });
});

describe('a dataset', () => {
  it('is shown when it is given as a property', async () => {
    const element = await ready(
      html`<treatment-comparison .data=${asks('By property?')}></treatment-comparison>`,
    );
    expect(question(element)).to.equal('By property?');
  });

  it('is copied, so that a page may change its own afterwards', async () => {
    const data = asJson(asks('As given?'));
    const element = await ready(html`<treatment-comparison .data=${data}></treatment-comparison>`);
    Reflect.set(data, 'decision', undefined);
    element.compare = 'alpha-infusion';
    await element.updateComplete;
    expect(question(element)).to.equal('As given?');
  });

  it('is shown when it is written inside as JSON', async () => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(asks('Inside?'));
    const element = document.createElement('treatment-comparison');
    element.append(script);
    put(html`${element}`);
    await next(element, 'tc-ready');
    expect(question(element)).to.equal('Inside?');
  });

  it('is loaded from its address', async () => {
    const element = await ready(
      html`<treatment-comparison src=${realDataset}></treatment-comparison>`,
    );
    expect(question(element)).to.match(/\?$/);
    expect(textOf(the(element, 'tc-decision'))).to.include('multiple sclerosis');
  });

  it('is loaded from an address relative to the document', async () => {
    const base = document.createElement('base');
    base.href = '/data/multiple-sclerosis/';
    document.head.append(base);
    try {
      const element = await ready(
        html`<treatment-comparison src="dataset.json"></treatment-comparison>`,
      );
      expect(textOf(the(element, 'tc-decision'))).to.include('multiple sclerosis');
    } finally {
      base.remove();
    }
  });

  it('given as a property wins over an address', async () => {
    answerJson('/other.json', asks('By address?'));
    const element = await ready(
      html`<treatment-comparison
        .data=${asks('By property?')}
        src="/other.json"
      ></treatment-comparison>`,
    );
    expect(question(element)).to.equal('By property?');
  });

  it('replaces the one before', async () => {
    const element = await ready(
      html`<treatment-comparison .data=${asks('First?')}></treatment-comparison>`,
    );
    const again = next(element, 'tc-ready');
    element.data = asks('Second?');
    await again;
    expect(question(element)).to.equal('Second?');
  });
});

describe('the page is told', () => {
  it('that the table is ready, when the table is on the page', async () => {
    const element = onPage(
      html`<treatment-comparison
        .data=${aDataset()}
        compare="alpha-infusion beta-tablets"
      ></treatment-comparison>`,
    );
    let rows = 0;
    element.addEventListener('tc-ready', () => {
      rows = the(element, 'tc-table').shadowRoot?.querySelectorAll('tr').length ?? 0;
    });
    await next(element, 'tc-ready');
    expect(rows).to.be.greaterThan(2);
  });

  it('once for each dataset, whatever else changes', async () => {
    const element = onPage(
      html`<treatment-comparison .data=${asks('One?')}></treatment-comparison>`,
    );
    const told: string[] = [];
    element.addEventListener('tc-ready', () => told.push(question(element)));
    await next(element, 'tc-ready');
    element.compare = 'alpha-infusion';
    element.theme = 'dark';
    await element.updateComplete;
    await the(element, 'tc-table').updateComplete;
    element.data = asks('Another?');
    await becomes(the(element, 'tc-decision'), () => question(element) === 'Another?');
    await the(element, 'tc-table').updateComplete;
    expect(told).to.deep.equal(['One?', 'Another?']);
  });

  it('by events that leave shadow roots', async () => {
    const host = put(html`<div></div>`);
    const inside = the(host, 'div').attachShadow({ mode: 'open' });
    const element = document.createElement('treatment-comparison');
    element.data = aDataset();
    const told = next(host, 'tc-ready');
    inside.append(element);
    expect((await told).composed).to.equal(true);
  });

  it('which options are compared after a change by the reader', async () => {
    const element = await ready();
    const told = next(element, 'tc-change');
    the(named(await choosing(element), '.check', 'No treatment'), 'input').click();
    const { compare, population } = await told;
    expect([...compare, population]).to.deep.equal([
      'alpha-infusion',
      'beta-tablets',
      'no-treatment',
      'early',
    ]);
  });

  it('nothing of a change that the page made itself', async () => {
    const element = await ready();
    const events = heard(element, 'tc-change');
    element.compare = 'alpha-infusion';
    await element.updateComplete;
    expect(events).to.deep.equal([]);
  });

  it('nothing of the parts’ own events', async () => {
    const element = await ready();
    const events = heard(document.body, 'tc-choose', 'tc-done');
    const panel = await choosing(element);
    the(named(panel, '.check', 'No treatment'), 'input').click();
    the(panel, 'select').dispatchEvent(new Event('change'));
    named(panel, 'button', 'Done').click();
    await element.updateComplete;
    expect(events).to.deep.equal([]);
  });
});

describe('the attributes', () => {
  it('say what is compared at first', async () => {
    const element = await ready();
    const heads = textOf(the(the(element, 'tc-table'), 'thead'));
    expect(heads).to.include('Alpha').and.to.include('Beta');
  });

  it('may be taken away again', async () => {
    const element = await ready();
    element.removeAttribute('compare');
    element.removeAttribute('population');
    await element.updateComplete;
    await becomes(the(element, 'tc-table'), () =>
      textOf(the(element, 'tc-table')).includes('Choose options above'),
    );
  });

  it('leave HTML’s own dataset property alone', async () => {
    const element = await ready(
      html`<treatment-comparison .data=${aDataset()} data-kept="yes"></treatment-comparison>`,
    );
    expect(element.dataset['kept']).to.equal('yes');
  });
});

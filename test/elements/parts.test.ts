import { expect } from 'chai';
import { html } from 'lit';
import { TcAbout } from '../../src/elements/tc-about.js';
import { registerLinks } from '../../src/elements/tc-links.js';
import { TcProblems } from '../../src/elements/tc-problems.js';
import { problemsView } from '../../src/view/problems-view.js';
import { aDataset, aGovernance, anArm, aStudy } from '../support/dataset.js';
import { all, heard, manyOptions, put, shownView, textOf, the } from '../support/elements.js';
import { ready } from '../support/page.js';

registerLinks();
if (!customElements.get('tc-about')) customElements.define('tc-about', TcAbout);
if (!customElements.get('tc-problems')) customElements.define('tc-problems', TcProblems);

describe('tc-links', () => {
  const links = async (shown: Parameters<typeof shownView>[0]) => {
    const place = put(html`<tc-links .source=${shownView(shown).links}></tc-links>`);
    const element = the(place, 'tc-links');
    await element.updateComplete;
    return element;
  };

  it('says that two options were tested against each other, and where', async () => {
    const element = await links({});
    expect(all(element, 'li').map(textOf)).to.deep.equal([
      'Alpha and beta Tested against each other, in FIRST. How do these two compare? Alpha and beta',
    ]);
  });

  it('says so where two were not', async () => {
    const element = await links({ compare: ['alpha-infusion', 'no-treatment'] });
    expect(textOf(the(element, 'li'))).to.include('Never compared');
  });

  it('says through what two are linked', async () => {
    const second = aStudy({
      id: 'second-trial',
      name: 'SECOND',
      arms: [anArm({ therapy: 'gamma-tablets' }), anArm({ id: 'beta', therapy: 'beta-tablets' })],
    });
    const dataset = manyOptions({ studies: [aStudy(), second] });
    const element = await links({ dataset, compare: ['alpha-infusion', 'gamma-tablets'] });
    expect(textOf(the(element, 'li'))).to.include('Both were tested against beta');
  });

  it('has a line for each pair', async () => {
    const compare = ['alpha-infusion', 'beta-tablets', 'no-treatment'];
    expect(all(await links({ compare }), 'li')).to.have.length(3);
  });

  it('hides its signs from assistive technology: the words say it', async () => {
    const signs = all(await links({}), 'svg');
    expect(signs.map((sign) => sign.getAttribute('aria-hidden'))).to.deep.equal(['true']);
  });

  it('is empty where there is no pair', async () => {
    expect(textOf(await links({ compare: ['alpha-infusion'] }))).to.equal('');
  });
});

describe('tc-decision', () => {
  const decision = async (shown: Parameters<typeof shownView>[0] = {}) => {
    const place = put(html`<tc-decision .view=${shownView(shown).decision}></tc-decision>`);
    const element = the(place, 'tc-decision');
    await element.updateComplete;
    return element;
  };

  it('asks the question as its heading', async () => {
    expect(textOf(the(await decision(), 'h2'))).to.equal('Which treatment, if any?');
  });

  it('says that it does not recommend, who wrote it, who paid and until when it holds', async () => {
    const words = textOf(await decision());
    for (const said of [
      'Does not recommend',
      'An invented author',
      'Nobody paid',
      'Jan 31, 2027',
    ]) {
      expect(words).to.include(said);
    }
  });

  for (const [today, isPast] of [
    ['2027-01-30', false],
    ['2027-01-31', false],
    ['2027-02-01', true],
  ] as const) {
    it(`${isPast ? 'warns' : 'does not warn'} on ${today} of data to be checked by 2027-01-31`, async () => {
      const element = await decision({ today });
      expect(all(element, '[role=note]').map(textOf).join().includes('out of date')).to.equal(
        isPast,
      );
    });
  }

  it('warns on the page, on the reader’s own day', async () => {
    const governance = aGovernance({ published: '2001-01-01', reviewBy: '2002-01-01' });
    const element = await ready(
      html`<treatment-comparison .data=${aDataset({ governance })}></treatment-comparison>`,
    );
    expect(textOf(the(element, 'tc-decision'))).to.include('They may be out of date');
  });

  it('can’t have its disclosure hidden by a part', async () => {
    const element = await decision();
    expect(all(element, '[part], slot')).to.deep.equal([]);
  });
});

describe('tc-about', () => {
  it('says how the data were made, who checked them and what is not known', async () => {
    const governance = aGovernance({ methods: 'Read by two.', interests: ['One was paid.'] });
    const source = shownView({ dataset: aDataset({ governance }) }).about;
    const element = the(put(html`<tc-about .source=${source}></tc-about>`), 'tc-about');
    await element.updateComplete;
    const facts = all(element, 'dl > div').map(textOf);
    expect(facts).to.include('How figures were found Read by two.');
    expect(facts).to.include('Interests One was paid.');
  });

  it('says when there are no interests', async () => {
    const element = the(
      put(html`<tc-about .source=${shownView().about} .level=${4}></tc-about>`),
      'tc-about',
    );
    await element.updateComplete;
    expect(textOf(element)).to.include('Interests None declared.');
    expect(all(element, 'h4')).to.have.length(1);
  });
});

describe('tc-problems', () => {
  const problem = (place: number) => ({
    code: 'wrong-type',
    path: `/studies/${place}`,
    message: `Problem ${place}.`,
  });
  const problems = async (count: number, canRetry: boolean) => {
    const list = Array.from({ length: count }, (_, place) => problem(place));
    const view = problemsView(list, canRetry, { title: 'The title', lead: 'Why:' }, 'en');
    const element = the(put(html`<tc-problems .view=${view}></tc-problems>`), 'tc-problems');
    await element.updateComplete;
    return element;
  };

  it('says each problem with its place', async () => {
    expect(all(await problems(2, false), 'li').map(textOf)).to.deep.equal([
      'Problem 0. at /studies/0',
      'Problem 1. at /studies/1',
    ]);
  });

  it('folds what is more than three', async () => {
    const element = await problems(5, false);
    expect(textOf(the(element, 'summary'))).to.equal('Show all 5 problems');
    expect(all(the(element, 'details'), 'li')).to.have.length(2);
  });

  it('folds nothing that need not be', async () => {
    expect(all(await problems(3, false), 'details')).to.deep.equal([]);
  });

  it('offers to try again where that may help', async () => {
    const element = await problems(1, true);
    const asked = heard(element, 'tc-retry');
    the(element, 'button').click();
    expect(asked).to.deep.equal(['tc-retry']);
    expect(all(await problems(1, false), 'button')).to.deep.equal([]);
  });
});

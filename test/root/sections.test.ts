import { expect } from 'chai';
import { html } from 'lit';
import { next, all, becomes, textOf, the } from '../support/elements.js';
import { aDataset } from '../support/dataset.js';
import { onPage } from '../support/page.js';
import { sectionNames } from '../../src/view/sections.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';

const both = 'alpha-infusion beta-tablets';

/** The element with its first figures drawn, showing the parts that are named. */
async function showing(
  sections: string,
  more: { readonly compare?: string; readonly audience?: 'clinician' } = {},
) {
  const { compare = both, audience = 'patient' } = more;
  const element = onPage(
    html`<treatment-comparison
      .data=${aDataset()}
      compare=${compare}
      sections=${sections}
      audience=${audience}
    ></treatment-comparison>`,
  );
  await next(element, 'tc-ready');
  return element;
}

const parts =
  'tc-decision, tc-path, tc-picker, tc-marks, tc-links, tc-clinician, tc-table, tc-chart, tc-calendar, tc-harms, tc-stopping, tc-questions, tc-take, tc-about';

/** The parts that stand on the page, in their order, as they are named in `sections`. */
const shown = (element: TreatmentComparison) =>
  all(element, parts)
    .filter((part) => !part.closest('[hidden]'))
    .map(({ localName }) => localName.replace('tc-', ''));

describe('the parts that a page names', () => {
  it('stand on one page in the order they are named, without steps', async () => {
    const element = await showing('take  table\n picker');
    expect(shown(element)).to.deep.equal(['decision', 'take', 'links', 'table', 'picker', 'about']);
  });

  for (const name of sectionNames) {
    it(`can be one alone: ${name}`, async () => {
      const element = await showing(name);
      const guard = ['table', 'chart', 'harms'].includes(name) ? ['links'] : [];
      expect(shown(element)).to.deep.equal(['decision', ...guard, name, 'about']);
    });

    it(`are drawn when their code has come: ${name}`, async () => {
      const element = await showing(name);
      const part = the(element, `tc-${name}`);
      part.scrollIntoView();
      await customElements.whenDefined(`tc-${name}`);
      await becomes(part, () => textOf(part).length > 20);
    });
  }

  it('have what says what this is, who made it and until when it holds', async () => {
    const element = await showing('chart');
    const line = textOf(the(the(element, 'tc-decision'), '.disclosure'));
    expect(line).to.include(aDataset().version).and.include('Does not recommend');
  });

  it('that show figures side by side have once whether the options were compared', async () => {
    const element = await showing('picker chart table harms');
    expect(shown(element)).to.deep.equal([
      'decision',
      'picker',
      'links',
      'chart',
      'table',
      'harms',
      'about',
    ]);
    await customElements.whenDefined('tc-links');
    await becomes(the(element, 'tc-links'), () =>
      textOf(the(element, 'tc-links')).includes('Alpha'),
    );
  });

  it('hold what clinicians read where the figures are', async () => {
    const element = await showing('chart questions', { audience: 'clinician' });
    expect(shown(element)).to.deep.equal([
      'decision',
      'links',
      'clinician',
      'chart',
      'questions',
      'about',
    ]);
  });

  it('count once each, and a wrong name for nothing', async () => {
    const element = await showing('table tabel table Chart');
    expect(shown(element)).to.deep.equal(['decision', 'links', 'table', 'about']);
  });

  for (const nothing of ['', '  ', 'tabel charts']) {
    it(`are all of them, in steps, for “${nothing}”`, async () => {
      const element = await showing(nothing);
      expect(shown(element).slice(0, 3)).to.deep.equal(['decision', 'path', 'picker']);
      expect(shown(element)).to.include('table').and.not.include('questions');
    });
  }

  it('can be named later, and no longer', async () => {
    const element = await showing('');
    element.sections = 'questions';
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['decision', 'questions', 'about']);
    element.sections = '';
    await element.updateComplete;
    expect(shown(element)).to.include('table').and.not.include('questions');
  });

  it('change nothing where nothing is to be named', async () => {
    const element = await showing('picker', { compare: '' });
    expect(shown(element)).to.deep.equal(['decision', 'picker', 'about']);
  });
});

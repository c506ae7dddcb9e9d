import { setViewport } from '@web/test-runner-commands';
import axe from 'axe-core';
import { html, type TemplateResult } from 'lit';
import type { TcOptions } from '../../src/elements/tc-options.js';
import { register } from '../../src/register.js';
import type { TreatmentComparison } from '../../src/treatment-comparison.js';
import { aDataset } from './dataset.js';
import { all, becomes, next, put, the } from './elements.js';

register();

/** Address of the real dataset on the server of the tests. */
export const realDataset = '/data/multiple-sclerosis/dataset.json';

const answers = new Map<string, () => Response | Promise<Response>>();
const ownFetch = window.fetch;

afterEach(() => {
  answers.clear();
  window.fetch = ownFetch;
});

/**
 * Answers requests for an address until the end of the test: for what the server of the tests can't
 * say, such as status 500 or an answer that never ends. All other requests go to that server.
 */
export function answer(
  path: string,
  response: () => Response | Promise<Response>,
): { readonly signals: readonly AbortSignal[] } {
  const signals: AbortSignal[] = [];
  const address = new URL(path, document.baseURI).href;
  const others = window.fetch;
  window.fetch = async (input, init) => {
    if (input !== address) return others.call(window, input, init);
    if (init?.signal) signals.push(init.signal);
    return response();
  };
  return { signals };
}

/** The same with data as JSON. */
export const answerJson = (path: string, data: unknown) =>
  answer(path, () => new Response(JSON.stringify(data)));

/** An answer that never comes, yet ends when the request is given up. */
export const never = () => new Promise<Response>(() => undefined);

/** The element on a page, not yet ready. */
export const onPage = (template: TemplateResult): TreatmentComparison =>
  the(put(template), 'treatment-comparison');

/** The element with its table drawn. */
export async function ready(
  template: TemplateResult = html`<treatment-comparison
    .data=${aDataset()}
    compare="alpha-infusion beta-tablets"
  ></treatment-comparison>`,
): Promise<TreatmentComparison> {
  const element = onPage(template);
  const refused = next(element, 'tc-error').then(({ problems }) => {
    throw new Error(problems.map(({ path, message }) => `${path} ${message}`).join('\n'));
  });
  await Promise.race([next(element, 'tc-ready'), refused]);
  refused.catch(() => undefined);
  await linksDrawn(element);
  return element;
}

/** What comes by itself right after the table, drawn. */
export async function linksDrawn(element: TreatmentComparison): Promise<void> {
  await customElements.whenDefined('tc-links');
  await the(element, 'tc-links').updateComplete;
}

/** The element after its failure was put in words, and what it told the page. */
export async function failed(template: TemplateResult) {
  const element = onPage(template);
  const { problems } = await next(element, 'tc-error');
  await element.updateComplete;
  return { element, problems, codes: problems.map(({ code }) => code) };
}

/** The panel for choosing, once it is open. */
export async function panelShown(element: TreatmentComparison): Promise<TcOptions> {
  const picker = the(element, 'tc-picker');
  await becomes(picker, () => all(picker, '[aria-expanded=true]').length === 1);
  const panel = the(element, 'tc-options');
  await panel.updateComplete;
  return panel;
}

/** The same, opened by the reader where it does not open by itself. */
export function choosing(element: TreatmentComparison): Promise<TcOptions> {
  const picker = the(element, 'tc-picker');
  if ((picker.view?.chosen.length ?? 0) > 1) the(picker, 'button').click();
  return panelShown(element);
}

/** Brings the chart near the screen and waits until it is drawn. */
export async function charted(element: TreatmentComparison): Promise<void> {
  const drawn = next(element, 'tc-charts-ready');
  the(element, 'tc-chart').scrollIntoView();
  await drawn;
}

/** What axe finds on the page, one line for each rule and place; nothing when all is well. */
export async function faults(element: Element): Promise<string> {
  // Of level AAA; a list of what a person has to look at; and a trial of axe's own, which wants a
  // head for the cell where the heads of rows and columns meet.
  const aaa = ['color-contrast-enhanced', 'identical-links-same-purpose'];
  const out = [...aaa, 'hidden-content', 'td-has-header'];
  const rules = axe.getRules().map(({ ruleId }) => [ruleId, { enabled: !out.includes(ruleId) }]);
  const { violations } = await axe.run(element, {
    rules: Object.fromEntries(rules) as axe.RuleObject,
    resultTypes: ['violations'],
  });
  return violations
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`,
      ),
    )
    .join('\n');
}

const viewports = { wide: 1280, narrow: 360, least: 320 };

/** Sets the width of the window; `wide` again after the test. */
export async function width(name: keyof typeof viewports): Promise<void> {
  await setViewport({ width: viewports[name], height: 800 });
}

beforeEach(async () => {
  await width('wide');
});

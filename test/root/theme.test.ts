import { expect } from 'chai';
import { emulateMedia } from '@web/test-runner-commands';
import { html } from 'lit';
import { aDataset } from '../support/dataset.js';
import { becomes, next, the } from '../support/elements.js';
import { onPage } from '../support/page.js';

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

/** The element in a place of the page that has these styles. */
async function within(style: string, theme = 'auto') {
  const element = onPage(
    html`<div>
      <section>
        <treatment-comparison
          .data=${aDataset()}
          compare="beta-tablets"
          theme=${theme}
        ></treatment-comparison>
      </section>
    </div>`,
  );
  const around = element.closest('div');
  if (around) around.style.cssText = style;
  await next(element, 'tc-ready');
  return element;
}

const themeOf = (element: Element) => the(element, '.tc').dataset.theme;

describe('the theme', () => {
  for (const [style, theme] of [
    ['background: #111', 'dark'],
    ['background: rgb(20 20 20 / 0.9)', 'dark'],
    ['background: rgb(20 20 20 / 0.2)', 'light'],
    ['background: hsl(220 20% 95%)', 'light'],
    ['background: oklch(0.25 0.03 250)', 'dark'],
    ['background: oklch(0.97 none none)', 'light'],
    ['background: oklab(0.3 0 0 / 0.2)', 'light'],
    ['background: lab(20 0 0)', 'dark'],
    ['background: lch(95 3 250)', 'light'],
    ['background: color(srgb 0.1 0.1 0.12)', 'dark'],
    ['background: color(display-p3 0.95 0.95 0.95)', 'light'],
    ['background: color(srgb 0 0 0 / 0)', 'light'],
    ['background: color-mix(in srgb, black 80%, white)', 'dark'],
    ['background: linear-gradient(#111, #222); color: #fff', 'dark'],
    ['background: linear-gradient(#fff, #eee); color: #222', 'light'],
    ['background: #111 linear-gradient(#222, #333); color: #fff', 'dark'],
  ] as const) {
    it(`is ${theme} on a place with ${style}`, async () => {
      expect(themeOf(await within(style))).to.equal(theme);
    });
  }

  it('is dark on a page that says only that it is', async () => {
    document.documentElement.style.colorScheme = 'dark';
    expect(themeOf(await within(''))).to.equal('dark');
  });

  it('follows the system where the page does, as it changes, and only there', async () => {
    document.documentElement.style.colorScheme = 'light dark';
    const element = await within('');
    expect(themeOf(element)).to.equal('light');
    await emulateMedia({ colorScheme: 'dark' });
    await becomes(element, () => themeOf(element) === 'dark');
    document.documentElement.removeAttribute('style');
    await becomes(element, () => themeOf(element) === 'light');
    await emulateMedia({ colorScheme: 'light' });
  });

  it('follows a switch anywhere around', async () => {
    const element = await within('');
    const around = element.parentElement;
    around?.style.setProperty('background', '#111');
    await becomes(element, () => themeOf(element) === 'dark');
    around?.removeAttribute('style');
    await becomes(element, () => themeOf(element) === 'light');
  });

  it('follows a page that fades to its new colours, at the end', async () => {
    const element = await within('background: #fff; transition: background-color 30ms');
    const around = element.closest('div');
    around?.style.setProperty('background', '#111');
    await becomes(element, () => themeOf(element) === 'dark');
  });

  it('is what the author says, wherever it stands', async () => {
    expect(themeOf(await within('background: #111', 'light'))).to.equal('light');
    expect(themeOf(await within('background: #fff', 'dark'))).to.equal('dark');
  });

  it('draws nothing again while what is around moves without a new colour', async () => {
    const element = await within('background: #fff');
    let drawn = 0;
    element.addController({ hostUpdated: () => (drawn += 1) });
    const around = element.parentElement;
    around?.style.setProperty('transform', 'translateX(1px)');
    around?.setAttribute('lang', 'en-NZ');
    await becomes(element, () => the(element, '.tc').lang === 'en-NZ');
    around?.style.setProperty('transform', 'none');
    await element.updateComplete;
    expect(drawn).to.equal(1);
  });
});

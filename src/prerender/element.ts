import { LitElementRenderer } from '@lit-labs/ssr/lib/lit-element-renderer.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { render } from '@lit-labs/ssr/lib/render.js';
import { html } from 'lit';
import { idsIn } from '../domain/choice.js';
import type { Dataset } from '../domain/dataset-types.js';
import { TcDecision } from '../elements/tc-decision.js';
import { TcLinks } from '../elements/tc-links.js';
import { TcPicker } from '../elements/tc-picker.js';
import { TcTable } from '../elements/tc-table.js';
import { languageFor } from '../language.js';
import { TreatmentComparison } from '../treatment-comparison.js';
import { version } from '../version.js';
import { untilScript, writtenMark } from './written-mark.js';
import { escaped } from './markup.js';
import type { ElementOptions } from './options.js';

/** The element where there is no page around it. */
class WrittenComparison extends TreatmentComparison {
  static day = '';

  /** @returns The nearest element with a language: this one has one. */
  override closest() {
    return this;
  }

  override querySelector() {
    return null;
  }

  protected override today() {
    return WrittenComparison.day;
  }
}

/** What the elements look for in a browser when they are made. None of it is asked for anything. */
const browser = {
  IntersectionObserver: EventTarget,
  MutationObserver: EventTarget,
  ResizeObserver: EventTarget,
  matchMedia: () => new EventTarget(),
};

/** Does something at once, with what the elements look for; leaves the server as it was. */
function inBrowser<T>(work: () => T): T {
  const before = Object.keys(browser).map(
    (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const,
  );
  Object.assign(globalThis, browser);
  try {
    return work();
  } finally {
    for (const [name, own] of before) {
      Reflect.deleteProperty(globalThis, name);
      if (own) Object.defineProperty(globalThis, name, own);
    }
  }
}

const parts = {
  'tc-decision': TcDecision,
  'tc-links': TcLinks,
  'tc-picker': TcPicker,
  'tc-table': TcTable,
  'treatment-comparison': WrittenComparison,
};

/** The narrowest page, in em, on which the table has its columns: as the table itself has it. */
const wideFrom = (options: number) => Math.max(40, 13.75 + options * 10);

/**
 * The element with what it first draws already in it, which a script then takes over as it stands.
 *
 * @param fallback - What is shown on a narrow page, and where shadow roots can't be written, until the
 *   script is there.
 */
export function element(dataset: Dataset, options: ElementOptions, fallback: string): string {
  const { compare, population = '', sections = '', theme, headingLevel, date = '' } = options;
  const { locale } = languageFor(options.lang ?? 'en');
  const shadow = inBrowser(() => drawn(dataset, { ...options, lang: locale }));
  const attributes = Object.entries({
    lang: locale,
    compare,
    population,
    sections,
    theme,
    'heading-level': headingLevel,
    [writtenMark]: `${version} ${date}`,
  })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  // Nothing in a script of data can end it.
  const data = JSON.stringify(dataset).replaceAll('<', '\\u003c');
  return `<treatment-comparison${attributes.join('')}>
<template shadowrootmode="open">${shadow}${narrow(idsIn(compare).length)}</template>
<script type="application/json">${data}</script>
${fallback}</treatment-comparison>
<script type="module" src="${escaped(options.script)}"></script>
`;
}

/** A table with columns has no room on a phone: there stands what is inside the element. */
const narrow = (options: number): string =>
  `<style class="${untilScript}">:host{container:written/inline-size}div.${untilScript}{display:none}@container written (max-width:${wideFrom(options) - 0.01}em){.tc{display:none}div.${untilScript}{display:block}}</style><div class="${untilScript}"><slot></slot></div>`;

function drawn(dataset: Dataset, options: ElementOptions): string {
  for (const [tag, part] of Object.entries(parts)) {
    if (!customElements.get(tag)) customElements.define(tag, part);
  }
  WrittenComparison.day = options.date ?? '';
  const { compare, population = '', sections = '', lang, theme } = options;
  const text = collectResultSync(
    render(
      html`<treatment-comparison
        lang=${lang ?? 'en'}
        compare=${compare}
        population=${population}
        sections=${sections}
        theme=${theme === 'dark' ? 'dark' : 'light'}
        heading-level=${options.headingLevel ?? 2}
        .data=${dataset}
      ></treatment-comparison>`,
      { elementRenderers: [LitElementRenderer] },
    ),
  );
  // What is around its shadow root is written in a page's own way.
  const begin = text.indexOf('>', text.indexOf('<template')) + 1;
  return text.slice(begin, text.lastIndexOf('</template>')).replaceAll(' shadowroot="open"', '');
}

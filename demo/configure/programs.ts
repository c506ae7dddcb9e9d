// The code for who builds a site with programs: React, Vue, and the command that writes files.
import { staticSections } from '../../src/prerender/options.js';
import { inJsx, inShell } from './escape.js';
import {
  dataAddresses,
  fallback,
  htmlAttribute,
  indented,
  isElsewhere,
  isNumber,
  openTag,
  sources,
  type Snippet,
} from './markup.js';
import { attributesOf, folderOf, type Settings } from './settings.js';

const install = 'npm install treatment-comparison';

export const react = (settings: Settings): Snippet => ({
  blocks: [
    { title: 'Once, in a terminal', code: install },
    { title: 'A component', code: reactComponent(settings) },
  ],
  policy: [`connect-src ${sources(dataAddresses(settings))}`],
  notes: [packageNote(settings)],
});

export const vue = (settings: Settings): Snippet => ({
  blocks: [
    { title: 'Once, in a terminal', code: install },
    { title: 'In vite.config.js: the element is not one of Vue’s', code: vueConfig },
    { title: 'A component', code: vueComponent(settings) },
  ],
  policy: [`connect-src ${sources(dataAddresses(settings))}`],
  notes: [packageNote(settings)],
});

function reactComponent(settings: Settings): string {
  const attributes = attributesOf(settings).map(([name, value]) => {
    if (value === true) return name;
    return `${name}=${isNumber(name, value) ? `{${String(Number(value))}}` : inJsx(value)}`;
  });
  return `import 'treatment-comparison/define';

export function Comparison() {
  return (
${indented(`${openTag('treatment-comparison', attributes)}\n  ${fallback}\n</treatment-comparison>`, '    ')}
  );
}`;
}

const vueConfig = `vue({
  template: {
    compilerOptions: { isCustomElement: (tag) => tag === 'treatment-comparison' },
  },
})`;

function vueComponent(settings: Settings): string {
  const attributes = attributesOf(settings).map(([name, value]) => {
    return isNumber(name, value)
      ? `:${name}="${String(Number(value))}"`
      : htmlAttribute([name, value]);
  });
  return `<script setup>
import 'treatment-comparison/define';
</script>

<template>
${indented(`${openTag('treatment-comparison', attributes)}\n  ${fallback}\n</treatment-comparison>`, '  ')}
</template>`;
}

const packageNote = (settings: Settings): string =>
  settings.dataset === 'own'
    ? 'The files come with the package; your bundler takes them along.'
    : `Copy node_modules/treatment-comparison/dist/data to where your site serves ${folderOf(settings.files)}data/.`;

/** What each form of `prerender` takes of the attributes. */
const taken: Readonly<Record<'fragment' | 'page', readonly string[]>> = {
  fragment: ['compare', 'population', 'current', 'lang', 'local', 'heading-level'],
  page: ['compare', 'population', 'current', 'lang', 'local', 'sections'],
};

export function prerendered(settings: Settings): Snippet {
  const { dataset, heading, mode, arrangement, parts } = settings;
  const isOwn = dataset === 'own';
  const file = isOwn
    ? fileOf(settings.src)
    : `node_modules/treatment-comparison/dist/data/${dataset}/dataset.json`;
  // The others need the element and its script.
  const written: readonly string[] = staticSections.filter((name) => parts.includes(name));
  const valueOf = (name: string, value: string): string => {
    if (name === 'sections') return parts.filter((part) => written.includes(part)).join(' ');
    return name === 'heading-level' && Number(value) > 4 ? '' : value;
  };
  const command = (form: 'fragment' | 'page') => {
    const options = attributesOf(settings).flatMap(([name, value]) => {
      const said = value === true || !taken[form].includes(name) ? '' : valueOf(name, value);
      return said === '' ? [] : [`--${name}`, inShell(name === 'local' ? fileOf(said) : said)];
    });
    const start = ['npx treatment-comparison prerender', inShell(file), '--form', form];
    return [...start, ...options, '-o', `${form}.html`].join(' ');
  };
  const isPartly = mode === 'full' && arrangement === 'parts' && written.length < parts.length;
  return {
    blocks: [
      { title: 'Once, in a terminal, on any computer with Node', code: install },
      { title: 'A part to paste into a page or an e-mail', code: command('fragment') },
      { title: 'Or a page of its own', code: command('page') },
    ],
    policy: [],
    notes: [
      'The file that it writes needs no script and no other file. Write it anew when the data change.',
      ...(isOwn || settings.local !== ''
        ? ['The command reads files, not addresses: have yours in the folder that you are in.']
        : []),
      ...(isPartly ? ['Parts that need a script are left out of the page.'] : []),
      ...(Number(heading) > 4 ? ['A part begins with a heading of level 1 to 4.'] : []),
    ],
  };
}

/** The file that an address ends with, or a path as it is. None is taken for an option. */
function fileOf(address: string): string {
  const typed = address.trim();
  const path =
    isElsewhere(typed) && URL.canParse(typed)
      ? (new URL(typed).pathname.split('/').at(-1) ?? '')
      : typed;
  return path.startsWith('-') ? `./${path}` : path;
}

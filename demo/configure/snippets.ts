// The code for each way to put the comparison on a page. Pure: settings become text.
import { parseHex } from './contrast.js';
import { inBlock, inHtml, inJsx, inShell, inShortcode } from './escape.js';
import {
  attributesOf,
  coloursOf,
  folderOf,
  srcOf,
  type Attribute,
  type Form,
  type Settings,
} from './settings.js';

/** What the code needs to know beside the settings. */
export interface Build {
  readonly version: string;
  /** Integrity of built files, by name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** The question of the dataset, once that is known: the name of a frame. */
  readonly question: string;
}

/** A piece of code to copy, with where it goes. */
export interface Block {
  readonly title: string;
  readonly code: string;
}

/** All that one way needs. */
export interface Snippet {
  readonly blocks: readonly Block[];
  /** Lines that a content security policy has to allow. */
  readonly policy: readonly string[];
  /** What else has to be known or done. */
  readonly notes: readonly string[];
}

const inPage = 'In the page, where the comparison belongs';
const fallback = '<p>The comparison needs JavaScript.</p>';
const addresses: readonly string[] = ['src', 'local', 'full'];

/** The code for one way to embed. */
export function snippetFor(form: Form, settings: Settings, build: Build): Snippet {
  const snippet = writers[form](settings, build);
  const css = inside.includes(form) ? colourSheet(settings) : undefined;
  return css === undefined
    ? snippet
    : {
        ...snippet,
        blocks: [...snippet.blocks, { title: 'In the style sheet of your site', code: css }],
      };
}

/** Ways with the element in the page itself, where the page's own styles reach it. */
const inside: readonly Form[] = ['script', 'single', 'mount', 'wordpress', 'react', 'vue'];

const writers: Readonly<Record<Form, (settings: Settings, build: Build) => Snippet>> = {
  script: (settings, build) => ({
    blocks: [{ title: inPage, code: `${moduleTag(settings, build)}\n${elementTag(settings)}` }],
    policy: pagePolicy(settings),
    notes: filesNotes(settings, build),
  }),
  single: (settings, build) => ({
    blocks: [{ title: inPage, code: `${singleTag(settings, build)}\n${elementTag(settings)}` }],
    policy: pagePolicy(settings),
    notes: filesNotes(settings, build, true),
  }),
  mount: (settings, build) => ({
    blocks: [
      { title: 'Once for the whole site, by whoever runs it', code: moduleTag(settings, build) },
      { title: inPage, code: mountTag(settings) },
    ],
    policy: pagePolicy(settings),
    notes: filesNotes(settings, build),
  }),
  iframe,
  wordpress,
  static: prerendered,
  react: (settings) => ({
    blocks: [
      { title: 'Once, in a terminal', code: 'npm install treatment-comparison' },
      { title: 'A component', code: reactComponent(settings) },
    ],
    policy: [`connect-src ${sources(dataAddresses(settings))}`],
    notes: [packageNote(settings)],
  }),
  vue: (settings) => ({
    blocks: [
      { title: 'Once, in a terminal', code: 'npm install treatment-comparison' },
      { title: 'In vite.config.js: the element is not one of Vue’s', code: vueConfig },
      { title: 'A component', code: vueComponent(settings) },
    ],
    policy: [`connect-src ${sources(dataAddresses(settings))}`],
    notes: [packageNote(settings)],
  }),
};

/** A tag with its attributes, one a line if there are several. */
function openTag(name: string, attributes: readonly string[], end = '>'): string {
  if (attributes.length < 2) return `<${[name, ...attributes].join(' ')}${end}`;
  return `<${name}\n${attributes.map((one) => `  ${one}`).join('\n')}\n${end}`;
}

const htmlAttribute = ([name, value]: Attribute): string =>
  value === true ? name : `${name}="${inHtml(value)}"`;

const indented = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** A script tag for a built file. What comes from elsewhere is checked, and so is the single file. */
function scriptTag(file: string, { files }: Settings, { integrity }: Build, kind: string): string {
  const isCors = isElsewhere(files);
  const hash = isCors || file.endsWith('.all.js') ? integrity[file] : undefined;
  const attributes = [
    kind,
    `src="${inHtml(folderOf(files))}${file}"`,
    ...(hash === undefined ? [] : [`integrity="${inHtml(hash)}"`]),
    ...(isCors ? ['crossorigin="anonymous"'] : []),
  ];
  return attributes.length === 2
    ? `<script ${attributes.join(' ')}></script>`
    : `${openTag('script', attributes)}</script>`;
}

const moduleTag = (settings: Settings, build: Build): string =>
  scriptTag('treatment-comparison.js', settings, build, 'type="module"');

const singleTag = (settings: Settings, build: Build): string =>
  scriptTag('treatment-comparison.all.js', settings, build, 'defer');

const elementTag = (settings: Settings): string =>
  `${openTag('treatment-comparison', attributesOf(settings).map(htmlAttribute))}
  ${fallback}
</treatment-comparison>`;

const mountTag = (settings: Settings): string =>
  `${openTag('div', [
    'data-treatment-comparison',
    ...attributesOf(settings).map(([name, value]) =>
      htmlAttribute([`data-${name}`, value === true ? '' : value]),
    ),
  ])}
  ${fallback}
</div>`;

/** A dataset of ours lies beside the page in the frame, which reads addresses from there. */
export function frameAddress(settings: Settings): string {
  const own = settings.dataset === 'own' ? settings : { ...settings, files: '' };
  const query = new URLSearchParams(
    attributesOf(own).map(([name, value]) => [name, value === true ? '' : value]),
  );
  return `${folderOf(settings.files)}embed.html?${query.toString()}`;
}

function iframe(settings: Settings, build: Build): Snippet {
  const files = sources([folderOf(settings.files)]);
  const css = colourSheet(settings);
  const attributes = [
    'data-treatment-comparison-frame',
    `src="${inHtml(frameAddress(settings))}"`,
    `title="${inHtml(build.question || 'Comparison of treatments')}"`,
    'width="100%"',
    'height="900"',
    'loading="lazy"',
    'allow="clipboard-write"',
  ];
  const script = scriptTag('embed.js', settings, build, 'async');
  return {
    blocks: [
      { title: inPage, code: `${openTag('iframe', attributes)}</iframe>` },
      { title: 'If you may add a script: the frame grows with what is in it', code: script },
      ...(css
        ? [{ title: 'In embed.css, by whoever runs the site with the files', code: css }]
        : []),
    ],
    policy: [`frame-src ${files}`, `script-src ${files}`],
    notes: [
      isElsewhere(settings.files)
        ? 'The site with the files has to allow yours to show it: frame-ancestors in its own policy.'
        : 'This works on the site that holds the files. To paste it on another one, give the whole address of the folder above, beginning with https://.',
      ...(settings.dataset === 'own' || settings.local !== ''
        ? [
            'A frame reads data from its own folder only, and an address counts from embed.html there. Other folders are allowed in that file by whoever runs the site.',
          ]
        : []),
    ],
  };
}

function wordpress(settings: Settings): Snippet {
  const { dataset } = settings;
  // The plugin brings our datasets, and knows where they are.
  const attributes = attributesOf(settings).map((one): Attribute =>
    one[0] === 'src' && dataset !== 'own' ? ['dataset', dataset] : one,
  );
  const words = attributes.map(([name, value]) =>
    value === true ? name : `${name}="${inShortcode(value, addresses.includes(name))}"`,
  );
  const block = Object.fromEntries(
    attributes.map(([name, value]) => [name === 'heading-level' ? 'headingLevel' : name, value]),
  );
  return {
    blocks: [
      {
        title: 'In a page or post, as a shortcode',
        code: `[${['treatment_comparison', ...words].join(' ')}]`,
      },
      {
        title: 'Or as a block, in the code editor',
        code: `<!-- wp:treatment-comparison/comparison ${inBlock(block)} /-->`,
      },
    ],
    policy: [
      "script-src 'self'",
      `connect-src ${sources(dataAddresses({ ...settings, files: '' }))}`,
    ],
    notes: [
      'Whoever runs the site installs the plugin first. It brings its own files and datasets, so the folder above is not needed.',
      ...(dataAddresses(settings).some((one) => /^(?!https?:|\/)/i.test(one)) && dataset === 'own'
        ? ['In WordPress an address begins with https:// or with /.']
        : []),
    ],
  };
}

function prerendered(settings: Settings): Snippet {
  const known = ['compare', 'population', 'current', 'lang'];
  const options = attributesOf(settings).flatMap(([name, value]) =>
    known.includes(name) && value !== true ? [`--${name}`, inShell(value)] : [],
  );
  return {
    blocks: [
      {
        title: 'In a terminal, on any computer with Node',
        code: [
          'npx treatment-comparison prerender',
          inShell(srcOf(settings)),
          ...options,
          '-o comparison.html',
        ].join(' '),
      },
    ],
    policy: [],
    notes: [
      'It writes the comparison as a finished table into comparison.html. Paste that into the page: it needs no script at all.',
    ],
  };
}

const numbers: readonly string[] = ['idle'];

function reactComponent(settings: Settings): string {
  const attributes = attributesOf(settings).map(([name, value]) => {
    if (value === true) return name;
    const isNumber = numbers.includes(name) && Number.isFinite(Number(value));
    return `${name}=${isNumber ? `{${String(Number(value))}}` : inJsx(value)}`;
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
    const isNumber = numbers.includes(name) && value !== true && Number.isFinite(Number(value));
    return isNumber ? `:${name}="${String(Number(value))}"` : htmlAttribute([name, value]);
  });
  return `<script setup>
import 'treatment-comparison/define';
</script>

<template>
${indented(`${openTag('treatment-comparison', attributes)}\n  ${fallback}\n</treatment-comparison>`, '  ')}
</template>`;
}

/** A rule with the colours that were set. What is no colour is told of beside its field. */
function colourSheet(settings: Settings): string | undefined {
  const lines = coloursOf(settings)
    .filter(([, colour]) => parseHex(colour))
    .map(([name, colour]) => `  ${name}: ${colour};`);
  return lines.length === 0 ? undefined : `treatment-comparison {\n${lines.join('\n')}\n}`;
}

const isElsewhere = (address: string): boolean => /^https?:\/\//i.test(address.trim());

const dataAddresses = (settings: Settings): readonly string[] =>
  [srcOf(settings), settings.local.trim()].filter((address) => address !== '');

const pagePolicy = (settings: Settings): readonly string[] => [
  `script-src ${sources([folderOf(settings.files)])}`,
  `connect-src ${sources(dataAddresses(settings))}`,
];

/** The sources of a policy that allow these addresses. */
function sources(of: readonly string[]): string {
  const origins = of.map((address) =>
    isElsewhere(address) && URL.canParse(address) ? new URL(address).origin : "'self'",
  );
  return [...new Set(origins)].join(' ');
}

function filesNotes({ files }: Settings, { version }: Build, isChecked = false): readonly string[] {
  const where = folderOf(files) || 'the folder of the page';
  const isFar = isElsewhere(files);
  return [
    isFar
      ? `The folder dist of version ${version} lies at ${where}, and that site lets yours read it: it sends Access-Control-Allow-Origin.`
      : `Copy the folder dist of the package to your site first, so that it lies at ${where}.`,
    ...(isFar || isChecked
      ? [`The checksum fits version ${version} and no other: copy the code anew when you update.`]
      : []),
  ];
}

const packageNote = (settings: Settings): string =>
  settings.dataset === 'own'
    ? 'The files come with the package; your bundler takes them along.'
    : `Copy node_modules/treatment-comparison/dist/data to where your site serves ${folderOf(settings.files)}data/.`;

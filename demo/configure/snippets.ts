// The code for each way to put the comparison on a page. Pure: settings become text.
import { parseHex } from './contrast.js';
import { inBlock, inHtml, inShortcode } from './escape.js';
import {
  dataAddresses,
  fallback,
  htmlAttribute,
  isElsewhere,
  isNumber,
  openTag,
  sources,
  type Build,
  type Snippet,
} from './markup.js';
import { prerendered, react, vue } from './programs.js';
import {
  attributesOf,
  coloursOf,
  folderOf,
  type Attribute,
  type Form,
  type Settings,
} from './settings.js';

const inPage = 'In the page, where the comparison belongs';
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
  react,
  vue,
};

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
  // These two may stand in a query as they are, and are easier to read.
  const readable = query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return `${folderOf(settings.files)}embed.html?${readable}`;
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
    attributes.map(([name, value]) => [
      name === 'heading-level' ? 'headingLevel' : name,
      isNumber(name, value) ? Number(value) : value,
    ]),
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

/** A rule with the colours that were set. What is no colour is told of beside its field. */
function colourSheet(settings: Settings): string | undefined {
  const lines = coloursOf(settings)
    .filter(([, colour]) => parseHex(colour))
    .map(([name, colour]) => `  ${name}: ${colour};`);
  return lines.length === 0 ? undefined : `treatment-comparison {\n${lines.join('\n')}\n}`;
}

const pagePolicy = (settings: Settings): readonly string[] => [
  `script-src ${sources([folderOf(settings.files)])}`,
  `connect-src ${sources(dataAddresses(settings))}`,
];

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

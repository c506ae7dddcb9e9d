// Pages of hosts that bring their own styles and scripts, from libraries as these are published.

/** A page that the element is a guest of. */
export interface GuestPage {
  readonly name: string;
  /** Stands in the head, before our script. */
  readonly head?: string;
  /** Attributes of `html` and of `body`. */
  readonly html?: string;
  readonly body?: string;
  /** Stands around the element. */
  readonly before?: string;
  readonly after?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** How our script is loaded. */
  readonly script?: string;
  /** In which theme the element must be. */
  readonly theme?: 'dark';
  /** Fonts that its styles ask another site for. */
  readonly fonts?: string;
  /** Runs in the page once the comparison is drawn; what it gives must be this. */
  readonly look?: readonly [script: string, expected: unknown];
}

const styled = (path: string) => `<link rel="stylesheet" href="./lib/${path}">`;

export const asModule = '<script type="module" src="./dist/treatment-comparison.js"></script>';
export const asSingleFile = '<script src="./dist/treatment-comparison.all.js"></script>';

/** What Prototype.js leaves behind: enumerable additions, and its own way to write JSON. */
const prototypeJs = `<script>
  Array.prototype.toJSON = function () { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; };
  String.prototype.toJSON = function () { return '"' + this + '"'; };
  Array.prototype.each = Array.prototype.forEach;
  Array.prototype.clear = function () { this.length = 0; return this; };
  Array.prototype.size = function () { return this.length; };
  Array.prototype.toArray = Array.prototype.entries = function () { return this.slice(); };
  Array.prototype.first = function () { return this[0]; };
  Function.prototype.bind = function (context, ...args) { const method = this; return function (...rest) { return method.apply(context, [...args, ...rest]); }; };
  Element.prototype.visible = function () { return this.style.display !== 'none'; };
</script>`;

const polluted = `<script>
  for (const one of [Object, Array, Function, String, Number]) {
    one.prototype.hostAddition = function () { throw new Error('called'); };
    one.prototype.hostValue = 'x';
  }
  window.name = 'host'; window.x = 1; window.define = undefined; window.module = {}; window.exports = {};
</script>`;

const aggressive = `<style>
  *, *::before, *::after { all: unset !important; }
</style>`;

const broken = `<style>
  html { font-size: 62.5%; }
  * { margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important; box-sizing: content-box !important; float: left !important; max-width: none !important; }
  svg, canvas, img, picture { display: none !important; }
  table, tbody, thead, tr, th, td { display: block !important; width: auto !important; position: static !important; }
  button, input, select, a { all: unset !important; visibility: hidden !important; }
  [role], [aria-hidden], [class] { opacity: 0.3 !important; }
</style>`;

const inherited = `<style>
  main { text-transform: uppercase; white-space: nowrap; text-align: right; line-height: 3; text-shadow: 1px 1px red;
    font: 300 12px/3 serif; border-collapse: collapse; list-style: square; caption-side: bottom; }
</style>`;

const dark = `<style>
  body { background: oklch(0.2 0.02 260); color: oklch(0.95 0 0); }
</style>`;

export const guestPages: readonly GuestPage[] = [
  { name: 'nothing of its own' },
  {
    name: 'Bootstrap 3',
    head: styled('bootstrap3/dist/css/bootstrap.min.css'),
    before:
      '<div class="container"><h1>Treatments</h1><table class="table table-striped"><tr><td>Of the page</td></tr></table>',
    after: '</div>',
  },
  {
    name: 'Bootstrap 5',
    head: styled('bootstrap/dist/css/bootstrap.min.css'),
    before: '<div class="container"><div class="row"><div class="col-12">',
    after: '</div></div></div>',
  },
  {
    name: 'Bootstrap 5 in the dark',
    html: 'data-bs-theme="dark"',
    head: styled('bootstrap/dist/css/bootstrap.min.css'),
    before: '<div class="container">',
    after: '</div>',
    theme: 'dark',
  },
  {
    name: 'NHS styles',
    fonts: 'https://assets.nhs.uk/**',
    head: styled('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
    before: '<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">',
    after: '</main></div>',
  },
  {
    name: 'GOV.UK styles',
    html: 'class="govuk-template"',
    body: 'class="govuk-template__body"',
    head: styled('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    before: '<div class="govuk-width-container"><main class="govuk-main-wrapper">',
    after: '</main></div>',
  },
  {
    name: 'USWDS styles',
    head: styled('@uswds/uswds/dist/css/uswds.min.css'),
    before: '<div class="grid-container usa-prose">',
    after: '</div>',
  },
  { name: 'a reset of everything', head: aggressive },
  { name: 'rules that break tables and drawings', head: broken },
  { name: 'inherited styles that break tables', head: inherited },
  {
    name: 'a root of 10 pixels and text of that size',
    head: '<style>html { font-size: 62.5%; }</style>',
  },
  {
    name: 'a row of boxes',
    head: '<style>section { display: flex; } aside { inline-size: 20em; }</style>',
    before: '<section><aside>Menu</aside>',
    after: '</section>',
  },
  {
    name: 'a box that is as wide as what it holds',
    before: '<div style="display: inline-block">',
    after: '</div>',
  },
  { name: 'Prototype.js', head: prototypeJs },
  { name: 'Prototype.js, and the single file', head: prototypeJs, script: asSingleFile },
  { name: 'additions to every prototype', head: polluted, script: asSingleFile },
  { name: 'additions to every prototype, and the module', head: polluted },
  {
    name: 'an AMD loader, and the single file',
    head: '<script src="./lib/requirejs/require.js"></script>',
    script: asSingleFile,
    look: [
      'Object.keys(require.s.contexts._.registry).length + Object.keys(require.s.contexts._.defined).length',
      0,
    ],
  },
  {
    name: 'an AMD loader, and the module',
    head: '<script src="./lib/requirejs/require.js"></script>',
  },
  { name: 'the single file alone', script: asSingleFile, look: ["'x' in window", false] },
  { name: 'the module and the single file', script: asModule + asSingleFile },
  {
    name: 'a base elsewhere on its site',
    head: '<base href="/deep/down/">',
    script: '<script type="module" src="/dist/treatment-comparison.js"></script>',
    look: [
      "document.querySelector('treatment-comparison').shadowRoot.querySelectorAll('a[href^=\"#\"]').length",
      0,
    ],
  },
  {
    name: 'Trusted Types and a Lit of its own',
    headers: {
      'Content-Security-Policy':
        "require-trusted-types-for 'script'; trusted-types lit-html treatment-comparison",
    },
    head: `<script type="importmap">{ "imports": { "lit": "./lib/lit/index.js", "lit/": "./lib/lit/", "lit-html": "./lib/lit-html/lit-html.js", "lit-html/": "./lib/lit-html/", "lit-element/lit-element.js": "./lib/lit-element/lit-element.js", "@lit/reactive-element": "./lib/@lit/reactive-element/reactive-element.js", "@lit/reactive-element/": "./lib/@lit/reactive-element/" } }</script>
      <script type="module">import { html, render } from 'lit'; render(html\`<b>\${'Of the page'}</b>\`, document.querySelector('#own'));</script>`,
    before: '<p id="own"></p>',
    look: ["document.querySelector('#own').textContent", 'Of the page'],
  },
  {
    name: 'a Chart.js of its own, with its own defaults',
    head: `<script src="./lib/chart.js/dist/chart.umd.min.js"></script>
      <script>Chart.defaults.color = 'red'; Chart.defaults.animation.duration = 5; window.before = JSON.stringify(Chart.defaults); window.own = Chart;</script>`,
    look: [
      'window.own === window.Chart && JSON.stringify(Chart.defaults) === window.before && Object.keys(Chart.instances).length',
      0,
    ],
  },
  {
    name: 'a strict policy',
    headers: {
      'Content-Security-Policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types treatment-comparison; base-uri 'none'; form-action 'none'",
    },
  },
  {
    name: 'a text that runs from right to left',
    html: 'dir="rtl" lang="ar"',
    look: [
      "getComputedStyle(document.querySelector('treatment-comparison').shadowRoot.querySelector('.tc')).direction",
      'ltr',
    ],
  },
  { name: 'a dark colour in a modern form', head: dark, theme: 'dark' },
];

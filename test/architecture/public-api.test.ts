import { describe, expect, it } from 'vitest';
import { manifestOf } from './manifest.mjs';
import type { Sources } from './public-names.js';
import { contractProblems } from './public-names.js';

const sources = import.meta.glob<string>('/src/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const problemsOf = (files: Sources) => contractProblems(manifestOf(files), files);

describe('what host pages may rely on', () => {
  it('is described in the class comments, and nothing else is', () => {
    expect(problemsOf(sources)).toEqual([]);
  });

  it('is looked for in at least the root', () => {
    const [root] = manifestOf(sources).modules.filter(
      ({ path }) => path === 'src/treatment-comparison.ts',
    );
    expect(root?.declarations?.some((one) => one.customElement)).toBe(true);
  });
});

/** A small element whose comment and code agree. */
const comment = [
  '@element tc-thing',
  '@slot - A note.',
  '@slot foot - Under the table.',
  '@csspart table - The table.',
  '@cssproperty [--tc-gap=1rem] - Space.',
  '@fires {OpenEvent} tc-open - Asked for.',
];
const template = [
  '<slot></slot>',
  '<slot class="x" name="foot"></slot>',
  '<table part="table"></table>',
];

interface Thing {
  readonly comment?: readonly string[];
  readonly template?: readonly string[];
  readonly body?: string;
}

function thing({ comment: said = comment, template: drawn = template, body = '' }: Thing): Sources {
  return {
    '/src/elements/events.ts': `export class OpenEvent extends Event {
      static readonly type = 'tc-open';
      constructor() { super(OpenEvent.type); }
    }`,
    '/src/elements/thing.ts': `import { LitElement, css, html } from 'lit';
      import { OpenEvent } from './events.js';
      import { foot } from './foot.js';
      /**
       * A thing.
       *
       ${said.map((line) => `* ${line}`).join('\n')}
       */
      export class Thing extends LitElement {
        static styles = css\`.a { gap: var(--tc-gap, 1rem); }\`;
        open() { this.dispatchEvent(new OpenEvent()); }
        ${body}
        render() { return html\`${drawn.join('')}\${foot}\`; }
      }`,
    '/src/elements/foot.ts': "import { html } from 'lit';\nexport const foot = html`<p></p>`;",
  };
}

describe('the comparison of comments and code', () => {
  it('finds nothing where they agree', () => {
    expect(problemsOf(thing({}))).toEqual([]);
  });

  it.each(comment.slice(1))('misses a comment without "%s"', (line) => {
    expect(problemsOf(thing({ comment: comment.filter((one) => one !== line) }))).toHaveLength(1);
  });

  it.each([
    '@slot head - Above.',
    '@csspart row - A row.',
    '@cssproperty --tc-none - Nothing.',
    '@fires {GoneEvent} tc-gone - Nothing.',
  ])('finds nothing in the code for "%s"', (line) => {
    expect(problemsOf(thing({ comment: [...comment, line] }))).toHaveLength(1);
  });

  it.each([
    ['a part in an expression', "<b part=${x ? 'row' : 'table'}></b>"],
    ['a part beside an expression', "<b part=\"table ${x ? 'row' : ''}\"></b>"],
    ['a part of an element within', '<tc-b exportparts="inner: row"></tc-b>'],
    ['a part that cannot be read', '<b part=${x}></b>'],
    ['a slot', '<slot name="head"></slot>'],
  ])('sees %s', (_, markup) => {
    expect(problemsOf(thing({ template: [...template, markup] }))).toHaveLength(1);
  });

  it('sees what a helper module draws for the element', () => {
    const files = {
      ...thing({}),
      '/src/elements/foot.ts':
        'import { html } from \'lit\';\nexport const foot = html`<p part="row"></p>`;',
    };
    expect(problemsOf(files)).toHaveLength(1);
  });

  it('sees an event without a class of its own', () => {
    const body = "go() { this.dispatchEvent(new CustomEvent('tc-other')); }";
    expect(problemsOf(thing({ body }))).toHaveLength(1);
  });

  it('wants the tokens of the styles in the comment of the root', () => {
    const files = {
      '/src/styles/tokens.ts': 'export const tokens = `:host { --_bar: var(--tc-bar, #246); }`;',
      '/src/treatment-comparison.ts': `import { LitElement } from 'lit';
        /**
         * The root.
         * @element treatment-comparison
         */
        export class TreatmentComparison extends LitElement {}`,
    };
    expect(problemsOf(files)).toEqual([
      '/src/treatment-comparison.ts has tokens "--tc-bar", which the comment of its class does not describe',
    ]);
  });

  it('does not take a name in a comment for one in use', () => {
    expect(problemsOf(thing({ body: '/* <b part="row"></b> */' }))).toEqual([]);
  });
});

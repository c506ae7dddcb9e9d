// Types of the element for the templates of React, Vue and Svelte, from the public manifest. The
// general generator (@wc-toolkit/jsx-types) was tried: its `ref` takes no ref of React, its children
// are `any`, and its one file speaks of ten packages of which a project has one.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

const tag = 'treatment-comparison';
const element = 'TreatmentComparison';

const lines = (indent, list) => list.map((line) => `${indent}${line}`).join('\n');

const field = ({ description }, name, type) => [
  `/** ${description} */`,
  `${name}?: ${type} | undefined;`,
];

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

/** Every property of the element, typed as the class has it. */
const properties = ({ members }) =>
  members
    .filter(({ kind }) => kind === 'field')
    .flatMap((one) => field(one, quoted(one.name), `${element}['${one.name}']`));

/** Attributes whose name no property has: they are written as text. */
const otherAttributes = ({ attributes }) =>
  attributes
    .filter(({ name, fieldName }) => name !== fieldName)
    .flatMap((one) => {
      const type = `${element}['${one.fieldName}']`;
      return field(
        one,
        quoted(one.name),
        one.type.text === 'number' ? `${type} | \`\${number}\`` : type,
      );
    });

const listeners = ({ events }, nameOf) =>
  events.flatMap((one) =>
    field(one, quoted(nameOf(one.name)), `((event: Heard<${one.type.text}>) => void)`),
  );

const heard = `/** An event as a listener on the element gets it. */
type Heard<E extends Event> = E & { readonly currentTarget: ${element} };`;

const imports = ({ events }) =>
  `import type { ${[...events.map(({ type }) => type.text), element].sort().join(', ')} } from './index.js';`;

/** As Vue's compiler of templates names a listener. */
const camel = (name) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

const tokens = ({ cssProperties }) =>
  cssProperties.flatMap((one) => field(one, `'${one.name}'`, 'string'));

const react = (of) => `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(of)}

${heard}

/** Attributes, properties and events of the element, for React 19. */
export interface TreatmentComparisonProps {
${lines('  ', [...properties(of), ...otherAttributes(of), ...listeners(of, (name) => `on${name}`)])}
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** ${of.description} */
      '${tag}': DetailedHTMLProps<HTMLAttributes<${element}>, ${element}> &
        TreatmentComparisonProps;
    }
  }
  interface CSSProperties {
${lines('    ', tokens(of))}
  }
}
`;

const vue = (of) => `import type { HTMLAttributes, PublicProps } from 'vue';
${imports(of)}

${heard}

/** Attributes and properties of the element, for templates of Vue 3. */
export interface TreatmentComparisonProps {
${lines('  ', properties(of))}
}

/** Its events. */
export interface TreatmentComparisonListeners {
${lines(
  '  ',
  listeners(of, (name) => `on${camel(`-${name}`)}`),
)}
}

declare module 'vue' {
  interface GlobalComponents {
    /** ${of.description} */
    '${tag}': new () => ${element} & {
      /** Only for templates. */
      $props: TreatmentComparisonProps &
        TreatmentComparisonListeners &
        Omit<HTMLAttributes, keyof TreatmentComparisonProps> &
        PublicProps;
    };
  }
}
`;

const svelte = (of) => `import type { HTMLAttributes } from 'svelte/elements';
${imports(of)}

${heard}

/** Attributes, properties and events of the element, for Svelte 5. */
export interface TreatmentComparisonProps {
${lines('  ', [...properties(of), ...otherAttributes(of), ...listeners(of, (name) => `on${name}`)])}
}

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    /** ${of.description} */
    '${tag}': HTMLAttributes<${element}> & TreatmentComparisonProps;
  }
}
`;

/** Writes the types, and the empty module that stands behind them when a program runs. */
export function writeFrameworkTypes(manifest, outdir) {
  const [of] = manifest.modules[0].declarations;
  for (const [name, text] of Object.entries({ jsx: react(of), vue: vue(of), svelte: svelte(of) })) {
    writeFileSync(join(outdir, `${name}.d.ts`), text);
  }
  for (const name of ['types-only.js', 'types-only.d.ts']) {
    writeFileSync(join(outdir, name), 'export {};\n');
  }
}

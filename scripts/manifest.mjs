// What a host page may rely on, as custom-elements.json: the public element and what it tells.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { root } from './run.mjs';

const tag = 'treatment-comparison';
const sources = [
  'src/treatment-comparison.ts',
  'src/page-attributes.ts',
  'src/events.ts',
  'src/elements/measure-event.ts',
  'src/register.ts',
];

/** What the analyser finds in our files, by the name of the declaration. */
function analysed() {
  const modules = sources.map((path) =>
    ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin() });
  return new Map(
    found.modules.flatMap(({ declarations }) => declarations ?? []).map((one) => [one.name, one]),
  );
}

/** In one line, and without where in our source a thing stands: those files are not in the package. */
function published(one) {
  const { description, ...rest } = one;
  delete rest.inheritedFrom;
  return description === undefined
    ? rest
    : { ...rest, description: description.replaceAll('\n', ' ') };
}

const isPublic = ({ name, privacy, static: isStatic }) =>
  !name.startsWith('#') && !isStatic && (privacy === undefined || privacy === 'public');

// The analyser also guesses events from calls in the code. Those that are meant have words.
const isDescribed = ({ description }) => description !== undefined;

function publicElement(found) {
  const element = found.get('TreatmentComparison');
  if (element?.tagName !== tag) throw new Error(`<${tag}> was not found in the source.`);
  const attributes = element.attributes.map(published);
  const wordless = [...attributes, ...element.members.filter(isPublic)].filter(
    (one) => !isDescribed(one),
  );
  if (wordless.length > 0) {
    throw new Error(`Not described: ${wordless.map(({ name }) => name).join(', ')}.`);
  }
  return {
    kind: 'class',
    name: element.name,
    tagName: tag,
    customElement: true,
    description: published(element).description,
    superclass: { name: 'LitElement', package: 'lit' },
    attributes,
    members: element.members.filter(isPublic).map(published),
    events: element.events.filter(isDescribed),
    slots: element.slots,
    cssParts: element.cssParts,
    cssProperties: element.cssProperties,
  };
}

/** A class of events: what a listener may read. */
function publicEvent(found, name) {
  const event = found.get(name);
  if (!event) throw new Error(`The event ${name} was not found in the source.`);
  return {
    kind: 'class',
    name,
    description: published(event).description,
    superclass: { name: 'Event' },
    members: (event.members ?? []).filter(isPublic).map(published),
  };
}

/** The manifest of the package. Its modules are those that a page or a program can import. */
export function publicManifest() {
  const found = analysed();
  const element = publicElement(found);
  const events = element.events.map(({ type }) => publicEvent(found, type.text));
  const declarations = [element, ...events, published(found.get('register'))];
  const module = 'dist/index.js';
  return {
    schemaVersion: '2.1.0',
    modules: [
      {
        kind: 'javascript-module',
        path: module,
        declarations,
        exports: declarations.map(({ name }) => ({
          kind: 'js',
          name,
          declaration: { name, module },
        })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [
          {
            kind: 'custom-element-definition',
            name: tag,
            declaration: { name: element.name, module },
          },
        ],
      },
    ],
  };
}

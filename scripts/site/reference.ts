// The reference of the element, from the manifest that the build made of its class.
import { readFileSync } from 'node:fs';
import { escaped } from './code-block.ts';

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly privacy?: string;
  readonly static?: boolean;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly members?: readonly Member[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

/** Text of a doc comment: what stands between backticks is code. */
const prose = (text = ''): string =>
  escaped(text)
    .replaceAll(/`([^`]*)`/g, '<code>$1</code>')
    .replaceAll(/\s+/g, ' ');

function table(id: string, head: string, rows: readonly (readonly [string, string, string])[]) {
  const lines = rows.map(
    ([name, below, what]) =>
      `<tr><th scope="row"><code>${escaped(name)}</code>${below && `<small>${below}</small>`}</th><td>${what}</td></tr>`,
  );
  return `<table class="listing" id="${id}-list"><thead><tr><th scope="col">${head}</th>
<th scope="col">What it does</th></tr></thead><tbody>${lines.join('')}</tbody></table>`;
}

const withDefault = ({ type, default: given }: Named): string => {
  const isSaid = given !== undefined && given !== "''" && given !== 'false';
  return [type && escaped(type.text), isSaid && `default ${escaped(given)}`]
    .filter(Boolean)
    .join('; ');
};

const isForPages = (member: Member): boolean =>
  !member.name.startsWith('#') && member.privacy !== 'private' && member.privacy !== 'protected';

/** The tables of the reference by the name that a page asks for. */
export function referenceTables(manifest: string): ReadonlyMap<string, string> {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
  const element = modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === 'treatment-comparison');
  if (!element) throw new Error('The manifest does not know <treatment-comparison>.');
  const members = (element.members ?? []).filter(isForPages);
  const properties = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const rowsOf = (list: readonly Named[] = []) =>
    list
      .filter(({ description }) => description !== undefined)
      .map((one) => [one.name, withDefault(one), prose(one.description)] as const);
  return new Map([
    ['attributes', table('attributes', 'Attribute', rowsOf(element.attributes))],
    ['properties', table('properties', 'Property', rowsOf(properties))],
    ['methods', table('methods', 'Method', rowsOf(methods))],
    ['events', table('events', 'Event', rowsOf(element.events))],
    [
      'slots',
      table(
        'slots',
        'Slot',
        rowsOf(element.slots).map(([name, type, what]) => [name || '(no name)', type, what]),
      ),
    ],
    ['parts', table('parts', 'Part', rowsOf(element.cssParts))],
    ['tokens', table('tokens', 'Token', rowsOf(element.cssProperties))],
  ]);
}

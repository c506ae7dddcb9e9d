// What editors and type files are made from: all that a page may use, and nothing else.
import { describe, expect, it } from 'vitest';
import { editorData } from '../../scripts/editor-data.mjs';
import { publicManifest } from '../../scripts/manifest.mjs';
import * as entry from '../../src/index.js';
import { PageAttributes } from '../../src/page-attributes.js';

interface Described {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Element extends Described {
  readonly attributes: readonly Described[];
  readonly members: readonly Described[];
  readonly events: readonly Described[];
}

const manifest = publicManifest() as {
  modules: readonly { declarations: readonly Described[] }[];
};
const [first, ...others] = manifest.modules[0]?.declarations ?? [];
const element = first as Element;
const names = (list: readonly Described[]) => list.map(({ name }) => name).sort();
const properties = PageAttributes.properties as Record<string, { attribute?: string | false }>;

describe('the public manifest', () => {
  it('has every property that a page can set, and every attribute', () => {
    const fields = element.members.filter(({ kind }) => kind === 'field');
    expect(names(fields)).toEqual(Object.keys(properties).sort());
    expect(names(element.attributes)).toEqual(
      Object.entries(properties)
        .filter(([, { attribute }]) => attribute !== false)
        .map(([name, { attribute }]) => attribute ?? name)
        .sort(),
    );
  });

  it('says of each what it means, its type and its default', () => {
    const wordless = element.attributes.filter(
      (one) => !one.description || !one.default || !one.type || one.type.text === 'any',
    );
    expect(names(wordless)).toEqual([]);
    const mode = element.attributes.find(({ name }) => name === 'mode');
    expect(mode?.type?.text).toBe("'full' | 'visit' | 'card'");
  });

  it('names for each event a class that can be imported', () => {
    const classes = element.events.map(({ type }) => type?.text ?? '');
    expect(classes.length).toBeGreaterThan(4);
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(classes));
    expect(names(others)).toEqual(expect.arrayContaining(classes));
  });

  it('has nothing private, and no file that is not in the package', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/"name":"[#_]|src\/|"private"/);
  });
});

describe('what editors show', () => {
  const data = editorData(manifest) as {
    'vscode.html-custom-data.json': {
      tags: readonly {
        attributes: readonly { name: string; values: readonly Described[]; valueSet?: string }[];
      }[];
    };
  };
  const [tag] = data['vscode.html-custom-data.json'].tags;

  it('has the values of an attribute that has few', () => {
    const theme = tag?.attributes.find(({ name }) => name === 'theme');
    expect(theme?.values.map(({ name }) => name)).toEqual(['auto', 'light', 'dark']);
  });

  it('writes an attribute that is there or not without a value', () => {
    const bare = tag?.attributes.filter(({ valueSet }) => valueSet === 'v');
    expect(bare?.map(({ name }) => name)).toEqual(['link', 'measures']);
  });
});

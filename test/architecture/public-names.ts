import ts from 'typescript';

/** What a host page can name in an element: to fill, style or hear it. */
export interface PublicNames {
  readonly slots: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly tokens: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

export type Kind = keyof PublicNames;
export const kinds: readonly Kind[] = ['slots', 'parts', 'tokens', 'events'];

/** Files by path, as `/src/elements/x.ts`. */
export type Sources = Readonly<Record<string, string>>;

const rootFile = '/src/treatment-comparison.ts';

/** The parts of a custom elements manifest that are read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly ManifestClass[];
  }[];
}

interface ManifestEntry {
  readonly name?: string;
  readonly description?: string;
  readonly inheritedFrom?: unknown;
}

interface ManifestClass {
  readonly name: string;
  readonly customElement?: boolean;
  readonly slots?: readonly ManifestEntry[];
  readonly cssParts?: readonly ManifestEntry[];
  readonly cssProperties?: readonly ManifestEntry[];
  readonly events?: readonly ManifestEntry[];
}

/** Without comments, so that a name in a class comment is not taken for one in use. */
const withoutComments = (code: string) =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, '').replaceAll(/^\s*\/\/.*$/gm, '');

const all = (code: string, pattern: RegExp) =>
  [...code.matchAll(pattern)].map((match) => match[1] ?? '');

/** Words of an attribute's value, those in the strings of its expressions included. */
function wordsOf(value: string): string[] {
  const expressions = all(value, /\$\{([^}]*)\}/g);
  const inStrings = expressions.flatMap((expression) => all(expression, /['"`]([^'"`]*)['"`]/g));
  const text = [value.replaceAll(/\$\{[^}]*\}/g, ' '), ...inStrings].join(' ');
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.length > 0 ? words : [`(${value}: write the names out)`];
}

/** Values of an attribute in templates: `name="…"` or `name=${…}`. */
const attribute = (code: string, name: string) => [
  ...all(code, new RegExp(`[\\s]${name}="([^"]*)"`, 'g')),
  ...all(code, new RegExp(`[\\s]${name}=(\\$\\{[^}]*\\})`, 'g')),
];

/** `exportparts="inner: outer, same"` makes `outer` and `same` names of this element too. */
const exportedParts = (code: string) =>
  attribute(code, 'exportparts').flatMap((value) =>
    value.split(',').map((pair) => (pair.split(':').at(-1) ?? '').trim()),
  );

const slotsIn = (code: string) =>
  all(code, /<slot\b([^>]*)>/g).map((rest) => /\sname="([^"]*)"/.exec(rest)?.[1] ?? '');

/** Event classes of the sources and the name each one bears. */
function eventNames(sources: Sources): Map<string, string> {
  const pattern =
    /class (\w+) extends (?:Custom)?Event\b[\s\S]*?static (?:override )?readonly type\b[^=]*=\s*'([^']+)'/g;
  return new Map(
    Object.values(sources).flatMap((code) =>
      [...code.matchAll(pattern)].map(([, name = '', type = '']) => [name, type] as const),
    ),
  );
}

function eventsIn(code: string, names: ReadonlyMap<string, string>): string[] {
  const ofClasses = all(code, /new (\w+)\(/g).flatMap((name) => names.get(name) ?? []);
  const plain = all(code, /new (?:Custom)?Event(?:<[^>]*>)?\(\s*'([^']+)'/g);
  return [...ofClasses, ...plain];
}

/** Element classes by file, from the manifest. */
function classesByFile(manifest: Manifest): Map<string, ManifestClass[]> {
  const found = manifest.modules.map((module) => {
    const classes = (module.declarations ?? []).filter((one) => one.customElement === true);
    return [`/${module.path}`, classes] as const;
  });
  return new Map(found.filter(([, classes]) => classes.length > 0));
}

/** The code of a file and of the helpers it draws with: modules beside it that have no element. */
function codeWithHelpers(
  file: string,
  sources: Sources,
  isElement: (file: string) => boolean,
): string {
  const seen = new Set<string>();
  const add = (path: string) => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { fileName } of ts.preProcessFile(sources[path] ?? '', true, true).importedFiles) {
      const { pathname } = new URL(fileName, `file://${path}`);
      const source = pathname.replace(/\.js$/, '.ts');
      const isHelper = source.startsWith('/src/elements/') && !isElement(source);
      if (fileName.startsWith('.') && isHelper && sources[source] !== undefined) add(source);
    }
  };
  add(file);
  return [...seen].map((path) => withoutComments(sources[path] ?? '')).join('\n');
}

function usedIn(code: string, names: ReadonlyMap<string, string>): PublicNames {
  const parts = attribute(code, 'part').flatMap(wordsOf);
  return {
    slots: new Set(slotsIn(code)),
    parts: new Set([...parts, ...exportedParts(code)]),
    tokens: new Set(all(code, /var\(\s*(--tc-[\w-]+)/g)),
    events: new Set(eventsIn(code, names)),
  };
}

/** Only what was written down: the analyzer adds what it finds in the code, without a description. */
const written = (entries: readonly ManifestEntry[] | undefined) =>
  new Set(
    (entries ?? []).flatMap((entry) =>
      entry.description === undefined || entry.inheritedFrom !== undefined
        ? []
        : [entry.name ?? ''],
    ),
  );

const documentedIn = (declaration: ManifestClass): PublicNames => ({
  slots: written(declaration.slots),
  parts: written(declaration.cssParts),
  tokens: written(declaration.cssProperties),
  events: written(declaration.events),
});

const minus = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  [...a].filter((name) => !b.has(name));

/** Every difference between what the class comments say and what the code has, in words. */
export function contractProblems(manifest: Manifest, sources: Sources): string[] {
  const classes = classesByFile(manifest);
  const names = eventNames(sources);
  const styles = Object.entries(sources)
    .filter(([path]) => path.startsWith('/src/styles/'))
    .map(([, code]) => withoutComments(code))
    .join('\n');
  const codeOf = (file: string) => codeWithHelpers(file, sources, (path) => classes.has(path));
  const composed = [...classes.keys()].flatMap((file) => [...usedIn(codeOf(file), names).events]);

  return [...classes].flatMap(([file, declarations]) => {
    const [declaration] = declarations;
    if (!declaration || declarations.length > 1) return [`${file} has more than one element`];
    const isRoot = file === rootFile;
    // Tokens get their defaults in src/styles; a host page meets them at the root.
    const used = usedIn(codeOf(file) + (isRoot ? styles : ''), names);
    const documented = documentedIn(declaration);
    // Events of the elements within bubble out of the root, whose comment may name them too.
    const known = isRoot ? { ...used, events: new Set([...used.events, ...composed]) } : used;
    return kinds.flatMap((kind) => [
      ...minus(used[kind], documented[kind]).map(
        (name) => `${file} has ${kind} "${name}", which the comment of its class does not describe`,
      ),
      ...minus(documented[kind], known[kind]).map(
        (name) => `${file} describes ${kind} "${name}", which is not there`,
      ),
    ]);
  });
}

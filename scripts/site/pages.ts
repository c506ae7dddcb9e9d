// Which pages the site has, and in which part of it each stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the site: the page that the menu names, and the pages below it, in their order. */
export interface Part {
  readonly page: string;
  readonly name: string;
  readonly below: readonly string[];
}

/** `embed-*` stands for every page whose name begins so and that is not named. */
export const parts: readonly Part[] = [
  { page: 'index', name: 'Start', below: [] },
  {
    page: 'examples',
    name: 'Examples',
    below: [
      'compare',
      'plain',
      'conditions',
      'clinic',
      'clinician',
      'visit',
      'card',
      'broken',
      'hostile',
    ],
  },
  { page: 'configure', name: 'Make your own', below: [] },
  {
    page: 'embedding',
    name: 'Embed',
    below: [
      'embed-script',
      'embed-iframe',
      'embed-wordpress',
      'embed-static',
      'embed-react',
      'embed-vue',
      'embed-svelte',
      'embed-angular',
      'embed-server',
      'embed-*',
      'web-team',
    ],
  },
  { page: 'data', name: 'Data', below: ['data-tutorial', 'data-rules', 'data-fields'] },
  { page: 'reference', name: 'Reference', below: ['theming'] },
  { page: 'about', name: 'About', below: ['purpose', 'accessibility', 'privacy'] },
];

const startOf = (name: string) => name.slice(0, -1);

/** The part in which a page stands. */
export const partOf = (page: string): Part | undefined =>
  parts.find(
    ({ page: top, below }) =>
      top === page ||
      below.some((name) => (name.endsWith('*') ? page.startsWith(startOf(name)) : name === page)),
  );

/** The pages below a part that are there, in their order. */
export function pagesBelow({ below }: Part, demo: string): readonly string[] {
  const all = readdirSync(demo)
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.slice(0, -'.html'.length));
  return below.flatMap((name) =>
    name.endsWith('*')
      ? all.filter((page) => page.startsWith(startOf(name)) && !below.includes(page))
      : all.filter((page) => page === name),
  );
}

/** What a page is called in lists: its title without the name of the site. */
export function nameOf(page: string, demo: string): string {
  const file = join(demo, `${page}.html`);
  const [, title = page] = existsSync(file)
    ? (/<title>([^<]*)<\/title>/.exec(readFileSync(file, 'utf8')) ?? [])
    : [];
  return title.split(' · ')[0] ?? title;
}

// What the pages of the site link to, show and list, compared with what there is.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filledIn } from '../../scripts/site.ts';
import { dist, distDemo } from './host.js';
import { attributesOf, demo, shownRecipes, sitePages, sourceOf } from './site-files.js';

/** Each recipe, and the test that runs it as it is. A recipe that nothing runs is no recipe. */
const runBy: Readonly<Record<string, string>> = {
  'aem/clientlib.content.xml': 'e2e/frameworks/web-team',
  'aem/dialog.content.xml': 'e2e/frameworks/web-team',
  'aem/js.txt': 'e2e/frameworks/web-team',
  'aem/treatment-comparison.html': 'e2e/frameworks/web-team',
  'angular.ts': 'e2e/frameworks/angular',
  'bloomreach/ckeditor.json': 'e2e/frameworks/web-team',
  'data-page.html': 'e2e/site-recipes',
  'data-start.sh': 'e2e/site-recipes',
  'drupal/allowed-html.txt': 'e2e/frameworks/web-team',
  'drupal/example.libraries.yml': 'e2e/frameworks/web-team',
  'drupal/treatment-comparison.component.yml': 'e2e/frameworks/web-team',
  'drupal/treatment-comparison.twig': 'e2e/frameworks/web-team',
  'fallback.html': 'e2e/demo',
  'frame-cors.txt': 'e2e/site-recipes',
  'frame-headers.txt': 'e2e/site-recipes',
  'frame-host-policy.txt': 'e2e/site-recipes',
  'htmx-fragment.html': 'e2e/frameworks/server',
  'htmx.html': 'e2e/frameworks/server',
  'iframe-on-request.html': 'e2e/frame-address',
  'iframe.html': 'e2e/frame',
  'import-map.html': 'e2e/packed',
  'install.sh': 'e2e/frameworks/project',
  'listen.js': 'e2e/site-recipes',
  'mount-point.html': 'e2e/site-recipes',
  'next.tsx': 'e2e/frameworks/react',
  'oembed.sh': 'e2e/site-recipes',
  'other-site.html': 'e2e/packed',
  'own-object.js': 'e2e/site-recipes',
  'prerender-cron.txt': 'e2e/site-recipes',
  'prerender-element.sh': 'e2e/prerender',
  'prerender-fragment.sh': 'e2e/prerender',
  'prerender.mjs': 'e2e/prerender',
  'prerender.sh': 'e2e/prerender',
  'privacy-notice.txt': 'e2e/site-use',
  'react.tsx': 'e2e/frameworks/react',
  'script.html': 'e2e/packed',
  'single-file.html': 'e2e/packed',
  'svelte.svelte': 'e2e/frameworks/svelte',
  'theme-brand.css': 'e2e/site-use',
  'theme-contrast.css': 'e2e/site-use',
  'theme-dark.css': 'e2e/site-use',
  'theme-large.css': 'e2e/site-use',
  'theme-warm.css': 'e2e/site-use',
  'vue-template.ts': 'e2e/frameworks/vue',
  'vue.vue': 'e2e/frameworks/vue',
  'with-room.html': 'e2e/site-recipes',
  'web-team/apache.conf': 'e2e/frameworks/web-team',
  'web-team/check.sh': 'e2e/frameworks/web-team',
  'web-team/nginx.conf': 'e2e/frameworks/web-team',
  'web-team/page.html': 'e2e/frameworks/web-team',
  'web-team/policy-other-site.txt': 'e2e/frameworks/web-team',
  'web-team/policy.txt': 'e2e/frameworks/web-team',
  'wordpress-block.txt': 'wordpress/content',
  'wordpress-mount-point.html': 'wordpress/content',
  'wordpress-shortcode.txt': 'wordpress/content',
};

const root = join(demo, '..');
const recipes = readdirSync(join(demo, 'recipes'), { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(demo, 'recipes', path)).isFile())
  .sort();

const idsOf = (page: string): ReadonlySet<string> => new Set(attributesOf(sourceOf(page), 'id'));

/** What is wrong with an address, or undefined. */
function faultOf(address: string): string | undefined {
  if (address.startsWith('data:')) return undefined;
  if (/^[a-z][\w+.-]*:/i.test(address)) {
    const { protocol, username, hostname } = new URL(address);
    return protocol === 'https:' && !username && hostname.includes('.') ? undefined : 'no https';
  }
  const [path = '', fragment] = (address.split('?')[0] ?? '').split('#');
  const target = path.replace(/^\.\//, '');
  // Places on the same page may be made by its scripts: the test with a browser looks for them.
  if (path === '') return undefined;
  if (path.startsWith('/')) return 'not relative';
  if (!existsSync(join(distDemo, target)) || !statSync(join(distDemo, target)).isFile()) {
    return 'not there';
  }
  const isFound =
    fragment === undefined || !target.endsWith('.html') || idsOf(target).has(fragment);
  return isFound ? undefined : 'no such place on that page';
}

describe('each address on each page of the site', () => {
  it.each(sitePages)('leads somewhere: %s', (page) => {
    const source = sourceOf(page);
    const faults = ['href', 'src', 'full', 'local', 'data-src'].flatMap((name) =>
      attributesOf(source, name).flatMap((address) => {
        const fault = faultOf(address);
        return fault === undefined || address === './broken/no-such-file.json'
          ? []
          : [`${name}="${address}": ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('has a page behind it that something leads to', () => {
    const reached = new Set(sitePages.flatMap((page) => attributesOf(sourceOf(page), 'href')));
    expect(sitePages.filter((page) => !reached.has(`./${page}`))).toEqual([]);
  });
});

describe('the pages of the site', () => {
  it('have titles that differ', () => {
    const titles = sitePages.map((page) => /<title>([^<]+)</.exec(sourceOf(page))?.[1]);
    expect(new Set(titles).size).toBe(sitePages.length);
  });

  it('have no id twice', () => {
    const twice = sitePages.flatMap((page) => {
      const ids = attributesOf(sourceOf(page), 'id');
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('have no style and no script of their own in them', () => {
    const inline = sitePages.filter((page) =>
      /<style|<[^<>]*\sstyle=|<[^<>]*\son\w+=|<script(?![^>]*\ssrc=)(?![^>]*json)/.test(
        sourceOf(page),
      ),
    );
    expect(inline).toEqual([]);
  });
});

describe('the code that the site shows', () => {
  it.each(sitePages)('is that of its recipe: %s', (page) => {
    for (const { file, code } of shownRecipes(sourceOf(page))) {
      expect(code).toBe(filledIn(readFileSync(join(demo, file), 'utf8'), dist).trimEnd());
    }
  });

  it('is run by a test, all of it', () => {
    expect(Object.keys(runBy).sort()).toEqual(recipes);
    for (const test of new Set(Object.values(runBy))) {
      expect(existsSync(join(root, 'test', `${test}.test.ts`)), test).toBe(true);
    }
  });

  it('is shown somewhere, all of it', () => {
    const shown = new Set(
      sitePages.flatMap((page) => shownRecipes(sourceOf(page)).map((one) => one.file)),
    );
    expect(recipes.filter((path) => !shown.has(`recipes/${path}`))).toEqual([]);
  });
});

/** Names in a list of the reference. */
const listed = (id: string): readonly string[] => {
  const list = sourceOf('reference.html').split(`id="${id}-list"`)[1]?.split('</table>')[0] ?? '';
  return [...list.matchAll(/<th scope="row"><code>([^<]+)/g)].map(([, name = '']) => name).sort();
};

describe('the reference', () => {
  const code = readFileSync(join(root, 'src/treatment-comparison.ts'), 'utf8');
  const named = (pattern: RegExp, text = code) =>
    [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort();

  it('lists each event, part and slot of the class', () => {
    expect(listed('events')).toEqual(named(/@fires \{\w+\} ([\w-]+)/g));
    expect(listed('parts')).toEqual(named(/@csspart ([\w-]+)/g));
    expect(listed('slots')).toHaveLength(1);
  });

  it('lists each token that the styles read', () => {
    const folder = join(root, 'src/styles');
    const styles = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(listed('tokens')).toEqual(named(/var\((--tc-[\w-]+)/g, styles.join()));
  });

  it('lists each attribute and property that the class declares', () => {
    const attributes = readFileSync(join(root, 'src/page-attributes.ts'), 'utf8');
    const fields = named(/^ {4}(\w+): /gm, attributes);
    const dashed = (name: string) =>
      name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect([...listed('attributes'), ...listed('properties')].sort()).toEqual(
      fields.map(dashed).sort(),
    );
  });
});

describe('what the site says of sizes', () => {
  it('holds for the script beside a frame: about two kilobytes', () => {
    expect(sourceOf('embed-iframe.html').replaceAll(/\s+/g, ' ')).toContain(
      'It has about two kilobytes',
    );
    expect(Math.round(statSync(join(dist, 'embed.js')).size / 1000)).toBe(2);
  });
});

describe('what the site says of privacy', () => {
  it('names each page that keeps the choice in its address', () => {
    const keeping = sitePages.filter((page) =>
      /<treatment-comparison[^>]*\slink[\s>]/.test(sourceOf(page)),
    );
    const said = sourceOf('privacy.html').split('Where a page of this site')[1] ?? '';
    const named = attributesOf(said.split('</p>')[0] ?? '', 'href').map((one) => one.slice(2));
    expect(named.sort()).toEqual(keeping.sort());
  });
});

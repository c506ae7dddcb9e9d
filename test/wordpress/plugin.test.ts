import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { pluginZip } from '../../scripts/build-wordpress.mjs';
import { install } from './site.mjs';
import {
  assetsIn,
  cookiesOf,
  folder,
  mountPointIn,
  publish,
  script,
  stored,
  style,
  view,
  withWordpress,
} from './wordpress.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
};
const block =
  '<!-- wp:treatment-comparison/comparison {"dataset":"multiple-sclerosis","compare":"alemtuzumab no-treatment"} /-->';

const filesOf = (zip: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  );

describe('the zip', () => {
  it('is the same each time it is built', () => {
    expect(Buffer.from(pluginZip()).equals(Buffer.from(pluginZip()))).toBe(true);
  });

  it('holds one folder, with no map and no type of ours', () => {
    const names = Object.keys(filesOf(pluginZip()));
    expect(names.filter((name) => !name.startsWith('treatment-comparison/'))).toEqual([]);
    expect(names.filter((name) => /\.(map|ts)$/.test(name))).toEqual([]);
    expect(names).toContain('treatment-comparison/data/multiple-sclerosis/dataset.json');
  });

  it('has the version of the package in each place, and the wishes in both', () => {
    const files = filesOf(pluginZip());
    const header = files['treatment-comparison/treatment-comparison.php'] ?? '';
    const readme = files['treatment-comparison/readme.txt'] ?? '';
    expect(/^ \* Version: +(.+)$/m.exec(header)?.[1]).toBe(version);
    expect(/^const VERSION = '(.+)';$/m.exec(header)?.[1]).toBe(version);
    expect(/^Stable tag: (.+)$/m.exec(readme)?.[1]).toBe(version);
    for (const wish of ['Requires at least', 'Requires PHP', 'License']) {
      const found = (text: string) => new RegExp(`${wish}: +(.+)`).exec(text)?.[1];
      expect(found(header), wish).toBe(found(readme));
    }
    expect(Object.values(files).filter((text) => text.includes('%VERSION%'))).toEqual([]);
  });

  it('names no other site that it would load from', () => {
    const addresses = Object.entries(filesOf(pluginZip()))
      .filter(([name]) => /\.(php|css)$|block\/editor\.js$/.test(name))
      .flatMap(([, text]) => text.match(/https?:\/\/[\w.-]+\.[a-z]+/g) ?? []);
    expect([...new Set(addresses)]).toEqual(['https://opensource.org']);
  });
});

// The oldest that the plugin asks for, the one that brought script modules, and the newest there is.
describe.each(['6.3', '6.5', 'nightly'])('in WordPress %s', (wordpress) => {
  const held = withWordpress({ version: wordpress });

  it('is on, and says nothing', async () => {
    expect(await held.site.json("return get_option( 'active_plugins' );")).toContain(
      'treatment-comparison/treatment-comparison.php',
    );
    expect(
      await view(held.site, 'wp-admin/plugins.php', await cookiesOf(held.site, 'admin')),
    ).toContain('options-general.php?page=treatment-comparison');
  });

  it('loads its script and style where a comparison is shown, and nowhere else', async () => {
    const post = await publish(held.site, block);
    const other = await publish(held.site, '<!-- wp:paragraph --><p>No.</p><!-- /wp:paragraph -->');
    expect(assetsIn(await view(held.site, post)).sort()).toEqual([script, style].sort());
    expect(await view(held.site, post)).toMatch(
      /<script type="module" src=["'][^"']*treatment-comparison\.js/,
    );
    expect(assetsIn(await view(held.site, other))).toEqual([]);
  });

  it('writes the place for the element, with a table in it', async () => {
    const page = await view(held.site, await publish(held.site, block));
    const place = mountPointIn(page) ?? '';
    expect(place).toContain(
      `data-src="${held.site.url}${folder}/data/multiple-sclerosis/dataset.json"`,
    );
    expect(place).toContain('data-compare="alemtuzumab no-treatment"');
    const table = page.slice(page.indexOf(place), page.indexOf('</table>'));
    expect(table).toContain('<th scope="row">alemtuzumab (Lemtrada)</th>');
    expect(table.match(/<th scope="row">/g)).toHaveLength(2);
  });
});

describe('through its life', () => {
  const held = withWordpress();

  it('keeps posts when a newer version is put over it', async () => {
    const post = await publish(held.site, block);
    const newer = filesOf(pluginZip());
    const header = newer['treatment-comparison/treatment-comparison.php'] ?? '';
    const zip = zipSync(
      Object.fromEntries(
        Object.entries({
          ...newer,
          'treatment-comparison/treatment-comparison.php': header.replaceAll(version, '99.0.0'),
        }).map(([name, text]) => [name, strToU8(text)]),
      ),
    );
    await install(held.site, zip);
    const page = await view(held.site, post);
    expect(page).toContain('treatment-comparison.js?ver=99.0.0');
    expect(mountPointIn(page)).toContain('data-compare="alemtuzumab no-treatment"');
    expect(await stored(held.site, post)).toBe(block);
  });

  it('leaves a post readable when it is off, and is back when it is on', async () => {
    const post = await publish(held.site, `<p>Before.</p>${block}<p>After.</p>`);
    await held.site.run(
      "require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'treatment-comparison/treatment-comparison.php' );",
    );
    const off = await view(held.site, post);
    expect(off).toContain('<p>Before.</p>');
    expect(off).not.toContain('treatment-comparison');
    expect(await stored(held.site, post)).toContain(block);
    await install(held.site, pluginZip());
    expect(mountPointIn(await view(held.site, post))).toBeDefined();
  });

  it('takes away its settings and files when it is deleted, and no post', async () => {
    const post = await publish(held.site, block);
    await held.site.run(
      "update_option( 'treatment_comparison_settings', array( 'theme' => 'dark' ) );",
    );
    const left = await held.site.json(`
      require_once ABSPATH . 'wp-admin/includes/admin.php';
      wp_set_current_user( 1 );
      deactivate_plugins( 'treatment-comparison/treatment-comparison.php' );
      $done = delete_plugins( array( 'treatment-comparison/treatment-comparison.php' ) );
      global $wpdb;
      return array( $done, $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE 'treatment%'" ) );
    `);
    expect(left).toEqual([true, []]);
    expect(held.site.exists('wp-content/plugins/treatment-comparison')).toBe(false);
    expect(await stored(held.site, post)).toBe(block);
  });
});

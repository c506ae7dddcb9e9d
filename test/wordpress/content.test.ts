import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { snippetFor } from '../../demo/configure/snippets.ts';
import { atFirst, attributesOf } from '../../demo/configure/settings.ts';
import {
  assetsIn,
  cookiesOf,
  folder,
  mountPointIn,
  php,
  problemsIn,
  publish,
  script,
  stored,
  style,
  view,
  withWordpress,
} from './wordpress.ts';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const held = withWordpress({ theme: 'classic' });

const block = (attributes: object) =>
  `<!-- wp:treatment-comparison/comparison ${JSON.stringify(attributes)} /-->`;
const bundled = 'dataset="multiple-sclerosis"';
// eslint-disable-next-line no-script-url -- What must not become an address.
const code = 'javascript:alert(1)';
const forEditors = 'Only people who can edit this page see this:';

/** A value that PHP code gives, in the plugin's own name space. */
const inPlugin = (expression: string) =>
  held.site.json(`return ${expression.replaceAll(/@(\w+)/g, '\\TreatmentComparison\\$1')};`);

const setSettings = (settings: object) =>
  held.site.run(
    `update_option( 'treatment_comparison_settings', json_decode( ${php(JSON.stringify(settings))}, true ) );`,
  );

describe('what an author without unfiltered HTML saves', () => {
  it('is a person who may not write scripts', async () => {
    const post = await publish(held.site, '<p>a<script>b</script></p>');
    expect(await stored(held.site, post)).toBe('<p>ab</p>');
  });

  it('keeps the block as it is', async () => {
    const content = block({
      dataset: 'multiple-sclerosis',
      compare: 'alemtuzumab no-treatment',
      mode: 'card',
      headingLevel: '3',
      link: true,
    });
    const post = await publish(held.site, content);
    expect(await stored(held.site, post)).toBe(content);
    const place = mountPointIn(await view(held.site, post));
    expect(place).toContain('data-mode="card"');
    expect(place).toContain('data-link=""');
    expect(place).toContain('data-heading-level="3"');
  });

  it('keeps a mount point with its table, and brings the script', async () => {
    const content = `<div data-treatment-comparison data-src="${folder}/data/multiple-sclerosis/dataset.json" data-compare="alemtuzumab" data-heading-level="3"><table><caption>C</caption><tbody><tr><th scope="row">A</th><td>B</td></tr></tbody></table></div>`;
    const post = await publish(held.site, content);
    expect(await stored(held.site, post)).toBe(content);
    const page = await view(held.site, post);
    expect(mountPointIn(page)).toBe(content.slice(0, content.indexOf('>') + 1));
    expect(assetsIn(page).filter((path) => !path.endsWith('.json'))).toEqual(
      expect.arrayContaining([script, style]),
    );
  });

  it('keeps the element with all its attributes, and none that could act', async () => {
    const attributes = (await inPlugin('array_keys( @KINDS )')) as string[];
    const all = ['src', ...attributes].map((name) => `${name}="x"`).join(' ');
    const element = `<treatment-comparison ${all}><p>F</p></treatment-comparison>`;
    const post = await publish(
      held.site,
      element.replace(
        '<treatment-comparison ',
        '<treatment-comparison onclick="a()" style="color:red" ',
      ),
    );
    expect(await stored(held.site, post)).toBe(element);
    expect(assetsIn(await view(held.site, post))).toContain(script);
  });

  it('keeps no other element that is unknown', async () => {
    const post = await publish(held.site, '<other-element src="x">F</other-element>');
    expect(await stored(held.site, post)).toBe('F');
  });

  it('loses an address of another site when it is shown, and keeps what stands inside', async () => {
    const post = await publish(
      held.site,
      '<div data-treatment-comparison data-src="https://other.example/d.json"><p>Inside.</p></div><treatment-comparison src="//other.example/d.json" local="a.json"><p>Within.</p></treatment-comparison>',
    );
    const page = await view(held.site, post);
    expect(page).not.toContain('other.example');
    expect(mountPointIn(page)).toBeUndefined();
    expect(page).toContain('<treatment-comparison  local="a.json">');
    expect(page).toContain('<p>Inside.</p>');
    expect(page).toContain('<p>Within.</p>');
    const own = await view(held.site, post, await cookiesOf(held.site, 'author'));
    expect(own).toContain(forEditors);
    expect(own).toContain('A dataset from https://other.example/d.json may not be shown here.');
  });
});

describe('what is written beside posts', () => {
  const elsewhere =
    '<treatment-comparison src="https://other.example/d.json"><p>Inside.</p></treatment-comparison>';

  it('loses an address of another site in an excerpt', async () => {
    const post = (await held.site.json(`
      wp_set_current_user( 2 );
      return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'A post', 'post_content' => 'a', 'post_excerpt' => ${php(elsewhere)} ) ) );
    `)) as number;
    const list = (cookie = '') => view(held.site, '?author=2', cookie);
    expect(await list()).toContain('<p>Inside.</p>');
    expect(await list()).not.toContain('other.example');
    expect(problemsIn(await list(await cookiesOf(held.site, 'author'))).join()).toContain(
      'A dataset from https://other.example/d.json may not be shown here.',
    );
    await held.site.run(`wp_delete_post( ${post}, true );`);
  });

  it('loses it in a widget, where what may be loaded is drawn', async () => {
    const found = (await held.site.json(`
      $shown = array();
      foreach ( array( 'WP_Widget_Block', 'WP_Widget_Custom_HTML', 'WP_Widget_Text' ) as $widget ) {
        foreach ( array( ${php(elsewhere)}, '<treatment-comparison src="/a.json"></treatment-comparison>' ) as $content ) {
          ob_start();
          the_widget( $widget, array( 'content' => $content, 'text' => $content, 'visual' => true, 'filter' => true ) );
          $shown[] = array( ob_get_clean(), wp_style_is( 'treatment-comparison' ) );
          wp_dequeue_style( 'treatment-comparison' );
        }
      }
      return $shown;
    `)) as [string, boolean][];
    expect(found).toHaveLength(6);
    for (const [page, isStyled] of found) {
      expect(page).toContain('<treatment-comparison');
      expect(page).not.toContain('other.example');
      expect(isStyled).toBe(true);
    }
    expect(found[1]?.[0]).toContain('src="/a.json"');
  });
});

describe('the shortcode', () => {
  it('says all that the element knows', async () => {
    const attributes = (await inPlugin('array_keys( @KINDS )')) as string[];
    const manifest = JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')) as {
      modules: {
        declarations?: { tagName?: string; name: string; attributes?: { name: string }[] }[];
      }[];
    };
    const names = manifest.modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(
        ({ tagName, name }) => tagName === 'treatment-comparison' || name === 'PageAttributes',
      )
      .flatMap(({ attributes: all = [] }) => all.map(({ name }) => name));
    expect(names).toContain('heading-level');
    expect([...attributes, 'src'].sort()).toEqual([...new Set([...names, 'lang'])].sort());
    const blockAttributes = (await held.site.json(
      "return array_keys( WP_Block_Type_Registry::get_instance()->get_registered( 'treatment-comparison/comparison' )->attributes );",
    )) as string[];
    for (const name of attributes) {
      expect(blockAttributes).toContain(name === 'heading-level' ? 'headingLevel' : name);
    }
  });

  it('writes them into the place for the element', async () => {
    const post = await publish(
      held.site,
      `[treatment_comparison ${bundled} compare="alemtuzumab ocrelizumab-iv" population="relapsing" mode="full" theme="dark" heading-level="4" sections="table harms" lang="en-GB" link measures="no" idle="3"]`,
    );
    const place = mountPointIn(await view(held.site, post)) ?? '';
    expect(place.replace(held.site.url, '')).toBe(
      `<div data-treatment-comparison="" data-src="${folder}/data/multiple-sclerosis/dataset.json" data-compare="alemtuzumab ocrelizumab-iv" data-population="relapsing" data-mode="full" data-theme="dark" data-heading-level="4" data-sections="table harms" lang="en-GB" data-link="" data-idle="3">`,
    );
  });

  it('that names no dataset that can be had says so, to people who can mend it', async () => {
    const cases = {
      'dataset="epilepsy"': 'There is no dataset “epilepsy” here.',
      'compare="a"':
        'It names no dataset. With the plugin come: migraine-prevention, multiple-sclerosis.',
      [`${bundled} src="/a.json"`]: 'It names several datasets (dataset, src).',
      'media="1"': 'The media library has no JSON file with the number 1.',
      'src="https://other.example/a.json"': 'A dataset from https://other.example/a.json may not',
      [`src="${code}"`]: `A dataset from ${code} may not be shown here.`,
    };
    const content = Object.keys(cases).map((said) => `[treatment_comparison ${said}]`);
    const post = await publish(held.site, content.join('\n\n'));
    const page = await view(held.site, post);
    expect(page.match(/This comparison cannot be shown at the moment\./g)).toHaveLength(6);
    expect(problemsIn(page)).toEqual([]);
    expect(mountPointIn(page)).toBeUndefined();
    const own = await view(held.site, post, await cookiesOf(held.site, 'author'));
    for (const problem of Object.values(cases)) expect(own).toContain(problem);
  });

  it('names every problem at once, to people who can mend it', async () => {
    const post = await publish(
      held.site,
      `[treatment_comparison ${bundled} compare="alemtuzumab aspirin alemtuzumab" population="x" mode="big" theme="blue" heading-level="9" sections="table price" lang="english!" full="javascript:alert(1)" link="perhaps" idle="-1" local="https://other.example/l.json" colour="red"]`,
    );
    expect(problemsIn(await view(held.site, post))).toEqual([]);
    const own = await view(held.site, post, await cookiesOf(held.site, 'author'));
    const list = problemsIn(own).join('\n');
    expect(problemsIn(own)).toHaveLength(13);
    expect(list).toContain('“mode” cannot be “big”. It can be: full, visit, card.');
    expect(list).toContain('“compare” cannot be “aspirin”. It can be: ');
    expect(list).toContain('“compare” names “alemtuzumab” twice.');
    expect(list).toContain('“colour” is not known.');
    // What can be used is used; the element has the last word on the options.
    const place = mountPointIn(own) ?? '';
    expect(place).not.toMatch(/data-(mode|theme|full|local|sections|colour)/);
    expect(place).toContain('data-compare="alemtuzumab aspirin alemtuzumab"');
  });

  it('says when there are too many options', async () => {
    const post = await publish(
      held.site,
      `[treatment_comparison ${bundled} compare="alemtuzumab ocrelizumab-iv cladribine fingolimod siponimod"]`,
    );
    expect(await view(held.site, post, await cookiesOf(held.site, 'author'))).toContain(
      '“compare” names 5 options. At most 4 can stand side by side.',
    );
  });
});

describe('code to copy', () => {
  it('on the page about WordPress does what it says', async () => {
    for (const name of [
      'wordpress-shortcode.txt',
      'wordpress-block.txt',
      'wordpress-mount-point.html',
    ]) {
      const recipe = readFileSync(join(root, 'demo/recipes', name), 'utf8');
      const post = await publish(held.site, recipe);
      const page = await view(held.site, post, await cookiesOf(held.site, 'author'));
      expect(problemsIn(page), name).toEqual([]);
      const place = mountPointIn(page);
      expect(place, name).toContain(`${folder}/data/multiple-sclerosis/dataset.json"`);
      expect(place, name).toContain('data-compare="ocrelizumab-iv interferon-beta-1a-sc"');
    }
  });

  it('from “Make your own” is understood, whatever was set there', async () => {
    const build = { version: '', integrity: {}, question: '' };
    const compare = ['alemtuzumab', 'cladribine'];
    const common = {
      ...atFirst,
      compare,
      current: 'cladribine',
      theme: 'dark',
      link: true,
    } as const;
    const all = [
      atFirst,
      { ...common, population: 'relapsing', heading: '4', lang: 'en-GB', measures: true },
      { ...common, arrangement: 'parts', parts: ['harms', 'table'], audience: 'clinician' },
      { ...common, mode: 'visit', idle: '3', local: '/clinic.json' },
      {
        ...common,
        mode: 'card',
        full: "https://a.example/?a=1&b=[2]'",
        dataset: 'own',
        src: '/own.json',
      },
    ] as const;
    const codes = all.flatMap((settings) =>
      snippetFor('wordpress', settings, build)
        .blocks.slice(0, 2)
        .map(({ code }) => ({ settings, code })),
    );
    expect(codes).toHaveLength(10);
    const post = await publish(held.site, codes.map(({ code }) => code).join('\n\n'));
    const page = await view(held.site, post, await cookiesOf(held.site, 'author'));
    expect(problemsIn(page)).toEqual([]);
    const places = page.match(/<div[^>]*\sdata-treatment-comparison[^>]*>/g) ?? [];
    expect(places).toHaveLength(10);
    for (const [at, { settings }] of codes.entries()) {
      for (const [name] of attributesOf(settings)) {
        expect(places[at]).toContain(name === 'lang' ? ' lang=' : ` data-${name}=`);
      }
    }
  });
});

describe('text that would be markup', () => {
  const hostile = `"><script>pwned()</script><img src=x onerror=pwned()>'`;

  it('stays text in a block', async () => {
    const said = Object.fromEntries(
      'src compare population current mode layout full theme headingLevel audience sections lang local'
        .split(' ')
        .map((name) => [name, hostile]),
    );
    for (const attributes of [said, { ...said, src: undefined, dataset: 'multiple-sclerosis' }]) {
      // As the editor writes it.
      const content = block(attributes)
        .replaceAll('<script', '\\u003cscript')
        .replaceAll('</', '\\u003c/')
        .replaceAll('<img', '\\u003cimg');
      const post = await publish(held.site, content, 'admin');
      for (const cookie of ['', await cookiesOf(held.site, 'admin')]) {
        const page = await view(held.site, post, cookie);
        expect(page).not.toContain('<script>pwned');
        expect(page).not.toContain('<img src=x');
      }
    }
  });

  it('stays text in a shortcode', async () => {
    const value = `x' onmouseover='pwned() &quot; onfocus=&quot;pwned() &lt;script&gt;pwned()`;
    const content = ['dataset', 'src', 'media', 'lang', 'mode', 'unknown', 'compare'].map(
      (name) => `[treatment_comparison ${name === 'dataset' ? '' : bundled} ${name}="${value}"]`,
    );
    const post = await publish(held.site, content.join('\n\n'));
    for (const cookie of ['', await cookiesOf(held.site, 'author')]) {
      const page = await view(held.site, post, cookie);
      expect(
        page.match(/This comparison cannot be shown|data-treatment-comparison=/g),
      ).toHaveLength(7);
      expect(page).not.toMatch(/<script>pwned|\son(mouseover|focus)=["']/);
    }
  });

  it('stays text in a dataset', async () => {
    const dataset = JSON.parse(
      readFileSync(join(dist, 'data/migraine-prevention/dataset.json'), 'utf8'),
    ) as {
      decision: { question: string };
      therapies: { name: string; brands: string[]; schedule: { text: string } }[];
      sources: { title: string; url: string }[];
    };
    dataset.decision.question = hostile;
    for (const therapy of dataset.therapies) {
      Object.assign(therapy, { name: hostile, brands: [hostile], schedule: { text: hostile } });
    }
    for (const source of dataset.sources) {
      Object.assign(source, { title: hostile, url: code });
    }
    held.site.writeFile('hostile.json', JSON.stringify(dataset));
    const markup = (await inPlugin(
      "@fallback( @read_dataset( ABSPATH . 'hostile.json' )['dataset'], array() )",
    )) as string;
    expect(markup).toContain('&lt;script&gt;pwned()');
    expect(markup).not.toMatch(/<script|<img|javascript:/);
  });
});

describe('without a script', () => {
  it('lists every option of each dataset, how it is taken and how often, with sources', async () => {
    for (const name of (await inPlugin('@bundled()')) as string[]) {
      const dataset = JSON.parse(readFileSync(join(dist, `data/${name}/dataset.json`), 'utf8')) as {
        therapies: { name: string }[];
      };
      const page = await view(
        held.site,
        await publish(held.site, `[treatment_comparison dataset="${name}"]`),
      );
      const body = page.slice(page.indexOf('<tbody'), page.indexOf('</tbody>'));
      expect(body.match(/<tr>/g)).toHaveLength(dataset.therapies.length);
      expect(body.match(/<td>[^<]+<\/td>/g)).toHaveLength(2 * dataset.therapies.length);
      expect(body).not.toContain('Not in the dataset.');
      expect(page).toContain('It does not recommend an option');
      expect(page).toContain('Not yet reviewed by clinicians or patients.');
      expect(page).toMatch(/Sources of this table<\/summary><ul lang="en"><li><a href="https:/);
    }
  });

  it('keeps the order that was asked for', async () => {
    const page = await view(
      held.site,
      await publish(
        held.site,
        `[treatment_comparison ${bundled} compare="no-treatment cladribine"]`,
      ),
    );
    expect(page.indexOf('>no treatment<')).toBeGreaterThan(0);
    expect(page.indexOf('>no treatment<')).toBeLessThan(page.indexOf('>cladribine'));
  });

  it('is readable in a feed, with a way to the page', async () => {
    const post = await publish(
      held.site,
      `[treatment_comparison ${bundled} compare="cladribine" mode="wrong"]`,
    );
    const feed = await view(held.site, '?feed=rss2', await cookiesOf(held.site, 'author'));
    expect(feed).toContain('<th scope="row">cladribine');
    expect(feed).toContain(`<a href="${held.site.url}/?p=${post}">See on our site`);
    expect(problemsIn(feed)).toEqual([]);
    expect(feed).not.toContain('needs JavaScript');
  });

  it('leaves no code in an excerpt', async () => {
    const post = await publish(
      held.site,
      `<p>Before.</p>[treatment_comparison ${bundled}]<p>After.</p>${block({ dataset: 'multiple-sclerosis' })}`,
    );
    const excerpt = await held.site.json(`return get_the_excerpt( ${post} );`);
    expect(excerpt).toBe('Before. After.');
  });

  it('brings no script for a list of excerpts, and says nothing in them', async () => {
    const post = await publish(
      held.site,
      '<p>Before.</p><div data-treatment-comparison data-src="/a.json">Inside.</div><div data-treatment-comparison data-src="//other.example/a.json"></div>',
    );
    expect(assetsIn(await view(held.site, post))).toContain(script);
    const list = await view(held.site, '?author=2', await cookiesOf(held.site, 'author'));
    expect(list).toContain('Before. Inside.');
    expect(list).not.toContain(forEditors);
    expect(assetsIn(list)).toEqual([]);
  });
});

describe('the address of a dataset', () => {
  const cases = {
    '/data/a.json': true,
    '//other.example/a.json': false,
    '/\\other.example/a.json': false,
    'https://data.example/ms/a.json': true,
    'https://data.example/ms/../a.json': false,
    'https://data.example/ms/%2e%2e/a.json': false,
    'https://data.example/other/a.json': false,
    'https://data.example.evil.example/ms/a.json': false,
    'https://data.example@evil.example/ms/a.json': false,
    'http://data.example/ms/a.json': false,
    [code]: false,
    'data:application/json,{}': false,
    'ftp://data.example/ms/a.json': false,
    'https://': false,
    'https://data.example/ms/\u0000a.json': false,
    'https://data.example/ms/a.json?b=[1]': true,
    'a.json': false,
    // An author may upload texts, which nobody checked.
    '/wp-content/uploads/a.txt': false,
    '/a.json/a.txt': false,
    '/a.txt?b=.json': false,
    '/a.txt#.json': false,
    '/a%2Ejson': true,
    '/a.JSON?b': true,
    '/.json': false,
    '/?attachment_id=1': false,
  };

  it('is of this site, or below one that the settings name', async () => {
    await setSettings({ addresses: ['https://data.example/ms/'] });
    const own = {
      [`${held.site.url}/a.json`]: true,
      [`${held.site.url.replace('//', '//x@')}/a.json`]: false,
      [`${held.site.url}/wp-content/uploads/a.txt`]: false,
    };
    const expected = { ...cases, ...own };
    const list = php(JSON.stringify(Object.keys(expected)));
    const found = await inPlugin(
      `array_map( '\\TreatmentComparison\\is_allowed_address', json_decode( ${list} ) )`,
    );
    expect(Object.keys(expected).map((address, at) => [address, (found as boolean[])[at]])).toEqual(
      Object.entries(expected),
    );
    const post = await publish(
      held.site,
      '[treatment_comparison src="https://data.example/ms/a.json"]',
    );
    expect(mountPointIn(await view(held.site, post))).toContain(
      'data-src="https://data.example/ms/a.json"',
    );
    await setSettings({});
    expect(mountPointIn(await view(held.site, post))).toBeUndefined();
  });
});

describe('the settings', () => {
  it('give language and theme to what says nothing else', async () => {
    await setSettings({ language: 'en-GB', theme: 'dark' });
    const plain = await publish(held.site, `[treatment_comparison ${bundled}]`);
    const own = await publish(
      held.site,
      block({ dataset: 'multiple-sclerosis', theme: 'light', lang: 'en' }),
    );
    const place = mountPointIn(await view(held.site, plain));
    expect(place).toContain('data-theme="dark" lang="en-GB"');
    const other = mountPointIn(await view(held.site, own));
    expect(other).toContain('data-theme="light"');
    expect(other).toContain('lang="en"');
    await setSettings({});
    expect(mountPointIn(await view(held.site, plain))).not.toMatch(/data-theme|lang=/);
  });

  it('keep what was there where something wrong is typed, and say what', async () => {
    await setSettings({ language: 'en', theme: 'dark', addresses: ['https://a.example/'] });
    const answer = (await held.site.json(`
      require_once ABSPATH . 'wp-admin/includes/template.php';
      $checked = \\TreatmentComparison\\checked_settings( array( 'language' => 'not a language', 'theme' => 'blue', 'addresses' => "https://b.example/\\nhttp://c.example/\\nhttps://d.example/x\\nhttps://u@e.example/", 'uploads' => '1' ) );
      return array( $checked, array_column( get_settings_errors(), 'message' ) );
    `)) as [object, string[]];
    expect(answer[0]).toEqual({
      language: 'en',
      theme: 'dark',
      addresses: ['https://a.example/'],
      uploads: true,
    });
    expect(answer[1]).toHaveLength(3);
    expect(answer[1][2]).toContain('http://c.example/, https://d.example/x, https://u@e.example/');
    await setSettings({});
  });

  it('survive junk in the database', async () => {
    for (const junk of ['"x"', '[1]', '{"language":[],"theme":{},"addresses":"x","uploads":{}}']) {
      await held.site.run(
        `global $wpdb; remove_all_filters( 'sanitize_option_treatment_comparison_settings' ); update_option( 'treatment_comparison_settings', json_decode( ${php(junk)}, true ) );`,
      );
      const post = await publish(held.site, `[treatment_comparison ${bundled}]`);
      expect(mountPointIn(await view(held.site, post))).toBeDefined();
    }
    await setSettings({});
  });

  it('are for people who manage the site', async () => {
    const page = (cookie: string) =>
      fetch(`${held.site.url}/wp-admin/options-general.php?page=treatment-comparison`, {
        headers: { cookie },
      });
    expect((await page(await cookiesOf(held.site, 'admin'))).status).toBe(200);
    expect((await page(await cookiesOf(held.site, 'author'))).status).toBe(403);
  });
});

describe('a dataset in the media library', () => {
  const dataset = readFileSync(join(dist, 'data/migraine-prevention/dataset.json'), 'utf8');

  async function upload(text: string) {
    const cookie = await cookiesOf(held.site, 'author');
    const nonce = await view(held.site, 'wp-admin/admin-ajax.php?action=rest-nonce', cookie);
    const body = new FormData();
    body.append('file', new File([text], 'own.json', { type: 'application/json' }));
    const answer = await fetch(`${held.site.url}/?rest_route=/wp/v2/media`, {
      method: 'POST',
      headers: { cookie, 'x-wp-nonce': nonce },
      body,
    });
    return {
      http: answer.status,
      ...((await answer.json()) as { id?: number; message?: string; source_url?: string }),
    };
  }

  it('is refused until the settings allow it', async () => {
    await setSettings({});
    const { http, message } = await upload(dataset);
    expect(http).toBe(500);
    expect(message).toContain('not allowed to upload this file type');
  });

  it('is taken then, and shown', async () => {
    await setSettings({ uploads: true });
    const { http, id, source_url } = await upload(dataset);
    expect(http).toBe(201);
    const post = await publish(
      held.site,
      `[treatment_comparison media="${id}" compare="topiramate"]`,
    );
    const page = await view(held.site, post);
    expect(mountPointIn(page)).toContain(`data-src="${source_url}"`);
    expect(page).toContain('<th scope="row">topiramate');
    const byAddress = await publish(held.site, `[treatment_comparison src="${source_url}"]`);
    expect(await view(held.site, byAddress)).toContain('<th scope="row">topiramate');
  });

  it.each([
    ['no JSON', '{', 'It cannot be read as JSON'],
    ['other JSON', '{"a":1}', '"formatVersion" must be "1.0"'],
    ['a part of one', '{"formatVersion":"1.0","decision":{}}', '"governance" is missing'],
    ['a page', '<script>alert(1)</script>', 'It cannot be read as JSON'],
    ['too much', `{"a":"${'x'.repeat(5_000_000)}"}`, 'It is larger than'],
    ['too deep', `${'['.repeat(60)}${']'.repeat(60)}`, 'It cannot be read as JSON'],
  ])('that is %s is refused with the reason', async (_, text, reason) => {
    await setSettings({ uploads: true });
    const { http, message } = await upload(text);
    expect(http).toBe(500);
    expect(message).toContain('This file is not a dataset for a treatment comparison.');
    expect(message).toContain(reason);
  });

  it('is checked too when a program sends it', async () => {
    await setSettings({ uploads: true });
    const send = (text: string) =>
      held.site.json(
        `wp_set_current_user( 2 ); return wp_upload_bits( 'sent.json', null, ${text} );`,
      ) as Promise<{ error: string | false; url?: string }>;
    expect((await send(php('{"a":1}'))).error).toContain('"formatVersion" must be "1.0"');
    expect((await send("str_repeat( ' ', 5000001 )")).error).toContain('It is larger than');
    const { error, url } = await send(php(dataset));
    expect(error).toBe(false);
    expect(url).toContain('/sent.json');
  });
});

describe('what the editor asks', () => {
  it('is answered to people who write only', async () => {
    const ask = (path: string, init?: RequestInit) =>
      fetch(`${held.site.url}/?rest_route=/treatment-comparison/v1/${path}`, init);
    expect((await ask('editor')).status).toBe(401);
    const body = new URLSearchParams({ 'attributes[dataset]': 'multiple-sclerosis' });
    expect((await ask('preview', { method: 'POST', body })).status).toBe(401);
  });
});

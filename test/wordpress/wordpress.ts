// A WordPress with the plugin for the tests of a file, and what its people do there.
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { pluginZip } from '../../scripts/build-wordpress.mjs';
import { install, startSite } from './site.mjs';

type Site = Awaited<ReturnType<typeof startSite>>;

/** Who writes: `author` may not write unfiltered HTML, `admin` may. */
export type Person = 'admin' | 'author';

/** A site, once it is there. */
export interface Wordpress {
  readonly site: Site;
}

/** Starts a site with the plugin on it. Each test fails that leaves a notice in WordPress' log. */
export function withWordpress({ version = '6.5', theme = '' } = {}): Wordpress {
  const held: { site?: Site } = {};
  beforeAll(async () => {
    held.site = await startSite({ version });
    if (theme) await held.site.run(`switch_theme( '${theme}' );`);
    await install(held.site, pluginZip());
  });
  afterEach(() => {
    expect(held.site?.log()).toBe('');
  });
  afterAll(() => held.site?.close());
  return {
    get site() {
      if (!held.site) throw new Error('The site is not there yet.');
      return held.site;
    },
  };
}

const id = { admin: 1, author: 2 };

/** A text as PHP writes it, whatever is in it. */
export const php = (text: string) => `base64_decode( '${Buffer.from(text).toString('base64')}' )`;

/** Saves a post as a person does, with WordPress' own filters, and says its number. */
export const publish = (site: Site, content: string, person: Person = 'author'): Promise<number> =>
  site.json(`
    wp_set_current_user( ${id[person]} );
    return wp_insert_post( wp_slash( array( 'post_status' => 'publish', 'post_title' => 'A post', 'post_content' => ${php(content)} ) ) );
  `) as Promise<number>;

/** A post's content as it was stored. */
export const stored = (site: Site, post: number): Promise<string> =>
  site.json(`return get_post( ${post} )->post_content;`) as Promise<string>;

const signedIn = new Map<string, Promise<string>>();

/** Signs a person in, once, and gives what a browser would send along from then on. */
export function cookiesOf(site: Site, person: Person): Promise<string> {
  const key = `${site.url} ${person}`;
  const cookies = signedIn.get(key) ?? signIn(site, person);
  signedIn.set(key, cookies);
  return cookies;
}

async function signIn(site: Site, person: Person): Promise<string> {
  const answer = await fetch(`${site.url}/wp-login.php`, {
    method: 'POST',
    body: new URLSearchParams({ log: person, pwd: person, testcookie: '1' }),
    headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
    redirect: 'manual',
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  expect(cookies.join()).toContain('wordpress_logged_in');
  return cookies.join('; ');
}

/** A page as a visitor gets it, or as the person whose cookies are given. */
export async function view(site: Site, path: number | string, cookie = ''): Promise<string> {
  const answer = await fetch(`${site.url}/${typeof path === 'number' ? `?p=${path}` : path}`, {
    headers: { cookie },
  });
  expect(answer.status).toBe(200);
  return answer.text();
}

/** The mount point of a page, or nothing. */
export const mountPointIn = (page: string): string | undefined =>
  /<div[^>]*\sdata-treatment-comparison[^>]*>/.exec(page)?.[0];

/** What a page tells people who can edit it, and nobody else. */
export const problemsIn = (page: string): string[] =>
  [...page.matchAll(/treatment-comparison-problems">.*?<\/ul>/gs)].flatMap(([list]) =>
    [...list.matchAll(/<li>(.*?)<\/li>/gs)].map(([, text = '']) => text),
  );

/** Addresses of the scripts and styles of the plugin that a page asks for. */
export const assetsIn = (page: string): string[] =>
  [...page.matchAll(/\s(?:src|href)=["']([^"']*\/plugins\/treatment-comparison\/[^"']*)["']/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );

export const folder = '/wp-content/plugins/treatment-comparison';
export const script = `${folder}/dist/treatment-comparison.js`;
export const style = `${folder}/fallback.css`;

import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { newDataset } from '../../src/cli/new/template.js';
import { fakeIo } from './fake-io.js';

const sound = newDataset({ today: '2026-11-22', reviewBy: '2027-11-22', schema: '../schema.json' });
const id = (JSON.parse(sound) as { id: string }).id;
const compare = (JSON.parse(sound) as { therapies: { id: string }[] }).therapies[0]?.id ?? '';
const site = { 'dist/embed.html': '', 'dist/data/a/dataset.json': sound };

async function run(
  args: readonly string[],
  files: Readonly<Record<string, string>> = site,
): Promise<{ code: number; out: string; err: string; written: ReadonlyMap<string, string> }> {
  const io = fakeIo(files);
  const before = new Set(io.files.keys());
  const code = await main(['oembed', ...args], io);
  const written = new Map([...io.files].filter(([path]) => !before.has(path)));
  return { code, out: io.printed(), err: io.complained(), written };
}

const file = 'dist/data/a/dataset.json';
const base = ['--base', 'https://www.example.org/compare'];

describe('the pages for pasted addresses', () => {
  it('are written beside the built files, and their address is said', async () => {
    const { code, out, err, written } = await run([file, ...base]);
    expect([code, err, [...written.keys()]]).toEqual([
      0,
      '',
      [`dist/embed-${id}.html`, `dist/oembed/${id}.json`],
    ]);
    expect(out).toContain(`to be pasted: https://www.example.org/compare/embed-${id}.html\n`);
  });

  it('name the file that describes them, and hold what was asked for', async () => {
    const { written } = await run([file, ...base, '--query', 'theme=light&layout=page']);
    const page = written.get(`dist/embed-${id}.html`) ?? '';
    expect(page).toContain(
      `type="application/json+oembed" href="https://www.example.org/compare/oembed/${id}.json"`,
    );
    expect(page).toContain(
      'content="src=.%2Fdata%2Fa%2Fdataset.json&amp;theme=light&amp;layout=page"',
    );
    expect(page).not.toMatch(/%[A-Z]{3,}%/);
  });

  it('have the figures in them where it is said what is compared', async () => {
    const plain = await run([file, ...base]);
    const figures = await run([file, ...base, '--query', `compare=${compare}`]);
    const page = `dist/embed-${id}.html`;
    expect(plain.written.get(page)).not.toContain('rowgroup');
    expect(figures.written.get(page)).toContain('rowgroup');
  });

  it.each([
    ['no address', [file, '--base', 'example.org'], '--base: "example.org" is no address'],
    ['an address of a page', [file, '--base', 'https://x.example/?a'], 'without "?" or "#"'],
    ['another folder', [file, ...base, '--folder', 'public'], 'no embed.html in "public"'],
    ['data outside the folder', ['a.json', ...base], 'a.json is not in "dist"'],
    ['another dataset by the way', [file, ...base, '--query', 'src=./b.json'], '"src" is fixed'],
    ['an attribute that there is not', [file, ...base, '--query', 'comapre=a'], '"comapre" is no'],
    [
      'an option that there is not',
      [file, ...base, '--query', 'compare=nothing-such'],
      '"compare" names "nothing-such"',
    ],
    ['a dataset twice', [file, file, ...base], 'would be written twice'],
  ])('are not written for %s, and it is said why', async (_, args, words) => {
    const { code, err, written } = await run(args, { ...site, 'a.json': sound });
    expect([code, [...written.keys()]]).toEqual([2, []]);
    expect(err).toContain(words);
  });

  it('are not written for a wrong dataset', async () => {
    const wrong = sound.replace('"value": 80', '"value": 800');
    const { code, written } = await run([file, ...base], { ...site, [file]: wrong });
    expect([code, [...written.keys()]]).toEqual([2, []]);
  });

  it('let no words of a dataset become markup', async () => {
    const markup = '<img src=x onerror=alert(1)>&"';
    const hostile = sound.replace(
      /"question": "[^"]*"/,
      `"question": ${JSON.stringify(`${markup} what?`)}`,
    );
    const { code, written } = await run([file, ...base], { ...site, [file]: hostile });
    expect(code).toBe(0);
    expect(written.get(`dist/embed-${id}.html`)).not.toContain('<img');
    const { html } = JSON.parse(written.get(`dist/oembed/${id}.json`) ?? '') as { html: string };
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;&quot;');
  });
});

// The pages for authors lead somewhere: to files, to headings and to commands that there are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';

const data = join(import.meta.dirname, '../../data');
const pages = ['README.md', 'TUTORIAL.md'];

const read = (name: string) => readFileSync(join(data, name), 'utf8');

/** Names of headings in links: "The local layer" is #the-local-layer. */
const anchorsIn = (text: string) =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  );

describe.each(pages)('data/%s', (page) => {
  const text = read(page);

  it('has links to files and headings that there are', () => {
    const links = [...text.matchAll(/\]\((?!https:)([^)#]*)(?:#([^)]*))?\)/g)];
    expect(links.length).toBeGreaterThan(2);
    const broken = links.filter(([, file = '', anchor]) => {
      const name = file || page;
      if (!existsSync(join(data, name))) return true;
      return anchor !== undefined && !anchorsIn(read(name)).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('names commands and options that the command line knows', async () => {
    const lines = text.match(/(?<=npx treatment-comparison ).*?(?=`|$)/gm) ?? [];
    expect(lines.length).toBeGreaterThan(4);
    for (const line of lines) {
      const [command = '', ...others] = line.split(/\s+/);
      let help = '';
      const out = (said: string) => {
        help += said;
      };
      const nothing = () => Promise.reject(new Error('Help reads and writes no file.'));
      const io = { readFile: nothing, writeFile: nothing, exists: nothing, out, err: out };
      await main([command, '--help'], { ...io, hasColour: false, today: '2026-11-22' });
      const options = others.filter((word) => word.startsWith('-'));
      for (const word of [`treatment-comparison ${command} `, ...options]) {
        expect(help).toContain(word);
      }
    }
  });
});

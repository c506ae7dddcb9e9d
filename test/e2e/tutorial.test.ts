// Does what data/TUTORIAL.md says, from its first line to its last, in an empty folder.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, newPage, serve, until, withBrowser } from './host.js';

withBrowser();

/** A block of code, and what the comment above it says to do with it. */
interface Block {
  readonly order: string;
  readonly language: string;
  readonly code: string;
}

const text = readFileSync(join(dist, '../data/TUTORIAL.md'), 'utf8');

const blocksIn = (part: string): readonly Block[] =>
  [...part.matchAll(/(?:^<!-- ([^\n]*) -->\n\n)?^```(\w+)\n(.*?)^```$/gms)].map(
    ([, order = '', language = '', code = '']) => ({ order, language, code }),
  );

const steps = text.split(/^## /m).flatMap((part) => {
  const [title = ''] = part.split('\n');
  const blocks = blocksIn(part);
  return blocks.length > 0 ? [[title, blocks] as const] : [];
});

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tutorial-'));
  // The package as it is once it is installed.
  const installed = join(folder, 'node_modules/treatment-comparison');
  await mkdir(installed, { recursive: true });
  await symlink(dist, join(installed, 'dist'), 'junction');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command as it is written, and gives all that it says. */
function run(line: string): Promise<string> {
  const [npx, name, ...args] = line.trim().split(/\s+/);
  expect([npx, name]).toEqual(['npx', 'treatment-comparison']);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(dist, 'cli.js'), '--no-color', ...args],
      { cwd: folder },
      (_, stdout, stderr) => {
        resolve(stdout + stderr);
      },
    );
  });
}

/** Puts a piece of JSON, a field or an entry, in the place of what is at a JSON Pointer. */
async function replace(file: string, pointer: string, piece: string): Promise<void> {
  const path = join(folder, file);
  const old = await readFile(path, 'utf8');
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const tree = parseTree(old);
  const value = tree && findNodeAtLocation(tree, keys);
  const node = value?.parent?.type === 'property' ? value.parent : value;
  if (!node) throw new Error(`${file} has nothing at ${pointer}`);
  const { offset, length } = node;
  await writeFile(path, old.slice(0, offset) + piece.trim() + old.slice(offset + length));
}

async function replaceElement(file: string, piece: string): Promise<void> {
  const path = join(folder, file);
  const old = await readFile(path, 'utf8');
  const element = /<treatment-comparison.*<\/treatment-comparison>/s;
  expect(old).toMatch(element);
  await writeFile(
    path,
    old.replace(element, () => piece.trim()),
  );
}

/** All that a reader can see on a page. */
const seenOn = async (page: Page) => {
  const seen = await page.evaluate(() => {
    const visible = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || !node.checkVisibility()) return '';
      const inner =
        node instanceof HTMLSlotElement
          ? node.assignedNodes()
          : [...(node.shadowRoot ?? node).childNodes];
      return inner.map(visible).join('');
    };
    return visible(document.body);
  });
  return seen.replaceAll(/\s+/g, ' ');
};

/** Opens the page of the folder, and a group of its table if it is named. */
async function open(group: string | undefined): Promise<Page> {
  const { url } = await serve(folder);
  const { page, diary } = await newPage();
  await page.goto(`${url}/`);
  await until(page, 'tc-ready');
  if (group !== undefined) await page.getByRole('button', { name: group }).click();
  expect([diary.said, diary.failed]).toEqual([[], []]);
  return page;
}

/** What to do with a block, by the comment above it; the blocks below it say what comes of it. */
const orders: readonly (readonly [RegExp, (code: string, ...names: string[]) => Promise<void>])[] =
  [
    [/^file (\S+)$/, (code, file = '') => writeFile(join(folder, file), code)],
    [/^in (\S+) at (\S+)$/, (code, file = '', pointer = '') => replace(file, pointer, code)],
    [/^in (\S+)$/, (code, file = '') => replaceElement(file, code)],
    // Ours serves the folder instead: a computer that runs the tests may have no Python.
    [/^server$/, () => Promise.resolve()],
    [
      /^on the page(?:, after opening (.+))?$/,
      async (code, group) => {
        const page = await open(group);
        for (const line of code.trim().split('\n')) {
          await expect.poll(() => seenOn(page), { timeout: 5_000 }).toContain(line);
        }
      },
    ],
  ];

async function follow({ order, code }: Block): Promise<void> {
  for (const [form, act] of orders) {
    const [, ...names] = form.exec(order) ?? [];
    if (form.test(order)) return act(code, ...names);
  }
  throw new Error(`What is to be done with a block "${order}"?`);
}

describe('the tutorial for authors', () => {
  it('has steps, in their order', () => {
    const numbers = steps.map(([title]) => Number.parseInt(title));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it.each(steps)('does what it says: %s', async (_, blocks) => {
    let said: string | undefined;
    for (const block of blocks) {
      const { order, language, code } = block;
      if (order) await follow(block);
      else if (language === 'sh') said = await run(code);
      else expect({ said }).toEqual({ said: code });
    }
  });
});

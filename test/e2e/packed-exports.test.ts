// What a program may import from the package, in Node and through a bundler.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { withPacked, withProject } from './packed.js';

const packed = withPacked();
const project = withProject(packed);

const targets = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(targets);

const entries = Object.entries(manifest.exports)
  .filter(([name]) => !name.includes('*'))
  .map(([name, entry]) => ({
    name: name.replace('.', manifest.name),
    isCode: targets(entry).some((file) => file.endsWith('.js')),
    isJson: targets(entry).some((file) => file.endsWith('.json')),
  }));

/** What Node says when a file of somebody's project runs. */
const ran = (code: string) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: project.folder,
  });

describe('on a server, without a page', () => {
  it.each(entries.filter(({ isCode }) => isCode))('$name can be imported', async ({ name }) => {
    const { stdout, stderr } = await ran(`
      await import(${JSON.stringify(name)});
      console.log(typeof window, typeof document);`);
    expect([stdout, stderr]).toEqual(['undefined undefined\n', '']);
  });

  it.each(entries.filter(({ isJson }) => isJson))('$name can be read', async ({ name }) => {
    const { stdout, stderr } = await ran(`
      const { default: json } = await import(${JSON.stringify(name)}, { with: { type: 'json' } });
      console.log(Object.keys(json).length > 0);`);
    expect([stdout, stderr]).toEqual(['true\n', '']);
  });

  it('the files for script tags are found where they are, to be copied', async () => {
    const { stdout } = await ran(`
      import { createRequire } from 'node:module';
      const { resolve } = createRequire(process.cwd() + '/x.js');
      console.log(resolve('${manifest.name}/treatment-comparison.all.js'));`);
    expect(stdout.trim()).toMatch(/dist[/\\]treatment-comparison\.all\.js$/);
  });
});

describe('the folder dist', () => {
  it('has nothing beside types that neither the package nor a page of it names', () => {
    const folder = join(packed.folder, 'dist');
    const named = [...targets(manifest.exports), ...Object.values(manifest.bin)].map((path) =>
      path.replace(/^(\.\/)?dist\//, ''),
    );
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
      .map(({ name }) => name);
    const pages = files
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    const others = files
      .filter((name) => !named.includes(name) && !named.includes(name.replace(/.*(?=\.)/, '*')))
      .filter((name) => !pages.some((page) => page.includes(`"./${name}"`)));
    expect(others).toEqual([]);
  });

  it('names no source map', () => {
    const files = readdirSync(packed.folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    for (const path of files.filter((one) => one.endsWith('.js'))) {
      expect(readFileSync(join(packed.folder, path), 'utf8')).not.toContain('sourceMappingURL');
    }
  });
});

/** What a bundler makes of a file of somebody's project, as far as a page loads it at first. */
async function bundled(code: string): Promise<string> {
  const input = join(project.folder, 'main.js');
  await writeFile(input, code);
  const result = await build({
    root: project.folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, rolldownOptions: { input } },
  });
  if (!('output' in result)) throw new Error('Expected one bundle.');
  const [{ code: main, imports }] = result.output;
  expect(imports).toEqual([]);
  return main.replaceAll(/^\/\/.*\n/gm, '').trim();
}

describe('through a bundler', () => {
  const name = JSON.stringify(manifest.name);

  it('nothing is left of what is imported and not used', async () => {
    const names = '{ TreatmentComparison, register, ReadyEvent, watchMountPoints }';
    expect(await bundled(`import ${names} from ${name};`)).toBe('');
  });

  it('the version and the events come without what draws', async () => {
    const code = await bundled(`
      import { ChangeEvent, version } from ${name};
      console.log(version, ChangeEvent.type);`);
    expect(code).toContain(manifest.version);
    expect(code.length).toBeLessThan(3_000);
  });

  it('the file that registers is kept, though nothing is taken from it', async () => {
    expect(await bundled(`import ${JSON.stringify(`${manifest.name}/define`)};`)).toContain(
      'customElements.define',
    );
  });
});

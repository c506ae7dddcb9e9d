import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset, dist } from './host.js';

const run = promisify(execFile);
const root = join(dist, '..');

let folder = '';
/** The command line as it was installed from the package, all by itself. */
let cli = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'treatment-comparison-'));
  const { stdout } = await run(
    'npm',
    ['pack', '--ignore-scripts', '--json', '--pack-destination', folder],
    { cwd: root },
  );
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  await run('tar', ['-xzf', join(folder, filename), '-C', folder]);
  cli = join(folder, 'package/dist/cli.js');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process in the folder of the tests. */
function start(args: readonly string[], input = '', env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return child;
}

const ended = (args: readonly string[], input?: string, env?: Record<string, string>) =>
  new Promise<Ended>((resolve, reject) => {
    const child = start(args, input, env);
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
    }
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, ...said });
    });
  });

const publishedPath = join(root, dataset);

describe('the command line, as it comes with the package', () => {
  it('says the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(await ended(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('can be started through a link, as npm does it', async () => {
    await symlink(cli, join(folder, 'treatment-comparison'));
    const { stdout } = await run(join(folder, 'treatment-comparison'), ['--help'], {
      env: { PATH: process.env['PATH'] },
    });
    expect(stdout).toContain('Usage: treatment-comparison');
  });

  it('finds nothing wrong with the published dataset', async () => {
    const { code, stdout, stderr } = await ended(['check', publishedPath]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`✓ ${publishedPath}: no problems.\n`);
  });

  it('makes, breaks, checks, orders and compares a dataset', async () => {
    expect((await ended(['new', 'a.json'])).code).toBe(0);
    expect((await ended(['new', 'a.json'])).code).toBe(2);
    const text = await readFile(join(folder, 'a.json'), 'utf8');
    await writeFile(join(folder, 'b.json'), text.replace('"value": 80', '"value": 81,'));

    expect(await ended(['check', 'a.json', 'b.json'])).toMatchObject({ code: 1, stderr: '' });
    expect((await ended(['format', '--check', 'b.json'])).code).toBe(1);
    expect((await ended(['format', 'b.json'])).code).toBe(0);
    expect((await ended(['check', 'b.json'])).code).toBe(0);

    expect((await ended(['diff', 'a.json', 'a.json'])).code).toBe(0);
    const { code, stdout } = await ended(['diff', 'a.json', 'b.json']);
    expect([code, stdout.split('\n')[1]]).toEqual([
      1,
      '  ~ No symptoms, Example trial, 52 weeks: 80% → 81%',
    ]);
    // Nothing that was written beside a file is left there.
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('reads standard input', async () => {
    const { code, stdout } = await ended(['check', '-'], '{"formatVersion": "2.0"}');
    expect(code).toBe(1);
    expect(stdout).toContain('standard input:1:19  Format version "2.0" is not known here');
  });

  it.each([
    ['a command that does not exist', ['chek'], 'Did you mean check?'],
    ['a file that does not exist', ['check', 'none.json'], 'There is no such file.'],
    ['a folder', ['check', '.'], 'This is a folder.'],
  ])('ends with 2 for %s, and says so on the error output', async (_, args, words) => {
    const { code, stderr } = await ended(args);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
    expect(stderr).not.toContain('    at ');
  });

  it('refuses a file that is not UTF-8', async () => {
    await writeFile(join(folder, 'latin1.json'), Buffer.from('{"a": "é"}', 'latin1'));
    const { code, stderr } = await ended(['check', 'latin1.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('Save it as UTF-8.');
  });

  it('is plain in a pipe, and coloured when that is asked for', async () => {
    const plain = await ended(['check', '-'], '{}');
    expect(plain.stdout + plain.stderr).not.toContain('\u001b');
    const coloured = await ended(['check', '-'], '{}', { FORCE_COLOR: '1' });
    expect(coloured.stdout).toContain('\u001b[31m');
    const refused = await ended(['check', '-', '--no-color'], '{}', { FORCE_COLOR: '1' });
    expect(refused.stdout).not.toContain('\u001b');
  });

  it('bears it when nobody reads on', async () => {
    const empty = await readFile(publishedPath, 'utf8');
    const child = start(['diff', '-', join(folder, 'a.json')], empty);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.stdout.destroy();
    await new Promise((resolve) => child.on('close', resolve));
    expect(stderr).toBe('');
  });

  it('writes a report', async () => {
    const { code, stdout } = await ended(['report', publishedPath]);
    expect(code).toBe(0);
    expect(stdout.startsWith('# ')).toBe(true);
  });
});

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { dist } from './host.js';

/** Imports a built file in Node, where there is no page, and says what it registered. */
async function imported(file: string) {
  const code = `
    const registered = [];
    const define = (tag) => registered.push(tag);
    globalThis.customElements = { define, get: () => undefined };
    const names = Object.keys(await import(${JSON.stringify(pathToFileURL(join(dist, file)).href)}));
    console.log(JSON.stringify({ names, registered }));`;
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '--eval',
    code,
  ]);
  return { stderr, ...(JSON.parse(stdout) as { names: string[]; registered: string[] }) };
}

describe('the files for npm', () => {
  it('can be imported on a server and register nothing there', async () => {
    const { names, registered, stderr } = await imported('index.js');
    expect(names).toContain('TreatmentComparison');
    expect(registered).toEqual([]);
    expect(stderr).toBe('');
  });
});

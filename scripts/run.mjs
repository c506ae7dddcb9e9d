// Runs a tool of node_modules/.bin, with that folder's Node.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const root = join(import.meta.dirname, '..');

const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);

/**
 * Runs one command line from the project's root.
 * @param {string} line the tool and its arguments, parted by spaces
 * @param {{quiet?: boolean, env?: Record<string, string>}} [options] quiet: keep the output
 * @returns {Promise<{code: number, output: string}>}
 */
export function run(line, { quiet = false, env = {} } = {}) {
  const [tool, ...args] = line.split(' ');
  return new Promise((resolve) => {
    const child = spawn(tool, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (text) => (output += text);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: output + String(error) }));
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output) }),
    );
  });
}

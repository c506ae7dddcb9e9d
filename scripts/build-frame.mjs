// Builds what embeds by a frame: embed.html with its style and script, and embed.js for the page
// around it. Both scripts are classic ones, a few kilobytes each.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from './run.mjs';

const from = join(root, 'src/embed/frame');

/** @param {string} dist the folder that is published */
export async function buildFrame(dist) {
  for (const [entry, name] of [
    ['host.ts', 'embed'],
    ['page.ts', 'embed.frame'],
  ]) {
    await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: {
        target: 'es2022',
        outDir: dist,
        emptyOutDir: false,
        lib: { entry: { [name]: join(from, entry) }, formats: ['iife'], name: 'x' },
        rolldownOptions: { output: { minify: true, comments: false, entryFileNames: '[name].js' } },
      },
    });
  }
  copyFileSync(join(from, 'embed.css'), join(dist, 'embed.css'));
  const { module } = await runnerImport(join(from, 'document.ts'), { configFile: false });
  const file = 'data/multiple-sclerosis/dataset.json';
  const page = module.frameDocument({
    template: readFileSync(join(from, 'embed.html'), 'utf8'),
    dataset: JSON.parse(readFileSync(join(root, file), 'utf8')),
    src: `./${file}`,
    // Whether the data are due to be checked is for a page with a clock to say.
    today: '',
  });
  writeFileSync(join(dist, 'embed.html'), page);
}

import { join } from 'node:path';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from '../scripts/browser.mjs';
import { plainReporter } from '../scripts/plain-reporter.mjs';
import { viteBridge } from '../scripts/wtr-vite-plugin.mjs';

const { executablePath, args, headless } = await findBrowser();

export default {
  rootDir: join(import.meta.dirname, '..'),
  files: ['test/{elements,mount,root}/**/*.test.ts'],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath, args, headless },
      // A window for each page: a page behind another one is hidden, and gets no frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  ...viteBridge(),
  // For one test, on a machine that is busy with others.
  testFramework: { config: { timeout: 10_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({ args: [first] }) => !String(first).includes('Lit is in dev mode'),
  reporters: process.stdout.isTTY ? [defaultReporter(), plainReporter()] : [plainReporter()],
};

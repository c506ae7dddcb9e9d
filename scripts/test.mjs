// The whole test run. Every step runs, whatever became of the others; the last line is the sum.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const reports = join(root, 'node_modules/.cache/test-reports');

/** A check without tests of its own counts as one. */
const check = (line) => async () => {
  const { code, output } = await run(line, { quiet: true });
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
};

/** A runner that failed without a failed test (a crash, a file that did not load) counts as one. */
const counted = (code, { passed, failed }, output) => ({
  passed,
  failed: code === 0 ? failed : Math.max(failed, 1),
  output,
});

const vitest = (project) => async () => {
  const file = join(reports, `${project}.json`);
  const { code, output } = await run(
    `vitest run --project ${project} --reporter=dot --reporter=json --outputFile.json=${file}`,
    { quiet: true },
  );
  let sum = { passed: 0, failed: 1 };
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    sum = { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    // No report: the runner did not get that far, which is a failure.
  }
  return counted(code, sum, output);
};

const browser = async () => {
  const { code, output } = await run('wtr --config test/wtr.config.mjs', { quiet: true });
  const line = [...output.matchAll(/^(\d+) passed, (\d+) failed, \d+ skipped$/gm)].at(-1);
  const sum = line ? { passed: +line[1], failed: +line[2] } : { passed: 0, failed: 1 };
  return counted(code, sum, output);
};

/** Brings its own WordPress, and says its sum last. */
const wordpress = async () => {
  const { code, output } = await run('node scripts/test-wordpress.mjs', { quiet: true });
  const line = /(\d+) passed, (\d+) failed\s*$/.exec(output);
  return counted(
    code,
    line ? { passed: +line[1], failed: +line[2] } : { passed: 0, failed: 1 },
    output,
  );
};

// Two lanes side by side, for what needs one core most of the time; then what draws pages, alone.
const sources = {
  format: check('prettier --check --log-level warn .'),
  lint: check('eslint . --max-warnings 0'),
  generated: check('node scripts/generate.mjs --check'),
  types: check('tsc -p tsconfig.json'),
  unit: vitest('unit'),
};
const built = {
  build: check('node scripts/build.mjs'),
  size: check('node scripts/size.mjs'),
  package: check('node scripts/check-package.mjs'),
  'built again': check('node scripts/check-reproducible.mjs'),
  wordpress,
};
const pages = { browser, 'end to end': vitest('e2e') };

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const sum = { passed: 0, failed: 0 };
async function inTurn(steps) {
  for (const [name, step] of Object.entries(steps)) {
    const start = performance.now();
    const { passed, failed, output } = await step();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      `${failed ? 'FAIL' : 'ok  '} ${name.padEnd(11)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`,
    );
    if (failed || name === 'size') console.log(output.trimEnd().replaceAll(/^/gm, '     '));
    sum.passed += passed;
    sum.failed += failed;
  }
}
await Promise.all([inTurn(sources), inTurn(built)]);
await inTurn(pages);
process.exitCode = sum.failed > 0 ? 1 : 0;
console.log(`${sum.passed} passed, ${sum.failed} failed`);

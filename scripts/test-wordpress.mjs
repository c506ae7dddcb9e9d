// Tries the plugin in a real WordPress. Run "npm run build" first. What it needs beyond this project
// is large, so it has a lock of its own and is installed here, once. The last line is the sum.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const folder = join(root, 'test/wordpress');
const stamp = join(folder, 'node_modules/.installed-lock.json');
const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8');

/** Ends the run as a failure, with what was said. */
function fail(output) {
  console.log(output.trimEnd());
  console.log('0 passed, 1 failed');
  process.exit(1);
}

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing PHP and WordPress (about 400 MB) …');
  const { code, output } = await run(
    'npm ci --prefix test/wordpress --ignore-scripts --no-audit --no-fund',
    { quiet: true },
  );
  if (code !== 0) fail(output);
  writeFileSync(stamp, lock);
}

const built = await run('node scripts/build-wordpress.mjs', { quiet: true });
if (built.code !== 0) fail(built.output);

const report = 'node_modules/.cache/test-reports/wordpress.json';
mkdirSync(join(root, 'node_modules/.cache/test-reports'), { recursive: true });
rmSync(join(root, report), { force: true });
const { code } = await run(
  `vitest run --project wordpress --reporter=dot --reporter=json --outputFile.json=${report}`,
);
let sum = { passed: 0, failed: 1 };
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(join(root, report), 'utf8'));
  sum = { passed: numPassedTests, failed: numFailedTests };
} catch {
  // No report: the runner did not get that far, which is a failure.
}
if (code !== 0) sum.failed = Math.max(sum.failed, 1);
process.exitCode = code === 0 && sum.passed > 0 ? 0 : 1;
console.log(`${sum.passed} passed, ${sum.failed} failed`);

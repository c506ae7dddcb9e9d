// A project of its own that takes the package from npm and is bundled by Vite.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { run } from '../../scripts/run.mjs';
import {
  drawn,
  nearChart,
  newPage,
  serve,
  tablesShown,
  until,
  violations,
  withBrowser,
} from './host.js';
import { withPacked, withProject } from './packed.js';

withBrowser();
const project = withProject(withPacked());

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A project</title>
    <link rel="icon" href="data:," />
    <script type="module" src="./main.ts"></script>
  </head>
  <body></body>
</html>`;

const main = `import 'treatment-comparison/define';
import address from 'treatment-comparison/data/multiple-sclerosis/dataset.json?url';
import { version } from 'treatment-comparison';

const element = document.createElement('treatment-comparison');
element.src = address;
element.compare = 'alemtuzumab ocrelizumab-iv';
element.dataset['version'] = version;
document.body.append(element);
`;

beforeAll(async () => {
  await writeFile(join(project.folder, 'index.html'), page);
  await writeFile(join(project.folder, 'main.ts'), main);
  // As their shell would: in a test's own process Vite takes what is for development.
  const { code, output } = await run(`vite build ${project.folder} --base ./`, {
    quiet: true,
    env: { NODE_ENV: 'production' },
  });
  if (code !== 0) throw new Error(output);
});

it('draws table and charts from the files of the project alone', async () => {
  const { url } = await serve(join(project.folder, 'dist'), {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
  });
  const { page, diary } = await newPage();
  await page.goto(`${url}/`);
  await until(page, 'tc-ready');
  expect(diary.asked.filter((path) => /anchored-pairs|chart/.test(path))).toEqual([]);
  await nearChart(page);
  await until(page, 'tc-charts-ready');
  await drawn(page);
  expect(await tablesShown(page)).toEqual([true]);
  const asked = diary.asked.map((address) => address.replace(`${url}/`, '/'));
  const other = asked.filter((path) => !/^\/assets\/[\w-]+\.js$/.test(path));
  expect(other).toEqual(['/', expect.stringMatching(/^\/assets\/dataset-[\w-]+\.json$/)]);
  expect([diary.said, diary.failed, await violations(page)]).toEqual([[], [], []]);
});

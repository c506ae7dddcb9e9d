import { readFile } from 'node:fs/promises';
import { prerenderFragment, prerenderPage } from 'treatment-comparison/prerender';

const folder = new URL('./node_modules/treatment-comparison/dist/data/', import.meta.url);
const file = new URL('multiple-sclerosis/dataset.json', folder);
const dataset = JSON.parse(await readFile(file, 'utf8'));
const compare = 'ocrelizumab-iv alemtuzumab interferon-beta-1a-sc';

export const page = prerenderPage(dataset, { compare, lang: 'en-GB' });
export const fallback = prerenderFragment(dataset, { compare, lang: 'en-GB', short: true });

import type { SourceView } from './source-views.js';

/** What numbers of registries look like, and where their entries stand. */
const registries: readonly (readonly [RegExp, string])[] = [
  [/^NCT\d{8}$/, 'https://clinicaltrials.gov/study/'],
  [/^\d{4}-\d{6}-\d{2}$/, 'https://www.clinicaltrialsregister.eu/ctr-search/search?query='],
  [/^ISRCTN\d{8}$/, 'https://www.isrctn.com/'],
];

/** A number as printed, with its kind in front or not: “EudraCT 2012-000835-18”. */
const kind = /^EudraCT(?: (?:number|no\.))?:? */i;

/** A number in a registry of trials, as a link where its form is known; else as it is. */
export function registryView(number: string): SourceView {
  const bare = number.trim().replace(kind, '');
  const [, place] = registries.find(([form]) => form.test(bare)) ?? [];
  return { title: number, details: '', ...(place !== undefined && { href: place + bare }) };
}

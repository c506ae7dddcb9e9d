// Apart from the other forms: it brings the elements themselves, and Lit for servers.
import type { Dataset } from '../domain/dataset-types.js';
import { parseDataset } from '../domain/parse-dataset.js';
import type { Result } from '../domain/result.js';
import { today } from '../language.js';
import { comparisonOf } from './comparison.js';
import { element } from './element.js';
import { fragment } from './fragment.js';
import type { ElementOptions } from './options.js';
import { PrerenderError } from './prerender-error.js';

export { PrerenderError };
export type { ElementForm, ElementOptions } from './options.js';

/** The element of a dataset that was read before, or all that is in the way. */
export function elementOf(dataset: Dataset, options: ElementOptions): Result<string> {
  const { sections, ...rest } = options;
  const wanted = { ...rest, date: options.date ?? today() };
  const comparison = comparisonOf(dataset, wanted);
  if (!comparison.ok) return comparison;
  const fallback = fragment(comparison.value, { short: true, headingLevel: options.headingLevel });
  return { ok: true, value: element(dataset, { ...wanted, sections }, fallback) };
}

/**
 * The element with what it first draws in a declarative shadow root, the dataset beside it: it is on
 * the page before any script, and the script takes it over as it stands.
 *
 * @param dataset - As it was read from its file.
 * @throws {PrerenderError} with every problem of the data and of the options.
 */
export function prerenderElement(dataset: unknown, options: ElementOptions): string {
  const parsed = parseDataset(dataset);
  const written = parsed.ok ? elementOf(parsed.value, options) : parsed;
  if (written.ok) return written.value;
  throw new PrerenderError(written.problems);
}

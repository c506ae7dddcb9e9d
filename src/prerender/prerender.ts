import { readComparison, type StaticComparison, type Wanted } from './comparison.js';
import { fragment } from './fragment.js';
import type { FragmentOptions, PageOptions } from './options.js';
import { page } from './page.js';
import { PrerenderError } from './prerender-error.js';

function read(dataset: unknown, options: Wanted): StaticComparison {
  const comparison = readComparison(dataset, options);
  if (comparison.ok) return comparison.value;
  throw new PrerenderError(comparison.problems);
}

/**
 * The comparison as a part of a page, in elements that editors and mail programs keep. It needs no
 * style and no script: as the content of the element or of a mount point until that is drawn, in an
 * e-mail, in a content management system.
 *
 * @param dataset - As it was read from its file; a local layer goes into `options.local`.
 * @throws {PrerenderError} with every problem of the data and of the options.
 */
export const prerenderFragment = (dataset: unknown, options: FragmentOptions): string =>
  fragment(read(dataset, options), options);

/**
 * The whole comparison as one document that loads nothing and runs nothing: to be read without script,
 * printed, sent or kept.
 *
 * @param dataset - As it was read from its file; a local layer goes into `options.local`.
 * @throws {PrerenderError} with every problem of the data and of the options.
 */
export const prerenderPage = (dataset: unknown, options: PageOptions): string =>
  page(read(dataset, options), options);

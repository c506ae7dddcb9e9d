import { watchAttributes } from './attribute-check.js';
import { registerLinks } from './elements/tc-links.js';
import { registerPath } from './elements/tc-path.js';
import { registerLayers } from './elements/table/tc-layers.js';

export { watchAttributes };

/**
 * Registers what comes right after the table: whether the options were compared, and the steps. Slips
 * in the page's attributes are told of then.
 * @param host - The element whose table was drawn.
 */
export function registerAfterTable(host: HTMLElement): void {
  registerLinks();
  registerPath();
  registerLayers();
  watchAttributes(host);
}

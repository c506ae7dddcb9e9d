import { registerLinks } from './elements/tc-links.js';
import { registerPath } from './elements/tc-path.js';
import { registerLayers } from './elements/table/tc-layers.js';

/** Registers what comes right after the table: whether the options were compared, and the steps. */
export function registerAfterTable(): void {
  registerLinks();
  registerPath();
  registerLayers();
}

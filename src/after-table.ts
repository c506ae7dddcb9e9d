import { registerLinks } from './elements/tc-links.js';
import { registerMarks } from './elements/tc-marks.js';
import { registerPath } from './elements/tc-path.js';
import { registerLayers } from './elements/table/tc-layers.js';

/** Registers what comes right after the table: whether the options were compared, the steps, the marks. */
export function registerAfterTable(): void {
  registerLinks();
  registerMarks();
  registerPath();
  registerLayers();
}

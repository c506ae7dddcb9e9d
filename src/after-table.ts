import { registerLinks } from './elements/tc-links.js';

/** Registers what comes right after the table: whether the options were compared, the steps, the marks. */
export function registerAfterTable(): void {
  registerLinks();
}

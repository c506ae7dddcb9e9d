import { registerMarks } from './elements/tc-marks.js';

/** Registers what matters to the reader. */
export function registerLate(): void {
  registerMarks();
}

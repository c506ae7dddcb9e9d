import { registerHarms } from './elements/tc-harms.js';
import { registerStopping } from './elements/tc-stopping.js';

/** Registers what each option asks for over time: the calendar, when harms happen, stopping and switching. */
export function registerLate(): void {
  registerHarms();
  registerStopping();
}

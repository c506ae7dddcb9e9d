import { registerCalendar } from './elements/tc-calendar.js';
import { registerHarms } from './elements/tc-harms.js';
import { registerStopping } from './elements/tc-stopping.js';

/** Registers what each option asks for over time: the calendar, when harms happen, stopping and switching. */
export function registerLate(): void {
  registerCalendar(() => import('./calendar-file.js').then((file) => file.calendarFileOf));
  registerHarms();
  registerStopping();
}

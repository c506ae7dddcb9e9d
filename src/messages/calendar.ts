import { enCalendar } from './en-calendar.js';

/** Words for the treatment calendar. A translation is typed by it. */
export type CalendarWords = typeof enCalendar;

const translations: ReadonlyMap<string, CalendarWords> = new Map([['en', enCalendar]]);

/** The words for a locale that the interface speaks. */
export const calendarWordsFor = (locale: string): CalendarWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enCalendar;

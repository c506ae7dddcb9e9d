import { enCalendarFile } from './en-calendar-file.js';

/** Words of a plan that is taken into a calendar. A translation is typed by it. */
export type CalendarFileWords = typeof enCalendarFile;

const translations: ReadonlyMap<string, CalendarFileWords> = new Map([['en', enCalendarFile]]);

/** The words for a locale that the interface speaks. */
export const calendarFileWordsFor = (locale: string): CalendarFileWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enCalendarFile;

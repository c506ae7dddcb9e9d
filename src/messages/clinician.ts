import { enClinician } from './en-clinician.js';

/** Words for clinicians. A translation is typed by it. */
export type ClinicianWords = typeof enClinician;

const translations: ReadonlyMap<string, ClinicianWords> = new Map([['en', enClinician]]);

/** The words for a locale that the interface speaks. */
export const clinicianWordsFor = (locale: string): ClinicianWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enClinician;

import { enProvenance } from './en-provenance.js';

/** Words of the panel behind a cell. A translation is typed by it. */
export type ProvenanceWords = typeof enProvenance;

const translations: ReadonlyMap<string, ProvenanceWords> = new Map([['en', enProvenance]]);

/** The words for a locale that the interface speaks. */
export const provenanceFor = (locale: string): ProvenanceWords =>
  translations.get(locale.split('-')[0]?.toLowerCase() ?? '') ?? enProvenance;

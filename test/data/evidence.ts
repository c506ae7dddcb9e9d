import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A published comparison as an entry of the evidence has it. */
export interface EvidenceEffect {
  readonly kind: string;
  readonly value?: number | null;
  readonly ci95?: readonly number[] | null;
  readonly ci99?: readonly number[] | null;
  readonly p?: string | null;
  readonly source?: string;
  readonly verified?: boolean;
}

/** A figure; or an average at the start and at the end, where it is their difference that is shown. */
export type EvidenceValue = number | readonly [start: number, end: number] | null;

/** One finding of the evidence: a trial's outcome or a risk. */
export interface Entry {
  readonly file: string;
  /** Name of the trial. `null` when the entry names none. */
  readonly trial: string | null;
  readonly measure: string;
  readonly values: Readonly<Record<string, EvidenceValue>>;
  readonly unit: string;
  readonly note: string;
  readonly effect?: EvidenceEffect | undefined;
  readonly sources: readonly string[];
  readonly isVerified: boolean;
}

/** A trial of the evidence without its outcomes. */
export interface EvidenceTrial {
  readonly file: string;
  readonly name: string;
  readonly registry?: string | null;
  readonly registryVerified?: boolean;
  readonly weeks?: number | null;
  readonly note?: string | null;
  readonly population?: string | null;
  readonly arms: readonly { readonly id: string; readonly n: number }[];
  readonly armsVerified?: boolean;
}

/** A source of the evidence, its id led by the name of its file: "ocrelizumab-iv.S2". */
export interface EvidenceSource {
  readonly id: string;
  readonly title?: string;
  readonly url?: string | null;
  readonly doi?: string | null;
  readonly doiVerified?: boolean;
  readonly pmid?: string | null;
  readonly pmidVerified?: boolean;
}

/** A licence of the evidence. */
export interface EvidenceLicence {
  readonly file: string;
  readonly region: string;
  readonly since?: string | null;
  readonly sinceVerified?: boolean;
  readonly note?: string;
  readonly verified: boolean;
}

/** A repeated dose, or one at a fixed time. */
interface EvidenceDose {
  readonly week?: number;
  /** Weeks of the same dose. */
  readonly weeks?: readonly number[];
  /** First and last day of the same dose, "1-7". */
  readonly day?: string | number;
  readonly dose?: string;
  readonly everyWeeks?: number;
  readonly everyDays?: number | null;
  readonly timesPerWeek?: number;
  readonly hours?: number | null;
  readonly observationHours?: number | null;
}

/** The doses of one therapy. */
export interface EvidenceDosing {
  readonly loading: readonly EvidenceDose[];
  readonly maintenance: EvidenceDose | null;
  readonly alternative?: EvidenceDose;
  readonly notes?: string | null;
  readonly verified: boolean;
}

/** What a published synthesis found for one outcome and two options. */
export interface EvidenceComparison {
  readonly therapy: string;
  /** The therapies, where the comparison is of several together. */
  readonly therapies?: readonly string[];
  readonly comparator: string;
  readonly outcome: string;
  readonly effect?: EvidenceEffect | null;
  readonly certainty?: string | null;
  readonly dose?: string;
  readonly verified: boolean;
}

/** A published synthesis. */
export interface EvidenceSynthesis extends EvidenceSource {
  readonly year?: number | null;
  readonly yearVerified?: boolean;
  readonly searchDate?: string | null;
  readonly studies?: number | null;
  readonly people?: number | null;
  readonly results?: readonly EvidenceComparison[];
}

/** A figure for a group of people who differ in something that matters. */
export interface EvidenceStratum {
  readonly file: string;
  /** What they have in common, each with its name: "priorImmunosuppressant: no". */
  readonly facets: readonly string[];
  /** In percent. */
  readonly value: number;
  readonly source: string;
  readonly isVerified: boolean;
}

/** All that was gathered for one dataset. */
export interface Evidence {
  readonly entries: readonly Entry[];
  readonly trials: readonly EvidenceTrial[];
  readonly sources: readonly EvidenceSource[];
  readonly licences: readonly EvidenceLicence[];
  readonly dosing: Readonly<Record<string, EvidenceDosing>>;
  readonly syntheses: readonly EvidenceSynthesis[];
  readonly strata: readonly EvidenceStratum[];
  /** All that was read, in words, by the name of the file: what is only remembered is left out. */
  readonly words: Readonly<Record<string, string>>;
}

interface RawEntry {
  readonly measure?: string;
  readonly name?: string;
  readonly trial?: string | null;
  readonly values?: Readonly<Record<string, EvidenceValue>> | null;
  readonly unit?: string | null;
  readonly note?: string | null;
  readonly effect?: EvidenceEffect;
  readonly source: string | readonly string[];
  readonly verified: boolean;
}

/** A file of the evidence, as its README describes it. */
export interface RawFile {
  readonly trials?: readonly (Omit<EvidenceTrial, 'file'> & {
    readonly outcomes: readonly RawEntry[];
  })[];
  readonly risks?: readonly RawEntry[];
  readonly sources?: readonly EvidenceSource[];
  readonly indications?: readonly Omit<EvidenceLicence, 'file'>[];
  readonly dosing?: EvidenceDosing | null;
  readonly syntheses?: readonly EvidenceSynthesis[];
  readonly pmlStrata?: RawStrata;
  readonly familyPlanning?: object;
}

/** A table of cases per 1,000 people: a row per group, a column per time on treatment. */
interface RawStrata {
  readonly unit: string;
  readonly source: string;
  readonly verified: boolean;
  readonly rows: readonly Readonly<Record<string, string | number>>[];
}

function strataOf(file: string, { unit, source, verified, rows }: RawStrata) {
  if (!unit.includes('per 1,000 people')) throw new Error(`${file}: strata ${unit}`);
  return rows.flatMap((row): readonly EvidenceStratum[] => {
    const cells = Object.entries(row);
    const group = cells.flatMap(([name, cell]) =>
      typeof cell === 'string' ? [`${name}: ${cell}`] : [],
    );
    return cells.flatMap(([time, cell]) =>
      typeof cell === 'number'
        ? [{ file, facets: [...group, time], value: cell / 10, source, isVerified: verified }]
        : [],
    );
  });
}

function entryOf(file: string, trial: string | null, raw: RawEntry): Entry {
  const { measure, name, values, unit, note, effect, source, verified } = raw;
  return {
    file,
    trial,
    measure: measure ?? name ?? '',
    values: values ?? {},
    unit: unit ?? '',
    note: note ?? '',
    effect,
    sources: [source, effect?.source ?? []].flat(),
    isVerified: verified,
  };
}

/** Puts the files of the evidence together, by their names without ending. */
export function evidenceOf(files: Readonly<Record<string, RawFile>>): Evidence {
  const all = Object.entries(files);
  return {
    entries: all.flatMap(([file, { trials = [], risks = [] }]) => [
      ...trials.flatMap(({ name, outcomes }) => outcomes.map((raw) => entryOf(file, name, raw))),
      ...risks.map((raw) => entryOf(file, raw.trial ?? null, raw)),
    ]),
    trials: all.flatMap(([file, { trials = [] }]) => trials.map((trial) => ({ ...trial, file }))),
    sources: all.flatMap(([file, { sources = [], syntheses = [] }]) =>
      [...sources, ...syntheses].map((source) => ({ ...source, id: `${file}.${source.id}` })),
    ),
    licences: all.flatMap(([file, { indications = [] }]) =>
      indications.map((licence) => ({ ...licence, file })),
    ),
    dosing: Object.fromEntries(
      all.flatMap(([file, { dosing }]) => (dosing ? [[file, dosing] as const] : [])),
    ),
    syntheses: all.flatMap(([file, { syntheses = [] }]) =>
      syntheses.map((synthesis) => ({ ...synthesis, id: `${file}.${synthesis.id}` })),
    ),
    strata: all.flatMap(([file, { pmlStrata }]) => (pmlStrata ? strataOf(file, pmlStrata) : [])),
    words: Object.fromEntries(all.map(([file, raw]) => [file, wordsRead(raw).join('. ')])),
  };
}

/** The texts in a thing that were read, each without what is remembered. */
function wordsRead(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return clausesRead(thing);
  if (typeof thing !== 'object' || thing === null) return [];
  if ('verified' in thing && thing.verified === false) return [];
  return Object.values(thing).flatMap(wordsRead);
}

/** Where the evidence lies when it is at hand: beside the project, not inside it. */
const evidenceFolder = join(import.meta.dirname, '..', '..', '..', 'shared', 'evidence');

/** Whether the evidence is at hand. */
export const hasEvidence = existsSync(evidenceFolder);

/** Reads the evidence files of one folder. */
export function readEvidence(folder: string): Evidence {
  const path = join(evidenceFolder, folder);
  const names = readdirSync(path).filter((name) => name.endsWith('.json'));
  return evidenceOf(
    Object.fromEntries(
      names.map((name) => [
        basename(name, '.json'),
        JSON.parse(readFileSync(join(path, name), 'utf8')) as RawFile,
      ]),
    ),
  );
}

const notRead = /from memory|second[- ]hand|not verified|not read\b/i;

/** The parts of a note that were read in a source, and not remembered. */
export const clausesRead = (note: string): readonly string[] =>
  note.split(/[.;]\s+/).filter((clause) => !notRead.test(clause));

/** The numbers in a text. */
export const numbersIn = (text: string): readonly number[] =>
  (text.replaceAll(/(\d),(?=\d{3}\b)/g, '$1').match(/(?:(?<!\d)-)?\d+(?:\.\d+)?/g) ?? []).map(
    Number,
  );

/** Whether all the numbers stand in the text. */
export function holdsNumbers(text: string, numbers: readonly number[]): boolean {
  const found = numbersIn(text);
  return numbers.every((number) => found.includes(number));
}

/** Whether all the numbers stand in the text, in this order. */
export function holdsInOrder(text: string, numbers: readonly number[]): boolean {
  let found = numbersIn(text);
  return numbers.every((number) => {
    const index = found.indexOf(number);
    found = found.slice(index + 1);
    return index >= 0;
  });
}

const weeksOf: Readonly<Record<string, number>> = {
  hour: 1 / 168,
  day: 1 / 7,
  week: 1,
  month: 365.25 / 12 / 7,
  year: 365.25 / 7,
};

/** The lengths and points of time that a text names, "24 months" or "month 24", in weeks. */
export const weeksIn = (text: string): readonly number[] =>
  [
    ...text.matchAll(/(?<count>\d+(?:\.\d+)?)[ -](?<unit>hour|day|week|month|year)s?\b/g),
    ...text.matchAll(/\b(?<unit>day|week|month|year) (?<count>\d+)\b/g),
  ].map(({ groups }) => Number(groups?.count) * weeksOfUnit(groups?.unit ?? ''));

/** How many weeks a unit of time has. */
export const weeksOfUnit = (unit: string): number => weeksOf[unit] ?? NaN;

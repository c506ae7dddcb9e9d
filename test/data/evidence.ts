import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A published comparison as an entry of the evidence has it. */
export interface EvidenceEffect {
  readonly kind: string;
  readonly value?: number | null;
  readonly ci95?: readonly number[] | null;
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
  readonly weeks?: number | null;
  readonly note?: string | null;
  readonly arms: readonly { readonly id: string; readonly n: number }[];
  readonly armsVerified?: boolean;
}

/** A source of the evidence, its id led by the name of its file: "ocrelizumab-iv.S2". */
export interface EvidenceSource {
  readonly id: string;
  readonly url?: string;
  readonly doi?: string;
  readonly pmid?: string;
}

/** A licence of the evidence. */
export interface EvidenceLicence {
  readonly file: string;
  readonly region: string;
  readonly since?: string;
  readonly sinceVerified?: boolean;
  readonly note?: string;
  readonly verified: boolean;
}

/** A repeated dose, or one at a fixed time. */
interface EvidenceDose {
  readonly week?: number;
  readonly everyWeeks?: number;
  readonly everyDays?: number;
  readonly timesPerWeek?: number;
  readonly hours?: number;
  readonly observationHours?: number | null;
}

/** The doses of one therapy. */
export interface EvidenceDosing {
  readonly loading: readonly EvidenceDose[];
  readonly maintenance: EvidenceDose | null;
  readonly verified: boolean;
}

/** A rating of certainty by a published synthesis. */
export interface Rating {
  readonly source: string;
  readonly therapy: string;
  readonly outcome: string;
  readonly certainty?: string;
  readonly verified: boolean;
}

/** All that was gathered for one dataset. */
export interface Evidence {
  readonly entries: readonly Entry[];
  readonly trials: readonly EvidenceTrial[];
  readonly sources: readonly EvidenceSource[];
  readonly licences: readonly EvidenceLicence[];
  readonly dosing: Readonly<Record<string, EvidenceDosing>>;
  readonly ratings: readonly Rating[];
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
  readonly syntheses?: readonly (EvidenceSource & {
    readonly results?: readonly Omit<Rating, 'source'>[];
  })[];
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
    sources: [source, effect?.source ?? []].flat(2),
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
    ratings: all.flatMap(([file, { syntheses = [] }]) =>
      syntheses.flatMap(({ id, results = [] }) =>
        results.map((result) => ({ ...result, source: `${file}.${id}` })),
      ),
    ),
  };
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

/** Whether all the numbers stand in the text. */
export function holdsNumbers(text: string, numbers: readonly number[]): boolean {
  const plain = text.replaceAll(/(\d),(?=\d{3}\b)/g, '$1');
  const found = (plain.match(/(?:(?<!\d)-)?\d+(?:\.\d+)?/g) ?? []).map(Number);
  return numbers.every((number) => found.includes(number));
}

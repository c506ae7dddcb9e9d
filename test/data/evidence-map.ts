import { migrainePrevention } from './maps/migraine-prevention.js';
import { multipleSclerosis } from './maps/multiple-sclerosis.js';

/** Words of the evidence by the id of an outcome, or of one result of a study: "first rash". */
type Words = Readonly<Record<string, RegExp>>;

/** How one dataset hangs together with the evidence that was gathered for it. */
export interface EvidenceMap {
  /** Folder of the evidence files, below the folder that holds them all. */
  readonly folder: string;
  /** What the evidence calls an outcome: its words begin like this. */
  readonly measures: Words;
  /** What the evidence calls the opposite of an outcome: 100 minus its value. */
  readonly opposites: Words;
  /** What the evidence counted over two years, where we show one. */
  readonly overTwoYears: Words;
  /** What the evidence gives as a change with its sign, or as start and end, and we as a fall. */
  readonly falls: Words;
  /** Names of the trial in the evidence, where ours differs. `null`: the entry names no trial. */
  readonly trials: Readonly<Record<string, string | null | readonly (string | null)[]>>;
  /** A group that was read elsewhere: "study outcome arm" to file, trial and group there. */
  readonly armsElsewhere: Readonly<
    Record<string, { readonly file: string; readonly trial: string; readonly arm: string }>
  >;
  /** Results whose value stands in a note of the entry. */
  readonly valuesInNotes: ReadonlySet<string>;
  /** What our words for a group of people say of each thing that the evidence tells it by. */
  readonly strata: Readonly<Record<string, Words>>;
  /** What a review calls an outcome. */
  readonly reviewed: Words;
  /** What a review calls an option that others are compared with. */
  readonly comparators: Words;
  /** What a review says of the people, where it has several populations. */
  readonly populations: Words;
  /**
   * What the evidence does not have as it is published, word for word and with its value, to where
   * it was read instead and what stands there.
   */
  readonly exceptions: ReadonlyMap<string, string>;
  /** Texts that were read in addition to those of the evidence, and for what. */
  readonly addedSources: ReadonlyMap<string, string>;
}

/** The evidence map of each dataset, by the name of its folder. */
export const evidenceMaps: Readonly<Record<string, EvidenceMap>> = {
  'migraine-prevention': migrainePrevention,
  'multiple-sclerosis': multipleSclerosis,
};

import type { Detail } from '../../domain/result.js';
import type { JsonCode } from './json-texts.js';

/** Something that is wrong in a text before it is read as data. */
export interface Fault {
  readonly code: JsonCode;
  readonly offset: number;
  readonly length: number;
  readonly detail?: Detail;
  /** Where the field is, for faults that are found in fields. */
  readonly path?: string;
}

/** What to write in place of what, so that the rest of a text can be read too. */
export interface Mend {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A fault, and how to read on; without `mend` nothing behind it can be understood. */
export interface Diagnosis {
  readonly fault: Fault;
  readonly mend?: Mend;
}

export const diagnosis = (
  code: JsonCode,
  [from, to]: readonly [from: number, to: number],
  detail: Detail,
  mend?: Mend,
): Diagnosis => ({
  fault: { code, offset: from, length: Math.max(1, to - from), detail },
  ...(mend && { mend }),
});

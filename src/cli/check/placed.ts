import type { Node } from 'jsonc-parser';
import type { Problem } from '../../domain/result.js';
import { fill } from '../../domain/word-finding.js';
import type { Fault } from '../json/fault.js';
import { jsonTexts } from '../json/json-texts.js';
import { placeOf, type Place } from '../json/text-places.js';
import { spotOf } from './spot.js';

/** A problem, and where in the file it is. */
export interface PlacedProblem extends Problem, Place {
  readonly offset: number;
  readonly length: number;
}

/** Finds the places of what is wrong in a text. */
export const placed = {
  fault(text: string, { code, offset, length, detail = {}, path = '' }: Fault): PlacedProblem {
    const message = fill(jsonTexts[code], detail);
    return { code, path, message, detail, offset, length, ...placeOf(text, offset) };
  },

  problem(text: string, tree: Node, problem: Problem): PlacedProblem {
    const { offset, length } = spotOf(problem, tree);
    return { ...problem, offset, length, ...placeOf(text, offset) };
  },
};

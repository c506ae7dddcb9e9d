import type { Problem } from '../../domain/result.js';
import { kindOf } from '../check/kinds.js';
import { placed, type PlacedProblem } from '../check/placed.js';
import type { Fault } from '../json/fault.js';
import { readJson } from '../json/read-json.js';
import { inOrder } from './order.js';
import { printed } from './print.js';
import { withSortedSources } from './sort-sources.js';

/** A text in order, or what would be lost if it were put in order. */
export type Formatted =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

// Nothing is lost with them, so that `format` is the way to be rid of them.
const harmless: readonly Fault['code'][] = ['byte-order-mark', 'trailing-comma'];

/** Puts the text of a file in order. It never drops anything: what has no place is refused. */
export function formatText(text: string): Formatted {
  const { faults, content } = readJson(text);
  const grave = faults.filter(({ code }) => !harmless.includes(code));
  if (!content || grave.length > 0) {
    return { ok: false, problems: grave.map((fault) => placed.fault(text, fault)) };
  }
  const { shape } = kindOf(content.value);
  const { part, strangers } = inOrder(text, content.tree, shape);
  if (strangers.length > 0) {
    const place = (problem: Problem) => placed.problem(text, content.tree, problem);
    return { ok: false, problems: strangers.map(place) };
  }
  return { ok: true, text: printed(shape === 'Dataset' ? withSortedSources(part) : part) };
}

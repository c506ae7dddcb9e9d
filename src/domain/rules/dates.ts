import { at } from '../finding.js';
import type { Rule } from './rule.js';

/** Whether a day written year-month-day is in the calendar: not the 30th of February. */
export function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

const inOrder = ['published', 'reviewed', 'reviewBy'] as const;

/** Every date is a day in the calendar. */
export const daysExist: Rule = ({ governance, sources, therapies }, report) => {
  const days: [day: string | undefined, path: string][] = [];
  for (const name of inOrder) days.push([governance[name], at('/governance', name)]);
  for (const [s, { read, date }] of sources.entries()) {
    days.push([read, at('/sources', s, 'read')], [date, at('/sources', s, 'date')]);
  }
  for (const [t, { indications }] of therapies.entries()) {
    for (const [index, { since }] of indications.entries()) {
      days.push([since, at('/therapies', t, 'indications', index, 'since')]);
    }
  }
  for (const [name, path] of days) {
    // A licence may be known by its year or month only.
    if (name === undefined || isDay(`${name}-01-01`.slice(0, 10))) continue;
    report(['no-such-day', path, { name }]);
  }
};

/** Published first, then reviewed, then due for review. */
export const datesAreInOrder: Rule = ({ governance }, report) => {
  const known = inOrder.filter((name) => governance[name] !== undefined);
  for (const [index, late] of known.entries()) {
    const early = known[index - 1];
    if (!early || (governance[early] ?? '') <= (governance[late] ?? '')) continue;
    report(['dates-reversed', at('/governance', late), { early, late }]);
  }
};

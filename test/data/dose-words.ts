import type { Schedule, StartDose } from '../../src/domain/dataset-types.js';
import { numbersIn } from './evidence.js';

const numerals: readonly string[] = ['no', 'one', 'two', 'three', 'four', 'five', 'six'];

/** How many tablets, capsules or injections each dose is, as it is written: "(two capsules)". */
function piecesIn(text: string): number {
  const found = /(?<count>\w+) (?:\d+ mg )?(?:capsules|tablets|injections|injection points)/.exec(
    text,
  )?.groups?.count;
  if (found === undefined) return 1;
  return numerals.includes(found) ? numerals.indexOf(found) : Number(found);
}

/** How many times a day the dose is taken, as it is written: "twice daily". */
const timesIn = (text: string) => (/\btwice (?:daily|a day)/.test(text) ? 2 : 1);

interface Amount extends Pick<StartDose, 'pieces'> {
  /** Not compared when it is left out as `undefined`: then a period says it. */
  readonly times?: number | undefined;
  readonly counts?: Schedule['counts'];
}

/** Each number of times and pieces that none of the doses has, as they are written. */
export function* amountDifferences(
  place: string,
  amount: Amount,
  doses: readonly string[],
): Generator<string> {
  const { times = 1, pieces = 1, counts } = amount;
  const isPeriod = 'times' in amount && amount.times === undefined;
  if (doses.length > 0 && !isPeriod && !doses.some((dose) => timesIn(dose) === times)) {
    yield `${place}: ${times} times a day`;
  }
  // Where only days are counted, the number of tablets depends on the person.
  if (counts === 'tablet-day' || doses.length === 0) return;
  if (!doses.some((dose) => piecesIn(dose) === pieces)) yield `${place}: ${pieces} pieces`;
}

/** The fewest days that a dose goes on for, where two numbers are written: "for 4 or 5 days". */
export const floorOfDays = (text: string): number | undefined =>
  numbersIn(/\d+ or \d+ days/.exec(text)?.[0] ?? '')[0];

/** The periods that a text names, such as "monthly" or "every 1 to 3 months". */
export const periodsIn = (text: string) => [
  ...[
    ...text.matchAll(/every (?<count>\d+)(?: to (?<upTo>\d+))? (?<unit>day|week|month|year)s?\b/g),
  ].map(({ groups }) => ({
    count: Number(groups?.count),
    upTo: groups?.upTo === undefined ? undefined : Number(groups.upTo),
    unit: groups?.unit,
  })),
  ...[...text.matchAll(/\bmonthly\b|\bonce a month\b/g)].map(() => ({
    count: 1,
    upTo: undefined,
    unit: 'month',
  })),
];

/** How many whole doses there are up to each limit for life that a text names, in the same unit. */
export const limitsOf = (dose: string, text: string): readonly number[] =>
  [...text.matchAll(/lifetime limit (?<most>\d+)/g)].map(({ groups }) =>
    Math.floor(Number(groups?.most) / (numbersIn(dose)[0] ?? NaN)),
  );

import type {
  Check,
  Dataset,
  Every,
  Lasting,
  LastingFact,
  Text,
  Therapy,
} from '../../src/domain/dataset-types.js';
import { numbersIn, weeksOfUnit } from './evidence.js';

/** The words of a text in all its languages. */
export const wordsOf = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join('\n') : (text ?? '');

/** Whether a number with its unit stands in a text: "4 months", "2 to 24 weeks", "a month". */
export function isSaid(text: string, count: number, unit: string): boolean {
  const number = count === 1 ? '(?:1|an?|one|every|each|once an?)' : String(count);
  return new RegExp(`\\b${number}(?: (?:to|or) \\d+)? ${unit}s?\\b`, 'i').test(text);
}

const limits = { 'at-least': /\bat least\b/i, 'up-to': /\bup to\b|\bwithin\b|\d to \d/i } as const;

/** Whether the time is in the words of its fact, with its limit and its regions. */
function isTimeSaid({ count, upTo, unit, limit, regions = [] }: Lasting, text: string): boolean {
  const last = upTo ?? count;
  return (
    numbersIn(text).includes(count) &&
    (isSaid(text, last, unit) || isSaid(text, count, unit)) &&
    numbersIn(text).includes(last) &&
    (limit === undefined || limits[limit].test(text)) &&
    regions.every((region) => new RegExp(`\\b${region}\\b`).test(text))
  );
}

/** Every fact of an option that may say how long something lasts, and its field. */
export const lastingFacts = ({ familyPlanning = {}, stopping = [] }: Therapy) => {
  const { contraception, breastfeeding, fathers } = familyPlanning;
  const family = { contraception, breastfeeding, fathers };
  return [
    ...Object.entries(family).flatMap(([field, fact]) => (fact ? [{ field, fact }] : [])),
    ...stopping.map((fact) => ({ field: 'stopping', fact })),
  ];
};

const places = ({ therapies }: Dataset) =>
  therapies.flatMap((therapy) =>
    lastingFacts(therapy).map(({ field, fact }) => ({ place: `${therapy.id} ${field}`, fact })),
  );

/** Each time after the last dose that the words beside it do not say. */
export const unsaidTimes = (data: Dataset): readonly string[] =>
  places(data).flatMap(({ place, fact: { lasts = [], text } }) =>
    lasts.filter((one) => !isTimeSaid(one, wordsOf(text))).map(() => place),
  );

/** A time that is of the last dose, as it is written. */
const afterLastDose =
  /\d+ (?:day|week|month|year)s? (?:after (?:it|the last)\b|is needed)|(?:for|until|within)(?: at least| up to)? \d+ \w+ after/i;

/** Each fact whose words give a time after the last dose, and whose fields do not. */
export const untoldTimes = (data: Dataset): readonly string[] =>
  places(data)
    .filter(({ fact: { lasts, text } }: { fact: LastingFact }) => {
      return lasts === undefined && afterLastDose.test(wordsOf(text));
    })
    .map(({ place }) => place);

const everyDose = /\b(?:before|at|during) (?:every|each) (?:drip|dose|injection|infusion)\b/i;
const forSome =
  /\bif pregnancy is possible\b|^as needed\b|\bwhen (?:sight|there are)|\bfor (?:women|people)\b|\bwith diabetes\b|\bif it seems\b|\bas usual for your age\b/i;

/** What a check is given at, against the words: "after 2 and 6 months" are weeks 9 and 26. */
function isWeekSaid(week: number, text: string): boolean {
  if (week === 0) return /\bfirst dose\b/i.test(text);
  if (/\bbefore the second course\b/i.test(text)) return week === 52;
  const start = /\bsecond course\b/i.test(text) ? 52 : 0;
  const [low = NaN, high = low] = /\d+ to \d+ month/.test(text) ? numbersIn(text) : [];
  const months = (week - start) / weeksOfUnit('month');
  if (low - 0.3 <= months && months <= high + 0.3) return true;
  return (
    numbersIn(text).some((count) => Math.abs(months - count) < 0.3 && text.includes('month')) ||
    isSaid(text, (week - start) / 52, 'year')
  );
}

const isPeriodSaid = ({ count, upTo, unit }: Every, text: string) =>
  isSaid(text, count, unit) && (upTo === undefined || isSaid(text, upTo, unit));

function* checkFaults({ when, text, ...check }: Check): Generator<string> {
  const words = wordsOf(text);
  if (when === 'during' && everyDose.test(words) !== (check.everyDose ?? false)) yield 'everyDose';
  if (forSome.test(words) && !check.forSome && !words.includes('above all')) yield 'forSome';
  if (check.every && !isPeriodSaid(check.every, words)) yield 'every';
  if (check.atWeeks?.some((week) => !isWeekSaid(week, words))) yield 'atWeeks';
  const until = check.untilWeeksAfterLastDose;
  const isUntilSaid = [26, 104, 208].some(
    (weeks) =>
      weeks === until &&
      (isSaid(words, weeks / (52 / 12), 'month') ||
        isSaid(words, weeks / 52, 'year') ||
        words.includes(`${weeks / 52} more years`)),
  );
  if (until !== undefined && !isUntilSaid) yield 'untilWeeksAfterLastDose';
}

/** Each field of a check that its words contradict. */
export const contradictedChecks = ({ therapies }: Dataset): readonly string[] =>
  therapies.flatMap(({ id, checks }) =>
    checks.flatMap((check) =>
      [...checkFaults(check)].map((field) => `${id} ${wordsOf(check.what)}: ${field}`),
    ),
  );

const swallowed = ['tablet', 'capsule', 'tablet-day'];

/** Each option whose doses are counted as something else than its route and form say. */
export const wrongCounts = ({ therapies }: Dataset): readonly string[] =>
  therapies
    .filter(({ route, form, schedule }) => {
      const all = schedule ? [schedule, ...(schedule.alternatives ?? [])] : [];
      const counts = all.map((one) => one.counts ?? schedule?.counts);
      if (route !== 'oral') {
        const kind = route.split('-').at(-1);
        return counts.some((one) => one !== undefined && one !== kind);
      }
      const kind = wordsOf(form).toLowerCase().replace(/s$/, '');
      return !counts.every(
        (one) =>
          one !== undefined && swallowed.includes(one) && [kind, `${kind}-day`].includes(one),
      );
    })
    .map(({ id }) => id);

const hasFigure = (data: Dataset, therapy: string, outcome: string) =>
  data.studies.some(({ arms, results }) =>
    results.some(
      (result) =>
        result.outcome === outcome &&
        arms.some(
          ({ id, therapy: own }) =>
            own === therapy &&
            (result.arms[id]?.value ?? result.arms[id]?.range ?? result.arms[id]?.noneSeen) !==
              undefined,
        ),
    ),
  );

/** Whether the dataset says anything of an outcome for an option: a figure, a warning or a time. */
export const saysOf = (data: Dataset, therapy: Therapy, outcome: string): boolean =>
  hasFigure(data, therapy.id, outcome) ||
  [...(therapy.warnings ?? []), ...(therapy.onsets ?? [])].some((one) => one.outcome === outcome);

/** Each harm that a check watches for and of which nothing is said for that option. */
export const guardsOfNothing = (data: Dataset): readonly string[] =>
  data.therapies.flatMap((therapy) =>
    therapy.checks.flatMap(({ guards = [] }) =>
      guards
        .filter(
          (outcome) =>
            !data.outcomes.some(({ id, group }) => id === outcome && group === 'harm') ||
            !saysOf(data, therapy, outcome),
        )
        .map((outcome) => `${therapy.id} ${outcome}`),
    ),
  );

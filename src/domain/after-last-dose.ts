import type { Lasting, LastingFact, Therapy } from './dataset-types.js';

/** How many months after the last dose the scale shows. */
export const scaleMonths = 24;

/** Months in a unit, a year of the calendar being 365.25 days. */
const monthsIn = { day: 12 / 365.25, week: (7 * 12) / 365.25, month: 1, year: 12 };

/** A time on the scale: shares of it, from 0 to 1. */
export interface TimeOnScale {
  /** Until here it holds for everyone. */
  readonly surely: number;
  /** Until here it may hold: the end of a range, or an “up to”. */
  readonly perhaps: number;
  /** Whether it goes on: at least so long, or longer than the scale. */
  readonly goesOn: boolean;
  /** Whether it is longer than the scale shows. */
  readonly isBeyond: boolean;
}

/** Where a time after the last dose lies on the scale. */
export function onTimeScale({ count, upTo, unit, limit }: Lasting): TimeOnScale {
  const share = (units: number) => (units * monthsIn[unit]) / scaleMonths;
  const [first, last] = [share(count), share(upTo ?? count)];
  const isBeyond = last > 1;
  return {
    surely: limit === 'up-to' ? 0 : Math.min(1, first),
    perhaps: Math.min(1, last),
    goesOn: isBeyond || limit === 'at-least',
    isBeyond,
  };
}

/** What is said of the time after the last dose, in the order in which it is shown. */
export const afterTopics = [
  'stays',
  'wait',
  'returns',
  'restart',
  'other',
  'pregnancy',
  'contraception',
  'breastfeeding',
  'fathers',
] as const;

/** A topic of the time after the last dose. */
export type AfterTopic = (typeof afterTopics)[number];

/** What an option's data say of a topic. What has no topic is among “other”. */
export function saidOf(
  { stopping = [], familyPlanning = {} }: Therapy,
  topic: AfterTopic,
): readonly LastingFact[] {
  switch (topic) {
    case 'pregnancy':
    case 'contraception':
    case 'breastfeeding':
    case 'fathers': {
      const fact = familyPlanning[topic];
      return fact ? [fact] : [];
    }
    default:
      return stopping.filter((fact) => (fact.topic ?? 'other') === topic);
  }
}

import { planWeeks, type DoseEvent, type Plan } from '../../domain/schedule/plan.js';
import { isDrawnAway } from './context.js';
import { runsOf } from './runs.js';

/** Days in a row with tablets or capsules: a band, since single marks would be too many to count. */
export interface BandMark {
  readonly x: string;
  readonly width: string;
  /** How many times a day, at most three: one row each. */
  readonly rows: number;
}

/** Doses at home as they are drawn. */
export interface HomeMarks {
  readonly bands: readonly BandMark[];
  readonly stack: StackMark;
}

/** Marks of single doses: paths, 104 weeks wide. */
export interface StackMark {
  /** In pixels. */
  readonly height: number;
  readonly sure: string;
  readonly perhaps: string;
  /** What a mark is on this strip. */
  readonly hasInjections: boolean;
  readonly hasTablets: boolean;
}

/** Pixels from one row of marks to the next, and how high a mark is. */
export const rowPitch = 6.5;
const markHeight = 5;
/** The fewest days in a row that are a band. */
const bandDays = 14;
const mostRows = 3;

const isSwallowed = ({ kind }: DoseEvent) =>
  kind === 'tablet' || kind === 'capsule' || kind === 'tablet-day';

/** Bands for what is swallowed day by day; for all else a mark, week by week, one on the other. */
export function homeMarks({ doses }: Plan): HomeMarks {
  const home = doses.filter((dose) => !isDrawnAway(dose));
  const runs = runsOf(home.filter(isSwallowed)).filter(({ days }) => days >= bandDays);
  const isInBand = (dose: DoseEvent) =>
    isSwallowed(dose) && runs.some(({ first, last }) => dose.day >= first && dose.day <= last);
  return {
    bands: runs.flatMap(({ events }) => bandsOf(events)),
    stack: stackOf(home.filter((dose) => !isInBand(dose))),
  };
}

const timesOf = ({ source: { times = 1 } }: DoseEvent) => Math.min(mostRows, Math.round(times));

const percent = (day: number) => Math.round((day / (planWeeks * 7)) * 1e5) / 1e3;

/** A run as bands, each with as many rows as there are times a day. */
function bandsOf(events: readonly DoseEvent[]): readonly BandMark[] {
  const bands: { from: number; to: number; rows: number }[] = [];
  for (const event of events) {
    const rows = timesOf(event);
    const band = bands.at(-1);
    if (band?.rows === rows) band.to = event.day + 1;
    else bands.push({ from: event.day, to: event.day + 1, rows });
  }
  return bands.map(({ from, to, rows }) => ({
    x: `${percent(from)}%`,
    width: `${percent(to - from)}%`,
    rows,
  }));
}

interface Week {
  sure: number;
  perhaps: number;
}

function stackOf(doses: readonly DoseEvent[]): StackMark {
  const weeks = new Map<number, Week>();
  for (const dose of doses) {
    const at = Math.floor(dose.day / 7);
    const week = weeks.get(at) ?? { sure: 0, perhaps: 0 };
    // Of injections each is a mark; of what is swallowed, each day.
    week[dose.isSure ? 'sure' : 'perhaps'] += dose.kind === 'injection' ? dose.count : 1;
    weeks.set(at, week);
  }
  const most = Math.max(0, ...[...weeks.values()].map(({ sure, perhaps }) => sure + perhaps));
  const height = most * rowPitch;
  const mark = (week: number, row: number) =>
    `M${week + 0.15} ${round(height - row * rowPitch - markHeight)}h.7v${markHeight}h-.7z`;
  const marks = (of: (week: Week) => readonly [from: number, to: number]) =>
    [...weeks]
      .flatMap(([at, week]) => {
        const [from, to] = of(week);
        return Array.from({ length: to - from }, (_, index) => mark(at, from + index));
      })
      .join('');
  return {
    height,
    hasInjections: doses.some(({ kind }) => kind === 'injection'),
    hasTablets: doses.some(isSwallowed),
    sure: marks(({ sure }) => [0, sure]),
    perhaps: marks(({ sure, perhaps }) => [sure, sure + perhaps]),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

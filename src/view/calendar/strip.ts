import { planWeeks, type DoseEvent, type Plan } from '../../domain/schedule/plan.js';
import { visitsOf, type CheckGroup } from '../../domain/schedule/totals.js';
import { counted, isDrawnAway, type CalendarContext } from './context.js';
import { durationText } from '../duration.js';
import { homeMarks, rowPitch, type BandMark, type StackMark } from './home-marks.js';

/** A place on the strip: a share of its width, and pixels beyond it. */
interface Place {
  /** From the first day at 0% to the end of the two years at 100%. */
  readonly x: string;
  /** Pixels by which it is drawn later than it is, so that neighbours can be counted. */
  readonly shift: number;
}

/** A day away from home. */
export interface BarView extends Place {
  readonly y: number;
  readonly height: number;
  /** `perhaps`: not for everyone. `unknown`: its height says nothing, since no hours are reported. */
  readonly kind: 'known' | 'unknown' | 'perhaps';
}

/** Words beside bars, where there is room for them. */
export interface StripTextView extends Place {
  readonly y: number;
  readonly text: string;
}

/** Every day, for a time. */
export interface BandView extends BandMark {
  readonly y: number;
  readonly height: number;
}

/** Single doses at home. */
export interface StackView extends StackMark {
  readonly y: number;
}

/** Checks of one group, on a line of their own. */
export interface LaneView {
  readonly group: CheckGroup;
  readonly y: number;
  readonly marks: readonly (Place & { readonly isSure: boolean })[];
}

/** Two years of one plan. Heights are pixels from the top. */
export interface StripView {
  readonly height: number;
  /** Where bars and marks stand on. */
  readonly baseline: number;
  readonly bars: readonly BarView[];
  readonly texts: readonly StripTextView[];
  readonly bands: readonly BandView[];
  readonly stack: StackView;
  readonly lanes: readonly LaneView[];
  /** Whether something is before the first dose. */
  readonly hasBefore: boolean;
}

const days = planWeeks * 7;
/** Pixels between the left sides of neighbouring days: a bar of 3 and a gap. */
const apart = 4;
/** Width of the strip on the narrowest page, in pixels: there neighbours must be apart too. */
const narrowest = 250;
const tallest = 60;
const unknownHeight = 22;
const beforeShift = -9;
const laneHeight = 15;
const textHeight = 22;
const textGap = 7;

/** Pixels for an hour: the same for every option of the page. */
export function hourHeight(plans: readonly Plan[]): number {
  const hours = plans.flatMap((plan) => awayDays(plan).map((day) => day.hours ?? 0));
  return Math.min(5, tallest / Math.max(1, ...hours));
}

/** A day away, with all that is done on it. */
export interface AwayDay {
  readonly day: number;
  /** Absent when they are not reported. */
  readonly hours?: number | undefined;
  readonly isSure: boolean;
}

/** Days that are drawn as bars, in their order. */
export function awayDays({ doses }: Plan): readonly AwayDay[] {
  const found = new Map<number, AwayDay>();
  for (const dose of doses) {
    if (isDrawnAway(dose)) found.set(dose.day, together(found.get(dose.day), dose));
  }
  return [...found.values()];
}

const together = (known: AwayDay | undefined, { day, hours, isSure }: DoseEvent): AwayDay => ({
  day,
  hours: hours === undefined ? undefined : known ? known.hours && known.hours + hours : hours,
  isSure: isSure || known?.isSure === true,
});

export function stripView(plan: Plan, perHour: number, context: CalendarContext): StripView {
  const away = awayDays(plan);
  const { bands, stack } = homeMarks(plan);
  const heights = away.map(({ hours }) => barHeight(hours, perHour));
  const bandHeight = Math.max(0, ...bands.map(({ rows }) => rows * rowPitch));
  const texts = textsOf(away, placesOf(away), context);
  const textTop = texts.length > 0 ? bandHeight + textHeight : 0;
  const top = Math.max(12, stack.height, bandHeight, textTop, ...heights);
  const baseline = Math.ceil(top) + 2;
  const places = placesOf(away);
  const lanes = lanesOf(plan, baseline);
  return {
    baseline,
    height: baseline + 10 + lanes.length * laneHeight,
    bars: away.map(({ hours, isSure }, index) => {
      const height = barHeight(hours, perHour);
      return {
        ...placeAt(places, index),
        y: baseline - height,
        height,
        kind: hours === undefined ? 'unknown' : isSure ? 'known' : 'perhaps',
      };
    }),
    texts: texts.map((text) => ({ ...text, y: baseline - bandHeight - textGap })),
    bands: bands.map((band) => {
      const height = band.rows * rowPitch;
      return { ...band, height, y: baseline - height };
    }),
    stack: { ...stack, y: baseline - stack.height },
    lanes,
    hasBefore: plan.checks.some(({ day }) => day < 0),
  };
}

const barHeight = (hours: number | undefined, perHour: number) =>
  hours === undefined ? unknownHeight : Math.max(3, Math.round(hours * perHour * 10) / 10);

const share = (day: number) => `${Math.round((day / days) * 1e5) / 1e3}%`;

/** Each as far from the one before it as can be counted, even on the narrowest page. */
function placesOf(away: readonly AwayDay[]): readonly Place[] {
  let last = -Infinity;
  return away.map(({ day }) => {
    const natural = (day / days) * narrowest;
    last = Math.max(natural, last + apart);
    return { x: share(day), shift: Math.round((last - natural) * 10) / 10 };
  });
}

const placeAt = (places: readonly Place[], index: number): Place =>
  places[index] ?? { x: '0%', shift: 0 };

/** Days so near to each other that one text is for all of them. */
const nearDays = 21;
/** The part of the strip that a text needs, in days. */
const textDays = 150;

function textsOf(
  away: readonly AwayDay[],
  places: readonly Place[],
  context: CalendarContext,
): readonly Omit<StripTextView, 'y'>[] {
  const texts: Omit<StripTextView, 'y'>[] = [];
  let from = 0;
  for (const [index, { day }] of away.entries()) {
    const nextDay = away[index + 1]?.day ?? days;
    if (index + 1 < away.length && nextDay - day <= nearDays) continue;
    const text = clusterText(away.slice(from, index + 1), context);
    const { x, shift } = placeAt(places, index);
    if (text !== undefined && nextDay - day >= textDays) texts.push({ x, shift: shift + 9, text });
    from = index + 1;
  }
  return texts;
}

/** How long a day away takes, from the shortest to the longest. Nothing where there is none. */
export function awayText(plan: Plan, { words, say }: CalendarContext): string | undefined {
  const away = awayDays(plan);
  if (away.length === 0) return undefined;
  const hours = away.flatMap((day) => day.hours ?? []);
  if (hours.length < away.length) return say.awayTakesUnknown();
  const [low, high] = [Math.min(...hours), Math.max(...hours)];
  return say.awayTakes({ time: durationText(high, words.locale, low) });
}

/** How many hours each day takes, where all take the same. */
function clusterText(cluster: readonly AwayDay[], context: CalendarContext): string | undefined {
  const { say, words } = context;
  const [first] = cluster;
  const last = cluster.at(-1);
  if (first?.hours === undefined || !last) return undefined;
  if (cluster.some(({ hours }) => hours !== first.hours)) return undefined;
  const time = durationText(first.hours, words.locale);
  if (cluster.length === 1) return time;
  const isInARow = last.day - first.day === cluster.length - 1;
  return isInARow
    ? say.daysOfTime({ days: counted(cluster.length, context).count, time })
    : say.timeEach({ time });
}

const groups: readonly CheckGroup[] = ['bloodTests', 'scans', 'otherChecks'];

function lanesOf({ checks }: Plan, baseline: number): readonly LaneView[] {
  return groups
    .map((group) => ({
      group,
      marks: visitsOf(checks, group).map(({ day, isSure }) => ({
        ...(day < 0 ? { x: '0%', shift: beforeShift } : { x: share(day), shift: 0 }),
        isSure,
      })),
    }))
    .filter(({ marks }) => marks.length > 0)
    .map((lane, index) => ({ ...lane, y: baseline + 16 + index * laneHeight }));
}

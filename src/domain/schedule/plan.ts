import type {
  Check,
  OtherSchedule,
  RepeatedDose,
  Schedule,
  StartDose,
  Therapy,
} from '../dataset-types.js';
import { checkPlanOf } from './checks.js';
import { lastDayOfDoses, dosesUntil } from './doses.js';
import type { Moment } from './moments.js';
import { holding } from './regions.js';

/** A number that may be a range: `from` is certain, `to` is the most. The two are equal when exact. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * What one dose is. `tablet-day` is a day with tablets or capsules whose number depends on the
 * person; `procedure` is something done.
 */
export type DoseKind = 'infusion' | 'injection' | 'tablet' | 'capsule' | 'tablet-day' | 'procedure';

/** What a check takes. */
export type CheckKind = NonNullable<Check['kind']>;

/** Something on a day of treatment. */
interface Occasion {
  /** Days after the first dose, which is day 0, with months of average length. */
  readonly day: number;
  /** The same, for real dates: months by the calendar. */
  readonly at: Moment;
  /**
   * Whether it comes for everybody. Otherwise it counts only in the upper end of a total: the source
   * gives a range, it is for some people, or it holds in some of the regions.
   */
  readonly isSure: boolean;
}

/** The doses of one day. */
export interface DoseEvent extends Occasion {
  readonly kind: DoseKind;
  /** How many of them on that day: pieces times the times. Of `tablet-day` one. */
  readonly count: number;
  /** Hours of giving and of watching together on that day. Absent when they are not reported. */
  readonly hours?: number;
  /** Whether it is not at home. Absent when the dataset does not say where. */
  readonly isAway?: boolean;
  /** What in the schedule it comes from: doses of one source are alike. */
  readonly source: StartDose | RepeatedDose;
}

/** A check on a day. */
export interface CheckEvent extends Occasion {
  /** What is before the first dose has day -1, which says no more than “before”. */
  readonly day: number;
  readonly kind: CheckKind;
  readonly source: Check;
}

/** A check that begins or goes on after the last dose. */
export interface LaterCheck {
  readonly source: Check;
  /** For how many weeks after the last dose. Absent when the source does not say. */
  readonly weeks?: number;
}

/**
 * The time of treatment, from the first dose to the last day before `weeks` are over. Week 0 is day
 * 0 to 6; 104 weeks are day 0 to 727, so that the second anniversary (day 731) is not in it.
 */
export interface Plan {
  readonly therapy: Therapy;
  /** The words of the schedule that it is: the first one, or another that holds instead. */
  readonly schedule?: Schedule | OtherSchedule | undefined;
  readonly weeks: number;
  /** Doses by day. */
  readonly doses: readonly DoseEvent[];
  /** Checks by day, with those before the first dose. */
  readonly checks: readonly CheckEvent[];
  /** Checks without times that can be counted: the clinic says how often. Never none. */
  readonly unknown: readonly Check[];
  /** What is watched for all the time, without a visit. */
  readonly throughout: readonly Check[];
  /** What begins or goes on after the last dose. */
  readonly afterLastDose: readonly LaterCheck[];
  /** The day of the last dose. Absent when treatment goes on. */
  readonly lastDoseDay?: number | undefined;
  /** Checks after these weeks whose times are known, to their end. */
  readonly later: readonly CheckEvent[];
  /** Whether the doses are known. What is not known is not none. */
  readonly isKnown: boolean;
}

/** Which plan of an option. */
export interface PlanOptions {
  /**
   * The regions that it is for. What holds in all of them is certain, what holds in some only may
   * be. Left out: what is limited to a region may be.
   */
  readonly regions?: readonly string[] | undefined;
  /** How many weeks, 104 if left out. */
  readonly weeks?: number;
  /** Place of another schedule in `alternatives`. Left out: the one that the regions ask for. */
  readonly alternative?: number | undefined;
}

/** Two years. */
export const planWeeks = 104;

function scheduleFor(
  { schedule }: Therapy,
  { regions, alternative }: PlanOptions,
): Schedule | OtherSchedule | undefined {
  const others = schedule?.alternatives ?? [];
  if (alternative !== undefined) return others[alternative];
  const regional = others.find(
    (other) => other.regions && regions && holding(other.regions, regions) === 'all',
  );
  return regional ?? schedule;
}

/** What an option asks for over two years, from its schedule and its checks. */
export function planOf(therapy: Therapy, options: PlanOptions = {}): Plan {
  const { weeks = planWeeks, regions } = options;
  const schedule = scheduleFor(therapy, options);
  const lastDoseDay = lastDayOfDoses(therapy, schedule);
  const end = weeks * 7;
  const doses = dosesUntil(therapy, schedule, end - 1);
  const isKnown = therapy.kind === 'none' || doses.length > 0;
  return {
    therapy,
    schedule,
    weeks,
    doses,
    isKnown,
    lastDoseDay,
    ...checkPlanOf(therapy.checks, { doses, end, lastDoseDay, regions, goesOn: !!schedule?.then }),
  };
}

/** The plan of an option, and those of its other schedules that the regions leave open. */
export function plansOf(therapy: Therapy, options: PlanOptions = {}): readonly Plan[] {
  const first = planOf(therapy, options);
  const { schedule } = therapy;
  const others = (schedule?.alternatives ?? []).flatMap((other, alternative) => {
    const isOpen =
      other !== first.schedule &&
      (!other.regions || holding(other.regions, options.regions) !== 'none');
    return isOpen ? [planOf(therapy, { ...options, alternative })] : [];
  });
  return [first, ...others];
}

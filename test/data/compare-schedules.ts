import type { RepeatedDose, StartDose, Therapy } from '../../src/domain/dataset-types.js';
import { holdsNumbers, numbersIn, weeksOfUnit, type EvidenceDosing } from './evidence.js';
import { amountDifferences, floorOfDays, limitsOf, periodsIn } from './dose-words.js';
import type { Pair } from './place.js';

type Schedule = NonNullable<Therapy['schedule']>;
type Texts = Exclude<RepeatedDose['dose'], undefined>;
type Read = EvidenceDosing['maintenance'];

const isNear = (one: number, other: number, most = 0.01) => Math.abs(one - other) <= most * other;

const wordsOf = (text: Texts | undefined) =>
  typeof text === 'object' ? Object.values(text) : [text ?? ''];

/** Everything the evidence says of doses, and how many days each of the first goes on. */
const dosesOf = ({ loading, maintenance, alternative, notes }: EvidenceDosing) =>
  [
    ...[...loading, maintenance, alternative].map((one) => one?.dose ?? ''),
    ...loading.map(({ day }) => {
      const [first, last = first] = String(day ?? '')
        .split('-')
        .map(Number);
      return String(Number(last) - Number(first) + 1);
    }),
    notes ?? '',
  ].join('; ');

/** Whether one of the first doses goes on for that many days. */
const lastsDays = ({ loading }: EvidenceDosing, days: number) =>
  loading.some(
    ({ day, dose }) =>
      Number(String(day).split('-').at(-1)) === days || holdsNumbers(dose ?? '', [days]),
  );

function* doseDifferences(id: string, dose: Texts | undefined, dosing: EvidenceDosing) {
  for (const words of wordsOf(dose)) {
    if (!holdsNumbers(dosesOf(dosing), numbersIn(words))) yield `${id}: dose ${words}`;
  }
}

function* daysDifferences(
  place: string,
  { days = 1, fewestDays }: StartDose,
  [read]: readonly Read[],
  [first]: readonly Read[],
) {
  const written = read?.dose?.startsWith('the same again') ? first?.dose : read?.dose;
  const fewest = floorOfDays(written ?? '');
  if (fewest !== fewestDays) yield `${place}: ${fewestDays ?? days} days at least`;
}

function* startDifferences(
  id: string,
  { start = [], counts }: Pick<Schedule, 'start' | 'counts'>,
  dosing: EvidenceDosing,
) {
  for (const one of start) {
    const { week, hours, watchHours, days, dose } = one;
    const read = dosing.loading.filter(
      (other) =>
        (other.weeks?.includes(week) ?? (other.week ?? 0) === week) &&
        (other.hours ?? 0) === (hours ?? 0) &&
        (other.observationHours ?? 0) === (watchHours ?? 0),
    );
    if (read.length === 0) yield `${id}: dose at week ${week}`;
    if (days !== undefined && !lastsDays(dosing, days)) yield `${id}: ${days} days at week ${week}`;
    yield* daysDifferences(`${id}: week ${week}`, one, read, dosing.loading);
    const words = read.map((other) => other.dose ?? '');
    yield* amountDifferences(`${id}: week ${week}`, { ...one, counts }, words);
    yield* doseDifferences(id, dose, dosing);
  }
}

/** Whether doses are as far apart as the evidence counts or, in a label's months, as it says. */
function isPeriodRead(
  then: RepeatedDose,
  read: NonNullable<Read>,
  notes: string,
  isOther: boolean,
) {
  const { every, times = 1 } = then;
  const readWeeks = read.everyWeeks ?? (read.everyDays ?? 7) / 7 / (read.timesPerWeek ?? 1);
  const ownWeeks = (every.count * weeksOfUnit(every.unit)) / times;
  if (every.upTo === undefined && isNear(ownWeeks, readWeeks)) return true;
  const isSaid = periodsIn(notes).some(
    ({ count, upTo, unit }) =>
      count === every.count && upTo === every.upTo && unit === every.unit && times === 1,
  );
  return isSaid && (isOther || isNear(ownWeeks, readWeeks, 0.1));
}

const isRepeated = (read: Read) =>
  [read?.everyWeeks, read?.everyDays, read?.timesPerWeek].some((one) => typeof one === 'number');

function* repeatDifferences(
  id: string,
  { then, counts }: Pick<Schedule, 'then' | 'counts'>,
  read: Read,
  { dosing, isOther }: { readonly dosing: EvidenceDosing; readonly isOther: boolean },
) {
  if (!then || !read || !isRepeated(read)) {
    if (then || isRepeated(read)) yield `${id}: repeated dose`;
    return;
  }
  const { every, times = 1, hours, watchHours, doses } = then;
  const notes = dosing.notes ?? '';
  if (!isPeriodRead(then, read, notes, isOther)) {
    yield `${id}: ${times} every ${every.count} ${every.unit}`;
  }
  if ((hours ?? 0) !== (read.hours ?? 0)) yield `${id}: repeated dose of ${hours ?? 0} hours`;
  if ((watchHours ?? 0) !== (read.observationHours ?? 0)) {
    yield `${id}: watched for ${watchHours ?? 0} hours`;
  }
  // How many times is in the period, which is compared above.
  yield* amountDifferences(id, { ...then, times: undefined, counts }, [read.dose ?? '']);
  const limits = limitsOf(read.dose ?? '', notes);
  if (doses === undefined ? limits.length > 0 : !limits.includes(doses)) {
    yield `${id}: ${doses ?? 'any number of'} doses in all`;
  }
}

function* otherDifferences(id: string, { alternatives = [] }: Schedule, dosing: EvidenceDosing) {
  for (const [index, other] of alternatives.entries()) {
    const place = `${id}, other ${index + 1}`;
    const read = dosing.alternative ?? dosing.maintenance;
    yield* startDifferences(place, other, dosing);
    yield* repeatDifferences(place, other, read, { dosing, isOther: true });
    yield* doseDifferences(place, other.then?.dose, dosing);
  }
  if (dosing.alternative && alternatives.length === 0) yield `${id}: other schedule`;
}

/** Each hour, interval and dose of a schedule that the evidence does not have as it is published. */
export function* scheduleDifferences({ data, evidence }: Pair): Generator<string> {
  for (const { id, schedule } of data.therapies) {
    if (!schedule) continue;
    const dosing = evidence.dosing[id];
    if (!dosing?.verified) {
      yield `${id}: no verified schedule`;
      continue;
    }
    yield* startDifferences(id, schedule, dosing);
    yield* repeatDifferences(id, schedule, dosing.maintenance, { dosing, isOther: false });
    yield* doseDifferences(id, schedule.then?.dose, dosing);
    yield* otherDifferences(id, schedule, dosing);
  }
}

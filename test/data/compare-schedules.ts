import type { Therapy } from '../../src/domain/dataset-types.js';
import { holdsNumbers, numbersIn, weeksOfUnit, type EvidenceDosing } from './evidence.js';
import type { Pair } from './place.js';

type Schedule = NonNullable<Therapy['schedule']>;
type Texts = Exclude<NonNullable<Schedule['then']>['dose'], undefined>;

const isNear = (one: number, other: number) => Math.abs(one - other) <= 0.01 * other;

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

function* startDifferences(id: string, { start = [] }: Schedule, dosing: EvidenceDosing) {
  for (const { week, hours, watchHours, days, dose } of start) {
    const isRead = dosing.loading.some(
      (one) =>
        (one.weeks?.includes(week) ?? (one.week ?? 0) === week) &&
        (one.hours ?? 0) === (hours ?? 0) &&
        (one.observationHours ?? 0) === (watchHours ?? 0),
    );
    if (!isRead) yield `${id}: dose at week ${week}`;
    if (days !== undefined && !lastsDays(dosing, days)) yield `${id}: ${days} days at week ${week}`;
    yield* doseDifferences(id, dose, dosing);
  }
}

function* doseDifferences(id: string, dose: Texts | undefined, dosing: EvidenceDosing) {
  for (const words of wordsOf(dose)) {
    if (!holdsNumbers(dosesOf(dosing), numbersIn(words))) yield `${id}: dose ${words}`;
  }
}

function* repeatDifferences(id: string, { then }: Schedule, { maintenance: read }: EvidenceDosing) {
  const { every, times = 1, hours, watchHours } = then ?? {};
  const { everyWeeks, everyDays, timesPerWeek } = read ?? {};
  const isRepeated = [everyWeeks, everyDays, timesPerWeek].some((one) => typeof one === 'number');
  if (!every || !isRepeated) {
    if (every || isRepeated) yield `${id}: repeated dose`;
    return;
  }
  const readWeeks = everyWeeks ?? (everyDays ?? 7) / 7 / (timesPerWeek ?? 1);
  const ownWeeks = (every.count * weeksOfUnit(every.unit)) / times;
  if (!isNear(ownWeeks, readWeeks)) {
    yield `${id}: ${times} every ${every.count} ${every.unit}`;
  }
  if ((hours ?? 0) !== (read?.hours ?? 0)) yield `${id}: repeated dose of ${hours ?? 0} hours`;
  if ((watchHours ?? 0) !== (read?.observationHours ?? 0)) {
    yield `${id}: watched for ${watchHours ?? 0} hours`;
  }
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
    yield* repeatDifferences(id, schedule, dosing);
    yield* doseDifferences(id, schedule.then?.dose, dosing);
  }
}

import type { Dataset, Every, Study } from '../../src/domain/dataset-types.js';
import { filesOf, isAdded, isOfTrial, type Pair } from './compare-figures.js';
import { clausesRead, holdsNumbers } from './evidence.js';

/** What the evidence says around a study: its trials, and the words of its verified entries. */
function aboutStudy({ evidence, map }: Pair, study: Study) {
  const files = filesOf(study);
  const trials = evidence.trials.filter(
    ({ file, name }) => files.has(file) && isOfTrial(study, map, name),
  );
  const entries = evidence.entries.filter(
    ({ file, trial, isVerified }) => isVerified && files.has(file) && isOfTrial(study, map, trial),
  );
  const texts = [
    ...trials.flatMap(({ note }) => clausesRead(note ?? '')),
    ...entries.flatMap(({ note, unit, measure, trial }) => [
      ...clausesRead(note),
      unit,
      measure,
      trial ?? '',
    ]),
  ];
  return { trials, texts };
}

function* differencesOf(pair: Pair, study: Study): Generator<string> {
  const { map } = pair;
  const { trials, texts } = aboutStudy(pair, study);
  const isInText = (number: number) => texts.some((text) => holdsNumbers(text, [number]));
  for (const { id, people } of study.arms) {
    if (people === undefined || map.readAgain.has(`${study.id} ${id} ${people}`)) continue;
    const arms = trials.flatMap((trial) => (trial.armsVerified === false ? [] : trial.arms));
    if (arms.some((arm) => arm.id === id && arm.n === people)) continue;
    // A study without a trial of its own in the evidence has its sizes in the words of the entries.
    if (trials.length > 0 || !isInText(people)) yield `${study.id} ${id}: ${people} people`;
  }
  if (study.enrolled !== undefined && !isInText(study.enrolled)) {
    yield `${study.id}: ${study.enrolled} enrolled`;
  }
  const [weeks, words] = map.weeks[study.id] ?? [];
  const isLength =
    trials.some((trial) => trial.weeks === study.weeks) ||
    (weeks === study.weeks && texts.some((text) => text.includes(words ?? ' '))) ||
    map.readAgain.has(`${study.id} weeks ${study.weeks}`);
  if (!isLength) yield `${study.id}: ${study.weeks} weeks`;
}

/** Each size or length of a study that the evidence does not have as it is published. */
export function* studyDifferences(pair: Pair): Generator<string> {
  for (const study of pair.data.studies) {
    if (!study.results.every((result) => isAdded(pair, result))) yield* differencesOf(pair, study);
  }
}

/** Each date of a licence that the evidence does not have as it is published. */
export function* licenceDifferences({ data, evidence, map }: Pair): Generator<string> {
  for (const { id, indications } of data.therapies) {
    for (const { since, regions = [] } of indications) {
      const isRead = evidence.licences.some(
        (licence) =>
          licence.file === id &&
          licence.verified &&
          regions.includes(licence.region) &&
          licence.since?.startsWith(since ?? '') &&
          // Of some dates the year alone was read, and the note says so.
          (licence.sinceVerified !== false ||
            clausesRead(licence.note ?? '').some((clause) =>
              holdsNumbers(clause, [Number(since)]),
            )),
      );
      if (isRead || since === undefined) continue;
      if (map.readAgain.has(`${id} ${regions.join()} since ${since}`)) continue;
      yield `${id} ${regions.join()}: since ${since}`;
    }
  }
}

const weeksOf: Readonly<Record<Every['unit'], number>> = {
  day: 1 / 7,
  week: 1,
  month: 365.25 / 12 / 7,
  year: 365.25 / 7,
};

const isNear = (one: number, other: number) => Math.abs(one - other) <= 0.01 * other;

/** Each hour and interval of a schedule that the evidence does not have as it is published. */
export function* scheduleDifferences({ data, evidence, map }: Pair): Generator<string> {
  for (const { id, schedule } of data.therapies) {
    const dosing = evidence.dosing[id];
    if (!schedule) continue;
    if (!dosing?.verified) {
      yield `${id}: no verified schedule`;
      continue;
    }
    for (const { week, hours, watchHours } of schedule.start ?? []) {
      const isRead = dosing.loading.some(
        (dose) =>
          (dose.week ?? 0) === week &&
          (dose.hours ?? 0) === (hours ?? 0) &&
          (dose.observationHours ?? 0) === (watchHours ?? 0),
      );
      if (!isRead) yield `${id}: dose at week ${week}`;
    }
    const { every, times = 1, hours, watchHours } = schedule.then ?? {};
    const read = dosing.maintenance;
    if (!every || !read) {
      if (every || read) yield `${id}: repeated dose`;
      continue;
    }
    const readWeeks = read.everyWeeks ?? (read.everyDays ?? 7) / 7 / (read.timesPerWeek ?? 1);
    const ownWeeks = (every.count * weeksOf[every.unit]) / times;
    const isAgain = map.readAgain.has(`${id} repeated dose`);
    if (!isAgain && !isNear(ownWeeks, readWeeks)) yield `${id}: a dose every ${ownWeeks} weeks`;
    if ((hours ?? 0) !== (read.hours ?? 0)) yield `${id}: repeated dose of ${hours ?? 0} hours`;
    if ((watchHours ?? 0) !== (read.observationHours ?? 0)) yield `${id}: watching`;
  }
}

/** Each rating of certainty that the evidence does not have as it is published. */
export function* ratingDifferences({ data, evidence, map }: Pair): Generator<string> {
  for (const study of data.studies) {
    for (const { outcome, certainty } of study.results) {
      if (!certainty) continue;
      const isRead = evidence.ratings.some(
        (rating) =>
          rating.verified &&
          rating.therapy === study.arms[0]?.therapy &&
          rating.certainty === certainty.rating &&
          certainty.sources.includes(rating.source) &&
          map.measures[outcome]?.test(rating.outcome),
      );
      if (!isRead) yield `${study.id} ${outcome}: certainty ${certainty.rating}`;
    }
  }
}

type Address = Pick<Dataset['sources'][number], 'doi' | 'pmid' | 'url'>;

/** Each source that is not one of the evidence, or has another address there. */
export function* sourceDifferences({ data, evidence, map }: Pair): Generator<string> {
  for (const source of data.sources) {
    if (map.addedSources.has(source.id)) continue;
    const read: Address | undefined = evidence.sources.find(({ id }) => id === source.id);
    if (!read) yield `${source.id}: not in the evidence`;
    for (const field of ['doi', 'pmid', 'url'] as const) {
      const own = source[field];
      const isOfDoi = field === 'url' && own === `https://doi.org/${source.doi ?? ''}`;
      if (own === undefined || isOfDoi || own === read?.[field]) continue;
      if (!map.readAgain.has(`${source.id} ${field}`)) yield `${source.id}: ${field} ${own}`;
    }
  }
}

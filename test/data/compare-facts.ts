import type { Dataset, Study } from '../../src/domain/dataset-types.js';
import { isSameText } from './compare-figures.js';
import { clausesRead, holdsNumbers, weeksIn } from './evidence.js';
import { filesOf, isOfTrial, type Pair } from './place.js';

/** What the evidence says around a study: its trials, and the words of its verified entries. */
function aboutStudy(pair: Pair, study: Study) {
  const { evidence, map } = pair;
  const files = filesOf(pair, study);
  const trials = evidence.trials.filter(
    ({ file, name }) => files.has(file) && isOfTrial(study, map, name),
  );
  const entries = evidence.entries.filter(
    ({ file, trial, isVerified }) => isVerified && files.has(file) && isOfTrial(study, map, trial),
  );
  const cited = new Set(study.results.flatMap(({ sources }) => sources));
  const texts = [
    ...evidence.sources.flatMap(({ id, title }) => (cited.has(id) ? (title ?? '') : [])),
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

const isNear = (one: number, other: number) => Math.abs(one - other) <= 0.01 * other;

function* differencesOf(pair: Pair, study: Study): Generator<string> {
  const { trials, texts } = aboutStudy(pair, study);
  const parts = pair.data.studies.filter(({ id }) => study.pooledFrom?.includes(id));
  const isInText = (number: number) => texts.some((text) => holdsNumbers(text, [number]));
  for (const { id, people } of study.arms) {
    if (people === undefined) continue;
    const arms = trials.flatMap((trial) => (trial.armsVerified === false ? [] : trial.arms));
    if (arms.some((arm) => arm.id === id && arm.n === people)) continue;
    // A study without a trial of its own in the evidence has its sizes in the words of the entries.
    if (trials.length > 0 || !isInText(people)) yield `${study.id} ${id}: ${people} people`;
  }
  if (study.enrolled !== undefined && !isInText(study.enrolled)) {
    yield `${study.id}: ${study.enrolled} enrolled`;
  }
  const isLength =
    trials.some(({ weeks }) => weeks === study.weeks) ||
    (trials.every(({ weeks }) => typeof weeks !== 'number') &&
      texts.flatMap(weeksIn).some((weeks) => isNear(study.weeks, weeks)));
  if (!isLength) yield `${study.id}: ${study.weeks} weeks`;
  for (const number of study.registry ?? []) {
    const isRead = trials.some(
      ({ registry, registryVerified }) =>
        registryVerified !== false && registry?.split(/[^\w-]+/).includes(number),
    );
    const isOfPart = parts.some(({ registry }) => registry?.includes(number));
    if (!isRead && !isOfPart) yield `${study.id}: ${number}`;
  }
}

/** Each size, length or number of a study that the evidence does not have as it is published. */
export function* studyDifferences(pair: Pair): Generator<string> {
  for (const study of pair.data.studies) yield* differencesOf(pair, study);
}

/** Each licence and its date that the evidence does not have as it is published. */
export function* licenceDifferences({ data, evidence }: Pair): Generator<string> {
  for (const { id, indications } of data.therapies) {
    for (const { since, regions = [] } of indications) {
      const licences = evidence.licences.filter(
        ({ file, region, verified }) => file === id && verified && regions.includes(region),
      );
      const isRead =
        since === undefined
          ? licences.length > 0
          : licences.some(
              (licence) =>
                licence.since?.startsWith(since) &&
                // Of some dates the year alone was read, and the note says so.
                (licence.sinceVerified !== false ||
                  clausesRead(licence.note ?? '').some((clause) =>
                    holdsNumbers(clause, [Number(since)]),
                  )),
            );
      if (!isRead) yield `${id} ${regions.join()}: ${since ? `since ${since}` : 'licensed'}`;
    }
  }
}

/** Each rating of certainty that the evidence does not have as it is published. */
export function* ratingDifferences({ data, evidence, map }: Pair): Generator<string> {
  for (const study of data.studies) {
    for (const { outcome, certainty } of study.results) {
      if (!certainty) continue;
      const isRead = evidence.syntheses.some(({ id, results = [] }) =>
        results.some(
          (one) =>
            one.verified &&
            one.therapy === study.arms[0]?.therapy &&
            one.certainty === certainty.rating &&
            certainty.sources.includes(id) &&
            map.measures[outcome]?.test(one.outcome),
        ),
      );
      if (!isRead) yield `${study.id} ${outcome}: certainty ${certainty.rating}`;
    }
  }
}

const beginningOf = (title: string) => title.toLowerCase().replaceAll(/\W/g, '').slice(0, 14);

type Source = Dataset['sources'][number];

/** Whether two addresses lead to one text: ours may leave out "www." and what a search left behind. */
function isSameAddress(own: string | undefined, read: string | null | undefined): boolean {
  const [short = '', long = ''] = [own, read].map((address) => address?.replace('//www.', '//'));
  return short !== '' && (short === long || /^[?&/]/.test(long.split(short).at(1) ?? ''));
}

/** Each source that is not one of the evidence, or has another address there. */
export function* sourceDifferences({ data, evidence, map }: Pair): Generator<string> {
  const all = [...evidence.sources, ...evidence.syntheses];
  for (const source of data.sources) {
    if (map.addedSources.has(source.id)) continue;
    const read = all.find(({ id }) => id === source.id);
    // The same text may have been gathered for another option, under its id.
    const same = all.filter((one) => one === read || isSameText(one, source));
    if (same.length === 0) {
      yield `${source.id}: not in the evidence`;
      continue;
    }
    const fields = (['doi', 'pmid', 'url'] as const).filter((field) => source[field] !== undefined);
    for (const field of fields) {
      const isOfDoi = field === 'url' && source.url === `https://doi.org/${source.doi ?? ''}`;
      const isRead = same.some(
        (one) =>
          isSameAddress(source[field], one[field]) &&
          !(field === 'doi' && one.doiVerified === false) &&
          !(field === 'pmid' && one.pmidVerified === false),
      );
      if (!isRead && !isOfDoi) yield `${source.id}: ${field} ${source[field]}`;
    }
    if (fields.length === 0 && !hasTitleOf(source, read?.title)) {
      yield `${source.id}: ${source.title}`;
    }
  }
}

/** Whether a text without an address begins with the same words as in the evidence. */
const hasTitleOf = ({ title }: Source, read: string | undefined) =>
  read !== undefined && beginningOf(title) === beginningOf(read);

/** Each source that is said to be added although the evidence has it, or that is not there. */
export function addedForNothing({ data, evidence, map }: Pair): readonly string[] {
  const own = new Set(data.sources.map(({ id }) => id));
  const read = new Set(evidence.sources.map(({ id }) => id));
  return [...map.addedSources.keys()].filter((id) => !own.has(id) || read.has(id));
}

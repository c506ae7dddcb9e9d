import type { ArmFigure, Effect, StudyResult } from '../../src/domain/dataset-types.js';
import {
  clausesRead,
  holdsInOrder,
  holdsNumbers,
  weeksIn,
  type Entry,
  type EvidenceSource,
} from './evidence.js';
import {
  areSame,
  armIn,
  filesOf,
  isNamed,
  isOfTrial,
  isSame,
  valueIn,
  wordsFor,
  type Pair,
  type Place,
} from './place.js';
import { sayArms, sayEffect } from './statements.js';

/** Whether all numbers stand together in what was read for the entry. */
const isInNote = ({ note, unit }: Entry, numbers: readonly number[]) =>
  [...clausesRead(note), unit].some((clause) => holdsNumbers(clause, numbers));

/** Whether all numbers stand together in what was read for the entry, in their order. */
const areInNote = ({ note }: Entry, numbers: readonly number[]) =>
  clausesRead(note).some((clause) => holdsInOrder(clause, numbers));

const valuesOf = ({ arms }: StudyResult) => Object.values(arms).flatMap(({ value }) => value ?? []);

function isReadElsewhere({ map, evidence, name }: Place, arm: string, value: number): boolean {
  const other = map.armsElsewhere[`${name} ${arm}`];
  return evidence.entries.some(
    (entry) =>
      other !== undefined &&
      entry.isVerified &&
      entry.file === other.file &&
      entry.trial === other.trial &&
      isSame(entry.values[other.arm], value),
  );
}

/** Whether all that was printed is that a share is below a limit, or 0% without decimals. */
const isPrintedBelow = ({ note }: Entry, value: number | undefined, limit: number) =>
  (value === 0 && limit <= 0.5) ||
  clausesRead(note).some((clause) => clause.includes(`below ${limit}%`));

/** Whether a share is that of a number of people, whom the entry counts and does not divide. */
function isShareOf({ study }: Place, arm: string, { value, events, people }: ArmFigure): boolean {
  const all = people ?? study.arms.find(({ id }) => id === arm)?.people;
  if (value === undefined || events === undefined || all === undefined) return false;
  return isSame(Math.round((1000 * events) / all) / 10, value);
}

function agrees(place: Place, entry: Entry, arm: string, figure: ArmFigure): boolean {
  const { value, range, noneSeen, events } = figure;
  const read = valueIn(place, entry, arm);
  if (noneSeen) return read === 0 || entry.unit.startsWith('none');
  if (range) return range[0] === 0 && isPrintedBelow(entry, read, range[1]);
  if (value === undefined) return true;
  if (entry.unit.startsWith('people')) return read === events && isShareOf(place, arm, figure);
  return (
    isSame(read, value) ||
    isReadElsewhere(place, arm, value) ||
    (place.map.valuesInNotes.has(place.name) && areInNote(entry, valuesOf(place.result)))
  );
}

/** All that was read about the trial of an entry: how many people are counted stands anywhere. */
function aboutTrialOf({ evidence, study, map }: Place, { file }: Entry): readonly string[] {
  const trials = evidence.trials.filter(
    (one) => one.file === file && isOfTrial(study, map, one.name),
  );
  const entries = evidence.entries.filter(
    (one) => one.isVerified && one.file === file && isOfTrial(study, map, one.trial),
  );
  return [
    ...trials.flatMap(({ note, population }) => [...clausesRead(note ?? ''), population ?? '']),
    ...entries.flatMap(({ note, unit, trial }) => [...clausesRead(note), unit, trial ?? '']),
  ];
}

/** What goes with the value of one arm. */
function* detailsOf(place: Place, entry: Entry, arm: string, figure: ArmFigure) {
  const { name, study } = place;
  const { interval, events, people } = figure;
  if (interval && !areSame(entry.effect?.ci95, interval) && !isInNote(entry, interval)) {
    yield `${name} ${arm}: interval ${interval.join(' to ')}`;
  }
  const isAboutTrial = (number: number) =>
    aboutTrialOf(place, entry).some((text) => holdsNumbers(text, [number]));
  if (events !== undefined && !isSame(entry.values[arm], events)) {
    if (!isInNote(entry, [events]) && !isAboutTrial(events))
      yield `${name} ${arm}: ${events} events`;
  }
  const all = study.arms.find(({ id }) => id === arm)?.people;
  if (people !== undefined && people !== all) {
    if (!isInNote(entry, [people]) && !isAboutTrial(people))
      yield `${name} ${arm}: ${people} people`;
  }
}

const kinds: Readonly<Record<Effect['kind'], RegExp>> = {
  'rate-ratio': /^rate ratio/,
  'hazard-ratio': /^hazard ratio/,
  'risk-ratio': /^risk ratio/,
  'odds-ratio': /^odds ratio/,
  difference: /^difference($|,| from placebo)/,
  'relative-reduction': /reduction/,
  'p-only': /./,
};

/** A comparison as we show it: of falls, without the sign that a change has. */
function effectIn(place: Place, entry: Entry) {
  const { effect } = entry;
  if (!effect || !isNamed(place, place.map.falls, entry)) return effect;
  const { value, ci95 } = effect;
  return {
    ...effect,
    value: typeof value === 'number' ? -value : value,
    ci95: ci95?.map((limit) => -limit).reverse(),
  };
}

/** Whether an entry has an effect, in its own field or, with limits, in its note. */
function hasEffect(place: Place, entry: Entry, effect: Effect): boolean {
  const { kind, value, interval, p } = effect;
  const read = effectIn(place, entry);
  const of = effect.of.map((arm) => armIn(place, entry, arm) ?? arm);
  if (read && read.verified !== false && of.join() === 't,c' && kinds[kind].test(read.kind)) {
    const isValue = value === undefined || isSame(read.value, value);
    const limits = effect.level === 99 ? read.ci99 : read.ci95;
    const isInterval = !interval || areSame(limits, interval);
    if (isValue && isInterval && (p === undefined || p === read.p)) return true;
  }
  if (kind === 'p-only') return clausesRead(entry.note).includes(`p${p ?? ''}`);
  if (value === undefined || !interval || p !== undefined) return false;
  const sign = isNamed(place, place.map.falls, entry) ? -1 : 1;
  const numbers = [value, ...interval].map((number) => sign * number);
  return clausesRead(entry.note).some((clause) => holdsNumbers(clause, numbers));
}

/** Whether two sources are the same text: one address at least, and none that differs. */
export const isSameText = (one: EvidenceSource, other: EvidenceSource): boolean =>
  (['doi', 'pmid', 'url'] as const).some((field) => one[field] && one[field] === other[field]);

/** One of the texts in which the entry was read is cited, be it under another id. */
function isCited({ data, evidence, result }: Place, entry: Entry): boolean {
  const cited = new Set(
    [result, ...(result.effects ?? [])].flatMap(({ sources }) => sources ?? []),
  );
  const texts = [...data.sources, ...evidence.sources].filter(({ id }) => cited.has(id));
  return entry.sources.some((id) => {
    const own = `${entry.file}.${id}`;
    const read = evidence.sources.find((source) => source.id === own);
    return (
      cited.has(own) ||
      texts.some((text) => text.url === id || (read !== undefined && isSameText(text, read)))
    );
  });
}

const withoutConfirmation =
  /confirmed.*?(progression )?(at )?(12|24) weeks|after 6 months|kept up for 3 months|per 28 days/;

/** Whether the time of a result is that of an entry, or the entry names none. */
function isTimeOf({ study, result, evidence }: Place, entry: Entry): boolean {
  const { measure, unit, note, file, trial } = entry;
  const weeks = result.weeks ?? study.weeks;
  const lengths = evidence.trials.flatMap((one) =>
    one.file === file && one.name === trial ? (one.weeks ?? []) : [],
  );
  const named = weeksIn(`${measure.replace(withoutConfirmation, '')} ${unit}`);
  const all = (
    named.length > 0 || result.weeks === undefined ? named : [...weeksIn(note), ...lengths]
  ).filter((one) => one >= 1 || weeks < 1);
  // "Two years" may be 96 weeks of a trial. What has a time of its own must find it named.
  const isNear = all.some((one) => Math.abs(one - weeks) <= 0.1 * weeks);
  return isNear || (all.length === 0 && result.weeks === undefined);
}

function* differencesAt(place: Place): Generator<string> {
  const { name, result, entries, map } = place;
  const arms = Object.entries(result.arms);
  const agreeing = entries.filter((one) =>
    arms.every(([arm, figure]) => agrees(place, one, arm, figure)),
  );
  const entry = agreeing.find((one) => isTimeOf(place, one)) ?? agreeing[0];
  if (entry) {
    for (const [arm, figure] of arms) yield* detailsOf(place, entry, arm, figure);
  } else {
    yield `${name}: ${sayArms(result.arms)}`;
  }
  for (const effect of result.effects ?? []) {
    if (!entries.some((one) => hasEffect(place, one, effect)))
      yield `${name}: ${sayEffect(effect)}`;
  }
  if (entry && !map.valuesInNotes.has(name) && !isCited(place, entry)) {
    yield `${name}: read in ${entry.file} ${entry.sources.join()}`;
  }
  if (entry ? !isTimeOf(place, entry) : result.weeks !== undefined) {
    yield `${name}: over ${result.weeks ?? place.study.weeks} weeks`;
  }
}

/** Each figure, limit, count and comparison that the evidence does not have as it is published. */
export function* figureDifferences(pair: Pair): Generator<string> {
  const { evidence, map } = pair;
  for (const study of pair.data.studies) {
    for (const result of study.results) {
      const name = `${study.id} ${result.outcome}`;
      const place = { ...pair, study, result, name };
      const words = wordsFor(place);
      const files = filesOf(pair, study, [result]);
      const elsewhere = Object.keys(result.arms).flatMap(
        (arm) => map.armsElsewhere[`${name} ${arm}`] ?? [],
      );
      const entries = evidence.entries.filter(
        ({ file, trial, measure, isVerified }) =>
          isVerified &&
          words.some((one) => one.test(measure)) &&
          ((files.has(file) && isOfTrial(study, map, trial)) ||
            elsewhere.some((other) => other.file === file && other.trial === trial)),
      );
      yield* differencesAt({ ...place, entries });
    }
  }
}

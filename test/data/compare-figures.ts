import type {
  ArmFigure,
  Dataset,
  Effect,
  Study,
  StudyResult,
} from '../../src/domain/dataset-types.js';
import type { EvidenceMap } from './evidence-map.js';
import { clausesRead, holdsNumbers, type Entry, type Evidence } from './evidence.js';

/** A dataset beside the evidence for it. */
export interface Pair {
  readonly data: Dataset;
  readonly evidence: Evidence;
  readonly map: EvidenceMap;
}

interface Place extends Pair {
  readonly study: Study;
  readonly result: StudyResult;
  readonly name: string;
  /** The verified entries of the same trial and outcome, in the files that are cited. */
  readonly entries: readonly Entry[];
}

const isSame = (one: unknown, other: number | undefined) =>
  typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-9;

const areSame = (one: readonly number[] | null | undefined, other: readonly number[]) =>
  one?.length === other.length && other.every((number, index) => isSame(one[index], number));

const fileOf = (source: string) => source.split('.')[0] ?? '';

/** Files of the evidence that a study rests on. */
export const filesOf = ({ results }: Study) =>
  new Set(results.flatMap(({ sources }) => sources.map(fileOf)));

/** Whether an entry is of the trial: risks print the size of its arms behind its name. */
export function isOfTrial(study: Study, map: EvidenceMap, trial: string | null): boolean {
  const named = map.trials[study.id];
  return [named === undefined ? study.name : named]
    .flat()
    .some((name) => trial === name || (name !== null && (trial?.startsWith(`${name} (`) ?? false)));
}

const wordsFor = ({ measures, opposites, overTwoYears, falls }: EvidenceMap, outcome: string) =>
  [measures, opposites, overTwoYears, falls].flatMap((words) => words[outcome] ?? []);

/** What the entry says for an arm, turned into what the outcome counts. */
function valueIn({ map, result }: Place, { values, measure }: Entry, arm: string) {
  const value = values[arm];
  const isFall = map.falls[result.outcome]?.test(measure);
  // An average at the start and at the end, with one decimal each.
  if (isFall && Array.isArray(value)) return Math.round((value[0] - value[1]) * 10) / 10;
  if (typeof value !== 'number') return undefined;
  if (isFall) return -value;
  if (map.opposites[result.outcome]?.test(measure)) return 100 - value;
  if (map.overTwoYears[result.outcome]?.test(measure)) return value / 2;
  return value;
}

/** Whether all numbers stand together in what was read for the entry. */
const isInNote = ({ note, unit }: Entry, numbers: readonly number[]) =>
  [...clausesRead(note), unit].some((clause) => holdsNumbers(clause, numbers));

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

/** Whether all that was printed is that a share is below a limit. */
const isPrintedBelow = ({ note }: Entry, limit: number) =>
  clausesRead(note).some((clause) => clause.includes(`below ${limit}%`));

function agrees(place: Place, entry: Entry, arm: string, figure: ArmFigure): boolean {
  const { value, range, noneSeen } = figure;
  if (noneSeen) return entry.unit.startsWith('none');
  if (range) return range[0] === 0 && isPrintedBelow(entry, range[1]);
  if (value === undefined) return true;
  return (
    isSame(valueIn(place, entry, arm), value) ||
    isReadElsewhere(place, arm, value) ||
    (place.map.valuesInNotes.has(place.name) && isInNote(entry, [value]))
  );
}

/** What goes with the value of one arm. */
function* detailsOf({ name }: Place, entry: Entry, arm: string, figure: ArmFigure) {
  const { interval, events, people } = figure;
  if (interval && !areSame(entry.effect?.ci95, interval) && !isInNote(entry, interval)) {
    yield `${name} ${arm}: interval ${interval.join(' to ')} is not in the entry`;
  }
  for (const [what, number] of Object.entries({ events, people })) {
    if (number === undefined || isInNote(entry, [number])) continue;
    yield `${name} ${arm}: ${number} ${what} are not in the entry`;
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
function effectIn({ map, result }: Place, { effect, measure }: Entry) {
  if (!effect || !map.falls[result.outcome]?.test(measure)) return effect;
  const { value, ci95 } = effect;
  return {
    ...effect,
    value: typeof value === 'number' ? -value : value,
    ci95: ci95?.map((limit) => -limit).reverse(),
  };
}

/** Whether an entry has an effect, in its own field or, with limits, in its note. */
function hasEffect(place: Place, entry: Entry, effect: Effect): boolean {
  const { map, name, result } = place;
  const { kind, of, value, interval, p } = effect;
  if (map.readAgain.has(`${name} ${kind}`)) return true;
  const read = effectIn(place, entry);
  const isAgain = map.readAgain.has(`${name} p ${p ?? ''}`);
  if (read && read.verified !== false && of.join() === 't,c' && kinds[kind].test(read.kind)) {
    const isValue = value === undefined || isSame(read.value, value);
    const isInterval = !interval || areSame(read.ci95, interval);
    if (isValue && isInterval && (p === undefined || p === read.p || isAgain)) return true;
  }
  if (kind === 'p-only') return clausesRead(entry.note).includes(`p${p ?? ''}`);
  if (value === undefined || !interval || p !== undefined) return false;
  const sign = map.falls[result.outcome]?.test(entry.measure) ? -1 : 1;
  const numbers = [value, ...interval].map((number) => sign * number);
  return clausesRead(entry.note).some((clause) => holdsNumbers(clause, numbers));
}

/** One of the texts in which the entry was read is cited, be it under another id. */
function isCited({ data, result }: Place, entry: Entry): boolean {
  const url = (id: string) => data.sources.find((source) => source.id === id)?.url;
  const cited = [result, ...(result.effects ?? [])].flatMap(({ sources }) => sources ?? []);
  return entry.sources.some(
    (id) => cited.includes(`${entry.file}.${id}`) || cited.some((one) => url(one) === id),
  );
}

function* differencesAt(place: Place): Generator<string> {
  const { name, result, entries, map } = place;
  const arms = Object.entries(result.arms);
  const entry = entries.find((one) =>
    arms.every(([arm, figure]) => agrees(place, one, arm, figure)),
  );
  if (!entry) {
    yield `${name}: no verified entry says ${JSON.stringify(result.arms)}`;
    return;
  }
  for (const [arm, figure] of arms) yield* detailsOf(place, entry, arm, figure);
  for (const effect of result.effects ?? []) {
    if (!entries.some((one) => hasEffect(place, one, effect))) {
      yield `${name}: no verified entry says ${JSON.stringify(effect)}`;
    }
  }
  if (!map.valuesInNotes.has(name) && !isCited(place, entry)) {
    yield `${name}: the source of the entry, ${entry.sources.join()}, is not cited`;
  }
}

/** Whether a result rests on nothing but sources that were read in addition to the evidence. */
export const isAdded = ({ map }: Pair, { sources }: StudyResult): boolean =>
  sources.every((id) => map.addedSources.has(id));

/** Each figure, limit, count and comparison that the evidence does not have as it is published. */
export function* figureDifferences(pair: Pair): Generator<string> {
  for (const study of pair.data.studies) {
    for (const result of study.results) {
      if (isAdded(pair, result)) continue;
      const words = wordsFor(pair.map, result.outcome);
      const files = new Set(result.sources.map(fileOf));
      const entries = pair.evidence.entries.filter(
        ({ file, trial, measure, isVerified }) =>
          isVerified &&
          files.has(file) &&
          isOfTrial(study, pair.map, trial) &&
          words.some((one) => one.test(measure)),
      );
      yield* differencesAt({
        ...pair,
        study,
        result,
        entries,
        name: `${study.id} ${result.outcome}`,
      });
    }
  }
}

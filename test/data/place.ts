import type { Dataset, Study, StudyResult } from '../../src/domain/dataset-types.js';
import type { EvidenceMap } from './evidence-map.js';
import type { Entry, Evidence } from './evidence.js';

/** A dataset beside the evidence for it. */
export interface Pair {
  readonly data: Dataset;
  readonly evidence: Evidence;
  readonly map: EvidenceMap;
}

/** A result beside what the evidence may say of it. */
export interface Place extends Pair {
  readonly study: Study;
  readonly result: StudyResult;
  readonly name: string;
  /** The verified entries of the same trial and outcome. */
  readonly entries: readonly Entry[];
}

/** Whether two figures are the same but for how a computer adds. */
export const isSame = (one: unknown, other: number | undefined) =>
  typeof one === 'number' && typeof other === 'number' && Math.abs(one - other) < 1e-9;

/** Whether two lists have the same figures. */
export const areSame = (one: readonly number[] | null | undefined, other: readonly number[]) =>
  one?.length === other.length && other.every((number, index) => isSame(one[index], number));

const fileOf = (source: string) => source.split('.')[0] ?? '';

/**
 * Files of the evidence that may tell of a study: that of its first group and those cited. A file
 * of another group has the same trial with its groups the other way round.
 */
export function filesOf({ data }: Pair, { arms, results }: Study, cited = results): Set<string> {
  const [first, ...others] = arms.flatMap(({ therapy }) => therapy ?? []);
  const nothing = data.therapies.find(({ kind }) => kind === 'none')?.id;
  const turned = new Set(others.filter((id) => id !== first && id !== nothing));
  const files = [first ?? [], ...cited.map(({ sources }) => sources.map(fileOf))].flat();
  return new Set(files.filter((file) => !turned.has(file)));
}

/** Whether an entry is of the trial: risks print the size of its arms behind its name. */
export function isOfTrial(study: Study, map: EvidenceMap, trial: string | null): boolean {
  const named = map.trials[study.id];
  return [named === undefined ? study.name : named]
    .flat()
    .some((name) => trial === name || (name !== null && (trial?.startsWith(`${name} (`) ?? false)));
}

/** The words of the evidence for a result. */
export const wordsFor = ({ map, name, result }: Omit<Place, 'entries'>) =>
  [map.measures, map.opposites, map.overTwoYears, map.falls].flatMap(
    (words) => words[name] ?? words[result.outcome] ?? [],
  );

/** Whether the words of the entry are those of a kind of measure, for this result or its outcome. */
export const isNamed = (
  { name, result }: Place,
  words: EvidenceMap['measures'],
  { measure }: Entry,
) => (words[name] ?? words[result.outcome])?.test(measure) ?? false;

/** What the entry calls an arm: in the file of another option the groups may be the other way round. */
export function armIn(
  { data, evidence, map, study, result, name }: Place,
  entry: Entry,
  arm: string,
) {
  if (filesOf({ data, evidence, map }, study, [result]).has(entry.file)) return arm;
  const other = map.armsElsewhere[`${name} ${arm}`];
  return other?.file === entry.file && other.trial === entry.trial ? other.arm : undefined;
}

/** What the entry says for an arm, turned into what the outcome counts. */
export function valueIn(place: Place, entry: Entry, arm: string) {
  const { map } = place;
  const value = entry.values[armIn(place, entry, arm) ?? ''];
  const isFall = isNamed(place, map.falls, entry);
  // An average at the start and at the end, with one decimal each.
  if (isFall && Array.isArray(value)) return Math.round((value[0] - value[1]) * 10) / 10;
  if (typeof value !== 'number') return undefined;
  if (isFall) return -value;
  if (isNamed(place, map.opposites, entry)) return 100 - value;
  if (isNamed(place, map.overTwoYears, entry)) return value / 2;
  return value;
}

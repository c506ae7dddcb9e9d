import type { Dataset, Study, StudyResult } from '../../src/domain/dataset-types.js';
import { weeksIn, type EvidenceComparison, type EvidenceStratum } from './evidence.js';
import { areSame, filesOf, isSame, type Pair } from './place.js';
import { sayArms } from './statements.js';

type Synthesis = NonNullable<Dataset['syntheses']>[number];
type Comparison = Synthesis['comparisons'][number];
type Stratum = NonNullable<StudyResult['strata']>[number];

const inEveryLanguage = (text: Stratum['who']) =>
  typeof text === 'string' ? text : Object.values(text).join(' ');

/** Whether the words for a group name all that its people have in common, and nothing else. */
function isOfGroup({ map }: Pair, outcome: string, who: string, { facets }: EvidenceStratum) {
  const words = Object.entries(map.strata[outcome] ?? {});
  return words.every(([facet, one]) => one.test(who) === facets.includes(facet));
}

function* strataOf(pair: Pair, study: Study, { outcome, strata = [], sources }: StudyResult) {
  const files = filesOf(pair, study);
  for (const { who, arms } of strata) {
    const words = inEveryLanguage(who);
    const figures = Object.entries(arms);
    const rows = pair.evidence.strata.filter(
      (row) =>
        files.has(row.file) &&
        outcome in pair.map.strata &&
        isOfGroup(pair, outcome, words, row) &&
        row.isVerified &&
        sources.includes(`${row.file}.${row.source}`),
    );
    const isRead =
      rows.length === 1 &&
      figures.length === 1 &&
      figures.every(([arm, { value }]) => arm === 't' && isSame(value, rows[0]?.value));
    if (!isRead) yield `${study.id} ${outcome}, ${words}: ${sayArms(arms)}`;
  }
}

/** Each figure of a group of people that the evidence does not have as it is published. */
export function* strataDifferences(pair: Pair): Generator<string> {
  for (const study of pair.data.studies) {
    for (const result of study.results) yield* strataOf(pair, study, result);
  }
}

const kinds: Readonly<Record<NonNullable<Comparison['kind']>, RegExp>> = {
  'rate-ratio': /^rate ratio/,
  'hazard-ratio': /^hazard ratio/,
  'risk-ratio': /^risk ratio/,
  'odds-ratio': /^odds ratio/,
  difference: /^difference/,
};

function hasEffect({ effect }: EvidenceComparison, { kind, value, interval, level }: Comparison) {
  if (kind === undefined || value === undefined) return interval === undefined;
  return (
    level === undefined &&
    kinds[kind].test(effect?.kind ?? '') &&
    isSame(effect?.value, value) &&
    (!interval || areSame(effect?.ci95, interval))
  );
}

const weeksAre = (read: readonly number[], own: number | undefined) =>
  own === undefined || read.some((one) => Math.abs(one - own) < 1);

function isOf(pair: Pair, { population }: Synthesis, own: Comparison, read: EvidenceComparison) {
  const { map, data } = pair;
  const nothing = data.therapies.find(({ kind }) => kind === 'none')?.id;
  const comparator =
    own.comparator === nothing ? /^placebo$/ : (map.comparators[own.comparator] ?? /^$/);
  const weeks = weeksIn(read.outcome.replace(/confirmed at .*/, ''));
  return (
    read.verified &&
    (read.therapies ?? [read.therapy]).includes(own.therapy) &&
    comparator.test(read.comparator) &&
    (map.reviewed[own.outcome]?.test(read.outcome) ?? false) &&
    (map.populations[population]?.test(read.outcome) ?? true) &&
    weeksAre(weeks, own.weeks)
  );
}

/** What is said of the size of a review, its year and its end of search. */
function* aboutSynthesis(pair: Pair, own: Synthesis): Generator<string> {
  const read = pair.evidence.syntheses.find(({ id }) => own.sources.includes(id));
  const { year, studies, people, searched } = own;
  if (!read) {
    const said = Object.entries({ year, studies, people, searched });
    const known = said.filter(([, one]) => one !== undefined);
    yield `${own.id}: not in the evidence, ${known.map((one) => one.join(' ')).join(', ')}`;
    return;
  }
  if (year !== read.year || read.yearVerified === false) yield `${own.id}: year ${year}`;
  if (studies !== undefined && studies !== read.studies) yield `${own.id}: ${studies} studies`;
  if (people !== undefined && people !== read.people) yield `${own.id}: ${people} people`;
  if (searched !== undefined && !read.searchDate?.includes(searched)) {
    yield `${own.id}: searched ${searched}`;
  }
}

const sayComparison = ({ id }: Synthesis, own: Comparison) =>
  [
    `${id} ${own.outcome} ${own.therapy}:${own.comparator}`,
    own.kind && `${own.kind} ${own.value}${own.interval ? ` (${own.interval.join(' to ')})` : ''}`,
    own.rating && `rated ${own.rating}`,
    own.weeks === undefined ? undefined : `${own.weeks} weeks`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');

/** Each comparison and rating of a review that the evidence does not have as it is published. */
export function* synthesisDifferences(pair: Pair): Generator<string> {
  for (const own of pair.data.syntheses ?? []) {
    yield* aboutSynthesis(pair, own);
    const results = pair.evidence.syntheses.flatMap(({ id, results: all = [] }) =>
      own.sources.includes(id) ? all : [],
    );
    const left = new Set(results);
    for (const comparison of own.comparisons) {
      const dose = inEveryLanguage(comparison.note ?? '');
      const found = results.filter(
        (read) =>
          isOf(pair, own, comparison, read) &&
          hasEffect(read, comparison) &&
          (comparison.rating === undefined || comparison.rating === read.certainty) &&
          isDoseNamed(dose, read, results),
      );
      // Two comparisons of the same options are two lines of the review, unless one line joins them.
      const one = found.find((read) => left.has(read) || isJoint(read));
      if (one) left.delete(one);
      else yield sayComparison(own, comparison);
    }
  }
}

const isJoint = ({ therapies, outcome }: EvidenceComparison) =>
  therapies !== undefined || outcome.includes(', and ');

/** Whether the note names the dose of the line, where the review has several of one medicine. */
function isDoseNamed(
  note: string,
  { therapy, dose }: EvidenceComparison,
  all: readonly EvidenceComparison[],
) {
  const doses = new Set(all.flatMap((one) => (one.therapy === therapy ? (one.dose ?? []) : [])));
  const amount = amountOf(dose ?? '');
  const amounts = new Set([...doses].map((one) => amountOf(one)));
  return amounts.size < 2 || amount === undefined || new RegExp(`\\b${amount} `).test(note);
}

const amountOf = (dose: string) => /^[\d.]+/.exec(dose)?.[0];

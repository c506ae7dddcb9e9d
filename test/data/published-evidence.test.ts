import { describe, expect, it } from 'vitest';
import type {
  Dataset,
  OtherSchedule,
  Schedule,
  StudyResult,
  Therapy,
} from '../../src/domain/dataset-types.js';
import {
  addedForNothing,
  licenceDifferences,
  ratingDifferences,
  sourceDifferences,
  studyDifferences,
} from './compare-facts.js';
import { figureDifferences } from './compare-figures.js';
import type { Pair } from './place.js';
import { strataDifferences, synthesisDifferences } from './compare-groups.js';
import { scheduleDifferences } from './compare-schedules.js';
import { timeDifferences } from './compare-times.js';
import { published } from './datasets.js';
import { evidenceMaps } from './evidence-map.js';
import { evidenceOf, hasEvidence, readEvidence } from './evidence.js';
import { mutantsOf, type Mutant } from './mutants.js';

type Differences = (pair: Pair) => Generator<string>;

const comparisons: readonly (readonly [what: string, differences: Differences])[] = [
  ['in its figures', figureDifferences],
  ['in its figures for groups of people', strataDifferences],
  ['in what it takes from reviews', synthesisDifferences],
  ['about its studies', studyDifferences],
  ['about its licences', licenceDifferences],
  ['about its schedules', scheduleDifferences],
  ['about its times', timeDifferences],
  ['in its ratings of certainty', ratingDifferences],
  ['about its sources', sourceDifferences],
];

/** What the evidence does not have and no exception names. */
const unexplained = (pair: Pair, differences: Differences) =>
  [...differences(pair)].filter((one) => !pair.map.exceptions.has(one));

const nothing: ReadonlySet<string> = new Set();

/** What to compare of a dataset, cut down to what is altered, as it is and altered. */
interface Altered {
  readonly path: string;
  readonly was: Partial<Dataset>;
  readonly becomes: Partial<Dataset>;
}

type Part = readonly [differences: readonly Differences[], altered: readonly Altered[]];

/** Each way to alter one value of a result. */
function alteredResults({ studies }: Dataset): Part {
  const altered = studies.flatMap((study) =>
    study.results.flatMap((result) =>
      [...mutantsOf(result, new Set(['p', 'who', 'outcome'])), ...turned(result)].map(
        ({ path, value }) => ({
          path: `${study.id} ${result.outcome}${path}`,
          was: { studies: [{ ...study, results: [result] }] },
          becomes: { studies: [{ ...study, results: [value] }] },
        }),
      ),
    ),
  );
  return [[figureDifferences, strataDifferences], altered];
}

/** A result with its groups the other way round. */
function turned(result: StudyResult): readonly Mutant<StudyResult>[] {
  const { t, c } = result.arms;
  if (t?.value === c?.value || !t || !c) return [];
  return [{ path: ' turned', value: { ...result, arms: { ...result.arms, t: c, c: t } } }];
}

/** Each way to alter the fields of one thing in a list of the dataset. */
function alteredIn(
  data: Dataset,
  list: 'studies' | 'therapies' | 'syntheses' | 'sources',
  pick: (thing: object) => object,
  fields = nothing,
): readonly Altered[] {
  // The comparisons look up which therapy is none.
  const rest = list === 'therapies' ? data.therapies.filter(({ kind }) => kind === 'none') : [];
  return (data[list] ?? []).flatMap((thing) =>
    [...mutantsOf(pick(thing), fields)].map(({ path, value }) => ({
      path: `${thing.id}${path}`,
      was: { [list]: [thing, ...rest] },
      becomes: { [list]: [{ ...thing, ...value }, ...rest] },
    })),
  );
}

const only =
  (...fields: readonly string[]) =>
  (thing: object) =>
    Object.fromEntries(Object.entries(thing).filter(([field]) => fields.includes(field)));

const repeated = only('every', 'times', 'pieces', 'doses', 'hours', 'watchHours');

const dosesOf = ({ counts, start = [], then }: OtherSchedule | Schedule) => ({
  ...(counts && { counts }),
  start,
  ...(then && { then: repeated(then) }),
});

/** What is compared of a schedule: the evidence has no number for when the repeated doses begin. */
function scheduleOf({ schedule }: { readonly schedule?: Therapy['schedule'] }): object {
  if (!schedule) return {};
  return { schedule: { ...dosesOf(schedule), alternatives: schedule.alternatives?.map(dosesOf) } };
}

function partsOf({ data, map }: Pair): Readonly<Record<string, Part>> {
  return {
    'figure of a result': alteredResults(data),
    'size, length and number of a study': [
      [studyDifferences],
      alteredIn(
        data,
        'studies',
        only('arms', 'weeks', 'enrolled', 'registry'),
        new Set(['registry']),
      ),
    ],
    'number of a review': [
      [synthesisDifferences],
      alteredIn(
        data,
        'syntheses',
        only('year', 'studies', 'people', 'searched', 'comparisons'),
        new Set(['rating', 'searched', 'outcome', 'therapy', 'comparator']),
      ),
    ],
    'date of a licence': [
      [licenceDifferences],
      alteredIn(data, 'therapies', only('indications'), new Set(['since'])),
    ],
    'number of a schedule': [[scheduleDifferences], alteredIn(data, 'therapies', scheduleOf)],
    'time after the last dose': [
      [timeDifferences],
      alteredIn(data, 'therapies', only('stopping', 'familyPlanning')),
    ],
    'address of a source': [
      [sourceDifferences],
      alteredIn(
        { ...data, sources: data.sources.filter(({ id }) => !map.addedSources.has(id)) },
        'sources',
        only('doi', 'pmid', 'url'),
        new Set(['doi', 'pmid', 'url']),
      ),
    ],
  };
}

// The evidence lies beside the project and does not travel with it. Where it is at hand, every
// published figure must be in it, read in the source that is cited, or be named with its value
// among the exceptions.
describe.skipIf(!hasEvidence).each(published)(
  'the published dataset $name says what its evidence says',
  ({ name, data }) => {
    const map = evidenceMaps[name];
    if (!map) throw new Error(`${name} has no evidence map`);
    const evidence = hasEvidence ? readEvidence(map.folder) : evidenceOf({});
    const pair: Pair = { data, evidence, map };

    it.each(comparisons)('%s', (_, differences) => {
      expect(unexplained(pair, differences)).toEqual([]);
    });

    it('needs each of its exceptions', () => {
      const all = new Set(comparisons.flatMap(([, differences]) => [...differences(pair)]));
      expect([...map.exceptions.keys()].filter((one) => !all.has(one))).toEqual([]);
      expect(addedForNothing(pair)).toEqual([]);
    });

    it.each(Object.entries(partsOf(pair)))(
      'and no %s can be altered unseen',
      (_, [ways, altered]) => {
        const all = (part: Partial<Dataset>) =>
          ways.flatMap((way) => unexplained({ ...pair, data: { ...data, ...part } }, way));
        const unseen = altered.filter(({ was, becomes }) => {
          const before = new Set(all(was));
          return all(becomes).every((one) => before.has(one));
        });
        expect(unseen.map(({ path }) => path)).toEqual([]);
      },
    );
  },
);

import { indexDataset, type DatasetIndex } from '../../../src/domain/dataset-index.js';
import type {
  ArmFigure,
  Effect,
  Outcome,
  Study,
  StudyResult,
} from '../../../src/domain/dataset-types.js';
import { published } from '../../data/datasets.js';
import {
  aDataset,
  anArm,
  anOutcome,
  aRate,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../../support/dataset.js';

/** A rate of flares, a share of people with a relapse, and of people free of it. */
export const rate = aRate({ id: 'rate' });
export const event = anOutcome({ id: 'event', better: 'lower' });
export const free = anOutcome({ id: 'free', better: 'higher' });

/** A trial of treatments `alpha beta …`, each named by its option. */
export const trial = (treatments: string, over: Partial<Study> = {}): Study =>
  aStudy({
    id: treatments.replaceAll(' ', '-'),
    weeks: 104,
    arms: treatments.split(' ').map((therapy) => anArm({ id: therapy, therapy, people: 200 })),
    results: [],
    ...over,
  });

/** A result of an outcome: figures by arm, as numbers or whole. */
export const result = (
  outcome: Outcome,
  figures: Readonly<Record<string, number | ArmFigure>>,
  over: Partial<StudyResult> = {},
): StudyResult =>
  aResult({
    outcome: outcome.id,
    arms: Object.fromEntries(
      Object.entries(figures).map(([id, figure]) => [
        id,
        typeof figure === 'number' ? { value: figure } : figure,
      ]),
    ),
    ...over,
  });

/** An effect of two arms. */
export const effect = (kind: Effect['kind'], of: string, over: Partial<Effect> = {}): Effect => {
  const [a = '', b = ''] = of.split(' ');
  return { kind, of: [a, b], value: 0.5, ...over };
};

const options = ['alpha', 'beta', 'gamma', 'delta'];

/** An index of a dataset with these studies. */
export const indexOf = (...studies: readonly Study[]): DatasetIndex =>
  indexDataset(
    aDataset({
      outcomes: [rate, event, free, anOutcome({ id: 'mean', kind: 'mean' })],
      therapies: [...options.map((id) => aTherapy({ id, name: id })), noTreatment({ id: 'none' })],
      studies,
    }),
  );

/** A published dataset by the name of its folder. */
export function publishedIndex(name: string): DatasetIndex {
  const found = published.find((dataset) => dataset.name === name);
  if (!found) throw new Error(`no dataset ${name}`);
  return indexDataset(found.data);
}

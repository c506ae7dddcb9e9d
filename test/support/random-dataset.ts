import fc from 'fast-check';
import type { ArmFigure, Dataset, Outcome, Study } from '../../src/domain/dataset-types.js';
import { aDataset, aHarm, aMean, anOutcome, aRate, aTherapy, noTreatment } from './dataset.js';

const ids = ['alpha-infusion', 'beta-tablets', 'gamma-tablets', 'no-treatment'] as const;
const outcomes: readonly Outcome[] = [anOutcome(), aHarm(), aRate(), aMean()];

const thousandths = (most: number) =>
  fc.integer({ min: 0, max: most * 1_000 }).map((value) => value / 1_000);

function figureFor({ kind }: Outcome): fc.Arbitrary<ArmFigure> {
  const most = kind === 'proportion' ? 100 : 3;
  const value = fc.oneof(thousandths(most), thousandths(most / 100));
  const shift = kind === 'mean' ? 1 : 0;
  return fc.oneof(
    { weight: 6, arbitrary: value.map((one) => ({ value: one - shift })) },
    fc.tuple(value, value).map(([a, b]) => ({
      range: [Math.min(a, b), Math.max(a, b)] as const,
      reason: 'counted in two ways',
    })),
    fc.constant<ArmFigure>({ noneSeen: true }),
    fc.constant<ArmFigure>({ notReported: 'no figure' }),
  );
}

const study = (place: number): fc.Arbitrary<Study> =>
  fc
    .record({
      therapies: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
      measured: fc.subarray([...outcomes], { minLength: 1 }),
      weeks: fc.constantFrom(24, 96),
      people: fc.integer({ min: 11, max: 99 }),
    })
    .chain(({ therapies, measured, weeks, people }) =>
      fc
        .tuple(...measured.map((outcome) => fc.tuple(...therapies.map(() => figureFor(outcome)))))
        .map((figures): Study => ({
          id: `study-${place}`,
          name: `STUDY ${place}`,
          design: 'randomised',
          population: 'early',
          people: 'adults',
          weeks,
          arms: therapies.map((therapy) => ({ id: therapy, therapy, people })),
          results: measured.map((outcome, row) => ({
            outcome: outcome.id,
            arms: Object.fromEntries(
              therapies.map((id, column) => [id, figures[row]?.[column] ?? { notReported: 'x' }]),
            ),
            sources: ['S1'],
          })),
        })),
    );

/** Four options, four kinds of outcomes, one to five studies with figures of each state. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .integer({ min: 1, max: 5 })
  .chain((many) => fc.tuple(...Array.from({ length: many }, (_, place) => study(place))))
  .map((studies) =>
    aDataset({
      outcomes,
      studies,
      therapies: [
        aTherapy(),
        aTherapy({ id: 'beta-tablets', name: 'beta' }),
        aTherapy({ id: 'gamma-tablets', name: 'gamma' }),
        noTreatment(),
      ],
    }),
  );
/** Some of its options. */
export const anyChoice = fc.subarray([...ids], { minLength: 1 });

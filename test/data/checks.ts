import type { ArmFigure, Dataset, Effect, Fact } from '../../src/domain/dataset-types.js';
import { citations, resultsOf } from './datasets.js';

/** Whether something has a list of sources, and one in it. */
const isCited = (thing: { readonly sources?: readonly string[] }) =>
  (thing.sources ?? []).length > 0;

/** Each figure, fact and comparison that does not say where it was read. */
export function sourceless(data: Dataset): readonly string[] {
  const { studies, therapies, syntheses = [] } = data;
  const facts = therapies.flatMap(({ id, mechanism, settingFact, stopping, ...therapy }) =>
    [
      mechanism ?? [],
      settingFact ?? [],
      therapy.schedule ?? [],
      therapy.schedule?.notes ?? [],
      therapy.indications,
      therapy.warnings ?? [],
      therapy.checks,
      therapy.notFor,
      therapy.caution ?? [],
      therapy.vaccines ?? [],
      stopping ?? [],
      Object.values<Fact>({ ...therapy.familyPlanning }),
      Object.values<Fact>({ ...therapy.experience }),
    ]
      .flat()
      .filter((fact) => !isCited(fact))
      .map(() => id),
  );
  const figures = resultsOf(data).filter(({ result }) => !isCited(result));
  const lists = [
    ...citations({ studies }),
    ...citations({ therapies }),
    ...citations({ syntheses }),
  ];
  return [
    ...facts,
    ...figures.map(({ place }) => place),
    ...syntheses.filter((synthesis) => !isCited(synthesis)).map(({ id }) => id),
    ...lists.filter(({ ids }) => ids.length === 0).map(({ path }) => path),
  ];
}

/** Each source that nothing cites. */
export function uncited({ sources, ...rest }: Dataset): readonly string[] {
  const cited = new Set(citations(rest).flatMap(({ ids }) => ids));
  return sources.map(({ id }) => id).filter((id) => !cited.has(id));
}

/** Each figure of a dataset with its group and where it stands. */
const figuresOf = (data: Dataset) =>
  resultsOf(data).flatMap(({ study, result, place }) =>
    [result.arms, ...(result.strata ?? []).map(({ arms }) => arms)].flatMap((arms) =>
      Object.entries(arms).map(([arm, figure]) => ({
        study,
        place: `${place} ${arm}`,
        arm,
        figure,
      })),
    ),
  );

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

/** Whether a share is the one that its numbers of people come to. */
function isShare({ value, events, people }: ArmFigure, all: number | undefined): boolean {
  const counted = people ?? all;
  if (value === undefined || events === undefined || counted === undefined) return true;
  return Math.abs((100 * events) / counted - value) <= 0.51 * 10 ** -decimalsOf(value);
}

/** Each share that is not what the people with the event come to among those counted. */
export const wrongShares = (data: Dataset): readonly string[] =>
  figuresOf(data)
    .filter(({ study, arm, figure }) => {
      return !isShare(figure, study.arms.find(({ id }) => id === arm)?.people);
    })
    .map(({ place }) => place);

const isOutside = ({ value, interval }: Pick<Effect, 'value' | 'interval'>) =>
  value !== undefined && interval !== undefined && !(interval[0] <= value && value <= interval[1]);

/** Each value that is not within its limits. */
export const outsideLimits = (data: Dataset): readonly string[] => [
  ...figuresOf(data)
    .filter(({ figure }) => isOutside(figure))
    .map(({ place }) => place),
  ...resultsOf(data)
    .filter(({ result }) => result.effects?.some(isOutside))
    .map(({ place }) => place),
  ...(data.syntheses ?? [])
    .filter(({ comparisons }) => comparisons.some(isOutside))
    .map(({ id }) => id),
];

/** More than nothing when the first group had more, less when it had less. */
function directionOf({ kind, value = 0 }: Effect): number {
  if (kind === 'difference') return value;
  return kind === 'relative-reduction' ? -value : value - 1;
}

/** Each comparison that says the opposite of the two figures beside it. */
export const contrary = (data: Dataset): readonly string[] =>
  resultsOf(data).flatMap(({ result, place }) =>
    (result.effects ?? [])
      .filter((effect) => {
        const [one, other] = effect.of.map((arm) => result.arms[arm]?.value);
        if (one === undefined || other === undefined || effect.value === undefined) return false;
        return directionOf(effect) * (one - other) < 0;
      })
      .map(({ kind }) => `${place} ${kind}`),
  );

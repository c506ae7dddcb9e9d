import type { Choice } from './choice.js';
import type { DatasetIndex } from './dataset-index.js';
import type { LocalLayer, LocalOption } from './local-types.js';

/** Source of what a place says of itself. No id of a dataset looks like it. */
export const localSource = '(local)';

/** What a place says of an option. */
export const localOption = ({ options = [] }: LocalLayer, id: string): LocalOption | undefined =>
  options.find((option) => option.id === id);

const isHidden = (layer: LocalLayer, id: string) => localOption(layer, id)?.hidden !== undefined;

/**
 * A dataset as it is offered in a place. Hidden options can't be chosen; studies still name them,
 * and every study, figure and source stays as it was.
 * @param placeName - The place as readers call it, in their language.
 */
export function withLocal(index: DatasetIndex, layer: LocalLayer, placeName: string): DatasetIndex {
  const { dataset, sources } = index;
  const therapies = dataset.therapies.filter(({ id }) => !isHidden(layer, id));
  const place = {
    id: localSource,
    kind: 'secondary',
    title: placeName,
    date: layer.updated,
  } as const;
  return {
    ...index,
    dataset: { ...dataset, therapies },
    sources: new Map([...sources, [localSource, place]]),
  };
}

/** The choice without what is hidden: a page may ask for an option that its place does not offer. */
export const offeredChoice = (choice: Choice, layer: LocalLayer): Choice => ({
  ...choice,
  chosen: choice.chosen.filter((id) => !isHidden(layer, id)),
});

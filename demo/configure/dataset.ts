// What there is to choose from in a dataset, in the element's own order and words.
import type { Dataset } from '../../src/domain/dataset-types.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { fetchJson } from '../../src/load/fetch-json.js';
import { en } from '../../src/messages/en.js';
import { brandText } from '../../src/view/option-view.js';
import { optionsView } from '../../src/view/options-view.js';
import { capitalised, therapyHeading, wordsFor } from '../../src/view/words.js';
import type { Known } from './remarks.js';

/** One option that can be ticked. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
}

/** Options that are taken alike. */
export interface Group {
  readonly title: string;
  readonly options: readonly Option[];
}

/** What a dataset offers. */
export interface Offer extends Known {
  readonly question: string;
  readonly forms: readonly { readonly id: string; readonly name: string }[];
  readonly byName: readonly Option[];
  /** The options for a form of the condition; the first form if it has no such id. */
  readonly groupsFor: (population: string) => readonly Group[];
}

/** A dataset on its way, there, or not to be had. */
export type Offered =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly offer: Offer }
  | { readonly kind: 'failed' };

export function offerOf(dataset: Dataset): Offer {
  const index = indexDataset(dataset);
  const words = wordsFor(en, 'en', dataset.language);
  return {
    question: words.text(dataset.decision.question),
    options: dataset.therapies.map(({ id }) => id),
    populations: dataset.populations.map(({ id }) => id),
    forms: dataset.populations.map(({ id, name }) => ({
      id,
      name: capitalised(words.text(name), 'en'),
    })),
    byName: dataset.therapies
      .map((therapy) => ({
        id: therapy.id,
        name: therapyHeading(therapy, words),
        brand: brandText(therapy, index, words),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
    groupsFor: (asked) => {
      const population = index.populations.has(asked) ? asked : (dataset.populations[0]?.id ?? '');
      const { routes } = optionsView({
        index,
        choice: { chosen: [], population, route: 'any' },
        words,
      });
      return routes.map(({ title, picks }) => ({
        title,
        options: picks.map(({ id, name, brand }) => ({ id, name, brand })),
      }));
    },
  };
}

/** Reads a dataset from an address. Why it can't be read, the element in the preview says itself. */
export async function readOffer(address: string, signal: AbortSignal): Promise<Offered> {
  const url = URL.canParse(address, document.baseURI)
    ? new URL(address, document.baseURI).href
    : address;
  const fetched = await fetchJson(url, { signal });
  if (!fetched.ok) return { kind: 'failed' };
  const parsed = parseDataset(fetched.value);
  return parsed.ok ? { kind: 'ready', offer: offerOf(parsed.value) } : { kind: 'failed' };
}

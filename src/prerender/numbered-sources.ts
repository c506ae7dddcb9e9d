import type { DatasetIndex } from '../domain/dataset-index.js';
import { sourceViews, type SourceView } from '../view/source-views.js';
import type { Words } from '../view/words.js';

/** A source with the number that it has in this text. */
export interface NumberedSource extends SourceView {
  readonly number: number;
}

/** Gives sources their numbers as they come: first used, first numbered. */
export class NumberedSources {
  readonly #index: DatasetIndex;
  readonly #words: Words;
  readonly #places = new Map<string, number>();
  readonly #list: NumberedSource[] = [];

  constructor(index: DatasetIndex, words: Words) {
    this.#index = index;
    this.#words = words;
  }

  /** The numbers of some sources, each once, the lowest first. */
  of(ids: readonly string[]): readonly number[] {
    const numbers = ids.flatMap((id) => this.#numberOf(id) ?? []);
    return [...new Set(numbers)].sort((a, b) => a - b);
  }

  /** Every source that was given a number, in order. */
  get list(): readonly NumberedSource[] {
    return this.#list;
  }

  // Two entries that read alike and lead to one place are one source for a reader.
  #numberOf(id: string): number | undefined {
    const [view] = sourceViews(this.#index, [id], this.#words);
    if (!view) return undefined;
    const key = JSON.stringify([view.title, view.details, view.href]);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const number = this.#list.length + 1;
    this.#places.set(key, number);
    this.#list.push({ ...view, number });
    return number;
  }
}

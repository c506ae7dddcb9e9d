import type { Shape } from '../../domain/conforms.js';
import { allShapes } from '../../domain/syntheses.js';
import type { Dataset } from '../../domain/dataset-types.js';
import { at } from '../../domain/finding.js';
import { readerOf } from './text-fields.js';

/** A text of a dataset in one language: where it stands and who reads it. */
export interface ReaderText {
  /** JSON Pointer. */
  readonly path: string;
  readonly text: string;
  readonly language: string;
  /** The thing of the schema that has it, for instance "Warning". */
  readonly owner: string;
  readonly field: string;
  readonly reader: 'patient' | 'clinician';
}

interface Place {
  readonly path: string;
  readonly owner: string;
  readonly field: string;
  readonly language: string;
}

function* written(value: unknown, place: Place): Generator<ReaderText> {
  const { path, language, owner, field } = place;
  const reader = readerOf(owner, field);
  if (typeof value === 'string') yield { path, text: value, language, owner, field, reader };
  else if (typeof value === 'object' && value !== null) {
    for (const [tag, text] of Object.entries(value)) {
      yield* written(text, { ...place, path: at(path, tag), language: tag });
    }
  }
}

function* within(value: unknown, shape: Shape | undefined, place: Place): Generator<ReaderText> {
  if (shape === undefined || value === undefined || value === null) return;
  if (shape === 'Text') yield* written(value, place);
  else if (typeof shape === 'string') {
    yield* within(value, allShapes[shape], { ...place, owner: shape });
  } else if (!Array.isArray(shape)) {
    for (const [key, of] of Object.entries(shape as Readonly<Record<string, Shape>>)) {
      const field = key.replace('!', '');
      const inner = (value as Readonly<Record<string, unknown>>)[field];
      yield* within(inner, of, { ...place, path: at(place.path, field), field });
    }
  } else if (shape[0] === 'a' || shape[0] === 'm') {
    for (const [key, inner] of Object.entries(value)) {
      yield* within(inner, shape[1] as Shape, { ...place, path: at(place.path, key) });
    }
  }
}

/** Every text of a dataset, in every language it is written in, in the order of the schema. */
export const readerTexts = (dataset: Dataset): readonly ReaderText[] => [
  ...within(dataset, 'Dataset', {
    path: '',
    owner: 'Dataset',
    field: '',
    language: dataset.language,
  }),
];

/** The texts that are written in English: the rules for words are rules for English ones. */
export const englishTexts = (dataset: Dataset): readonly ReaderText[] =>
  readerTexts(dataset).filter(({ language }) => /^en(-|$)/i.test(language));

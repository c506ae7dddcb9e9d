import { shapes } from './dataset-shapes.js';

/** Fields that hold words for the reader, in one language or in several. */
export const textFields: ReadonlySet<string> = new Set(
  Object.values(shapes).flatMap((fields) =>
    Object.entries(fields).flatMap(([field, of]) =>
      [of].flat().includes('Text') ? field.replace('!', '') : [],
    ),
  ),
);

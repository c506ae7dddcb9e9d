import { enFigures } from './en-figures.js';
import { enFrame } from './en-frame.js';
import { enTable } from './en-table.js';

/** English, the language every other is compared with. Whole phrases; numbers come formatted. */
export const en = { ...enFrame, ...enTable, ...enFigures };

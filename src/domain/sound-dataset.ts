import { conforms } from './conforms.js';
import { copyData } from './copy-data.js';
import { ruleFindings } from './dataset-rules.js';
import type { Dataset } from './dataset-types.js';

/**
 * A frozen copy of the data if they are a dataset without any problem, else nothing. It is the
 * verdict of `parseDataset` without its reasons, in a fraction of its size: what a page needs
 * before it draws. A test holds the two together.
 */
export function soundDataset(input: unknown): Dataset | undefined {
  const { value, findings } = copyData(input);
  if (findings.length > 0 || !conforms(value)) return undefined;
  const dataset = value as Dataset;
  const isSound = ruleFindings(dataset).length === 0;
  return isSound ? dataset : undefined;
}

// A page of TypeScript: the element and its events are known wherever the package is imported.
import 'treatment-comparison/define';
import {
  ChangeEvent,
  type Dataset,
  register,
  TreatmentComparison,
  version,
} from 'treatment-comparison';
import { indexDataset, parseDataset } from 'treatment-comparison/evidence';

const element = document.createElement('treatment-comparison');
element.compare = 'ocrelizumab-iv alemtuzumab';
element.mode = 'card';
// @ts-expect-error -- There is no such mode.
element.mode = 'cards';
// @ts-expect-error -- A number, not text.
element.headingLevel = '3';
element.data = { anything: 'is checked when it runs' };
element.reload();

element.addEventListener('tc-change', (event) => {
  const ids: readonly string[] = event.compare;
  // @ts-expect-error -- Nobody may change what an event says.
  event.population = 'relapsing';
  return [ids, event instanceof ChangeEvent];
});
element.addEventListener('tc-error', ({ problems }) =>
  problems.map(({ code, path, message }) => [code, path, message]),
);
element.addEventListener('tc-measure', ({ measure, answers, score }) => {
  // @ts-expect-error -- There are two questionnaires.
  if (measure === 'other') return [answers, score];
  return [];
});

const found: TreatmentComparison | null = document.querySelector('treatment-comparison');
register('my-comparison');
const read = parseDataset('{}');
const dataset: Dataset | undefined = read.ok ? read.value : undefined;
export const all: readonly unknown[] = [found, version, dataset && indexDataset(dataset)];

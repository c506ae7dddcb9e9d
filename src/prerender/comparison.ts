import { choiceProblem } from '../choice-problems.js';
import { needsArranging } from '../choice-state.js';
import { choiceFaults } from '../domain/choice-faults.js';
import { choiceFrom, idsIn, type Choice } from '../domain/choice.js';
import { indexDataset, type DatasetIndex } from '../domain/dataset-index.js';
import type { Dataset } from '../domain/dataset-types.js';
import type { LocalLayer } from '../domain/local-types.js';
import { parseDataset } from '../domain/parse-dataset.js';
import { parseLocal } from '../domain/parse-local.js';
import type { Problem, Result } from '../domain/result.js';
import { isDay } from '../domain/rules/dates.js';
import { languageFor, today } from '../language.js';
import { overlaid } from '../local.js';
import { arranged } from '../view/arranged-view.js';
import { comparisonView } from '../view/comparison-view.js';
import type { PageSource } from '../view/page-source.js';
import { wordsFor } from '../view/words.js';
import { formProblems } from './form-problems.js';
import type { FragmentForm, PageForm, PrerenderOptions } from './options.js';

/** All that can be asked for, of whatever form. */
export type Wanted = PrerenderOptions & FragmentForm & PageForm;

/** All that a static text is made from: the views that the element draws. */
export interface StaticComparison {
  /** What every part of the page makes its own view of. */
  readonly source: PageSource;
  /** Which form of the condition it is about, and what the place does not offer. */
  readonly notes: readonly string[];
}

/** Reads what is to be written, or says all that is in the way. */
export function readComparison(data: unknown, options: Wanted): Result<StaticComparison> {
  const parsed = parseDataset(data);
  return parsed.ok ? comparisonOf(parsed.value, options) : parsed;
}

/** The same of a dataset that was read before. */
export function comparisonOf(dataset: Dataset, options: Wanted): Result<StaticComparison> {
  const index = indexDataset(dataset);
  const layer = options.local === undefined ? undefined : parseLocal(options.local, dataset);
  const day = options.date ?? today();
  const asked = asAsked(options);
  const begun = choiceFrom(index, asked);
  const problems = [
    ...(begun ? [] : choiceFaults(index, asked).map(choiceProblem)),
    ...optionProblems(index, asked.compare, day),
    ...formProblems(options),
    ...(layer && !layer.ok ? layer.problems : []),
  ];
  if (problems.length > 0 || !begun) return { ok: false, problems };
  const value = drawn(index, begun, layer?.ok ? layer.value : undefined, {
    day,
    lang: options.lang ?? 'en',
  });
  return value.source.table.options.length > 0
    ? { ok: true, value }
    : { ok: false, problems: [nothingLeft] };
}

const nothingLeft: Problem = {
  code: 'nothing-to-compare',
  path: '',
  message:
    'The local layer hides every option that "compare" names. Name one that the place offers.',
};

/** What is asked for, as the element reads it from its attributes. */
export const asAsked = ({ compare, population = '', current = '' }: PrerenderOptions) => ({
  compare,
  population,
  current,
});

function optionProblems(
  { therapies }: DatasetIndex,
  compare: string,
  day: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (idsIn(compare).length === 0) {
    const message = `"compare" names no option. Name one to four of: ${[...therapies.keys()].join(', ')}.`;
    problems.push({ code: 'nothing-to-compare', path: '', message });
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isDay(day)) {
    const message = `"date" is "${day}", which is no day. Write year-month-day, such as 2026-11-23.`;
    problems.push({ code: 'no-such-day', path: '', message });
  }
  return problems;
}

function drawn(
  index: DatasetIndex,
  begun: Choice,
  layer: LocalLayer | undefined,
  { day, lang }: { readonly day: string; readonly lang: string },
): StaticComparison {
  const { say, locale } = languageFor(lang);
  const words = wordsFor(say, locale, index.dataset.language);
  const over = layer && overlaid(index, layer);
  const choice = over?.local.choice?.(begun) ?? begun;
  const whole = comparisonView(over?.index ?? index, choice, words, day);
  const local = over?.local.view?.(whole, words, day) ?? whole;
  const { choosing, table, decision, about, picker } = needsArranging(choice)
    ? arranged(local)
    : local;
  return {
    source: { ...choosing, table, decision, about, today: day, layer },
    notes: [picker.population, picker.keptOut].filter((note) => note !== undefined),
  };
}

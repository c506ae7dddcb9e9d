import type {
  ArmFigure,
  Dataset,
  Effect,
  Outcome,
  Study,
  StudyResult,
  Text,
} from '../../domain/dataset-types.js';
import type { Change } from './change.js';
import { compareFields } from './compare.js';
import { isSame, said, type Fields } from './said.js';

/** A change, and the option it is about; none when it is about a study as a whole. */
export interface FigureChange {
  readonly option?: string;
  readonly change: Change;
}

const inWords = (text: Text) => (typeof text === 'string' ? text : said(text));

const units = {
  proportion: () => '%',
  rate: () => ' a year',
  mean: ({ phrases: { unit } }: Outcome) => (unit === undefined ? '' : ` ${inWords(unit)}`),
};

const unitOf = (outcome: Outcome | undefined) => (outcome ? units[outcome.kind](outcome) : '');

function amount({ value, interval, range, ...figure }: ArmFigure, unit: string): string {
  if (value !== undefined) {
    const limits = interval ? ` (${interval[0]} to ${interval[1]})` : '';
    return `${value}${unit}${limits}`;
  }
  if (range) return `only a range: ${range[0]} to ${range[1]}${unit}`;
  if (figure.noneSeen) return 'studied, none seen';
  if (figure.doesNotApply !== undefined) return `does not apply: ${inWords(figure.doesNotApply)}`;
  return `not reported${figure.notReported === undefined ? '' : `: ${inWords(figure.notReported)}`}`;
}

function figureWords(figure: ArmFigure, outcome: Outcome | undefined): string {
  const { events, people, derived, reason } = figure;
  const notes = [
    events === undefined ? '' : `${events} people with the event`,
    people === undefined ? '' : `${people} people counted`,
    derived === undefined ? '' : `worked out: ${inWords(derived)}`,
    reason === undefined ? '' : inWords(reason),
  ];
  return [amount(figure, unitOf(outcome)), ...notes.filter((note) => note !== '')].join(', ');
}

function effectWords({ value, interval, level, p, derived, sources }: Effect): string {
  const limits = interval ? `${level ?? 95}% interval ${interval[0]} to ${interval[1]}` : '';
  const notes = [
    value === undefined ? '' : String(value),
    limits,
    p === undefined ? '' : `p ${p}`,
    derived === undefined ? '' : `worked out: ${inWords(derived)}`,
    sources ? `sources ${sources.join(', ')}` : '',
  ];
  return notes.filter((note) => note !== '').join(', ');
}

const worded = (before: string | undefined, after: string | undefined, label: string): Change => ({
  label,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
});

/** The two states of one result, and what its words need to know. */
export interface ResultPair {
  readonly study: Study;
  readonly outcome: Outcome | undefined;
  readonly before: StudyResult | undefined;
  readonly after: StudyResult | undefined;
  readonly dataset: Dataset;
}

function placeOf({ study, outcome, before, after }: ResultPair): string {
  const { span, weeks = study.weeks } = after ?? before ?? {};
  const time = span === undefined ? `${weeks} weeks` : inWords(span);
  const name = outcome ? inWords(outcome.plain) : (after ?? before)?.outcome;
  return `${name}, ${study.name}, ${time}`;
}

function* figures(pair: ResultPair): Generator<FigureChange> {
  const { study, outcome, before, after } = pair;
  for (const id of new Set([
    ...Object.keys(before?.arms ?? {}),
    ...Object.keys(after?.arms ?? {}),
  ])) {
    const [was, is] = [before?.arms[id], after?.arms[id]];
    if (isSame(was, is)) continue;
    const { therapy, name } = study.arms.find((arm) => arm.id === id) ?? {};
    const label = name === undefined ? placeOf(pair) : `${placeOf(pair)}, ${inWords(name)}`;
    const change = worded(was && figureWords(was, outcome), is && figureWords(is, outcome), label);
    yield { ...(therapy !== undefined && { option: therapy }), change };
  }
}

const effectKey = ({ kind, of }: Effect) => `${kind} ${of.join(' ')}`;

function* effects(pair: ResultPair): Generator<FigureChange> {
  const [was, is] = [pair.before?.effects ?? [], pair.after?.effects ?? []];
  const { study, dataset } = pair;
  for (const key of new Set([...was, ...is].map(effectKey))) {
    const [old, now] = [was, is].map((list) => list.filter((effect) => effectKey(effect) === key));
    if (isSame(old, now)) continue;
    const { kind, of } = [...was, ...is].find((effect) => effectKey(effect) === key) ?? {};
    const [option, comparator] = (of ?? []).map((id) => study.arms.find((arm) => arm.id === id));
    const other = dataset.therapies.find(({ id }) => id === comparator?.therapy);
    const against = comparator?.name ?? other?.name ?? comparator?.id ?? '';
    const label = `${placeOf(pair)}, ${String(kind).replaceAll('-', ' ')} against ${inWords(against)}`;
    const [before, after] = [old, now].map((list) =>
      list && list.length > 0 ? list.map(effectWords).join('; ') : undefined,
    );
    const change = worded(before, after, label);
    yield { ...(option?.therapy !== undefined && { option: option.therapy }), change };
  }
}

/** What changed in one result of a study: figures and effects by option, and the rest. */
export function* resultChanges(pair: ResultPair): Generator<FigureChange> {
  yield* figures(pair);
  yield* effects(pair);
  const { before, after, study } = pair;
  // Certainty, method, note and sources belong to all arms of the result.
  const apart = ['outcome', 'arms', 'effects', 'weeks', 'span'];
  const rest = compareFields(
    placeOf(pair),
    (before ?? {}) as Fields,
    (after ?? {}) as Fields,
    apart,
  );
  for (const change of rest) {
    const options = new Set(study.arms.map(({ therapy }) => therapy));
    if (options.size === 0 || !before || !after) yield { change };
    else {
      for (const option of options) yield { ...(option !== undefined && { option }), change };
    }
  }
}

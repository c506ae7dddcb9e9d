import { mostMarks, mostOptions, steps, type Choice, type Step } from './choice.js';
import type { DatasetIndex } from './dataset-index.js';
import type { Therapy } from './dataset-types.js';
import { mattersOf } from './matters.js';
import { isOwnQuestion, isSuggestion, listedQuestions, mostQuestions } from './questions.js';

/** What a link says. It holds ids and nothing else: no words of the reader, and no day. */
export interface Linked {
  /** Id of the dataset that it was made with. */
  readonly dataset: string;
  readonly choice: Choice;
}

/** A text that was read as a link: what it says, or why it says nothing. */
export type ReadLink =
  | { readonly kind: 'linked'; readonly linked: Linked }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'unreadable' };

const version = 'v1';

const written = (ids: readonly string[]): string => ids.map(encodeURIComponent).join(',');

/** A choice as one word of a link, such as `v1;d=migraine;c=a,b;p=adults`. */
export function linkText({ dataset, choice }: Linked): string {
  const { chosen, population, route, current, marks, onlyDifferent, step, questions } = choice;
  // The day of treatment and what the reader wrote stay on the page: only ids of suggestions go out.
  const suggested = questions?.map(({ id }) => id).filter((id) => !isOwnQuestion(id));
  const fields: readonly (readonly [string, readonly string[] | undefined])[] = [
    ['d', [dataset]],
    ['c', chosen],
    ['p', [population]],
    ['r', route === 'any' ? undefined : [route]],
    ['n', current === undefined ? undefined : [current]],
    ['m', marks],
    ['o', onlyDifferent === undefined ? undefined : [onlyDifferent ? '1' : '0']],
    ['s', step === undefined ? undefined : [step]],
    ['q', suggested],
  ];
  const said = fields.flatMap(([key, ids]) => (ids ? [`${key}=${written(ids)}`] : []));
  return [version, ...said].join(';');
}

/** Reads what `linkText` wrote. Any text may come in: nothing of it is taken on trust. */
export function readLink(text: string): ReadLink {
  const [said = '', ...parts] = text.split(';');
  if (said !== version) return { kind: /^v\d+$/.test(said) ? 'other-version' : 'unreadable' };
  const fields = new Map<string, readonly string[]>();
  for (const part of parts) {
    const found = /^([dcprnmosq])=([^=]*)$/.exec(part);
    const ids = found && idsIn(found[2] ?? '');
    const key = found?.[1] ?? '';
    if (!ids || fields.has(key)) return { kind: 'unreadable' };
    fields.set(key, ids);
  }
  const linked = linkedFrom(fields);
  return linked ? { kind: 'linked', linked } : { kind: 'unreadable' };
}

// What is no id is not repeated on the page: a link may come from anybody.
const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

function idsIn(text: string): readonly string[] | undefined {
  if (text === '') return [];
  try {
    const ids = text.split(',').map(decodeURIComponent);
    return ids.every(isId) && new Set(ids).size === ids.length ? ids : undefined;
  } catch {
    // A share sign that nothing readable follows.
    return undefined;
  }
}

const routes: ReadonlySet<string> = new Set<Therapy['route']>([
  'oral',
  'subcutaneous-injection',
  'intramuscular-injection',
  'intravenous-infusion',
  'procedure',
  'none',
]);
const isRoute = (id: string): id is Therapy['route'] => routes.has(id);
const isStep = (id: string): id is Step => steps.some((step) => step === id);

/** Nothing when a field is missing, is not one of its words, or has more than it may. */
function linkedFrom(fields: ReadonlyMap<string, readonly string[]>): Linked | undefined {
  // No answer is an empty list; a list of more than one is no single answer.
  const one = (key: string) => {
    const ids = fields.get(key) ?? [];
    return ids.length > 1 ? undefined : (ids[0] ?? '');
  };
  const [dataset, population, route, current, only, step] = ['d', 'p', 'r', 'n', 'o', 's'].map(one);
  const chosen = fields.get('c');
  const marks = fields.get('m');
  const questions = fields.get('q');
  if (!dataset || population === undefined || !fields.has('p') || !chosen) return undefined;
  if (chosen.length > mostOptions || (marks?.length ?? 0) > mostMarks) return undefined;
  if (route === undefined || (route !== '' && !isRoute(route))) return undefined;
  if (current === undefined || step === undefined || (step !== '' && !isStep(step))) {
    return undefined;
  }
  if (only === undefined || !['', '0', '1'].includes(only)) return undefined;
  if (questions?.some(isOwnQuestion)) return undefined;
  const choice: Choice = {
    chosen,
    population,
    route: route === '' ? 'any' : route,
    ...(current !== '' && { current }),
    ...(marks && { marks }),
    ...(only !== '' && { onlyDifferent: only === '1' }),
    ...(step !== '' && { step }),
    ...(questions && { questions: questions.map((id) => ({ id })) }),
  };
  return { dataset, choice };
}

/** Ids that a link names and these data don't know, or know no longer. */
export function missingIn(index: DatasetIndex, { choice }: Linked): readonly string[] {
  const { therapies, populations, dataset } = index;
  const { chosen, population, current, marks = [], questions = [] } = choice;
  const options = current === undefined ? chosen : [...chosen, current];
  const missing = [
    ...options.filter((id) => !therapies.has(id)),
    ...[population].filter((id) => !populations.has(id)),
    ...marks.filter((mark) => !mattersOf(dataset).some(({ id }) => id === mark)),
    ...questions.map(({ id }) => id).filter((id) => !isSuggestion(dataset, id)),
  ];
  return [...new Set(missing)];
}

/**
 * A linked choice with what no link holds: the day and the words that the reader wrote before it was
 * followed. They make room for themselves among the suggestions.
 *
 * @param places - How many questions the place suggests.
 */
export function withOwnWords(
  { dataset }: DatasetIndex,
  linked: Choice,
  { start, questions = [] }: Choice,
  places: number,
): Choice {
  const own = questions.filter(({ text }) => text !== undefined);
  if (own.length === 0) return { ...linked, start };
  const suggested = listedQuestions(dataset, linked, places)
    .filter(({ id }) => !own.some((one) => one.id === id))
    .slice(0, mostQuestions - own.length);
  return { ...linked, start, questions: [...own, ...suggested] };
}

/** Before the words of a link in the part of an address after `#`. */
const name = 'tc';

/** The name of an element's part: with its id, so that several on a page have one each. */
export const partName = (id: string): string =>
  id === '' ? name : `${name}.${encodeURIComponent(id)}`;

const partsOf = (hash: string): readonly string[] =>
  hash.replace(/^#/, '').split('&').filter(Boolean);

/** The words of an element's link in what stands after `#`; nothing where there is none. */
export function partIn(hash: string, id: string): string | undefined {
  const start = `${partName(id)}=`;
  return partsOf(hash)
    .find((part) => part.startsWith(start))
    ?.slice(start.length);
}

/** Whether what stands after `#` is ours alone, or nothing: then it may be replaced. */
export const isOurs = (hash: string): boolean =>
  partsOf(hash).every((part) => /^tc(\.[^=]*)?=/.test(part));

/** What stands after `#` with an element's link in it; what else stands there stays. */
export function withPart(hash: string, id: string, text: string): string {
  const start = `${partName(id)}=`;
  const others = partsOf(hash).filter((part) => !part.startsWith(start));
  return `#${[...others, `${start}${text}`].join('&')}`;
}

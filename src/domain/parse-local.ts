import { copyData } from './copy-data.js';
import type { Dataset } from './dataset-types.js';
import { at, type Finding } from './finding.js';
import type { LocalLayer } from './local-types.js';
import { problemsOf, versionFindings } from './reading.js';
import type { Result } from './result.js';
import { isDay } from './rules/dates.js';
import { schemaFindings } from './schema-problems.js';
import { validate } from './validate-local.js';

/** The fields of the format: what an unknown field may mean. */
export const localFields: ReadonlySet<string> = new Set(
  `availability contact cost dataset email formatVersion hidden id note options phone place
  questions reviewBy text updated url`.split(/\s+/),
);

type LocalRule = (layer: LocalLayer, dataset: Dataset) => Iterable<Finding>;

const isForThisDataset: LocalRule = function* ({ dataset: name }, { id }) {
  if (name !== id) yield ['other-dataset', '/dataset', { name, id }];
};

const optionsExist: LocalRule = function* ({ options = [] }, { therapies }) {
  const known = new Map(therapies.map((therapy) => [therapy.id, therapy]));
  const seen = new Set<string>();
  for (const [index, { id: name, hidden }] of options.entries()) {
    const path = at('/options', index);
    const kind = known.get(name)?.kind;
    if (seen.has(name)) yield ['duplicate-id', at(path, 'id'), { name }];
    else if (!kind) {
      yield ['unknown-id', at(path, 'id'), { name, list: 'the dataset' }, known.keys()];
    } else if (hidden !== undefined && (kind === 'none' || kind === 'current')) {
      yield ['hidden-baseline', at(path, 'hidden')];
    }
    seen.add(name);
  }
};

const somethingIsLeft: LocalRule = function* ({ options = [] }, { therapies }) {
  const hidden = new Set(options.flatMap((one) => (one.hidden === undefined ? [] : [one.id])));
  const treatments = therapies.filter(({ kind }) => kind === 'medicine' || kind === 'procedure');
  if (treatments.length > 0 && treatments.every(({ id }) => hidden.has(id))) {
    yield ['all-hidden', '/options'];
  }
};

function* datesHold({ updated, reviewBy }: LocalLayer): Generator<Finding> {
  for (const [field, name] of Object.entries({ updated, reviewBy })) {
    if (name !== undefined && !isDay(name)) yield ['no-such-day', at('', field), { name }];
  }
  if (reviewBy !== undefined && reviewBy < updated) {
    yield ['dates-reversed', '/reviewBy', { early: 'updated', late: 'reviewBy' }];
  }
}

const textsHaveTheLanguage: LocalRule = function* (layer, { language: name }) {
  const { place, contact, options = [], questions = [] } = layer;
  const texts: [text: unknown, path: string][] = [
    [place, '/place'],
    [contact?.text, '/contact/text'],
    ...questions.map((text, index): [unknown, string] => [text, at('/questions', index)]),
  ];
  for (const [index, option] of options.entries()) {
    const path = at('/options', index);
    texts.push([option.contact?.text, at(path, 'contact', 'text')]);
    for (const field of ['availability', 'cost', 'note', 'hidden'] as const) {
      texts.push([option[field], at(path, field)]);
    }
  }
  for (const [text, path] of texts) {
    if (typeof text === 'object' && text !== null && !Object.hasOwn(text, name)) {
      yield ['missing-language', path, { name }];
    }
  }
};

const rules: readonly LocalRule[] = [
  isForThisDataset,
  optionsExist,
  somethingIsLeft,
  textsHaveTheLanguage,
];

function* findingsIn(data: unknown, dataset: Dataset | undefined): Generator<Finding> {
  if (!validate(data)) {
    yield* schemaFindings(validate.errors ?? [], data, localFields);
    return;
  }
  yield* datesHold(data);
  if (dataset) for (const rule of rules) yield* rule(data, dataset);
}

/**
 * Reads a local layer from data of any origin: a frozen copy of it, or every problem at once.
 * @param dataset - What it lies over. Without it, what it says of options is not compared.
 */
export function parseLocal(input: unknown, dataset?: Dataset): Result<LocalLayer> {
  const { value: data, findings, isWhole } = copyData(input);
  if (!isWhole) return { ok: false, problems: problemsOf(findings) };
  const version = problemsOf(versionFindings(data));
  if (version.length > 0) return { ok: false, problems: version };
  const problems = problemsOf([...findings, ...findingsIn(data, dataset)]);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data as LocalLayer };
}

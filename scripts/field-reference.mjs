// Writes the reference for authors: every field of the schemas, in the words that editors show.
import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';

/** Examples longer than this stand below the table of their own object. */
const longestInTable = 90;

/** "StudyResult" as "Study result". */
const titled = (name) => {
  const words = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const linkTo = (name, words = titled(name)) =>
  `[${words}](#${titled(name).toLowerCase().replaceAll(' ', '-')})`;

const nameOf = ({ $ref }) => $ref?.replace('#/$defs/', '');

const code = (value) => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;

const inCell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const isObject = ({ properties }) => properties !== undefined;

/** "at least 1", "from 1900 to 2100": what a number, or the length of a list, may be. */
function limitsOf(least, most, above, below) {
  if (least !== undefined && least === most) return [`exactly ${least}`];
  if (least !== undefined && most !== undefined) return [`${least} to ${most}`];
  return [
    ...(least === undefined ? [] : [`at least ${least}`]),
    ...(most === undefined ? [] : [`at most ${most}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ];
}

const withLimits = (what, ...limits) => [what, ...limitsOf(...limits)].join(', ');

const words = { string: 'text', object: 'object', boolean: '`true` or `false`' };

const inWords = (type) => words[type] ?? type;

/** What kind of value it is, in words. */
function kindOf(node, defs) {
  const name = nameOf(node);
  if (name) return linkTo(name, isObject(defs[name]) ? titled(name) : titled(name).toLowerCase());
  if (node.const !== undefined) return `always ${code(node.const)}`;
  if (node.enum) return `one of ${node.enum.map((value) => code(value)).join(', ')}`;
  switch (node.type) {
    case 'array': {
      const what = node.items.type === 'number' ? 'numbers' : kindOf(node.items, defs);
      return withLimits(`list of ${what}`, node.minItems, node.maxItems);
    }
    case 'object':
      return `one ${kindOf(node.additionalProperties, defs)} per id`;
    case 'number':
    case 'integer': {
      const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
      const what = node.type === 'integer' ? 'whole number' : 'number';
      return withLimits(what, minimum, maximum, exclusiveMinimum, exclusiveMaximum);
    }
    default:
      return [node.type].flat().map(inWords).join(' or ');
  }
}

/** JSON on one line, as people write it. */
function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${oneLine(key)}: ${oneLine(one)}`);
  return `{ ${fields.join(', ')} }`;
}

/** An example in a table: its own, or where to find one. */
function exampleOf(node, defs) {
  const name = nameOf(node);
  const { examples = defs[name]?.examples ?? [] } = node;
  const [first] = examples;
  if (first === undefined) return '';
  const line = oneLine(first);
  if (Object(first) !== first || line.length <= longestInTable) return `\`${line}\``;
  return `see ${linkTo(name ?? nameOf(node.items ?? node.additionalProperties))}`;
}

function fieldRow(name, node, { required = [] }, defs) {
  const cells = [
    code(name),
    required.includes(name) ? 'yes' : 'no',
    kindOf(node, defs),
    node.description ?? defs[nameOf(node)].description,
    exampleOf(node, defs),
  ];
  return `| ${cells.map(inCell).join(' | ')} |`;
}

// The same everywhere, and explained once.
const isShown = ([name]) => name !== '$comment';

const exampleBlock = async (example) =>
  `\`\`\`json\n${await format(JSON.stringify(example), { parser: 'json', printWidth: 100 })}\`\`\``;

/** The part about one object: what it is, where it stands, its fields, and one as a whole. */
async function objectPart({ name, node, uses }, defs) {
  const rows = Object.entries(node.properties).filter(isShown);
  const example = node.examples?.[0];
  return [
    `### ${titled(name)}`,
    node.description,
    ...(uses.length > 0 ? [`Stands in ${uses.join(', ')}.`] : []),
    [
      '| Field | Needed | Kind | What goes in | Example |',
      '| --- | --- | --- | --- | --- |',
      ...rows.map(([field, value]) => fieldRow(field, value, node, defs)),
    ].join('\n'),
    ...(example === undefined ? [] : ['As a whole:', await exampleBlock(example)]),
  ];
}

/** The part about one kind of value. */
function valuePart({ name, node }, defs) {
  const examples = node.examples.map((example) => `\`${oneLine(example)}\``);
  return [
    `### ${titled(name)}`,
    `${node.description} Kind: ${kindOf(node, defs)}.`,
    `${examples.length > 1 ? 'Examples' : 'Example'}: ${examples.join(', ')}.`,
  ];
}

/** The definitions that a node refers to, in its fields or in what they hold. */
const refsIn = ({ properties = {} }) =>
  Object.entries(properties).flatMap(([field, node]) => {
    const name =
      nameOf(node) ?? nameOf(node.items ?? {}) ?? nameOf(node.additionalProperties ?? {});
    return name ? [[field, name]] : [];
  });

/** The root and all that is in it, each before what it holds, with its depth and its places. */
function tree(schema) {
  const defs = schema.$defs;
  const found = new Map();
  const visit = (name, node, depth) => {
    found.set(name, { name, node, depth, uses: [] });
    for (const [, inner] of refsIn(node)) {
      if (!found.has(inner)) visit(inner, defs[inner], depth + 1);
    }
  };
  visit(schema.title, schema, 0);
  for (const { name, node } of [...found.values()]) {
    for (const [field, inner] of refsIn(node)) {
      found.get(inner).uses.push(`${code(field)} of ${linkTo(name)}`);
    }
  }
  return [...found.values()];
}

const contents = (parts) =>
  parts.map(({ name, depth = 0 }) => `${'  '.repeat(depth)}- ${linkTo(name)}`).join('\n');

const intro = `<!-- Generated by scripts/generate.mjs from data/schema.json and data/local.schema.json. Do not edit. -->
<!-- prettier-ignore-start -->

# Fields

Every field of a dataset and of a local layer. An editor shows the same words as you type. First
steps are in [TUTORIAL.md](TUTORIAL.md), the rules that are about more than one field in
[README.md](README.md).

A field that is not needed is left out when there is nothing to say: it is never an empty text and
never \`null\`. Some are needed in certain cases; then it is said what goes in, and when. Every object
may have a field \`$comment\` with a [note](#comment) to whoever edits the file.`;

/**
 * The whole reference.
 * @param schema the dataset's schema
 * @param localSchema the local layer's
 * @param withoutNotes what makes two definitions comparable
 * @returns {Promise<string>}
 */
export async function fieldReference(schema, localSchema, withoutNotes) {
  const defs = { ...localSchema.$defs, ...schema.$defs };
  const parts = [tree(schema), tree(localSchema)];
  for (const [name, node] of Object.entries(localSchema.$defs)) {
    const [one, other] = [node, defs[name]].map((def) => withoutNotes({ $defs: { [name]: def } }));
    if (!isDeepStrictEqual(one, other)) throw new Error(`two things are called ${name}`);
  }
  const [dataset, local] = parts.map((part) => part.filter(({ node }) => isObject(node)));
  const values = Object.entries(defs).flatMap(([name, node]) =>
    isObject(node) ? [] : [{ name, node }],
  );
  const chapters = [
    ['A dataset', dataset, objectPart],
    ['A local layer', local, objectPart],
    ['Kinds of value', values, valuePart],
  ];
  const text = [intro, '## Contents'];
  for (const [title, list] of chapters) text.push(`**${title}**`, contents(list));
  for (const [title, list, write] of chapters) {
    text.push(`## ${title}`);
    for (const part of list) text.push(...(await write(part, defs)));
  }
  return `${[...text, '<!-- prettier-ignore-end -->'].join('\n\n')}\n`;
}

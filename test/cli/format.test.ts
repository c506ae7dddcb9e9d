import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { format as prettier } from 'prettier';
import { describe, expect, it } from 'vitest';
import { formatCommand } from '../../src/cli/commands/format.js';
import { formatText } from '../../src/cli/format/format-text.js';
import { newDataset } from '../../src/cli/new/template.js';
import { fakeIo } from './fake-io.js';

const { singleQuote, printWidth } = JSON.parse(readFileSync('.prettierrc', 'utf8')) as {
  singleQuote: boolean;
  printWidth: number;
};

const byPrettier = (text: string) => prettier(text, { parser: 'json', singleQuote, printWidth });

const published = readFileSync('data/multiple-sclerosis/dataset.json', 'utf8');
const fresh = newDataset({ today: '2026-11-22', reviewBy: '2027-11-22', schema: '../schema.json' });

function formatted(text: string): string {
  const result = formatText(text);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.text;
}

const codesOf = (text: string) => {
  const result = formatText(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

/** The same content with the fields of every object the other way round, arms left out. */
function backwards(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => backwards(item));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, backwards(inner, key)] as const,
  );
  return Object.fromEntries(field === 'arms' ? entries : entries.toReversed());
}

interface Named {
  readonly sources: readonly { readonly id: string }[];
}

const sortedById = (data: Named) => ({
  ...data,
  sources: data.sources.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('a file in order', () => {
  it('says all that it said before, and the sources are the only list in another order', () => {
    const before = JSON.parse(published) as Named;
    const after = JSON.parse(formatted(published)) as Named;
    expect(sortedById(after)).toEqual(sortedById(before));
  });

  it('stays as it is when it is put in order again', () => {
    const once = formatted(published);
    expect(formatted(once)).toBe(once);
  });

  it('is laid out as the rest of the repository', async () => {
    const text = formatted(published);
    expect(await byPrettier(text)).toBe(text);
  });

  it('has its fields in the order of the schema, whatever order they had', () => {
    const shuffled = JSON.stringify(backwards(JSON.parse(fresh)));
    expect(formatted(shuffled)).toBe(fresh);
  });

  it('is what `new` writes', () => {
    expect(formatted(fresh)).toBe(fresh);
  });

  it('has its sources as they are first named, and those that nothing names at the end', () => {
    const sources = ['S3', 'S2', 'S1'].map((id) => ({ id, title: id }));
    const studies = [{ results: [{ sources: ['S2'] }, { sources: ['S1', 'S2'] }] }];
    const { sources: sorted } = JSON.parse(
      formatted(JSON.stringify({ sources, studies })),
    ) as Named;
    expect(sorted.map(({ id }) => id)).toEqual(['S2', 'S1', 'S3']);
  });

  it('has its texts as they were written, and its numbers without zeros at the end', () => {
    const text = fresh.replace('"Blood test"', '"Blood\\u0020test"');
    expect(formatted(text.replace('1.14', '1.140'))).toBe(text);
  });

  it('is rid of what JSON forbids and nobody misses', () => {
    expect(formatted(`\ufeff${fresh.replace('"year": 2020', '"year": 2020,')}`)).toBe(fresh);
  });
});

describe('any content', () => {
  it('is laid out as the repository lays out JSON', async () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', 'é', '漢', 'e\u0301', '-'),
      maxLength: 60,
    });
    const leaf = fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean());
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('value'), { maxLength: 6 }),
        fc.array(fc.integer(), { maxLength: 40 }),
        fc.dictionary(text, tie('value'), { maxKeys: 4 }),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(value, async (content) => {
        // A file without a shape, so that any field may be in it.
        const spread = JSON.stringify({ dataset: 'x', content }, undefined, 1);
        expect(formatted(spread)).toBe(await byPrettier(spread));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what would be lost', () => {
  it.each([
    [
      'a field that the format does not have',
      '"language"',
      '"tongue": "x", "language"',
      'unknown-field',
    ],
    [
      'a field that is there twice',
      '"language"',
      '"language": "de", "language"',
      'duplicate-field',
    ],
    ['a comment', '"language"', '/* x */ "language"', 'comment'],
    ['a part that cannot be read', '"language": "en"', '"language": ', 'missing-value'],
  ])('is refused: %s', (_, find, write, code) => {
    expect(codesOf(fresh.replace(find, write))).toEqual([code]);
  });

  it('keeps the file from being written', async () => {
    const text = fresh.replace('"language"', '"tongue": "x", "language"');
    const io = fakeIo({ 'a.json': text });
    expect(await formatCommand(['a.json'], {}, io)).toBe(2);
    expect(io.files.get('a.json')).toBe(text);
    expect(io.complained()).toContain('a.json:7:3  The format has no field "tongue"');
    expect(io.printed()).toBe('');
  });
});

describe('format', () => {
  const untidy = JSON.stringify(JSON.parse(fresh));

  it('writes the file in order and says so', async () => {
    const io = fakeIo({ 'a.json': untidy, 'b.json': fresh });
    expect(await formatCommand(['a.json', 'b.json'], {}, io)).toBe(0);
    expect(io.files.get('a.json')).toBe(fresh);
    expect(io.printed()).toBe('a.json is in order now.\n');
  });

  it('writes nothing with --check, and fails for what it would change', async () => {
    const io = fakeIo({ 'a.json': untidy, 'b.json': fresh });
    expect(await formatCommand(['a.json', 'b.json'], { check: true }, io)).toBe(1);
    expect(io.files.get('a.json')).toBe(untidy);
    expect(io.printed()).toContain('a.json is not in order.');
    expect(await formatCommand(['b.json'], { check: true }, io)).toBe(0);
  });

  it('turns standard input into standard output', async () => {
    const io = fakeIo({ '-': untidy });
    expect(await formatCommand(['-'], {}, io)).toBe(0);
    expect(io.printed()).toBe(fresh);
  });

  it('says which file it could not read, and goes on with the others', async () => {
    const io = fakeIo({ 'a.json': untidy });
    expect(await formatCommand(['none.json', 'a.json'], {}, io)).toBe(2);
    expect(io.complained()).toBe('none.json: There is no such file.\n');
    expect(io.files.get('a.json')).toBe(fresh);
  });
});

import { describe, expect, it } from 'vitest';
import { limits } from '../../src/domain/limits.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { aDataset, aResult, aSource, aStudy, aTherapy } from '../support/dataset.js';
import { asJson, changed, faultsOf, problemsOf } from '../support/problems.js';

const parsed = (input: unknown) => {
  const result = parseDataset(input);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
};

function* everythingIn(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* everythingIn(inner);
}

describe('a parsed dataset', () => {
  it('says what the given one said', () => {
    expect(parsed(aDataset())).toEqual(aDataset());
  });

  it('is frozen all through', () => {
    expect([...everythingIn(parsed(aDataset()))].every(Object.isFrozen)).toBe(true);
  });

  it('does not change with the given one', () => {
    const given = asJson(aDataset());
    const dataset = parsed(given);
    given['version'] = 'changed';
    expect(dataset.version).toBe(aDataset().version);
  });

  it('has nothing that was not in the data, such as a constructor', () => {
    const arms = parsed(aDataset()).studies[0]?.results[0]?.arms ?? {};
    expect(arms['constructor']).toBeUndefined();
  });

  it('leaves out a field that is undefined, as JSON does', () => {
    expect(parsed({ ...aDataset(), $schema: undefined })).not.toHaveProperty('$schema');
  });

  it('is the same on a page that has added to the prototype of objects', () => {
    const odd = Object.prototype as Record<string, unknown>;
    odd['addedByThePage'] = 'x';
    try {
      expect(faultsOf(aDataset())).toEqual([]);
    } finally {
      Reflect.deleteProperty(odd, 'addedByThePage');
    }
  });
});

describe('the version of the format', () => {
  it.each(['2.0', '0.9', '1', '10.0', ''])('is told alone when it is "%s"', (formatVersion) => {
    const problems = problemsOf({ formatVersion, everything: 'else is different' });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-version']);
    expect(problems[0]?.message).toContain('"1.0"');
  });

  it('is asked for like any other field when it is missing', () => {
    const faults = problemsOf(changed(aDataset(), '/formatVersion', undefined));
    expect(faults.map(({ message }) => message)).toEqual(['Add the field "formatVersion" here.']);
  });
});

const nested = (levels: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

const circle: { studies: unknown[] } = { studies: [] };
circle.studies.push(circle);

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

describe('what is beyond the limits', () => {
  it.each<readonly [string, unknown, string]>([
    ['nesting', nested(limits.depth + 1), `too-deep ${'/0'.repeat(limits.depth)}`],
    ['a circle', circle, `too-deep ${'/studies/0'.repeat(limits.depth / 2)}`],
    ['values', many(1_000, () => many(limits.nodes / 1_000, () => 1)), 'too-large '],
    ['entries', [many(limits.entries + 1, () => 1)], 'too-many /0'],
    ['entries, all of them holes', new Array(4_000_000_000), 'too-many '],
    ['a name', { ['x'.repeat(limits.fieldName + 1)]: 1 }, 'too-long '],
    ['options', aDataset({ therapies: many(201, () => aTherapy()) }), 'too-many /therapies'],
    ['studies', aDataset({ studies: many(2_001, () => aStudy()) }), 'too-many /studies'],
    ['sources', aDataset({ sources: many(5_001, () => aSource()) }), 'too-many /sources'],
    ['a text', aDataset({ version: 'x'.repeat(limits.text + 1) }), 'too-long /version'],
  ])('is refused with the place: %s', (_, input, fault) => {
    expect(faultsOf(input)).toEqual([fault]);
  });

  it('does not keep a text as long as allowed from being read', () => {
    expect(faultsOf(aDataset({ version: 'x'.repeat(limits.text) }))).toEqual([]);
  });

  it('lists 200 problems and counts the others', () => {
    const results = many(301, (index) => aResult({ weeks: index + 1, sources: ['S9'] }));
    const problems = problemsOf(aDataset({ studies: [aStudy({ results })] }));
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)).toMatchObject({ code: 'more-problems', detail: { count: 101 } });
    expect(problems.at(-1)?.message).toContain('101 more');
  });
});

const fail = (): never => {
  throw new Error('never read');
};
// What it throws throws again when one asks what it is.
const unspeakable = new Proxy(new Error(), { getPrototypeOf: fail });
const throwing = new Proxy(
  {},
  {
    ownKeys() {
      throw unspeakable;
    },
  },
);
const revoked = Proxy.revocable([], {});
revoked.revoke();

describe('what is no data', () => {
  it.each<readonly [string, unknown, string]>([
    ['nothing', undefined, 'wrong-type '],
    ['a function', () => 1, 'wrong-type '],
    ['a big integer', { ...aDataset(), version: 1n }, 'wrong-type /version'],
    ['a symbol', { ...aDataset(), version: Symbol('x') }, 'wrong-type /version'],
    ['NaN', aDataset({ studies: [aStudy({ weeks: NaN })] }), 'wrong-type /studies/0/weeks'],
    [
      'infinity',
      aDataset({ studies: [aStudy({ weeks: Infinity })] }),
      'wrong-type /studies/0/weeks',
    ],
    [
      'a getter that throws',
      {
        get id() {
          return fail();
        },
      },
      'unreadable ',
    ],
    ['a proxy that throws what cannot be looked at', throwing, 'unreadable '],
    ['a proxy that was revoked', revoked.proxy, 'unreadable '],
  ])('is refused: %s', (_, input, fault) => {
    expect(faultsOf(input)).toEqual([fault]);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toJSON', 'then', 'length', 'valueOf'])(
    'is refused and changes nothing: a field named %s',
    (name) => {
      const input = JSON.stringify(aDataset()).replace('{', `{"${name}":{"polluted":1},`);
      expect(faultsOf(JSON.parse(input))).toEqual(['unknown-field ']);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );
});

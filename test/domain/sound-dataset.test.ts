import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import schema from '../../data/schema.json' with { type: 'json' };
import type { Dataset } from '../../src/domain/dataset-types.js';
import { limits } from '../../src/domain/limits.js';
import { listLimits } from '../../src/domain/list-limits.js';
import { parseDataset } from '../../src/domain/parse-dataset.js';
import { soundDataset } from '../../src/domain/sound-dataset.js';
import {
  aDataset,
  aFact,
  anEffect,
  aResult,
  aSource,
  aStudy,
  aTherapy,
} from '../support/dataset.js';
import { changed } from '../support/problems.js';

/** What a page gets at once, and what the full account of the problems gives. */
const bothOf = (input: unknown) => {
  const parsed = parseDataset(input);
  return [soundDataset(input), parsed.ok ? parsed.value : undefined] as const;
};

const areFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(areFrozen));

/** JSON Pointers of everything in a value. */
const placesIn = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        `${path}/${key}`,
        ...placesIn(inner, `${path}/${key}`),
      ])
    : [];

const full = aDataset({
  therapies: [...aDataset().therapies, aTherapy({ id: 'gamma', gaps: [], caution: [aFact()] })],
  studies: [aStudy({ results: [aResult({ note: 'x', effects: [anEffect()] })] })],
});
const anyPlace = fc.constantFrom(...placesIn(full));
// Right at one place and wrong at another, by the schema or only by a rule.
const anyValue = fc.constantFrom<unknown>(
  ...[undefined, null, '', 'x', 'S1', 'S9', 'alpha', 'beta-tablets', 'none', 'early', '2026-13-01'],
  ...[{}, [], [1, 2], [2, 1], { en: 'x' }, ['S1'], ['EU', 'EU'], true],
  ...[-1, 0, 1, 48, 70.5, 101, 1_000, NaN, Infinity, 1n, Symbol('x'), () => 1],
  ...['x'.repeat(limits.text + 1), Array(limits.entries + 1).fill('S1'), [, 1]],
);

describe('a dataset without a problem', () => {
  it('is the same, frozen all through, as the one that parsing gives', () => {
    const [sound, parsed] = bothOf(full);
    expect(sound).toEqual(full);
    expect(sound).toEqual(parsed);
    expect(areFrozen(sound)).toBe(true);
  });

  it('is without the notes of its authors', () => {
    const { decision, ...rest } = aDataset();
    const noted = { $comment: 'to do', ...rest, decision: { $comment: 'why', ...decision } };
    expect(soundDataset(noted)).toEqual(aDataset());
    expect(parseDataset(noted)).toMatchObject({ ok: true, value: aDataset() });
  });

  it('is a copy, so that the page can’t change it later', () => {
    const given = structuredClone(full) as { version: string };
    const sound = soundDataset(given);
    given.version = 'changed';
    expect(sound?.version).toBe(full.version);
  });
});

describe('whether there is a problem', () => {
  it('is told the same at once and in full, whatever was changed', () => {
    const found = { sound: 0, not: 0 };
    const change = fc.tuple(anyPlace, fc.constantFrom('', '', '/extra', '/note'), anyValue);
    fc.assert(
      fc.property(change, ([place, extra, value]) => {
        const parent = placesIn(full).some((inner) => inner.startsWith(`${place}/`));
        const [sound, parsed] = bothOf(changed(full, parent ? place + extra : place, value));
        found[sound ? 'sound' : 'not'] += 1;
        expect(sound).toEqual(parsed);
        expect(areFrozen(sound)).toBe(true);
      }),
      { numRuns: 3_000 },
    );
    expect(Math.min(found.sound, found.not)).toBeGreaterThan(100);
  });

  it('is told the same of anything', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withSparseArray: true }), (input) => {
        expect(bothOf(input)).toEqual([undefined, undefined]);
      }),
      { numRuns: 500 },
    );
  });
});

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

const sources = (count: number) =>
  aDataset({ sources: many(count, (index) => aSource({ id: `S${index + 1}` })) });
const studies = (count: number): Dataset =>
  aDataset({ studies: many(count, (index) => aStudy({ id: `study-${index}` })) });

const circle: { studies: unknown[] } = { studies: [] };
circle.studies.push(circle);

const fail = (): never => {
  throw new Error('never read');
};
const revoked = Proxy.revocable([], {});
revoked.revoke();

describe('what is not sound', () => {
  it.each<readonly [string, unknown]>([
    ['nothing', undefined],
    ['a circle', circle],
    ['a circle in a dataset', { ...aDataset(), studies: circle.studies }],
    ['a getter that throws', Object.defineProperty(aDataset(), 'id', { get: fail })],
    ['a proxy that throws', new Proxy(aDataset(), { ownKeys: fail })],
    ['a proxy that was revoked', revoked.proxy],
    ['a field named __proto__', JSON.parse(`{"__proto__":${JSON.stringify(aDataset())}}`)],
    ['a dataset behind a prototype', Object.create(aDataset())],
    ['a version that is not known', { ...aDataset(), formatVersion: '2.0' }],
    ['a text that is too long', aDataset({ version: 'x'.repeat(limits.text + 1) })],
    ['a list of holes', { ...aDataset(), sources: new Array(4_000_000_000) }],
    ['more sources than any list may have', sources(limits.entries + 1)],
    ['more studies than allowed', studies(listLimits.studies + 1)],
    ['what only a rule forbids', aDataset({ sources: [aSource(), aSource()] })],
  ])('is refused as in parsing: %s', (_, input) => {
    expect(bothOf(input)).toEqual([undefined, undefined]);
  });

  it.each<readonly [string, Dataset]>([
    ['a text', aDataset({ version: 'x'.repeat(limits.text) })],
    ['studies', studies(listLimits.studies)],
  ])('is not what is as long as allowed: %s', (_, input) => {
    const [sound, parsed] = bothOf(input);
    expect(sound).toBeDefined();
    expect(sound).toEqual(parsed);
  });
});

describe('the limits of the long lists', () => {
  it('are those of the schema, which the page goes by', () => {
    const found = Object.entries(schema.properties).flatMap(([name, rule]) =>
      'maxItems' in rule ? [[name, rule.maxItems] as const] : [],
    );
    expect(Object.fromEntries(found)).toEqual(listLimits);
  });
});

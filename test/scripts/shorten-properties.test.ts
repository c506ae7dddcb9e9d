import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortNames, shortenProperties } from '../../scripts/shorten-properties.ts';

const src = join(import.meta.dirname, '../../src');
const names = shortNames(src);

/** Code of ours as the build makes it. */
function shortened(code: string): string {
  const { transform } = shortenProperties(src);
  if (typeof transform !== 'function') throw new Error('expected a transform');
  const made: unknown = Reflect.apply(transform, {}, [code, join(src, 'some.ts')]);
  return (made as { code: string }).code;
}

const built = (file: string) => shortened(readFileSync(join(src, file), 'utf8'));
const propertiesIn = (code: string) => [...new Set(code.match(/--_[\w-]+/g))].sort();

describe('the short names of our own custom properties', () => {
  it('are one for each, and none for two', () => {
    expect(names.size).toBeGreaterThan(5);
    expect(new Set(names.values()).size).toBe(names.size);
  });

  it('are those that the canvas of the chart reads', () => {
    const set = propertiesIn(built('styles/tokens.ts'));
    const read = propertiesIn(built('elements/chart-look.ts'));
    expect(read).toHaveLength(6);
    expect(read.filter((name) => !set.includes(name))).toEqual([]);
    expect(set.filter((name) => names.has(name))).toEqual([]);
  });

  it('are not given to what a page may set', () => {
    expect(built('styles/tokens.ts')).toContain('var(--tc-ink-2, #495660)');
  });

  it.each(['`var(--_${token})`', '`var(--_mark-${kind})`', "'--_' + token"])(
    'are not for one that is put together on the way: %s',
    (code) => {
      expect(() => shortened(code)).toThrow('must be written out');
    },
  );
});

import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset-types.js';
import { PrerenderError, prerenderElement } from '../../src/prerender/prerender-element.js';
import { publishedData } from '../data/datasets.js';
import { aDataset, aTherapy, noTreatment } from '../support/dataset.js';
import { allOf, attributesOf, readFragment, textOf } from '../support/markup.js';
import { hostileTexts, writtenOn } from '../support/written.js';

const script = './dist/treatment-comparison.hydrate.js';
const compare = 'alpha-infusion beta-tablets';
const written = (data: Dataset, over: object = {}) =>
  prerenderElement(data, { compare, script, date: writtenOn, ...over });

const dataIn = (text: string): unknown => {
  const found = allOf(readFragment(text).root, 'script').find(
    (one) => attributesOf(one)['type'] === 'application/json',
  );
  const [child] = found?.childNodes ?? [];
  return JSON.parse(child && 'value' in child ? child.value : '');
};

describe('an element that is written ahead', () => {
  it('is the same for the same day, and leaves the server as it was', () => {
    const before = Object.getOwnPropertyNames(globalThis);
    expect(written(aDataset())).toBe(written(aDataset()));
    const after = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
    expect(after.filter((name) => /Observer|matchMedia/.test(name))).toEqual([]);
  });

  it('has the table, the data and what stands in on a phone', () => {
    const data = publishedData('migraine-prevention');
    const ids = data.therapies.slice(0, 3).map(({ id }) => id);
    const text = written(data, { compare: ids.join(' ') });
    expect(allOf(readFragment(text).root, 'template').length).toBeGreaterThan(3);
    expect(text).toContain('These rows are a part');
    expect(dataIn(text)).toEqual(data);
  });

  it.each(hostileTexts)('holds any text as text: %s', (text) => {
    const data = aDataset({
      therapies: [
        aTherapy({ name: text }),
        aTherapy({ id: 'beta-tablets', name: `b ${text}` }),
        noTreatment(),
      ],
    });
    const made = written(data);
    const { root } = readFragment(made);
    expect(dataIn(made)).toEqual(data);
    expect(allOf(root, 'script')).toHaveLength(2);
    expect(allOf(root, 'img')).toEqual([]);
    // Names of medicines don't break at a hyphen.
    expect(textOf(root)).toContain(text.replaceAll('-', '\u2011'));
  });

  it('is not written of wrong data, or where nothing is named', () => {
    expect(() => prerenderElement({}, { compare, script })).toThrow(PrerenderError);
    expect(() => written(aDataset(), { compare: '' })).toThrow(/names no option/);
  });
});

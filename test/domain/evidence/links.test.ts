import { describe, expect, it } from 'vitest';
import { indexDataset } from '../../../src/domain/dataset-index.js';
import type { Study } from '../../../src/domain/dataset-types.js';
import { linkBetween } from '../../../src/domain/evidence/links.js';
import { aDataset, anArm, aStudy } from '../../support/dataset.js';

/** A study of some groups: an option by its id, anything else by its name in quotation marks. */
const study = (groups: string, over: Partial<Study> = {}): Study =>
  aStudy({
    id: groups.replaceAll(/\W+/g, '-'),
    name: groups.toUpperCase(),
    arms: groups.split(' ').map((group, place) => {
      const name = /^"(.+)"$/.exec(group)?.[1];
      const id = `arm-${place}`;
      if (name === 'placebo') return anArm({ id, therapy: 'no-treatment', name });
      return name === undefined ? anArm({ id, therapy: group }) : { id, name };
    }),
    ...over,
  });

const linkIn = (studies: readonly Study[], population = 'early') =>
  linkBetween(indexDataset(aDataset({ studies })), { a: 'alpha', b: 'beta', population });

describe('two options', () => {
  it.each([
    ['tested against each other', ['alpha beta'], 'direct', []],
    ['tested against each other, the other way round', ['beta alpha'], 'direct', []],
    ['tested in three groups', ['alpha "placebo" beta'], 'direct', []],
    ['both tested against an option', ['alpha gamma', 'beta gamma'], 'same-comparator', ['gamma']],
    [
      'both tested against placebo',
      ['alpha "placebo"', 'beta "placebo"'],
      'same-comparator',
      ['no-treatment'],
    ],
    [
      'both tested against something that is no option',
      ['alpha "glatiramer"', 'beta "glatiramer"'],
      'same-comparator',
      ['"glatiramer"'],
    ],
    [
      'linked by a chain',
      ['alpha gamma', 'gamma "placebo"', 'beta "placebo"'],
      'chain',
      ['gamma', 'no-treatment'],
    ],
    [
      'linked by the shortest chain',
      ['alpha gamma', 'gamma delta', 'delta beta', 'gamma beta'],
      'same-comparator',
      ['gamma'],
    ],
    ['never linked', ['alpha gamma', 'beta "placebo"'], 'never', []],
    ['never linked by single groups', ['alpha', 'beta'], 'never', []],
    ['never tested', [], 'never', []],
  ])('are %s', (_, studies, kind, via) => {
    const link = linkIn(studies.map((groups) => study(groups)));
    expect([link.kind, 'via' in link ? link.via.map(({ key }) => key) : []]).toEqual([kind, via]);
  });

  it('are never linked by trials of other people', () => {
    expect(linkIn([study('alpha beta', { population: 'late' })]).kind).toBe('never');
  });

  it('are linked by placebo under that name, and not as “no treatment”', () => {
    const link = linkIn([study('alpha "placebo"'), study('beta "placebo"')]);
    expect('via' in link && link.via[0]?.name).toBe('placebo');
  });

  it('name each study once: a pooled analysis of named studies is left out', () => {
    const link = linkIn([
      study('alpha beta', { id: 'one' }),
      study('alpha beta', { id: 'pool', pooledFrom: ['one'] }),
    ]);
    expect(link.kind === 'direct' && link.studies.map(({ id }) => id)).toEqual(['one']);
  });
});

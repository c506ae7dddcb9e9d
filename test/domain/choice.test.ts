import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withToggled } from '../../src/domain/changed-choice.js';
import { choiceFaults } from '../../src/domain/choice-faults.js';
import {
  choiceFrom,
  inNeutralOrder,
  isForPopulation,
  mostOptions,
} from '../../src/domain/choice.js';
import { indexDataset } from '../../src/domain/dataset-index.js';
import { aDataset, aPopulation, aTherapy, noTreatment } from '../support/dataset.js';

const names = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];
const index = indexDataset(
  aDataset({ therapies: [...names.map((id) => aTherapy({ id, name: id })), noTreatment()] }),
);

const faultsOf = (compare: string, population = 'early') =>
  choiceFaults(index, { compare, population });

describe('what a page asks for', () => {
  it.each([
    ['two options', 'alpha beta'],
    ['four options', 'alpha beta gamma delta'],
    ['options on several lines', ' alpha\n\tbeta '],
    ['nothing', ''],
  ])('has no fault: %s', (_, compare) => {
    expect(faultsOf(compare)).toEqual([]);
  });

  it.each([
    ['an unknown option', 'alpha betta', 'early', ['compare unknown']],
    [
      'an option whose name is a property of every object',
      'constructor',
      'early',
      ['compare unknown'],
    ],
    ['an option twice', 'alpha beta alpha', 'early', ['compare twice']],
    ['one more than the most', names.join(' '), 'early', ['compare too-many']],
    ['an unknown population', 'alpha', 'late', ['population unknown']],
    ['several faults', 'x x', 'late', ['compare unknown', 'compare twice', 'population unknown']],
  ])('is told what is wrong: %s', (_, compare, population, faults) => {
    const found = faultsOf(compare, population).map(
      ({ attribute, kind }) => `${attribute} ${kind}`,
    );
    expect(found).toEqual(faults);
  });

  it('is told what there is instead', () => {
    expect(faultsOf('betta')[0]).toMatchObject({ known: [...names, 'no-treatment'] });
  });

  it('is the first population when none is named', () => {
    expect(choiceFrom(index, { compare: 'alpha', population: '' })).toEqual({
      chosen: ['alpha'],
      population: 'early',
      route: 'any',
    });
  });

  it.each([
    ['an unknown option', 'alpha betta', 'early'],
    ['an option twice', 'alpha alpha', 'early'],
    ['too many options', names.join(' '), 'early'],
    ['an unknown population', 'alpha', 'late'],
  ])('is not half given: %s', (_, compare, population) => {
    expect(choiceFrom(index, { compare, population })).toBeUndefined();
  });

  it('is given exactly when there is no fault', () => {
    const word = fc.constantFrom(...names, 'no-treatment', 'x', '');
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        fc.constantFrom('early', 'late', ''),
        (ids, population) => {
          const asked = { compare: ids.join(' '), population };
          const isGiven = choiceFrom(index, asked) !== undefined;
          expect(isGiven).toBe(choiceFaults(index, asked).length === 0);
        },
      ),
    );
  });
});

describe('the order of options', () => {
  const ordered = (...therapies: Parameters<typeof aTherapy>[0][]) =>
    inNeutralOrder(
      therapies.map((over) => aTherapy(over)),
      ({ name }) => name as string,
      'en',
    ).map(({ name }) => name);

  it('is A to Z, capitals or not', () => {
    expect(ordered({ name: 'gamma' }, { name: 'Beta' }, { name: 'alpha' })).toEqual([
      'alpha',
      'Beta',
      'gamma',
    ]);
  });

  it('has no treatment last', () => {
    expect(ordered({ name: 'a nothing', kind: 'none' }, { name: 'zeta' })).toEqual([
      'zeta',
      'a nothing',
    ]);
  });

  it('is the same however they were chosen', () => {
    const therapies = names.map((id) => aTherapy({ id, name: id }));
    const idsOf = (some: typeof therapies) =>
      inNeutralOrder(some, ({ id }) => id, 'en').map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(therapies, { minLength: therapies.length }), (shuffled) => {
        expect(idsOf(shuffled)).toEqual(idsOf(therapies));
      }),
    );
  });
});

describe('taking an option in', () => {
  const full = { chosen: names.slice(0, mostOptions), population: 'early', route: 'any' } as const;

  it('leaves the choice as it is when there are the most: none is pushed out', () => {
    expect(withToggled(full, 'epsilon')).toBe(full);
  });

  it('takes it out again the second time', () => {
    expect(withToggled(full, 'alpha').chosen).toEqual(['beta', 'gamma', 'delta']);
  });
});

describe('an option for a form of the condition', () => {
  const populations = [aPopulation(), aPopulation({ id: 'late' })];
  const offered = (therapy: Parameters<typeof aTherapy>[0], population: string) => {
    const option = aTherapy(therapy);
    const dataset = aDataset({ populations, therapies: [option, noTreatment()] });
    return isForPopulation(indexDataset(dataset), option, population);
  };

  it.each([
    ['licensed', {}, 'early', true],
    ['licensed for another form', {}, 'late', false],
    ['without a licence, studied in it', { indications: [], offLabel: true }, 'early', true],
    ['without a licence, not studied in it', { indications: [], offLabel: true }, 'late', false],
    ['a procedure, studied in it', { indications: [], kind: 'procedure' as const }, 'early', true],
    ['studied in it, but its licence ended', { indications: [] }, 'early', false],
    ['staying as now', { indications: [], kind: 'current' as const }, 'late', true],
  ])('is offered or not: %s', (_, therapy, population, isOffered) => {
    expect(offered(therapy, population)).toBe(isOffered);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArmFigure, Outcome, Study } from '../../src/domain/dataset-types.js';
import { plainText } from '../../src/messages/plain-text.js';
import { provenanceView } from '../../src/view/provenance-view.js';
import {
  aDataset,
  aMean,
  anArm,
  anOutcome,
  aRate,
  aResult,
  aStudy,
  aTherapy,
  noTreatment,
} from '../support/dataset.js';
import { figureOfCell } from '../support/views.js';

const sentenceOf = (
  alpha: ArmFigure,
  beta: ArmFigure,
  { outcome = anOutcome(), ...study }: { readonly outcome?: Outcome } & Partial<Study> = {},
) => {
  const result = aResult({ outcome: outcome.id, arms: { alpha, beta } });
  const dataset = aDataset({
    outcomes: [outcome],
    studies: [aStudy({ results: [result], ...study })],
  });
  const { behind } = figureOfCell(dataset, { outcome: outcome.id, chosen: ['alpha-infusion'] });
  return plainText(provenanceView(behind).sentence);
};

describe('the sentence of a figure', () => {
  it.each<[string, ArmFigure, ArmFigure, Outcome, string]>([
    [
      'both frames, the comparator, the time span and the difference of a share',
      { value: 80 },
      { value: 70 },
      anOutcome(),
      'Of 100 people with alpha, 80 had no flare; 20 had one or more (48 weeks). With beta: 70 of 100. That is 10 more of 100.',
    ],
    [
      'a share that is not quite none, without a capital in the middle',
      { value: 0.3 },
      { value: 5 },
      anOutcome(),
      'Of 100 people with alpha, fewer than 1 had no flare; more than 99 had one or more (48 weeks). With beta: 5 of 100. That is 5 fewer of 100.',
    ],
    [
      'only a range, and no difference',
      { range: [33, 67], reason: 'x' },
      { value: 70 },
      anOutcome(),
      'Of 100 people with alpha, 33 to 67 had no flare; 33 to 67 had one or more (48 weeks). With beta: 70 of 100.',
    ],
    [
      'no comparator where it has no figure',
      { value: 80 },
      { notReported: 'no share' },
      anOutcome(),
      'Of 100 people with alpha, 80 had no flare; 20 had one or more (48 weeks).',
    ],
    [
      'no difference where there is none',
      { value: 80 },
      { value: 80 },
      anOutcome(),
      'Of 100 people with alpha, 80 had no flare; 20 had one or more (48 weeks). With beta: 80 of 100.',
    ],
    [
      'a rate among the people of the page',
      { value: 0.155 },
      { value: 0.29 },
      aRate(),
      'Among 100 people with alpha there were about 16 flares a year (48 weeks). With beta: about 29. That is 14 fewer a year.',
    ],
    [
      'an average with its unit',
      { value: 0.5 },
      { value: 1.1 },
      aMean(),
      'With alpha the average was 0.5 points (48 weeks). With beta: 1.1.',
    ],
  ])('says %s', (_, alpha, beta, outcome, said) => {
    expect(sentenceOf(alpha, beta, { outcome })).toBe(said);
  });

  it('says the difference right after the comparator that it is to', () => {
    const dataset = aDataset({
      therapies: [
        aTherapy(),
        aTherapy({ id: 'beta-tablets', name: 'beta' }),
        aTherapy({ id: 'gamma', name: 'gamma' }),
        noTreatment(),
      ],
      studies: [
        aStudy({
          arms: [
            anArm(),
            anArm({ id: 'beta', therapy: 'beta-tablets' }),
            anArm({ id: 'gamma', therapy: 'gamma' }),
          ],
          results: [
            aResult({ arms: { alpha: { value: 80 }, beta: { value: 70 }, gamma: { value: 60 } } }),
          ],
        }),
      ],
    });
    const { behind } = figureOfCell(dataset, {
      chosen: ['alpha-infusion', 'beta-tablets', 'gamma'],
    });
    expect(plainText(provenanceView(behind).sentence)).toMatch(
      /With beta: 70 of 100\. That is 10 more of 100\. With gamma: 60 of 100\. That is 20 more of 100\.$/,
    );
  });

  it('says the range over all trials of what is only ever a comparator, and not the first of them', () => {
    const trial = (id: string, value: number) =>
      aStudy({
        id,
        arms: [anArm(), anArm({ id: 'none', therapy: 'no-treatment' })],
        results: [aResult({ arms: { alpha: { value: 90 }, none: { value } } })],
      });
    const dataset = aDataset({ studies: [trial('first', 40), trial('second', 60)] });
    const { behind } = figureOfCell(dataset, { option: 'no-treatment', chosen: ['no-treatment'] });
    expect(plainText(provenanceView(behind).sentence)).toMatch(
      /^Of 100 people with [^,]+, 40 to 60 .+ \(lowest to highest of 2 trials, 48 weeks\)\.$/,
    );
  });

  it('always says a time span, and never “1 in X”', () => {
    const percent = fc.integer({ min: 0, max: 1_000 }).map((value) => value / 10);
    const span = fc.constantFrom<Partial<Study>>({}, { weeks: 96 }, { span: 'about two years' });
    const outcome = fc.constantFrom(anOutcome(), aRate(), aMean());
    fc.assert(
      fc.property(percent, percent, outcome, span, (alpha, beta, of, study) => {
        const said = sentenceOf({ value: alpha }, { value: beta }, { outcome: of, ...study });
        expect(said).toMatch(/\((?:48 weeks|96 weeks|about two years)\)\./);
        expect(said).not.toMatch(/\b1 in \d/);
      }),
    );
  });
});

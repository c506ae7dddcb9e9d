import { describe, expect, it } from 'vitest';
import type { ArmFigure, Outcome } from '../../src/domain/dataset-types.js';
import { chartsView } from '../../src/view/chart-view.js';
import {
  aDataset,
  aHarm,
  aMean,
  anArm,
  anOutcome,
  aRate,
  aResult,
  aStudy,
} from '../support/dataset.js';
import { rowsIn, tableOf } from '../support/views.js';

const tableWith = (outcome: Outcome, alpha: ArmFigure, beta: ArmFigure) =>
  tableOf(
    aDataset({
      outcomes: [outcome],
      studies: [aStudy({ results: [aResult({ outcome: outcome.id, arms: { alpha, beta } })] })],
    }),
  );

const barsOf = (outcome: Outcome, alpha: ArmFigure, beta: ArmFigure) =>
  chartsView(tableWith(outcome, alpha, beta)).charts.get(outcome.id)?.groups[0]?.bars;

describe('the charts', () => {
  const table = tableOf(
    aDataset({
      outcomes: [anOutcome(), aHarm(), aRate()],
      studies: [aStudy({ results: [aResult(), aResult({ outcome: 'flare-rate' })] })],
    }),
  );
  const { rows, charts } = chartsView(table);

  it('can be chosen for every row of figures, and for no other', () => {
    expect(rows.map(({ id }) => id)).toEqual(['flare-free', 'flare-rate']);
  });

  it('say the same figures as the table, of the same groups', () => {
    const inTable = rowsIn(table).flatMap(({ cells }) =>
      cells.flatMap((cell) =>
        cell.kind === 'figure' ? cell.bars.map(({ label, value }) => `${label} ${value}`) : [],
      ),
    );
    const inCharts = [...charts.values()].flatMap(({ groups }) =>
      groups.flatMap(({ bars }) => bars.map(({ label, value }) => `${label} ${value}`)),
    );
    expect(inCharts).toEqual(inTable);
  });

  it('say who the people were and for how long, as the table does', () => {
    expect(charts.get('flare-free')?.groups[0]?.study).toBe('FIRST, 400 people, 48 weeks');
  });

  it('have a sentence for each option', () => {
    expect(charts.get('flare-free')?.sentences).toHaveLength(2);
  });

  it('are none when nothing is chosen', () => {
    expect(chartsView(tableOf(aDataset(), { chosen: [] })).rows).toEqual([]);
  });
});

describe('the amounts of a chart', () => {
  it.each<[string, Outcome, number, number]>([
    ['people out of 100', anOutcome(), 80, 80],
    ['events among 100 people', aRate(), 0.155, 15.5],
    ['averages as they are', aMean(), 0.5, 0.5],
  ])('are %s', (_, outcome, value, amount) => {
    expect(barsOf(outcome, { value }, { value: value / 2 })?.[0]?.amount).toBeCloseTo(amount, 9);
  });

  it('come with their likely range, in words too', () => {
    const bars = barsOf(aRate(), { value: 0.2, interval: [0.15, 0.25] }, { value: 0.4 });
    expect(bars?.[0]?.range).toBe('15 to 25');
  });

  it('are none where only a range is known', () => {
    const [own] = barsOf(anOutcome(), { range: [33, 67], reason: 'x' }, { value: 50 }) ?? [];
    expect([own?.amount, own?.amountInterval?.map(Math.round)]).toEqual([undefined, [33, 67]]);
  });

  it('are none where none was seen', () => {
    const dataset = aDataset({
      studies: [
        aStudy({
          arms: [anArm(), anArm({ id: 'beta', therapy: 'beta-tablets' })],
          results: [aResult({ arms: { alpha: { noneSeen: true }, beta: { value: 5 } } })],
        }),
      ],
    });
    const own = chartsView(tableOf(dataset)).charts.get('flare-free')?.groups[0]?.bars[0];
    expect(own).not.toHaveProperty('amount');
  });
});

import type { ArmFigure, Text } from './dataset-types.js';

/**
 * What is known of one outcome in one arm. A figure that does not exist is a value with a reason,
 * never `null`, `NaN` or 0. Values are in the unit of the outcome: percent of people for a
 * proportion, events per person and year for a rate.
 */
export type Figure =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly interval?: readonly [number, number] | undefined;
      readonly derived?: Text | undefined;
    }
  | {
      readonly kind: 'range';
      readonly range: readonly [number, number];
      readonly reason?: Text | undefined;
    }
  | { readonly kind: 'none-seen'; readonly people: number }
  | { readonly kind: 'not-reported'; readonly reason?: Text | undefined }
  | { readonly kind: 'does-not-apply'; readonly reason?: Text | undefined };

/** A figure that can be drawn or said as an amount. */
export type Amount = Extract<Figure, { kind: 'number' | 'range' | 'none-seen' }>;

/** Reads an arm's figure. `people` is the size of the arm, for arms where no case was seen. */
export function figureOf(arm: ArmFigure | undefined, people: number | undefined): Figure {
  if (!arm) return { kind: 'not-reported' };
  if (arm.value !== undefined) {
    return { kind: 'number', value: arm.value, interval: arm.interval, derived: arm.derived };
  }
  if (arm.range) return { kind: 'range', range: arm.range, reason: arm.reason };
  const counted = arm.people ?? people;
  if (arm.noneSeen && counted !== undefined) return { kind: 'none-seen', people: counted };
  if (arm.doesNotApply !== undefined) return { kind: 'does-not-apply', reason: arm.doesNotApply };
  return { kind: 'not-reported', reason: arm.notReported };
}

/** Lowest and highest amount of a figure: once when they are one, none when it says none. */
export function endsOf(figure: Figure): readonly number[] {
  switch (figure.kind) {
    case 'number':
      return [figure.value];
    case 'range':
      return figure.range;
    case 'none-seen':
      return [0];
    default:
      return [];
  }
}

/** Whether the figure says an amount. */
export const isAmount = (figure: Figure): figure is Amount => endsOf(figure).length > 0;

/** The likely range of a figure, or the range itself. */
export const rangeIn = (figure: Figure): readonly [number, number] | undefined =>
  figure.kind === 'range' ? figure.range : figure.kind === 'number' ? figure.interval : undefined;

import type { ArmFigure, Effect, StudyResult } from '../../src/domain/dataset-types.js';

const interval = ([low, high]: readonly [number, number]) => `${low} to ${high}`;

function sayFigure({ value, range, noneSeen, events, people, ...rest }: ArmFigure): string {
  if (rest.notReported !== undefined) return 'not reported';
  if (rest.doesNotApply !== undefined) return 'does not apply';
  const figure = noneSeen ? 'none' : range ? interval(range) : String(value);
  return [
    figure,
    rest.interval && ` (${interval(rest.interval)})`,
    events === undefined ? undefined : `, ${events} events`,
    people === undefined ? undefined : `, ${people} people`,
  ].join('');
}

/** The figures of the groups as one line, "t 9, 14 events, 149 people; c 60 (55 to 65)". */
export const sayArms = (arms: StudyResult['arms']): string =>
  Object.entries(arms)
    .map(([arm, figure]) => `${arm} ${sayFigure(figure)}`)
    .join('; ');

/** A comparison as one line, "risk-ratio t:c 0.76 (0.59 to 0.9), p 0.03". */
export function sayEffect({ kind, of, value, interval: limits, level, p }: Effect): string {
  return [
    `${kind} ${of.join(':')}`,
    value === undefined ? undefined : ` ${value}`,
    limits && ` (${interval(limits)})`,
    level === undefined ? undefined : ` at ${level}%`,
    p === undefined ? undefined : `, p ${p}`,
  ].join('');
}

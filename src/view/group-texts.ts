import type { Comparison } from '../domain/evidence/comparison.js';
import { denominatorFor } from '../domain/denominator.js';
import { figureOf, type Figure } from '../domain/figure.js';
import { countOutOf, shownCount } from '../domain/frequencies.js';
import { detailsFor } from '../messages/details.js';
import { armName, countText, valueText, type RowContext } from './amounts.js';

/** The figure in groups of people, all of one number of people, each with every arm it is known of. */
export function groupTexts(row: RowContext, { study, result }: Comparison): readonly string[] {
  const { text, whole, list, say: words } = row.words;
  const say = detailsFor(row.words.locale);
  const groups = (result.strata ?? []).map(({ who, arms }) => ({
    who: text(who),
    readings: study.arms.flatMap((arm) =>
      Object.hasOwn(arms, arm.id) ? [{ arm, figure: figureOf(arms[arm.id], undefined) }] : [],
    ),
  }));
  const figures = groups.flatMap(({ readings }) => readings.map(({ figure }) => figure));
  const base = denominatorFor(figures.flatMap(endsOf));
  const amount = (value: number) =>
    row.outcome.kind === 'proportion'
      ? countText(shownCount(countOutOf(value, base)), row.words)
      : valueText(row, value);
  const said = (figure: Figure) => {
    const [low, high = low] = endsOf(figure);
    if (low === undefined || high === undefined) return words.stateNotReported();
    const value =
      low === high ? amount(low) : words.rangeOf({ low: amount(low), high: amount(high) });
    return row.outcome.kind === 'proportion' ? say.countOf({ value, base: whole(base) }) : value;
  };
  return groups.map(({ who, readings }) =>
    say.inGroup({
      who,
      figures: list(readings.map(({ arm, figure }) => `${armName(arm, row)} ${said(figure)}`)),
    }),
  );
}

/** Lowest and highest amount of a figure, if it has any. */
function endsOf(figure: Figure): readonly number[] {
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

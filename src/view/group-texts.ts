import type { Comparison } from '../domain/evidence/comparison.js';
import { endsOf, figureOf, type Figure } from '../domain/figure.js';
import { iconCounts } from '../domain/frequencies.js';
import { comparingFor } from '../messages/comparing.js';
import { detailsFor } from '../messages/details.js';
import { armName, figureText, rangeText, type RowContext } from './amounts.js';

/** The figure in groups of people, each with every arm it is known of, in the page's number of people. */
export function groupTexts(row: RowContext, { study, result }: Comparison): readonly string[] {
  const { text, list } = row.words;
  const say = detailsFor(row.words.locale);
  return (result.strata ?? []).map(({ who, arms }) =>
    say.inGroup({
      who: text(who),
      figures: list(
        study.arms.flatMap((arm) =>
          Object.hasOwn(arms, arm.id)
            ? [`${armName(arm, row)} ${groupText(row, figureOf(arms[arm.id], undefined))}`]
            : [],
        ),
      ),
    }),
  );
}

/** A group's figure. The exact one too, where so many people are too few to hold it. */
function groupText(row: RowContext, figure: Figure): string {
  const { whole, precise, say: words } = row.words;
  const say = detailsFor(row.words.locale);
  if (figure.kind === 'none-seen') return figureText(row, figure) ?? '';
  const [low, high = low] = endsOf(figure);
  if (low === undefined || high === undefined) return words.stateNotReported();
  const value = rangeText(row, [low, high]);
  if (row.outcome.kind !== 'proportion') return value;
  const isHidden = high > 0 && iconCounts(high, row.base).event === 0;
  const count = say.countOf({ value, base: whole(row.base) });
  if (!isHidden) return count;
  const exact = say.percentOf({ value: precise(high) });
  return comparingFor(row.words.locale).countAndExact({ count, exact });
}

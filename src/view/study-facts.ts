import type { Effect } from '../domain/dataset-types.js';
import { effectBetween, type Comparison, type Reading } from '../domain/evidence/comparison.js';
import { detailsFor } from '../messages/details.js';
import { figureOf, type Figure } from '../domain/figure.js';
import { countOutOf, shownCount } from '../domain/frequencies.js';
import { denominatorFor } from '../domain/denominator.js';
import { armName, countText, spanText, valueText, type RowContext } from './amounts.js';
import type { ProvenanceView } from './provenance-view.js';

type Fact = ProvenanceView['facts'][number];

/** What a reader or a clinician asks of a study: who, how long, what was counted, how sure. */
export function studyFacts(row: RowContext, comparison: Comparison): readonly Fact[] {
  const { text } = row.words;
  const say = detailsFor(row.words.locale);
  const { study, result } = comparison;
  const readings = [comparison.own, ...comparison.against];
  const worked = workedOut(row, comparison, readings);
  const fact = (term: string, ...details: readonly string[]): readonly Fact[] =>
    details.length > 0 ? [{ term, details }] : [];
  return [
    ...fact(
      study.pooled ? say.factStudies() : say.factStudy(),
      study.name,
      ...(study.pooled ? [say.pooledStudies()] : []),
      say.designs()[study.design],
      ...(study.note === undefined ? [] : [text(study.note)]),
    ),
    ...fact(say.factRegistry(), ...(study.registry ?? [])),
    ...fact(say.factPeople(), peopleText(row, comparison, readings)),
    ...fact(say.factTime(), timeText(row, comparison)),
    ...fact(say.factCounted(), countedText(row, readings)),
    ...fact(say.factGroups(), ...groupTexts(row, comparison)),
    ...fact(say.factMethod(), ...(result.method === undefined ? [] : [text(result.method)])),
    ...fact(say.factRange(), ...rangeTexts(row, readings)),
    ...fact(say.factCompared(), ...comparedTexts(row, comparison)),
    ...fact(say.factWorkedOut(), ...worked),
    ...fact(say.factNote(), ...(result.note === undefined ? [] : [text(result.note)])),
    ...fact(
      say.factSure(),
      result.certainty ? say.certainty()[result.certainty.rating] : say.notRated(),
    ),
  ];
}

function peopleText(
  row: RowContext,
  { study, result }: Comparison,
  readings: readonly Reading[],
): string {
  const { text, whole, list } = row.words;
  const say = detailsFor(row.words.locale);
  const arms = list(
    readings.map(({ arm }) => {
      const people = result.arms[arm.id]?.people ?? arm.people;
      const name = armName(arm, row);
      return people === undefined
        ? say.armPeopleUnknown({ name })
        : say.armPeople({ people: whole(people), name });
    }),
  );
  const who = text(study.people);
  const all = study.enrolled;
  return all === undefined
    ? say.whoOnly({ who, arms })
    : say.peopleIn({ people: whole(all), who, arms });
}

function timeText(row: RowContext, comparison: Comparison): string {
  const { study, result } = comparison;
  const { precise } = row.words;
  const say = detailsFor(row.words.locale);
  const span = spanText(comparison, row.words);
  const weeks = comparison.result.weeks ?? study.weeks;
  if (result.span !== undefined || study.span !== undefined || weeks < 60) return span;
  // 52.18 weeks a year; one decimal, so that 96 weeks are not passed off as two years.
  const years = precise(Math.round((weeks / 52.18) * 10) / 10);
  return say.weeksAndYears({ weeks: precise(weeks), years });
}

function countedText(row: RowContext, readings: readonly Reading[]): string {
  const { text, precise, list } = row.words;
  const say = detailsFor(row.words.locale);
  const published = (value: number) =>
    row.outcome.kind === 'proportion' ? say.percentOf({ value: precise(value) }) : precise(value);
  const values = readings.flatMap(({ arm, figure }) => {
    const name = armName(arm, row);
    if (figure.kind === 'number') return [`${name} ${published(figure.value)}`];
    if (figure.kind === 'none-seen') return [`${name} ${published(0)}`];
    if (figure.kind !== 'range') return [];
    const [low, high] = figure.range;
    return [`${name} ${row.words.say.rangeOf({ low: published(low), high: published(high) })}`];
  });
  return say.countedAs({ outcome: text(row.outcome.name), values: list(values) });
}

function rangeTexts(row: RowContext, readings: readonly Reading[]): readonly string[] {
  const { precise } = row.words;
  const say = detailsFor(row.words.locale);
  const known = readings.flatMap(({ arm, figure }) =>
    figure.kind === 'number' && figure.interval
      ? [
          say.intervalOf({
            name: armName(arm, row),
            low: precise(figure.interval[0]),
            high: precise(figure.interval[1]),
          }),
        ]
      : [],
  );
  return known.length > 0 ? known : [say.noInterval()];
}

const comparedTexts = (row: RowContext, comparison: Comparison): readonly string[] =>
  comparison.against.flatMap((reading) => {
    const effect = effectBetween(comparison, reading);
    return effect ? [effectText(row, comparison, effect)] : [];
  });

function effectText(row: RowContext, { study }: Comparison, effect: Effect): string {
  const { precise } = row.words;
  const say = detailsFor(row.words.locale);
  const [of, against] = effect.of.map((id) => {
    const arm = study.arms.find((one) => one.id === id);
    return arm ? armName(arm, row) : id;
  }) as [string, string];
  return say.effect({
    of,
    against,
    kind: say.effects()[effect.kind],
    ...(effect.value !== undefined && { value: precise(effect.value) }),
    ...(effect.interval && {
      interval: say.effectInterval({
        level: precise(effect.level ?? 95),
        low: precise(effect.interval[0]),
        high: precise(effect.interval[1]),
      }),
    }),
    ...(effect.p !== undefined && { p: effect.p }),
  });
}

function workedOut(
  row: RowContext,
  comparison: Comparison,
  readings: readonly Reading[],
): readonly string[] {
  const { text } = row.words;
  const arms = readings.flatMap(({ arm, figure }) =>
    figure.kind === 'number' && figure.derived !== undefined
      ? [`${armName(arm, row)}: ${text(figure.derived)}`]
      : [],
  );
  const effects = (comparison.result.effects ?? []).flatMap(({ derived }) =>
    derived === undefined ? [] : [text(derived)],
  );
  return [...arms, ...effects];
}

/** The figure in groups of people, all of one number of people, each with every arm it is known of. */
function groupTexts(row: RowContext, { study, result }: Comparison): readonly string[] {
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

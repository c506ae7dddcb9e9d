import type { Effect, Study } from '../domain/dataset-types.js';
import { effectBetween, type Comparison, type Reading } from '../domain/evidence/comparison.js';
import { detailsFor } from '../messages/details.js';
import { provenanceFor } from '../messages/provenance.js';
import { armName, spanText, type RowContext } from './amounts.js';
import { groupTexts } from './group-texts.js';
import type { RatingView } from './published-ratings.js';
import { registryView } from './registry-links.js';
import type { ProvenanceView } from './provenance-view.js';

type Fact = ProvenanceView['facts'][number];

/** What a reader or a clinician asks of a study: who, how long, what was counted, how sure. */
export function studyFacts(
  row: RowContext,
  comparison: Comparison,
  ratings: readonly RatingView[],
): readonly Fact[] {
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
    ...registryFact(row, study),
    ...fact(say.factPeople(), peopleText(row, comparison, readings)),
    ...fact(say.factTime(), timeText(row, comparison)),
    ...fact(say.factCounted(), countedText(row, readings)),
    ...fact(say.factGroups(), ...groupTexts(row, comparison)),
    ...fact(say.factMethod(), ...(result.method === undefined ? [] : [text(result.method)])),
    ...fact(say.factRange(), ...rangeTexts(row, readings)),
    ...fact(say.factCompared(), ...comparedTexts(row, comparison)),
    ...fact(say.factWorkedOut(), ...worked),
    ...fact(say.factNote(), ...(result.note === undefined ? [] : [text(result.note)])),
    ...fact(say.factSure(), ...sureTexts(row, comparison, ratings)),
  ];
}

const registryFact = ({ words }: RowContext, { registry }: Study): readonly Fact[] =>
  registry === undefined || registry.length === 0
    ? []
    : [
        {
          term: detailsFor(words.locale).factRegistry(),
          details: [],
          sources: registry.map(registryView),
        },
      ];

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

/** Published ratings, each with the review it stands in; else that there is none. */
function sureTexts(
  { words }: RowContext,
  { result }: Comparison,
  ratings: readonly RatingView[],
): readonly string[] {
  const say = detailsFor(words.locale);
  const texts = [
    ...(result.certainty ? [say.certainty()[result.certainty.rating]] : []),
    ...ratings.flatMap((rating) => rating.texts),
  ];
  return texts.length === 0
    ? [say.notRated()]
    : [...texts, provenanceFor(words.locale).certaintyMeans()];
}

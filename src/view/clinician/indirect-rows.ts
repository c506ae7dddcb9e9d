import type { IndirectComparison, PublishedComparison } from '../../domain/clinical/types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { detailsFor } from '../../messages/details.js';
import { numbersFor } from './numbers.js';
import type { ClinicalSource } from './source.js';
import { keyName } from './treatment-text.js';

/** One way of comparing two options. */
export interface IndirectRow {
  readonly basis: string;
  readonly isPublished: boolean;
  readonly value: string;
  readonly interval: string;
  /** Trials of one outcome may be linked on different scales: each row says its own. */
  readonly scale?: string;
  readonly rests: readonly string[];
}

/** What a review printed, with what it rests on and how sure it says it is. */
export function publishedRow(
  { synthesis, comparison, turned }: PublishedComparison,
  { words }: ClinicalSource,
): IndirectRow {
  const say = clinicianWordsFor(words.locale);
  const details = detailsFor(words.locale);
  const { printed, ratio } = numbersFor(words);
  const write = turned ? ratio : printed;
  const { value, interval, level = 95, kind, rating, note, weeks } = comparison;
  const facts = [
    say.methods()[synthesis.method],
    ...(synthesis.studies === undefined ? [] : [studiesText(synthesis.studies)]),
    ...(synthesis.people === undefined
      ? []
      : [say.peopleOf({ people: words.whole(synthesis.people) })]),
    ...(synthesis.searched === undefined ? [] : [say.searched({ until: synthesis.searched })]),
  ];
  function studiesText(count: number) {
    return count === 1 ? say.oneStudy() : say.studies({ count: words.whole(count) });
  }
  return {
    basis: say.published({ name: words.text(synthesis.name), year: String(synthesis.year) }),
    isPublished: true,
    value: value === undefined ? say.noValue() : write(value),
    interval: interval
      ? intervalText(say, { low: write(interval[0]), high: write(interval[1]), level })
      : value === undefined
        ? ''
        : say.noInterval(),
    ...(kind !== undefined && { scale: say.scales()[kind] }),
    rests: [
      rating === undefined ? details.notRated() : details.certainty()[rating],
      ...(weeks === undefined ? [] : [say.weeks({ weeks: words.precise(weeks) })]),
      say.inReview({ facts: facts.join(', ') }),
      ...(turned ? [say.publishedTurned()] : []),
      ...(note === undefined ? [] : [words.text(note)]),
      ...(synthesis.note === undefined ? [] : [words.text(synthesis.note)]),
    ],
  };
}

const intervalText = (
  say: ReturnType<typeof clinicianWordsFor>,
  { low, high, level }: { readonly low: string; readonly high: string; readonly level: number },
) =>
  level === 95 ? say.interval({ low, high }) : say.intervalAt({ level: `${level}`, low, high });

/** What we worked out. Two models that come to the same figures on the page are one row. */
export function ourRows(
  comparisons: readonly IndirectComparison[],
  source: ClinicalSource,
): readonly IndirectRow[] {
  const { bothModels } = clinicianWordsFor(source.words.locale);
  return comparisons.flatMap((comparison, place) => {
    const row = ourRow(comparison, source);
    const isSame = (other: IndirectComparison | undefined) => {
      if (other?.method !== comparison.method || other.model === comparison.model) return false;
      const { value, interval, rests } = ourRow(other, source);
      const whole = JSON.stringify([value, interval, rests, other.via]);
      return whole === JSON.stringify([row.value, row.interval, row.rests, comparison.via]);
    };
    if (isSame(comparisons[place - 1])) return [];
    return isSame(comparisons[place + 1]) ? [ourRow(comparison, source, bothModels())] : [row];
  });
}

/** One of them, with the trials that it is made of. */
export function ourRow(
  comparison: IndirectComparison,
  source: ClinicalSource,
  model = clinicianWordsFor(source.words.locale).models()[comparison.model],
): IndirectRow {
  const { words } = source;
  const say = clinicianWordsFor(words.locale);
  const { ratio, percent } = numbersFor(words);
  const { value, interval, method, contrasts, evidence, directShare } = comparison;
  const via = words.list(comparison.via.map((key) => keyName(key, contrasts, source)));
  const worked = contrasts.filter(({ origin }) => origin !== 'published').length;
  const trials = [...new Set(contrasts.map(({ study }) => study.name))];
  return {
    basis: method === 'bucher' ? say.oursBucher({ via, model }) : say.oursNetwork({ model }),
    isPublished: false,
    scale: comparison.opposite
      ? say.scaleOfOpposite({ scale: say.scales()[comparison.scale] })
      : say.scales()[comparison.scale],
    value: ratio(value),
    interval: say.interval({ low: ratio(interval[0]), high: ratio(interval[1]) }),
    rests: [
      say.evidence()[evidence],
      ...(evidence === 'mixed' ? [say.directShare({ share: percent(directShare) })] : []),
      method === 'bucher'
        ? say.trials({ studies: words.list(trials) })
        : say.trials({ studies: say.studies({ count: words.whole(trials.length) }) }),
      ...(worked > 0
        ? [say.derivedUsed({ count: words.whole(worked), all: words.whole(contrasts.length) })]
        : []),
    ],
  };
}

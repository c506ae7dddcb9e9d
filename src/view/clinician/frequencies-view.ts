import { baselineFrequencies, baselinesOf, type Baseline } from '../../domain/clinical/index.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { shownCount } from '../../domain/frequencies.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { countText } from '../amounts.js';
import { optionViews } from '../option-view.js';
import { capitalised, unbroken } from '../words.js';
import { comparedOutcomes, outcomeEntries, type ChoiceEntry } from './outcome-choice.js';
import { againstNone } from './against-none.js';
import type { ClinicalSource } from './source.js';
import { optionName } from './treatment-text.js';

/** An option among 100 people of this untreated risk. */
export interface FrequencyRow {
  readonly option: string;
  readonly value: string;
  readonly interval: string;
  readonly from: string;
}

/** What ratios mean for people like those of one named trial. For clinicians, and no prediction. */
export interface FrequenciesView {
  readonly title: string;
  readonly note: string;
  readonly notPersonal: string;
  readonly outcomeLabel: string;
  readonly outcomes: readonly ChoiceEntry[];
  readonly outcome: string;
  readonly baselineLabel: string;
  readonly baselines: readonly ChoiceEntry[];
  readonly baseline: string;
  readonly caption: string;
  readonly heads: { readonly option: string; readonly value: string; readonly from: string };
  readonly rows: readonly FrequencyRow[];
  readonly rules: readonly string[];
}

/** What the reader chose; what is no more among them gives way to the first. */
export interface FrequencyWish {
  readonly outcome?: string;
  readonly baseline?: string;
}

/** Nothing where no trial of the data has an untreated group. */
export function frequenciesView(
  source: ClinicalSource,
  wish: FrequencyWish,
): FrequenciesView | undefined {
  const { index, choice, words } = source;
  const say = clinicianWordsFor(words.locale);
  const { population } = choice;
  const baselinesFor = (outcome: Outcome) =>
    baselinesOf(index, { outcome: outcome.id, population });
  const outcomes = comparedOutcomes(source).filter((one) => baselinesFor(one).length > 0);
  const outcome = outcomes.find(({ id }) => id === wish.outcome) ?? outcomes[0];
  if (!outcome) return undefined;
  const baselines = baselinesFor(outcome);
  const baseline = baselines.find((one) => keyOf(one) === wish.baseline) ?? baselines[0];
  if (!baseline) return undefined;
  const { rows, hasHazards } = frequencyRows(baseline, source);
  const counted = words.text(outcome.phrases.counted ?? outcome.name);
  return {
    title: say.baselineTitle(),
    note: say.baselineNote(),
    notPersonal: say.notPersonal(),
    outcomeLabel: say.outcome(),
    outcomes: outcomeEntries(outcomes, words),
    outcome: outcome.id,
    baselineLabel: say.baseline(),
    baselines: baselines.map((one) => ({ value: keyOf(one), text: baselineText(one, source) })),
    baseline: keyOf(baseline),
    caption: say.frequenciesCaption({
      outcome: words.text(outcome.name),
      baseline: baselineText(baseline, source),
    }),
    heads: {
      option: say.headOption(),
      value:
        outcome.kind === 'rate'
          ? say.headRate({ counted: capitalised(counted, words.locale) })
          : say.headOf100(),
      from: say.headFrom(),
    },
    rows,
    rules: [say.intervalRule(), ...(hasHazards ? [say.hazardRule()] : [])],
  };
}

const keyOf = ({ study, weeks, arm }: Baseline) => `${study.id} ${weeks} ${arm.id}`;

const groupOf = ({ arm }: Baseline, source: ClinicalSource) =>
  arm.name === undefined
    ? optionName(arm.therapy ?? '', source, 'sentence')
    : unbroken(source.words.text(arm.name));

function baselineText(baseline: Baseline, source: ClinicalSource): string {
  const { words } = source;
  const say = clinicianWordsFor(words.locale);
  const { study, outcome, value, weeks } = baseline;
  const group = groupOf(baseline, source);
  if (outcome.kind === 'rate') {
    const counted = words.text(outcome.phrases.counted ?? outcome.name);
    const count = countText(shownCount(value * 100), words);
    return say.baselineRate({ study: study.name, count, counted, group });
  }
  return say.baselineShare({
    study: study.name,
    count: countText(shownCount(value), words),
    weeks: words.precise(weeks),
    group,
  });
}

function frequencyRows(baseline: Baseline, source: ClinicalSource) {
  const { index, choice, words } = source;
  const say = clinicianWordsFor(words.locale);
  const { outcome, study, weeks, arm } = baseline;
  const untreated = outcome.kind === 'rate' ? baseline.value * 100 : baseline.value;
  const count = (people: number) => countText(shownCount(people), words);
  const none = arm.therapy ?? '';
  const options = optionViews(index, choice.chosen, words).filter(({ id }) => id !== none);
  const refused = (
    option: string,
    reason: keyof ReturnType<typeof say.refusals>,
  ): FrequencyRow => ({
    option,
    value: say.noBaselineFigure(),
    interval: '',
    from: say.refusals()[reason],
  });
  let hasHazards = false;
  const rows = options.map(({ id }): FrequencyRow => {
    const option = optionName(id, source, 'label');
    const effect = againstNone(id, none, outcome, source);
    if (!effect) return refused(option, 'no-ratio');
    const query = { outcome: outcome.id, population: choice.population, study: study.id, weeks };
    const found = baselineFrequencies(index, query, effect);
    if (!found.ok) return refused(option, found.reason);
    hasHazards ||= effect.scale === 'hazard-ratio';
    const [low, high] = found.interval.map(count);
    return {
      option,
      value: count(found.treated),
      interval: say.interval({ low: low ?? '', high: high ?? '' }),
      from: effect.text,
    };
  });
  const first: FrequencyRow = {
    option: optionName(none, source, 'label'),
    value: count(untreated),
    interval: '',
    from: say.asInTrial({ study: study.name, group: groupOf(baseline, source) }),
  };
  return { rows: [first, ...rows], hasHazards };
}

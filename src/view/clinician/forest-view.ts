import type { Contrast } from '../../domain/clinical/types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { optionViews } from '../option-view.js';
import { forestRow, peopleOf, type ForestRow, type RowContext } from './forest-row.js';
import { logAxis } from './log-axis.js';
import { numbersFor } from './numbers.js';
import { intervalOf, valueOf } from './ratio-text.js';
import type { ClinicalSource } from './source.js';
import { treatmentName } from './treatment-text.js';

/** Rows of one outcome against one comparator: only these may stand on one axis. */
export interface ForestGroup {
  readonly id: string;
  readonly title: string;
  /** The scale, and the comparator with its dose. */
  readonly note: string;
  readonly rows: readonly ForestRow[];
}

/** A step of the axis, 0 to 1 from the left. */
export interface TickView {
  readonly at: number;
  readonly text: string;
}

/** A plot as a table. Wide and narrow layouts read the same. */
export interface ForestView {
  readonly caption: string;
  readonly heads: {
    readonly treatment: string;
    readonly study: string;
    readonly people: string;
    readonly own: string;
    readonly against: string;
    readonly plot: string;
    readonly ratio: string;
  };
  readonly lower: string;
  readonly higher: string;
  readonly ticks: readonly TickView[];
  /** Where no difference stands. */
  readonly one: number;
  readonly groups: readonly ForestGroup[];
  readonly rulesTitle: string;
  /** How things were derived, in the order of their numbers. */
  readonly rules: readonly string[];
}

/** @param contrasts - Of chosen options, in the order of the outcomes. */
export function forestView(contrasts: readonly Contrast[], source: ClinicalSource): ForestView {
  const { index, choice, words } = source;
  const say = clinicianWordsFor(words.locale);
  const ratios = contrasts.filter(({ scale }) => scale !== 'difference');
  // An interval may be so wide that the axis would hold little else: it gets an arrow.
  const axis = logAxis(ratios.flatMap((contrast) => [valueOf(contrast).value, ...near(contrast)]));
  const options = optionViews(index, choice.chosen, words);
  const rules: string[] = [];
  const row: RowContext = {
    source,
    axis,
    markers: new Map(options.map(({ id, marker }) => [id, marker])),
    most: Math.max(0, ...contrasts.map((contrast) => peopleOf(contrast) ?? 0)),
    rule: (text) => {
      if (!rules.includes(text)) rules.push(text);
      return words.whole(rules.indexOf(text) + 1);
    },
  };
  const { tick } = numbersFor(words);
  return {
    caption: say.ratiosCaption(),
    heads: {
      treatment: say.headTreatment(),
      study: say.headStudy(),
      people: say.headPeople(),
      own: say.headWith(),
      against: say.headComparator(),
      plot: say.headPlot(),
      ratio: say.headRatio(),
    },
    lower: say.lower(),
    higher: say.higher(),
    ticks: axis.ticks.map(({ at, ratio }) => ({ at, text: tick(ratio) })),
    one: axis.one,
    groups: groupsOf(contrasts).map((group, place) => ({
      // Two plots on a page: each has its own names.
      id: `${group[0]?.outcome.group ?? ''}-${place}`,
      ...groupTexts(group, source),
      rows: group.map((contrast) => forestRow(contrast, row)),
    })),
    rulesTitle: say.rulesTitle(),
    rules,
  };
}

/** How far an interval may reach and still stretch the axis. */
const farthest = 8;

const near = (contrast: Contrast): readonly number[] =>
  (intervalOf(contrast).interval ?? []).filter((end) => end > 1 / farthest && end < farthest);

function groupsOf(contrasts: readonly Contrast[]): readonly (readonly Contrast[])[] {
  const groups = new Map<string, Contrast[]>();
  for (const contrast of contrasts) {
    const { outcome, scale, comparator, opposite } = contrast;
    const key = JSON.stringify([outcome.id, comparator.key, scale, opposite]);
    const group = groups.get(key);
    if (group) group.push(contrast);
    else groups.set(key, [contrast]);
  }
  return [...groups.values()];
}

function groupTexts(group: readonly Contrast[], { index, words }: ClinicalSource) {
  const [first] = group;
  if (!first) return { title: '', note: '' };
  const say = clinicianWordsFor(words.locale);
  const name = words.text(first.outcome.name);
  const doses = new Set(group.map(({ arms }) => words.text(arms[1].dose ?? '')));
  const [dose = ''] = doses;
  const against = treatmentName(first.comparator, index, words);
  // Where doses differ, or one is not known, none is said for all.
  const comparator = doses.size === 1 && dose !== '' ? say.dosed({ name: against, dose }) : against;
  return {
    title: first.opposite ? say.opposite({ outcome: name }) : name,
    note: say.against({ scale: say.scales()[first.scale], comparator }),
  };
}

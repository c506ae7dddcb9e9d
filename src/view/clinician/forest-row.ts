import type { Contrast } from '../../domain/clinical/types.js';
import { figureOf, type Figure } from '../../domain/figure.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import type { Marker } from '../option-view.js';
import type { LogAxis } from './log-axis.js';
import { numbersFor } from './numbers.js';
import { derivedTexts, intervalOf, ratioTexts, valueOf } from './ratio-text.js';
import type { ClinicalSource } from './source.js';
import { treatmentHeading } from './treatment-text.js';

/** A square and its line: places on the axis, 0 to 1 from the left. */
export interface PlotView {
  readonly at: number;
  readonly line?: readonly [number, number];
  /** The interval goes on beyond this end of the axis. */
  readonly goesOn: { readonly low: boolean; readonly high: boolean };
  /** Side of the square in pixels: its area is by people. */
  readonly side: number;
  readonly isOpen: boolean;
}

/** One study of one treatment. */
export interface ForestRow {
  readonly treatment: string;
  readonly marker?: Marker;
  readonly dose?: string;
  readonly study: string;
  readonly design?: string;
  readonly span: string;
  readonly people: string;
  readonly own: string;
  readonly against: string;
  /** Absent for a difference: it has no place on an axis of ratios. */
  readonly plot?: PlotView;
  readonly ratio: string;
  readonly interval: string;
  readonly p?: string;
  /** What was worked out, and by which rule. */
  readonly derived: readonly string[];
  /** People and both figures as a phrase, where there is no room for columns. */
  readonly inShort: string;
}

/** What the rows of a plot have in common. */
export interface RowContext {
  readonly source: ClinicalSource;
  readonly axis: LogAxis;
  readonly markers: ReadonlyMap<string, Marker>;
  /** People of the largest study. */
  readonly most: number;
  /** Notes a rule by which something was derived, and gives its number. */
  readonly rule: (text: string) => string;
}

const largestSide = 15;
const leastSide = 5;

export function forestRow(contrast: Contrast, row: RowContext): ForestRow {
  const { index, words } = row.source;
  const say = clinicianWordsFor(words.locale);
  const { study, treatment, arms } = contrast;
  const marker = row.markers.get(treatment.therapy ?? treatment.key);
  const design = designText(contrast, row);
  const plot = plotOf(contrast, row);
  const p = contrast.effect?.p;
  const people = peopleText(contrast, row.source);
  const own = figureText(contrast, 0, row.source);
  const against = figureText(contrast, 1, row.source);
  return {
    treatment: treatmentHeading(treatment, index, words),
    ...(marker && { marker }),
    ...(arms[0].dose !== undefined && { dose: words.text(arms[0].dose) }),
    study: study.name,
    ...(design !== undefined && { design }),
    span: say.weeks({ weeks: words.precise(contrast.weeks) }),
    people,
    own,
    against,
    ...(plot && { plot }),
    ...ratioTexts(contrast, row.source),
    ...(p !== undefined && { p: say.p({ p }) }),
    derived: derivedTexts(contrast, row.source, row.rule),
    inShort: say.inShort({ people, own, against }),
  };
}

/** People of both arms; nothing where one is not known. */
export function peopleOf({ arms, result }: Contrast): number | undefined {
  const [own, against] = arms.map(({ id, people }) => result.arms[id]?.people ?? people);
  return own === undefined || against === undefined ? undefined : own + against;
}

function peopleText(contrast: Contrast, { words }: ClinicalSource): string {
  const say = clinicianWordsFor(words.locale);
  const people = peopleOf(contrast);
  if (people !== undefined) return words.whole(people);
  const { enrolled } = contrast.study;
  return enrolled === undefined
    ? say.peopleUnknown()
    : say.peopleInAll({ people: words.whole(enrolled) });
}

function designText({ study }: Contrast, { source: { words } }: RowContext): string | undefined {
  const say = clinicianWordsFor(words.locale);
  const parts = [
    ...(study.design === 'randomised-open' ? [say.designOpen()] : []),
    ...(study.design === 'cohort' ? [say.designCohort()] : []),
    ...(study.pooled ? [say.pooled()] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : undefined;
}

function figureText(contrast: Contrast, place: 0 | 1, { words }: ClinicalSource): string {
  const say = clinicianWordsFor(words.locale);
  const { outcome, result, arms } = contrast;
  const { id, people } = arms[place];
  const figure: Figure = figureOf(result.arms[id], people);
  const amount = (value: number) =>
    outcome.kind === 'proportion'
      ? say.percentOf({ value: words.precise(value) })
      : numbersFor(words).printed(value);
  switch (figure.kind) {
    case 'number':
      return amount(figure.value);
    case 'range':
      return say.rangeOf({ low: amount(figure.range[0]), high: amount(figure.range[1]) });
    case 'none-seen':
      return say.noneSeen();
    default:
      return say.noFigure();
  }
}

function plotOf(contrast: Contrast, { axis, most }: RowContext): PlotView | undefined {
  if (contrast.scale === 'difference') return undefined;
  const people = peopleOf(contrast) ?? 0;
  const { interval, isPrinted } = intervalOf(contrast);
  const [low, high] = interval?.map(axis.place) ?? [];
  return {
    at: axis.place(valueOf(contrast).value),
    ...(low !== undefined && high !== undefined && { line: [clamp(low), clamp(high)] as const }),
    goesOn: { low: low !== undefined && low < 0, high: high !== undefined && high > 1 },
    side: Math.max(leastSide, largestSide * Math.sqrt(people / Math.max(most, 1))),
    isOpen: !isPrinted,
  };
}

const clamp = (place: number) => Math.min(1, Math.max(0, place));

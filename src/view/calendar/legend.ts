import type { CalendarContext } from './context.js';
import type { StripView } from './strip.js';

/** A mark that occurs on the page. */
export type LegendMark =
  | 'bar'
  | 'bar-unknown'
  | 'bar-perhaps'
  | 'mark'
  | 'mark-perhaps'
  | 'band'
  | 'bloodTests'
  | 'scans'
  | 'otherChecks'
  | 'perhaps'
  | 'before';

/** What marks mean: one, or several that mean the same. */
export interface LegendView {
  readonly marks: readonly LegendMark[];
  readonly text: string;
}

/** Only the marks that are there to be read. */
export function legendOf(
  strips: readonly StripView[],
  context: CalendarContext,
): readonly LegendView[] {
  const { say } = context;
  const there = marksIn(strips);
  const keys: readonly (readonly [string, ...LegendMark[]])[] = [
    [say.keyBar(), 'bar'],
    [say.keyBarUnknown(), 'bar-unknown'],
    [markText(strips, context), 'mark'],
    [say.keyBand(), 'band'],
    [say.keyTest(), 'bloodTests'],
    [say.keyScan(), 'scans'],
    [say.keyCheck(), 'otherChecks'],
    [say.keyPerhaps(), 'bar-perhaps', 'mark-perhaps', 'perhaps'],
    [say.keyBefore(), 'before'],
  ];
  return keys
    .map(([text, ...marks]) => ({ text, marks: marks.filter((mark) => there.has(mark)) }))
    .filter(({ marks }) => marks.length > 0);
}

/** Every sort of mark on the page. */
function marksIn(strips: readonly StripView[]): ReadonlySet<LegendMark> {
  const barMarks = { known: 'bar', unknown: 'bar-unknown', perhaps: 'bar-perhaps' } as const;
  return new Set(
    strips.flatMap(({ bars, bands, stack, lanes, hasBefore }): readonly LegendMark[] => [
      ...bars.map(({ kind }) => barMarks[kind]),
      ...(stack.sure === '' ? [] : (['mark'] as const)),
      ...(stack.perhaps === '' ? [] : (['mark-perhaps'] as const)),
      ...(bands.length === 0 ? [] : (['band'] as const)),
      ...lanes.map(({ group }) => group),
      ...(lanes.some(({ marks }) => marks.some(({ isSure }) => !isSure))
        ? (['perhaps'] as const)
        : []),
      ...(hasBefore ? (['before'] as const) : []),
    ]),
  );
}

/** What one mark at home is, on this page. */
function markText(strips: readonly StripView[], { say }: CalendarContext): string {
  const hasTablets = strips.some(({ stack }) => stack.hasTablets);
  if (!strips.some(({ stack }) => stack.hasInjections)) return say.keyTablets();
  return hasTablets ? say.keyMark() : say.keyInjection();
}

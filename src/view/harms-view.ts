import type { Therapy } from '../domain/dataset-types.js';
import { byTime, seriousHarms, stages, type SeriousHarm } from '../domain/harm-times.js';
import { harmsWordsFor } from '../messages/harms.js';
import type { Behind } from './behind.js';
import { one, type Statement } from './facts-view.js';
import type { SourceButtonView } from './figure-view.js';
import { harmFigure } from './harm-figure.js';
import {
  harmRow,
  isBoxed,
  type FoundHarm,
  type HarmContext,
  type HarmRowView,
} from './harm-row.js';
import type { OptionView } from './option-view.js';
import { pageOf } from './outcome-rows.js';
import type { PageSource } from './page-source.js';
import { capitalised, inSentence } from './words.js';

/** Harms that are not on the line: names in a sentence, and what labels warn of one by one. */
export interface OffLineView {
  readonly lead: string;
  readonly items: readonly { readonly text: string; readonly boxed?: string }[];
}

/** The grave harms of one option. */
export interface HarmOptionView {
  readonly option: OptionView;
  readonly harms: readonly HarmRowView[];
  /** What is said where there is no line. */
  readonly said?: string;
  /** What is not on the line, and why. */
  readonly lists: readonly OffLineView[];
  /** How many rows of the table are its own. */
  readonly rows: number;
  readonly source?: { readonly button: SourceButtonView; readonly behind: Behind };
}

/** When grave harms happen: a line over six stages for each, option by option. */
export interface HarmsView {
  readonly title: string;
  readonly note: string;
  readonly caption: string;
  readonly known: string;
  readonly unknown: string;
  readonly optionHead: string;
  readonly stages: readonly string[];
  readonly options: readonly HarmOptionView[];
  readonly panelFailed: string;
}

export function harmsView(source: PageSource): HarmsView {
  const { index, words, table } = source;
  const say = harmsWordsFor(words.locale);
  const heads = say.stageHeads();
  const { options } = table;
  const therapies = options.flatMap(({ id }) => index.therapies.get(id) ?? []);
  const context = { source, page: pageOf(source, therapies), say };
  return {
    title: say.title(),
    note: say.note(),
    caption: say.caption(),
    known: say.keyKnown(),
    unknown: say.keyUnknown(),
    optionHead: say.optionHead(),
    stages: stages.map((stage) => heads[stage]),
    options: options.flatMap((option) => {
      const therapy = index.therapies.get(option.id);
      return therapy ? [optionHarms(option, therapy, context)] : [];
    }),
    panelFailed: words.say.panelFailed(),
  };
}

function optionHarms(option: OptionView, therapy: Therapy, context: HarmContext): HarmOptionView {
  if (therapy.kind === 'none') return untreated(option, therapy, context);
  const { source, page, say } = context;
  const figureOf = (id: string) => harmFigure(page, therapy, id);
  const found = seriousHarms(source.index, therapy, ({ id }) => figureOf(id) !== undefined).map(
    (harm): FoundHarm => ({
      harm,
      figure: harm.outcome && figureOf(harm.outcome.id),
      name: nameOf(harm, context),
    }),
  );
  const noneSeen = found.filter((one) => isOnlyCounted(one) && one.figure?.isNoneSeen);
  // What was seen where another treatment was tested is no harm that this one is known for.
  const compared = found.filter(
    (one) => isOnlyCounted(one) && one.figure?.isTested === false && !one.figure.isNoneSeen,
  );
  const harms = found.filter((one) => ![...noneSeen, ...compared].includes(one));
  const rows = harms
    .flatMap((one) =>
      [...one.harm.times].sort(byTime).map((time, place) => ({ ...one, time, place })),
    )
    .sort((a, b) => byTime(a.time, b.time))
    .map((row) => harmRow(row, row.time, row.place, context));
  const untimed = harms.filter(({ harm }) => harm.times.length === 0);
  const said =
    found.length === 0 ? say.nothing() : rows.length === 0 && harms.length > 0 ? say.noTimes() : '';
  return {
    option,
    harms: rows,
    ...(said !== '' && { said }),
    lists: [
      ...untimedList(untimed, context),
      ...named(noneSeen, say.noneSeen, context),
      ...named(compared, say.compared, context),
    ],
    rows: rows.length + 1,
    ...sourcePart(option, therapy, statementsOf(harms, context), context),
  };
}

/** Harms of which nobody says when they happen. Boxed ones stand out here too. */
function untimedList(
  harms: readonly FoundHarm[],
  { source: { words }, say }: HarmContext,
): readonly OffLineView[] {
  if (harms.length === 0) return [];
  const isPlain = ({ harm }: FoundHarm) => harm.outcome !== undefined && !isBoxed(harm);
  const names = harms.filter(isPlain).map(({ name }) => inSentence(name, words));
  const others = harms.filter((one) => !isPlain(one));
  const items = others.map(({ harm, name }) => ({
    text: name,
    ...(isBoxed(harm) && { boxed: words.say.boxed() }),
  }));
  return [
    { lead: names.length > 0 ? say.noTimeFor({ names: words.list(names) }) : say.noTime(), items },
  ];
}

/** Harms by their names in one sentence. */
function named(
  harms: readonly FoundHarm[],
  say: (p: { names: string }) => string,
  { source: { words } }: HarmContext,
): readonly OffLineView[] {
  const names = harms.map(({ name }) => inSentence(name, words));
  return names.length > 0 ? [{ lead: say({ names: words.list(names) }), items: [] }] : [];
}

/** Whether a figure alone speaks of it: no warning, no check, and no time of this option’s own. */
const isOnlyCounted = ({ harm: { warnings, checks, times } }: FoundHarm): boolean =>
  warnings.length === 0 &&
  checks.length === 0 &&
  times.every(({ sources }) => sources.length === 0);

/** No medicine has none of its harms; what goes on is said in the words of the dataset. */
function untreated(option: OptionView, therapy: Therapy, context: HarmContext): HarmOptionView {
  const { source, say } = context;
  const { words, index } = source;
  const condition = words.text(index.dataset.decision.condition);
  const { experience } = therapy;
  const facts = one(experience?.longRun);
  const [fact] = facts;
  return {
    option,
    harms: [],
    said: fact
      ? say.untreatedAs({ condition, said: words.text(fact.text) })
      : say.untreated({ condition }),
    lists: [],
    rows: 1,
    ...sourcePart(option, therapy, facts, context),
  };
}

/** A counted harm is called by its name; a warning of nothing that is counted, by what it says. */
function nameOf(
  { outcome, warnings: [warning] }: SeriousHarm,
  { source, say }: HarmContext,
): string {
  const { words } = source;
  if (outcome) return words.text(outcome.plain);
  if (!warning) return '';
  const text = words.text(warning.text);
  return warning.regions
    ? say.warned({ regions: words.list(warning.regions.map(words.region)), text })
    : text;
}

/** What the times and the warnings rest on, then the checks. Figures have theirs in the table. */
function statementsOf(
  harms: readonly FoundHarm[],
  { source: { words }, say }: HarmContext,
): readonly Statement[] {
  const said = harms.flatMap(({ harm: { times, warnings }, name }) => {
    const label = capitalised(name, words.locale);
    const timed = times
      .filter(({ sources }) => !warnings.some((warning) => warning.sources === sources))
      .map((time) => ({ sources: time.sources, text: time.text ?? say.when(time) }));
    return [...timed, ...warnings].map(({ text, sources }) => ({
      text,
      sources,
      ...(label !== words.text(text) && { label }),
    }));
  });
  const checks = harms.flatMap(({ harm }) =>
    harm.checks.map(({ what, sources }) => ({ text: what, sources, label: say.checkLabel() })),
  );
  // A check that watches for three harms, before and during treatment, is read in one place.
  const once = new Map(
    [...said, ...checks].map((statement) => [JSON.stringify(statement), statement]),
  );
  return [...once.values()].filter(({ sources }) => sources.length > 0);
}

function sourcePart(
  option: OptionView,
  therapy: Therapy,
  statements: readonly Statement[],
  { source: { index, words }, say }: HarmContext,
): Pick<HarmOptionView, 'source'> {
  if (statements.length === 0) return {};
  const named = { option: option.name };
  return {
    source: {
      button: {
        open: { text: say.source(), label: say.sourceOf(named) },
        hide: { text: say.hide(), label: say.hideOf(named) },
      },
      behind: { kind: 'facts', index, words, label: say.title(), option: therapy, statements },
    },
  };
}

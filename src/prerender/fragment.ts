import { factsRows, warningsRow } from '../view/facts-view.js';
import type { CellView, FactsView } from '../view/figure-view.js';
import { linksView } from '../view/links-view.js';
import { pageOf } from '../view/outcome-rows.js';
import { candidates, mostWarnings, therapiesOf } from '../view/sheet-rows.js';
import type { BriefTime } from '../view/time-row.js';
import type { StaticComparison } from './comparison.js';
import { lines, markup, type Markup, type Part } from './markup.js';
import type { FragmentForm } from './options.js';
import { hasFigures, noteInWords, sentence, sourceIdsIn, wholeGroups } from './static-rows.js';
import { heading, rich, writingOf, type Writing } from './writing.js';

/** A row that is written: what it is about, and a cell for each option. */
interface WrittenRow {
  readonly id: string;
  readonly label: string;
  readonly note?: string | undefined;
  readonly cells: readonly (CellView | BriefTime)[];
  /** The most statements of one cell; the others are counted. */
  readonly most?: number;
}

/** Rows that have a heading in common. */
interface WrittenGroup {
  readonly title: string;
  readonly notes: readonly string[];
  readonly rows: readonly WrittenRow[];
}

/**
 * The comparison as a part of a page, in elements that editors and mail programs keep: headings,
 * paragraphs, lists, tables, links. It needs no style and no script, and holds none.
 */
export const fragment = (comparison: StaticComparison, options: FragmentForm): string =>
  lines(fragmentOf(comparison, options));

function fragmentOf({ source, notes }: StaticComparison, options: FragmentForm): Markup {
  const { words, decision, index, table } = source;
  const writing = writingOf(source, String);
  const { say } = writing;
  const level = options.headingLevel ?? 2;
  const groups = options.short ? shortGroups(writing) : allGroups(writing);
  const { dataset } = index;
  return markup`<div lang="${words.locale}" dir="${words.say.direction()}">
    ${heading(level, decision.question)}
    ${decision.lead !== undefined && !options.short && markup`<p>${decision.lead}</p>`}
    ${decision.pastReview !== undefined && markup`<p><strong>${decision.pastReview}</strong></p>`}
    <p><strong>${decision.informs}</strong> ${decision.disclosure.map(sentence).join(' ')}</p>
    ${optionsPart(writing, level + 1, notes)}
    ${pairsPart(writing, level + 1)}
    ${groups.map((group) => groupPart(group, level + 1, writing))}
    ${options.short && markup`<p>${rowsLeft(groups, writing)}</p>`}
    ${sourcesPart(writing, level + 1)}
    <p>${say.made({ day: words.day(source.today), id: dataset.id, version: dataset.version })}
    ${table.options.length > 1 && table.orderNote}</p>
  </div>`;
}

function optionsPart({ source: { table, words } }: Writing, level: number, notes: Part): Markup {
  const about = [notes].flat().map((note) => markup`<p>${note}</p>`);
  return markup`${heading(level, words.say.yourOptions())} ${about}
    <ul>${table.options.map(
      ({ name, brand, routeText, now }) =>
        markup`<li><strong>${name}</strong> ${[brand, routeText, now ?? ''].filter(Boolean).join('; ')}</li>`,
    )}</ul>`;
}

function pairsPart({ source }: Writing, level: number): Part {
  const { index, table, choice, words } = source;
  const { population } = choice;
  const { title, note, links } = linksView({ index, options: table.options, population, words });
  if (links.length === 0) return undefined;
  return markup`${heading(level, title)} ${note !== undefined && markup`<p>${note}</p>`}
    <ul>${links.map(({ pair, text }) => markup`<li><strong>${pair}.</strong> ${text}</li>`)}</ul>`;
}

function reading({ source, say }: Writing): string {
  const { base } = pageOf(source, therapiesOf(source, source.table));
  return say.reading({ base: source.words.whole(base) });
}

function allGroups(writing: Writing): readonly WrittenGroup[] {
  return wholeGroups(writing.source.table).map((group) => ({
    title: group.title,
    notes: [
      ...(hasFigures(group) ? [reading(writing)] : []),
      ...(group.id === 'local' && group.note !== undefined ? [group.note] : []),
      ...(group.leftOut === undefined ? [] : [group.leftOut]),
    ],
    rows: group.rows.map((row) => ({ ...row, note: noteInWords(row) })),
  }));
}

/** The rows of the sheet of paper, in one group. */
function shortGroups(writing: Writing): readonly WrittenGroup[] {
  const { source } = writing;
  const { table, words, index } = source;
  const rows = candidates(source, table).map(({ row }): WrittenRow => ({
    ...row,
    note: noteInWords(row),
  }));
  const warnings = factsRows([warningsRow(words)], therapiesOf(source, table), index, words);
  const most = mostWarnings;
  return [
    {
      title: table.title,
      notes: [reading(writing)],
      rows: [...rows, ...warnings.map((row) => ({ ...row, most }))],
    },
  ];
}

/** How many rows a short text leaves out. */
function rowsLeft(groups: readonly WrittenGroup[], { source, say }: Writing): string {
  const here = new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
  const all = wholeGroups(source.table).flatMap(({ rows }) => rows);
  const left = all.filter(({ id }) => !here.has(id)).length;
  return say.rowsLeft({ count: source.words.whole(left), one: left === 1 });
}

function groupPart({ title, notes, rows }: WrittenGroup, level: number, writing: Writing): Markup {
  const { source, say } = writing;
  const names = source.words.list(source.table.options.map(({ name }) => name));
  return markup`${heading(level, title)} ${notes.map((note) => markup`<p>${note}</p>`)}
    ${
      rows.length > 0 &&
      markup`<table>
        <caption>${say.tableOf({ row: title, names })}</caption>
        <thead><tr><th scope="col">${say.option()}</th><th scope="col">${say.found()}</th></tr></thead>
        ${rows.map((row) => rowPart(row, writing))}
      </table>`
    }`;
}

function rowPart({ label, note, cells, most }: WrittenRow, writing: Writing): Markup {
  const { options } = writing.source.table;
  return markup`<tbody>
    <tr><th scope="rowgroup" colspan="2"><strong>${label}</strong> ${note}</th></tr>
    ${cells.map(
      (cell, place) =>
        markup`<tr><th scope="row">${options[place]?.name}</th><td>${cellPart(cell, writing, most)}</td></tr>`,
    )}
  </tbody>`;
}

function cellPart(cell: CellView | BriefTime, writing: Writing, most = Infinity): Part {
  switch (cell.kind) {
    case 'state':
      return [cell.title, cell.reason]
        .filter((part) => part !== undefined)
        .map(sentence)
        .join(' ');
    case 'time':
      return [
        markup`<strong>${cell.value}</strong>`,
        cell.note !== '' && `; ${cell.note}`,
        writing.cited(cell.behind ? sourceIdsIn(cell.behind) : []),
      ];
    case 'figure':
      return [
        cell.brief.map((line, place) => [place > 0 && markup`<br>`, rich(line)]),
        writing.cited(sourceIdsIn(cell.behind)),
      ];
    case 'facts':
      return factsPart(cell, writing, most);
  }
}

function factsPart({ items, behind }: FactsView, writing: Writing, most: number): Part {
  const statements = behind.kind === 'facts' ? behind.statements : [];
  const said = items
    .slice(0, most)
    .map(({ label, text }, place) => [
      label !== undefined && markup`<strong>${label}</strong> `,
      text,
      writing.cited(statements[place]?.sources ?? []),
    ]);
  const left = items.length - said.length;
  const { words } = writing.source;
  if (said.length === 1 && left === 0) return said;
  const more = writing.say.moreWarnings({ count: words.whole(left), one: left === 1 });
  return markup`<ul>${said.map((one) => markup`<li>${one}</li>`)}${left > 0 && markup`<li>${more}</li>`}</ul>`;
}

function sourcesPart({ sources, say }: Writing, level: number): Part {
  if (sources.list.length === 0) return undefined;
  return markup`${heading(level, say.sources())}
    <ol>${sources.list.map(({ title, details, href }) => {
      const name =
        href === undefined
          ? title
          : markup`<a href="${href}" rel="noopener noreferrer external">${title}</a>`;
      return markup`<li>${name}${details !== '' && `, ${details}`}</li>`;
    })}</ol>`;
}

import { calendarView, type CalendarOptionView, type PlanView } from '../view/calendar-view.js';
import type { TotalsView } from '../view/calendar/totals.js';
import type { HarmRowView } from '../view/harm-row.js';
import { harmsView, type HarmOptionView } from '../view/harms-view.js';
import { linksView } from '../view/links-view.js';
import { questionTexts } from '../view/questions-view.js';
import { stoppingView, type AfterRowView } from '../view/stopping-view.js';
import { provenanceFor } from '../messages/provenance.js';
import { questionsWordsFor } from '../messages/questions.js';
import { pageOf } from '../view/outcome-rows.js';
import { therapiesOf } from '../view/sheet-rows.js';
import { markup, type Markup, type Part } from './markup.js';
import type { StaticSection } from './options.js';
import { cellPart, groupTable, optionName } from './page-table.js';
import { sourceIdsIn, wholeGroups } from './static-rows.js';
import { heading, type Writing } from './writing.js';

/** A part of the page with its heading; nothing where there is nothing to say. */
export interface PagePart {
  readonly id: string;
  readonly title: string;
  readonly body: Part;
}

/** The parts that an author can name. */
export const pageParts: Readonly<Record<StaticSection, (writing: Writing) => PagePart>> = {
  table,
  calendar,
  harms,
  stopping,
  questions,
};

/** What is compared. */
export function optionsPart({ source }: Writing, notes: readonly string[]): PagePart {
  const { table, words } = source;
  const body = markup`${notes.map((note) => markup`<p class="note">${note}</p>`)}
    <ul class="list">${table.options.map((option) => {
      const { brand, routeText } = option;
      const said = [brand, routeText].filter((part) => part !== '').join('; ');
      return markup`<li>${optionName(option)} <span class="said">${said}</span></li>`;
    })}</ul>
    ${table.options.length > 1 && markup`<p class="note">${table.orderNote}</p>`}`;
  return { id: 'options', title: words.say.yourOptions(), body };
}

/** Whether each two of them were tested against each other. */
export function pairsPart({ source }: Writing): PagePart {
  const { index, table, choice, words } = source;
  const view = linksView({
    index,
    options: table.options,
    population: choice.population,
    words,
  });
  const list = markup`${view.note !== undefined && markup`<p class="note">${view.note}</p>`}
    <ul class="list">${view.links.map(
      ({ pair, text }) => markup`<li><b>${pair}.</b> <span class="said">${text}</span></li>`,
    )}</ul>`;
  return { id: 'pairs', title: view.title, body: view.links.length > 0 && list };
}

function table(writing: Writing): PagePart {
  const { source, say } = writing;
  const base = source.words.whole(pageOf(source, therapiesOf(source, source.table)).base);
  const body = wholeGroups(source.table).map((group) => {
    const notes = [group.id === 'local' && group.note, group.leftOut];
    return markup`${heading(3, group.title)}
      ${notes.map((note) => typeof note === 'string' && markup`<p class="note">${note}</p>`)}
      ${groupTable(group, writing)}`;
  });
  const means = provenanceFor(source.words.locale).certaintyMeans();
  const read = markup`<p class="note">${say.readingBars({ base })} ${means}</p>`;
  return { id: 'table', title: source.table.title, body: [read, body] };
}

function calendar(writing: Writing): PagePart {
  const view = calendarView(writing.source);
  const body = markup`<p class="note">${view.note}</p>
    ${view.options.map((one) => calendarOption(one, writing))}`;
  return { id: 'calendar', title: view.title, body };
}

function calendarOption({ option, said, plans, source }: CalendarOptionView, writing: Writing) {
  return markup`<h3>${optionName(option)}</h3>
    ${said !== undefined && markup`<p>${said}</p>`}
    ${plans.map((plan, place) =>
      planPart(
        plan,
        source && place === plans.length - 1 && writing.cited(sourceIdsIn(source.behind)),
      ),
    )}`;
}

function planPart({ name, totals, away, after }: PlanView, cited: Part): Markup {
  const notes = [away, after.length > 0 && after.join(' ')].filter(
    (note) => typeof note === 'string',
  );
  return markup`${name !== undefined && markup`<p><b>${name}</b></p>`}
    ${totalsTable(totals)}
    <p class="note">${notes.join(' ')}${cited}</p>`;
}

const totalsTable = ({ caption, head, columns, rows }: TotalsView): Markup =>
  markup`<table class="sums">
    <caption class="sr">${caption}</caption>
    <thead><tr><th scope="col">${head}</th>${columns.map((one) => markup`<th scope="col">${one}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({ label, counts, note }) =>
        markup`<tr><th scope="row">${label}${
          counts.length > 0 && note !== undefined && markup` <span class="said">${note}</span>`
        }</th>${
          counts.length > 0
            ? counts.map((count) => markup`<td>${count}</td>`)
            : markup`<td class="all" colspan="${columns.length}">${note}</td>`
        }</tr>`,
    )}</tbody>
  </table>`;

function harms(writing: Writing): PagePart {
  const view = harmsView(writing.source);
  const [when, what] = [writing.say.stages(), writing.say.watched()];
  const body = markup`<p class="note">${writing.say.harmsNote()}</p>
    ${view.options.map(
      (one) => markup`<h3>${optionName(one.option)}</h3>
      ${one.said !== undefined && markup`<p>${one.said}</p>`}
      ${
        one.harms.length > 0 &&
        markup`<table>
          <caption class="sr">${view.caption}: ${one.option.name}</caption>
          <thead class="sr"><tr><th scope="col">${when}</th><th scope="col">${what}</th></tr></thead>
          ${harmRows(one.harms)}
        </table>`
      }
      ${harmFoot(one, writing)}`,
    )}`;
  return { id: 'harms', title: view.title, body };
}

/** By when they happen, as on the line: each time once, with all that happens then. */
function harmRows(rows: readonly HarmRowView[]): Part {
  const times = [...new Set(rows.map(({ when }) => when))];
  return times.map((when) => {
    const then = rows.filter((row) => row.when === when);
    return markup`<tbody>${then.map(
      (row, place) =>
        markup`<tr>${
          place === 0 &&
          markup`<th scope="rowgroup" class="who when" rowspan="${then.length}">${when}</th>`
        }<td class="harm">${harmPart(row)}</td></tr>`,
    )}</tbody>`;
  });
}

function harmPart({ name, isName, boxed, lines, watched }: HarmRowView): Markup {
  return markup`<p>${boxed !== undefined && markup`<b class="boxed">${boxed}</b> `}${
    isName ? markup`<b>${name}</b>` : name
  }</p>
    ${[...lines, watched].map((line) => line !== '' && markup`<p class="said">${line}</p>`)}`;
}

function harmFoot({ lists, source }: HarmOptionView, writing: Writing): Markup {
  return markup`${lists.map(
    ({ lead, items }) =>
      markup`<p class="note">${lead}</p>${
        items.length > 0 &&
        markup`<ul class="list note">${items.map(
          ({ text, boxed }) =>
            markup`<li>${boxed !== undefined && markup`<b class="boxed">${boxed}</b> `}${text}</li>`,
        )}</ul>`
      }`,
  )}${
    source &&
    markup`<p class="note">${source.button.open.text}:${writing.cited(sourceIdsIn(source.behind))}</p>`
  }`;
}

function stopping(writing: Writing): PagePart {
  const view = stoppingView(writing.source);
  const [option, , text] = view.heads;
  const body = markup`${view.said.map((said) => markup`<p>${said}</p>`)}
    ${
      view.groups.length > 0 &&
      markup`<table>
        <caption class="sr">${view.caption}</caption>
        <thead class="sr"><tr><th scope="col">${option}</th><th scope="col">${text}</th></tr></thead>
        ${view.groups.map(
          (group) => markup`<tbody>
          <tr class="row"><th scope="rowgroup" colspan="2"><b>${group.title}</b></th></tr>
          ${group.rows.map((row) => afterRow(row, writing))}
        </tbody>`,
        )}
      </table>`
    }
    ${view.missing !== undefined && markup`<p class="note">${view.missing}</p>`}`;
  return { id: 'stopping', title: view.title, body };
}

function afterRow({ option, parts, cell }: AfterRowView, writing: Writing): Markup {
  const statements =
    cell.kind === 'facts' && cell.behind.kind === 'facts' ? cell.behind.statements : [];
  const said = parts.map(({ times, noTime, item }, place) => {
    const named = [...times.map((time) => time.time), ...(noTime === undefined ? [] : [noTime])];
    return markup`<li>${named.map((time) => markup`<b>${time}.</b> `)}${
      item.label !== undefined && markup`<b>${item.label}</b> `
    }${item.text}${writing.cited(statements[place]?.sources ?? [])}</li>`;
  });
  return markup`<tr><th scope="row" class="who">${optionName(option)}</th><td>${
    parts.length > 0 ? markup`<ul>${said}</ul>` : cellPart(cell, writing)
  }</td></tr>`;
}

function questions({ source }: Writing): PagePart {
  const texts = questionTexts(source);
  const list = markup`<ol class="questions">${texts.map((text) => markup`<li>${text}</li>`)}</ol>`;
  const title = questionsWordsFor(source.words.locale).title();
  return { id: 'questions', title, body: texts.length > 0 && list };
}

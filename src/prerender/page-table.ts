import { detailsFor } from '../messages/details.js';
import { provenanceFor } from '../messages/provenance.js';
import type { ArmView, CellView, FactsView, FigureView } from '../view/figure-view.js';
import type { OptionView } from '../view/option-view.js';
import { provenanceView } from '../view/provenance-view.js';
import type { GroupView, RowView } from '../view/table-view.js';
import { markup, type Markup, type Part } from './markup.js';
import { sentence, sourceIdsIn } from './static-rows.js';
import { rich, type Writing } from './writing.js';

const signs: Readonly<Record<OptionView['marker'], string>> = {
  triangle: '▲',
  diamond: '◆',
  square: '■',
  circle: '●',
  ring: '○',
};

/** An option's name after the shape that it keeps everywhere. */
export const optionName = ({ marker, name, now }: OptionView): Markup =>
  markup`<span class="marker" aria-hidden="true">${signs[marker]}</span><b>${name}</b>${
    now !== undefined && markup` <span class="said">${now}</span>`
  }`;

/** A table with an option to a line: on a phone it is as wide as on a desk. */
export function groupTable(group: GroupView, writing: Writing): Part {
  const { source, say } = writing;
  const names = source.words.list(source.table.options.map(({ name }) => name));
  if (group.rows.length === 0) return undefined;
  return markup`<table>
    <caption class="sr">${say.tableOf({ row: group.title, names })}</caption>
    <thead class="sr"><tr><th scope="col">${say.option()}</th><th scope="col">${say.found()}</th></tr></thead>
    ${group.rows.map((row) => rowPart(row, writing))}
  </table>`;
}

function rowPart({ label, note, cells }: RowView, writing: Writing): Markup {
  const { options } = writing.source.table;
  return markup`<tbody>
    <tr class="row"><th scope="rowgroup" colspan="2"><b>${label}</b> ${
      note !== undefined && markup`<span class="note">${note}</span>`
    }</th></tr>
    ${cells.map((cell, place) => {
      const option = options[place];
      return markup`<tr><th scope="row" class="who">${option && optionName(option)}</th><td>${cellPart(cell, writing)}</td></tr>`;
    })}
  </tbody>`;
}

/** All that a cell of the table says. */
export function cellPart(cell: CellView, writing: Writing): Part {
  switch (cell.kind) {
    case 'state':
      return [
        cell.title,
        cell.reason !== undefined && markup` <span class="said">${cell.reason}</span>`,
      ];
    case 'facts':
      return factsPart(cell, writing);
    case 'figure':
      return figurePart(cell, writing);
  }
}

function factsPart({ items, behind }: FactsView, writing: Writing): Part {
  const statements = behind.kind === 'facts' ? behind.statements : [];
  const said = items.map(({ label, text, isBoxed }, place) => [
    label !== undefined && markup`<b${isBoxed && { markup: ' class="boxed"' }}>${label}</b> `,
    text,
    writing.cited(statements[place]?.sources ?? []),
  ]);
  return said.length === 1 ? said : markup`<ul>${said.map((one) => markup`<li>${one}</li>`)}</ul>`;
}

function figurePart(cell: FigureView, writing: Writing): Part {
  const { bars, arrays, differences, notes, state, behind } = cell;
  // Where people are drawn as dots, the element says no range beside them.
  const drawn = arrays.length > 0 ? bars.map((one) => ({ ...one, interval: undefined })) : bars;
  return markup`<div class="figure">
    <div>${state && markup`<p><b>${state.title}</b></p>`}${drawn.map(armPart)}</div>
    <div class="words">
      ${differences.map((line) => markup`<p>${rich(line)}</p>`)}
      ${notes.map((note, place) =>
        place === notes.length - 1
          ? markup`<p class="from">${note}${writing.cited(sourceIdsIn(behind))}</p>`
          : markup`<p class="from">${note}</p>`,
      )}
      ${notes.length === 0 && markup`<p class="from">${writing.cited(sourceIdsIn(behind))}</p>`}
    </div>
    <p class="from sure">${surePart(cell, writing)}</p>
  </div>`;
}

/** How sure those who publish it are, of each study that is shown; never from anybody else. */
function surePart({ behind }: FigureView, { source, say }: Writing): string {
  const { locale } = source.words;
  const terms = detailsFor(locale);
  const means = provenanceFor(locale).certaintyMeans();
  const sure = new Map<string, string>();
  let study = '';
  for (const { term, details } of provenanceView(behind).facts) {
    if (term === terms.factStudy() || term === terms.factStudies()) study = details[0] ?? '';
    if (term !== terms.factSure()) continue;
    sure.set(
      study,
      details
        .filter((text) => text !== means)
        .map(sentence)
        .join(' '),
    );
  }
  const [first = '', ...others] = new Set(sure.values());
  const each = [...sure].map(([name, text]) => say.howSureIn({ study: name, text })).join(' ');
  return say.howSure({ text: others.length === 0 ? first : each });
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

function armPart({ label, value, ofText, isOption, length, interval }: ArmView): Markup {
  return markup`<div class="arm"><span>${label}</span> <span><b>${value}</b> ${ofText}</span>${
    (length !== undefined || interval) &&
    markup`<svg aria-hidden="true" width="100%" height="10">${
      length !== undefined &&
      markup`<rect class="${isOption ? 'own' : 'against'}" x="0.5" y="0.5" width="${percent(length)}" height="9"></rect>`
    }${interval && [line(interval, 'halo'), line(interval, 'range')]}</svg>`
  }</div>`;
}

/** The likely range: a line with ends. */
function line([from, to]: readonly [number, number], name: string): Markup {
  const [x1, x2] = [percent(from), percent(to)];
  const stroke = (a: string, b: string, y1: number, y2: number) =>
    markup`<line class="${name}" x1="${a}" x2="${b}" y1="${y1}" y2="${y2}"></line>`;
  return markup`${stroke(x1, x2, 5, 5)}${stroke(x1, x1, 2, 8)}${stroke(x2, x2, 2, 8)}`;
}

/** Drawn, since browsers leave backgrounds off paper. */
export const hatch: Markup = markup`<svg class="defs" aria-hidden="true" width="0" height="0"><defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M0 0V4"></path></pattern></defs></svg>`;

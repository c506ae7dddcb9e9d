import { oneLine, type Block, type ReportDocument, type Table } from './document.js';
import { reportStyle } from './html-style.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is text in HTML, between tags as well as between quotation marks. */
export const inHtml = (text: string): string =>
  oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

function row([first = '', ...cells]: readonly string[]): string {
  const rest = cells.map((cell) => `<td>${inHtml(cell)}</td>`).join('');
  return `<tr><th scope="row">${inHtml(first)}</th>${rest}</tr>`;
}

// A wide table scrolls in its own box, and a box that scrolls must be reached by keyboard.
function ofTable({ caption, head, rows, isForm }: Table, place: number): string {
  const id = `table-${place}`;
  const columns = head.map((cell) => `<th scope="col">${inHtml(cell)}</th>`).join('');
  return [
    `<div class="table" role="region" aria-labelledby="${id}" tabindex="0">`,
    `<table${isForm ? ' class="form"' : ''}>`,
    `<caption id="${id}">${inHtml(caption)}</caption>`,
    `<thead><tr>${columns}</tr></thead>`,
    `<tbody>`,
    ...rows.map(row),
    `</tbody>`,
    `</table>`,
    `</div>`,
  ].join('\n');
}

function ofBlock(block: Block, place: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return ofTable(block, place);
  }
}

/** Writes a report as one HTML file that loads nothing and runs nothing. */
export const asHtml = ({ title, blocks }: ReportDocument): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${inHtml(title)}</title>
<style>
${reportStyle}
</style>
</head>
<body>
<main>
<h1>${inHtml(title)}</h1>
${blocks.map(ofBlock).join('\n')}
</main>
</body>
</html>
`;

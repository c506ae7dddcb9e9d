import { oneLine, type Block, type ReportDocument, type Table } from './document.js';

/**
 * Text that means nothing else in Markdown, wherever it stands: no markup, no HTML, no link, no cell
 * of a table. A sign is escaped only where it could do something, so that the source stays readable.
 */
export const inMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/&(?=#|\w)/g, '\\&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^[#+=-]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');

const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => inMarkdown(cell)).join(' | ')} |`;

function ofTable({ caption, head, rows }: Table): string {
  const rule = `| ${head.map(() => '---').join(' | ')} |`;
  return [`**${inMarkdown(caption)}**`, '', row(head), rule, ...rows.map(row)].join('\n');
}

function ofBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inMarkdown(block.text)}`;
    case 'paragraph':
      return inMarkdown(block.text);
    case 'list':
      return block.items.map((item) => `- ${inMarkdown(item)}`).join('\n');
    case 'table':
      return ofTable(block);
  }
}

/** Writes a report as Markdown (with the tables of GitHub). */
export const asMarkdown = ({ title, blocks }: ReportDocument): string =>
  `${[`# ${inMarkdown(title)}`, ...blocks.map(ofBlock)].join('\n\n')}\n`;

// What a page says of itself to search engines and to those who link to it.
import { escaped } from './code-block.ts';

/** The id that a link to a heading uses, as on the sites that show Markdown. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s+/g, '-');

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The lead of a page as its description, where it has none of its own. */
export function description(page: string): string {
  const [, lead] = /<p class="lead">(.*?)<\/p>/s.exec(page) ?? [];
  if (lead === undefined || page.includes('name="description"')) return '';
  return `<meta name="description" content="${escaped(textOf(lead))}" />`;
}

/** Gives each section an address, where its author gave it none. */
export const withAddresses = (page: string): string =>
  page.replaceAll(/<h2>(.*?)<\/h2>/gs, (whole, inner: string) => {
    const id = slugOf(textOf(inner));
    return page.includes(`id="${id}"`) ? whole : `<h2 id="${id}">${inner}</h2>`;
  });

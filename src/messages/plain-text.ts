import type { Rich } from './rich.js';

/** A sentence as plain text: for labels and spoken summaries. */
export const plainText = (rich: Rich): string =>
  rich.map((part) => (typeof part === 'string' ? part : part.strong)).join('');

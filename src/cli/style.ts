import { styleText } from 'node:util';

type Styles = Parameters<typeof styleText>[0];

/** Colours a text, or leaves it as it is. */
export const styled = (text: string, style: Styles, hasColour: boolean): string =>
  hasColour ? styleText(style, text, { validateStream: false }) : text;

/** "1 file", "2 files". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

import { unsafeCSS } from 'lit';

/**
 * Styles as they are written. They take no expressions: those are what Lit's own tag is for, with all
 * that it says when they are wrong.
 */
export const css = ([text]: TemplateStringsArray) => unsafeCSS(text);

import { css } from './css.js';

/** What every element shares: a quiet reset, notes, pressable things, focus. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(h2, h3, h4, h5, h6, p, ul, ol, dl, dd, dt, figure, table, fieldset, legend, caption) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    min-inline-size: 0;
  }
  ul {
    list-style: none;
  }
  b {
    font-weight: 600;
  }
  svg {
    display: block;
    flex: none;
  }
  .note {
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .link {
    appearance: none;
    background: none;
    border: 0;
    padding: 3px 0;
    min-block-size: 24px;
    font: inherit;
    font-size: var(--_size-note);
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    text-align: start;
    cursor: pointer;
  }
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .section {
    display: grid;
    grid-template-columns: var(--_label-column) minmax(0, 1fr);
    column-gap: var(--_gutter);
    padding-block-start: 1em;
    border-block-start: 2px solid var(--_ink);
    margin-block-start: 3.5em;
  }
  .title {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.18;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .title + .note {
    margin-block-start: 0.6em;
    max-inline-size: 24em;
  }
  @container (max-width: 40em) {
    .section {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.75em;
      margin-block-start: 2.5em;
    }
  }
`;

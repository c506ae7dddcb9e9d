import { css } from './css.js';

/** What can be taken along, and the frame that the paper is printed from. */
export const takeStyles = css`
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 1em;
  }
  .said {
    margin-block-start: 0.75em;
    max-inline-size: 38em;
  }
  .said:empty {
    margin: 0;
  }
  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 9em;
    margin-block-start: 0.75em;
    padding: 8px 10px;
    font: inherit;
    font-size: var(--_size-note);
    line-height: 1.45;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_rule-mid);
    border-radius: 2px;
    resize: vertical;
  }
  figure {
    display: flex;
    flex-wrap: wrap;
    gap: 1.5em;
    align-items: flex-start;
    margin-block-start: 1.25em;
  }
  .code {
    inline-size: 15em;
    max-inline-size: 100%;
    aspect-ratio: 1;
    /* Cameras need black on white, in the dark and with forced colours too. */
    forced-color-adjust: none;
  }
  figcaption {
    flex: 1 1 14em;
    min-inline-size: 0;
    max-inline-size: 34em;
  }
  figcaption .note {
    margin-block-start: 0.75em;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_accent);
  }
  .more {
    min-block-size: 44px;
    margin-block-start: 0.75em;
  }
  .paper {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: -400mm;
    inline-size: 200mm;
    block-size: 277mm;
    border: 0;
    opacity: 0;
    pointer-events: none;
  }
  @container (max-width: 30em) {
    .actions {
      display: grid;
    }
  }
`;

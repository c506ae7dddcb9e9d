import { css } from './css.js';

/** The page, and places kept for what comes right after the table, so that it hardly moves then. */
export const places = css`
  .tc {
    container-type: inline-size;
    line-height: 1.45;
    color: var(--_ink);
    background: var(--_paper);
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: break-word;
  }
  /* A step opens at its top also while its code comes. */
  tc-marks:not(:defined),
  tc-questions:not(:defined),
  tc-take:not(:defined) {
    display: block;
    min-block-size: 100vh;
  }
  tc-path[place='top']:not(:defined) {
    display: block;
    min-block-size: 4em;
  }
  .links-of-2,
  .links-of-3 {
    min-block-size: 12em;
  }
  .links-of-4 {
    min-block-size: 22em;
  }
  @container (max-width: 56em) {
    tc-path[place='top']:not(:defined) {
      min-block-size: 5.6em;
    }
    .links-of-3 {
      min-block-size: 24em;
    }
    .links-of-4 {
      min-block-size: 37em;
    }
  }
  @container (max-width: 40em) {
    .links-of-3,
    .links-of-4 {
      min-block-size: 11.25em;
    }
  }
  @container (max-width: 30em) {
    .links-of-2 {
      min-block-size: 16em;
    }
  }
`;

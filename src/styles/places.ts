import { css } from './css.js';

/**
 * The page, and places kept for what is to come, so that it hardly moves then. A page may have styles
 * for all it holds that would break a table: those that are inherited end here.
 */
export const places = css`
  /* In a row of boxes, or floating, it has the room that there is. */
  :host {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .tc {
    container-type: inline-size;
    contain-intrinsic-inline-size: 60em;
    line-height: 1.45;
    color: var(--_ink);
    background: var(--_paper);
    /* Where the page has another colour, text does not touch the edge. */
    box-shadow:
      -1em 0 var(--_paper),
      1em 0 var(--_paper);
    font-variant-numeric: tabular-nums;
    text-align: start;
    overflow-wrap: break-word;
    font-size: max(1em, 14px);
    text-transform: none;
    white-space: normal;
  }
  /* What stands below is out of sight before it would move. */
  .wait {
    display: block;
    min-block-size: var(--tc-room, 100vh);
  }
  /* A step opens at its top also while its code comes. In a frame as high as its content a screen is no measure. */
  tc-marks:not(:defined),
  tc-questions:not(:defined),
  tc-take:not(:defined) {
    display: block;
    min-block-size: min(100vh, 75em);
  }
  tc-path[place='top']:not(:defined) {
    display: block;
    min-block-size: 4em;
  }
  .links-of-2,
  .links-of-3 {
    min-block-size: 10.75em;
  }
  .links-of-4 {
    min-block-size: 22em;
  }
  @container (max-width: 56em) {
    tc-path[place='top']:not(:defined) {
      min-block-size: 4.975em;
    }
    .links-of-3 {
      min-block-size: 24em;
    }
    .links-of-4 {
      min-block-size: 37em;
    }
  }
  @container (max-width: 40em) {
    .section.section {
      margin-block-start: 0.9em;
    }
    .links-of-3 {
      min-block-size: 10.9em;
    }
    .links-of-4 {
      min-block-size: 12.2em;
    }
  }
  @container (max-width: 30em) {
    .links-of-2 {
      min-block-size: 16.45em;
    }
  }
`;

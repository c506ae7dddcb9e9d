import { css } from './css.js';

/** Cells in little room: a figure in a line, and with its picture. */
export const briefStyles = css`
  .short {
    line-height: 1.2;
  }
  .short + .short {
    margin-block-start: 4px;
  }
  .number {
    font-size: 1.5em;
    line-height: 1.1;
    letter-spacing: -0.012em;
  }
  .number.is-long {
    font-size: 1.22em;
  }
  .number + .of {
    margin-inline-start: 0.35em;
  }
  .of,
  .short-note {
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .short-note {
    display: block;
    line-height: 1.3;
  }
  .short-text {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
    line-height: 1.3;
  }

  /* Four rows, filled column by column: each arm has a name, dots, a figure and the others. */
  .people {
    display: grid;
    grid-auto-flow: column;
    grid-template-rows: repeat(4, auto);
    grid-auto-columns: minmax(0, 7.5em);
    column-gap: 1em;
    align-items: end;
  }
  .arm {
    display: contents;
  }
  .people .who {
    padding-block-end: 5px;
  }
  .dots > svg {
    inline-size: 100%;
    max-inline-size: 5.4em;
    block-size: auto;
  }
  .dots > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .is-option > .who {
    color: var(--_ink);
  }
  .count {
    font-size: var(--_size-note);
    line-height: 1;
    padding-block-start: 6px;
  }
  .stage .is-shown .count .value {
    font-size: 3.1em;
    letter-spacing: -0.03em;
    line-height: 0.95;
  }
  .stage .is-shown .count .value.is-long {
    font-size: 1.6em;
  }
  .is-shown .bars {
    row-gap: 10px;
  }
  .is-shown .line .value {
    font-size: max(40px, 2.4em);
    letter-spacing: -0.03em;
  }
  .people .count {
    white-space: nowrap;
  }
  .rest,
  .giant + .note {
    font-size: var(--_size-note);
    color: var(--_ink-2);
    line-height: 1.3;
  }
  .difference {
    margin-block-start: 8px;
    font-size: 1.11em;
    line-height: 1.25;
  }
  .from span + span::before {
    content: '\\00b7  ';
  }
  .from {
    margin-block-start: 3px;
    line-height: 1.3;
  }
  .giant {
    font-size: max(40px, 2.4em);
    font-weight: 600;
    line-height: 1;
    letter-spacing: -0.03em;
    padding-block-end: 6px;
  }
  .year {
    font-size: var(--_size-note);
    line-height: 1.35;
    margin-block-start: 4px;
  }

  .pairs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 1.4em;
    justify-content: space-between;
    padding-block: 6px;
    border-block-start: 1px solid var(--_ink);
    line-height: 1.3;
  }
  .pairs li {
    display: flex;
    align-items: center;
    gap: 10px;
    flex: 0 1 auto;
  }
  .link-sign {
    display: flex;
    align-items: center;
    gap: 7px;
    color: var(--_ink);
  }
`;

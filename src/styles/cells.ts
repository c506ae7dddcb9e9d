import { css } from './css.js';

/** What stands in a cell: bars, icon arrays, states, statements, and the panel behind it. */
export const cellStyles = css`
  .bars {
    display: grid;
    row-gap: 7px;
    max-inline-size: 24em;
  }
  .who {
    display: block;
    font-size: var(--_size-note);
    line-height: 1.2;
    color: var(--_ink-2);
  }
  .is-option > .who {
    color: var(--_ink);
  }
  .line {
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: 1.5em;
    padding-inline-end: 3.4em;
  }
  .line.is-long {
    display: block;
    padding-inline-end: 0;
  }
  .line.is-long .track {
    margin-block: 5px;
  }
  .track {
    overflow: visible;
  }
  .track:dir(rtl),
  .array > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .value {
    font-size: 1.375em;
    line-height: 1;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .is-option .value {
    font-weight: 600;
  }
  .own {
    fill: var(--_mark);
  }
  .against,
  .hatch {
    stroke: var(--_mark-against);
    stroke-width: 1.25;
  }
  .whisker line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .whisker.is-alone line {
    stroke-width: 2.5;
  }
  .whisker line.halo {
    stroke: var(--_paper);
    stroke-width: 4;
  }

  .arrays {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(5em, 1fr));
    max-inline-size: 16em;
    gap: 12px 1em;
  }
  .array {
    display: grid;
    grid-template-rows: 1fr auto auto;
    row-gap: 7px;
    align-items: end;
    justify-items: start;
  }
  .array > svg {
    inline-size: 5.5em;
    block-size: auto;
  }
  .many {
    grid-template-columns: repeat(auto-fit, minmax(0, 13em));
  }
  .many svg {
    inline-size: 100%;
  }
  .state + div {
    margin-block-start: 6px;
  }
  .count {
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .count .value {
    font-size: 1.571em;
    color: var(--_ink);
  }
  .count .value.is-long {
    font-size: 1.143em;
    white-space: normal;
  }
  .icon-own {
    fill: var(--_mark);
  }
  .icon-against {
    fill: var(--_paper);
    stroke: var(--_mark-against);
    stroke-width: 1.7;
  }
  .icon-perhaps {
    fill: var(--_paper);
    stroke: var(--_mark-against);
    stroke-width: 1.2;
    stroke-dasharray: 2 1.7;
  }
  .icon-rest {
    fill: var(--_mark-rest);
  }

  .difference {
    margin-block-start: 0.75em;
    line-height: 1.35;
  }
  .from {
    margin-block-start: 6px;
    font-size: var(--_size-note);
    color: var(--_ink-2);
    line-height: 1.4;
  }
  .source {
    margin-block-start: 4px;
  }
  .source[aria-expanded='true'] {
    font-weight: 600;
  }

  .state {
    display: flex;
    gap: 9px;
    align-items: flex-start;
    line-height: 1.35;
    color: var(--_ink-2);
  }
  .sign {
    display: grid;
  }
  .sign > svg {
    grid-area: 1 / 1;
  }
  .state .note {
    display: block;
    margin-block-start: 2px;
    line-height: 1.4;
  }

  .facts {
    display: grid;
    row-gap: 0.6em;
  }
  .label.is-boxed {
    display: inline-block;
    border: 1.5px solid var(--_ink);
    padding: 0 5px;
    font-size: var(--_size-note);
    font-weight: 600;
  }
  td .label {
    font-weight: 600;
  }
`;

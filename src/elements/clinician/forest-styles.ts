import { css } from '../../styles/css.js';

/** A plot that is a table: wide with columns, narrow with the plot on a line of its own. */
export const forestStyles = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 1.25em;
    line-height: 1.3;
  }
  :is(th, td) {
    text-align: start;
    font-weight: 400;
    padding: 9px 0;
    padding-inline-end: 12px;
    vertical-align: middle;
  }
  .wide {
    table-layout: fixed;
  }
  .c-who {
    inline-size: 17%;
  }
  .c-study {
    inline-size: 15%;
  }
  .c-people {
    inline-size: 8%;
  }
  .c-figure {
    inline-size: 9%;
  }
  .c-plot {
    inline-size: 26%;
  }
  .wide .plot + :is(th, td) {
    padding-inline: 20px 0;
  }
  .wide :is(th, td).num {
    text-align: end;
  }
  thead th {
    font-size: var(--_size-note);
    color: var(--_ink-2);
    vertical-align: bottom;
    border-block-end: 2px solid var(--_ink);
  }
  .group th {
    padding-block: 1.1em 0.35em;
    vertical-align: bottom;
  }
  .group .note {
    display: inline-block;
  }
  tbody + tbody .group > * {
    border-block-start: 1px solid var(--_rule-mid);
  }
  .who {
    display: flex;
    gap: 8px;
    align-items: baseline;
  }
  .who span .note,
  .wide .study .note,
  .ratio .note {
    display: block;
  }
  .nowrap {
    white-space: nowrap;
  }
  :is(th, td).plot {
    position: relative;
    padding: 0;
    direction: ltr;
  }
  td.plot svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }
  .axis {
    inline-size: 100%;
    overflow: visible;
  }
  .narrow .axis {
    font-size: var(--_size-note);
  }
  .axis text {
    fill: var(--_ink-2);
  }
  thead .num {
    overflow-wrap: normal;
  }
  .grid {
    stroke: var(--_rule);
  }
  .one {
    stroke: var(--_ink);
  }
  .line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .arrow {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .square {
    fill: var(--_mark);
    stroke: var(--_mark);
    stroke-width: 1.7;
  }
  .square.is-open {
    fill: var(--_paper);
  }
  .wide td.plot {
    block-size: 2.4em;
  }
  .narrow td.plot {
    block-size: 1.9em;
  }
  .narrow .contrast > * {
    padding-block-end: 4px;
  }
  .narrow .ratio {
    padding-block: 4px 1.4em;
    padding-inline-end: 0;
  }
  .narrow .plot-axis {
    padding: 0;
    direction: ltr;
  }
  .rules {
    margin-block-start: 1.25em;
  }
  ol {
    padding-inline-start: 1.5em;
    max-inline-size: 52em;
  }
  tr {
    break-inside: avoid;
  }
  details {
    margin-block-start: 1.5em;
  }
  summary {
    min-block-size: max(2.75em, 44px);
    display: list-item;
    padding-block: 0.7em;
    cursor: pointer;
    border-block-start: 1px solid var(--_rule);
  }
  summary::marker {
    color: var(--_accent);
  }
`;

import { css } from './css.js';

/** What comes after the last dose: a table by topic, with one scale of months. */
export const stoppingStyles = css`
  .said {
    margin-block-start: 0.4em;
    max-inline-size: 44em;
  }
  table {
    inline-size: 100%;
    margin-block-start: 1.25em;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  .labels {
    inline-size: calc(var(--_label-column) + var(--_gutter));
  }
  .times {
    inline-size: 36%;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding: 0;
  }
  .wide :is(th, td) {
    padding-inline-end: var(--_gutter);
  }
  thead th,
  .scale {
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .scale {
    margin-block-start: 1.25em;
  }
  .scale .note {
    font-size: inherit;
  }
  /* A figure over the start of each quarter, and one over the end of the last. */
  .axis {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    margin-inline-end: 12px;
  }
  .axis span {
    grid-row: 1;
    inline-size: 1.4em;
    margin-inline-start: -0.7em;
    text-align: center;
  }
  .axis span:first-child {
    margin-inline-start: 0;
    text-align: start;
  }
  .axis span:nth-child(4),
  .axis span:last-child {
    grid-column: 4;
  }
  .axis span:last-child {
    justify-self: end;
    margin-inline-end: -0.7em;
  }
  .missing {
    margin-block-start: 1em;
  }
  .group > th {
    padding-block: 2em 0.5em;
    border-block-end: 1px solid var(--_ink);
    font-size: 1.125em;
    line-height: 1.25;
  }
  .wide .row > * {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_rule);
  }
  .wide .part > td {
    padding-block: 0 0.9em;
  }
  div.part + div.part {
    margin-block-start: 0.75em;
  }
  .group + .row > * {
    border-block-start: 0;
  }
  .option {
    display: flex;
    gap: 9px;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
  }
  .lasts {
    font-weight: 600;
    line-height: 1.3;
  }
  .lasts + .lasts {
    margin-block-start: 0.6em;
  }
  /* Room for the arrow at the end of the scale. */
  .lasts .track {
    margin-inline-end: 12px;
    inline-size: calc(100% - 12px);
    margin-block-end: 2px;
  }
  .end {
    stroke: var(--_rule-mid);
    fill: none;
  }
  .arrow path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 2.5;
  }
  td .facts,
  td p {
    max-inline-size: 38em;
    line-height: 1.4;
  }
  table:not(.wide) .row > * {
    padding-block: 1em 4px;
    border-block-start: 1px solid var(--_rule);
  }
  table:not(.wide) .group + .row > * {
    border-block-start: 0;
  }
  table:not(.wide) td {
    padding-block-end: 0.75em;
  }
  table:not(.wide) .lasts:last-of-type {
    margin-block-end: 0.5em;
  }
  @media print {
    td {
      break-inside: avoid;
    }
    .section {
      break-inside: avoid;
      break-after: avoid;
    }
    .group {
      break-after: avoid;
    }
    .source {
      display: none;
    }
  }
`;

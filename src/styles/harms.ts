import { css } from './css.js';

/** The line of harms: a table over six stages, or a list. */
export const harmsStyles = css`
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 1.75em;
    align-items: center;
    align-content: start;
  }
  .title + .key {
    max-inline-size: none;
    margin-block-start: 0.25em;
  }
  .key span {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .key .line {
    inline-size: 28px;
  }
  .known {
    fill: var(--_mark);
  }
  .tick {
    stroke: var(--_mark);
    stroke-width: 2;
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
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding: 0;
  }
  thead th {
    font-size: var(--_size-note);
    line-height: 1.25;
    color: var(--_ink-2);
    vertical-align: bottom;
    padding-block-end: 8px;
    padding-inline-end: 10px;
  }
  td {
    padding-block: 4px 10px;
    border-inline-start: 1px solid var(--_rule);
  }
  .foot > td {
    border-inline-start-color: transparent;
    padding-block-end: 1.25em;
  }
  tbody > tr:first-child > * {
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 1em;
  }
  .who {
    display: flex;
    gap: 9px;
    align-items: baseline;
    font-weight: 600;
    line-height: 1.25;
    overflow-wrap: anywhere;
    padding-inline-end: var(--_gutter);
  }
  .line {
    margin-block-end: 5px;
  }
  td > .line {
    padding-inline-end: 3px;
  }
  /* Over the rules of the stages beside a short line, where its words go on. */
  .words {
    position: relative;
    inset-inline-start: -1px;
    padding-inline-end: 1em;
    background: var(--_paper);
    line-height: 1.35;
  }
  .span-1 {
    inline-size: 300%;
  }
  .span-2 {
    inline-size: 150%;
  }
  .span-1.shift-1 {
    margin-inline-start: -100%;
  }
  .span-1.shift-2 {
    margin-inline-start: -200%;
  }
  .span-2.shift-1 {
    margin-inline-start: -50%;
  }
  .name,
  .said,
  .rest {
    max-inline-size: 38em;
  }
  .when {
    font-size: var(--_size-note);
  }
  .words .note,
  li .note {
    line-height: 1.4;
    max-inline-size: 44em;
  }
  .boxed {
    border: 1.5px solid var(--_ink);
    padding: 0 5px;
    font-size: max(14px, var(--_size-note));
    font-weight: 600;
  }
  .rest + .rest,
  .said + .rest {
    margin-block-start: 0.6em;
  }
  .rest ul {
    margin-block-start: 0.25em;
  }
  .rest li {
    padding-inline-start: 1em;
    margin-block-start: 0.25em;
    line-height: 1.4;
  }
  .rest li::before {
    content: '–';
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
  }
  .source {
    margin-block-start: 6px;
  }

  .option {
    border-block-start: 1px solid var(--_ink);
    padding-block: 1em 0.5em;
    margin-block-start: 1.25em;
  }
  .option .title {
    font-size: 1.125em;
  }
  .option > .foot {
    margin-block-start: 0.75em;
  }
  .option > ul {
    display: grid;
    row-gap: 1.25em;
    margin-block: 1em;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    column-gap: 2px;
    max-inline-size: 20em;
  }
  .strip i {
    block-size: 8px;
    border-block-end: 1px solid var(--_rule-mid);
  }

  @media print {
    /* Not the row: the option's head, which stands beside all of its rows, is part of the first. */
    td,
    li {
      break-inside: avoid;
    }
    .section {
      break-inside: avoid;
      break-after: avoid;
    }
    .source {
      display: none;
    }
  }
`;

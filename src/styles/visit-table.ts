import { css } from './css.js';

/** The questions of a visit as a table: one open, the others in a line that opens when it is touched. */
export const visitTableStyles = css`
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding: 0;
  }
  thead :is(th, td) {
    padding-block: 6px;
    padding-inline-end: var(--_gutter);
    vertical-align: bottom;
    border-block-end: 1px solid var(--_ink);
  }
  thead th {
    vertical-align: top;
  }
  .wide thead td {
    inline-size: calc(var(--_label-column) + var(--_gutter));
  }
  .option-name {
    display: flex;
    gap: 9px;
    align-items: baseline;
    font-size: 1.18em;
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  .option-route {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    margin-block-start: 3px;
    font-size: var(--_size-note);
    line-height: 1.3;
    color: var(--_ink-2);
  }
  .brands {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.9em;
  }
  .option-route b {
    color: var(--_ink);
  }

  .name {
    font-weight: 600;
    padding-block-start: 8px;
  }
  .name svg {
    display: inline-block;
    margin-inline-end: 8px;
  }
  td {
    padding-block: 8px;
    padding-inline-end: var(--_gutter);
  }
  .wide :is(th, td) + td:last-child,
  .columns td:last-child {
    padding-inline-end: 0;
  }
  .wide tbody + tbody .row > *,
  .columns tbody + tbody tr:first-child > *,
  .narrow tbody + tbody tr:first-child > * {
    border-block-start: 1px solid var(--_rule);
  }
  .wide .row > th {
    padding-inline-end: var(--_gutter);
  }
  .row {
    position: relative;
  }
  .columns tr + tr > td {
    padding-block-start: 0;
  }
  .pick {
    appearance: none;
    background: none;
    border: 0;
    border-inline-start: 4px solid transparent;
    display: block;
    inline-size: calc(100% + 16px);
    min-block-size: var(--_target);
    margin-inline-start: -16px;
    padding: 9px 0 9px 12px;
    padding-inline: 12px 0;
    font: inherit;
    line-height: 1.25;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }
  .pick b {
    display: block;
    font-size: 1.11em;
  }
  .pick .note {
    display: block;
    margin-block-start: 4px;
    line-height: 1.35;
  }
  .pick[aria-expanded='true'] {
    border-inline-start-color: var(--_accent);
  }
  /* A closed row opens wherever it is touched. */
  .pick[aria-expanded='false']::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .pick[aria-expanded='false']:hover b {
    text-decoration: underline;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  @media (forced-colors: active) {
    .pick[aria-expanded='false'] {
      border-color: Canvas;
    }
  }
`;

import { css } from './css.js';

/** Two options in a column of a page: in the page's own type, and never wider than its place. */
export const cardStyles = css`
  .card {
    border-block: 2px solid var(--_ink);
    padding-block: 14px;
    --_size-note: max(14px, 0.875em);
  }
  .card > .title {
    margin: 4px 0 0;
    font-size: 1.375em;
  }
  .past {
    margin-block-start: 10px;
    padding: 8px 10px;
    border: 2px solid var(--_ink);
  }
  table {
    inline-size: 100%;
    margin-block-start: 14px;
    border-collapse: collapse;
    table-layout: fixed;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    line-height: 1.35;
    padding-block: 0 12px;
    padding-inline: 0 14px;
    overflow-wrap: break-word;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block: 1px solid var(--_ink);
    padding-block: 10px;
  }
  .option-name {
    display: flex;
    gap: 8px;
    align-items: baseline;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .row {
    padding-block: 11px 5px;
  }
  tbody + tbody .row {
    border-block-start: 1px solid var(--_rule);
  }
  .bars {
    row-gap: 8px;
  }
  .line,
  .line.is-long {
    padding-inline-end: 0;
  }
  .value {
    font-size: 1.25em;
  }
  .difference {
    margin-block-start: 6px;
    font-size: 1em;
  }
  .line.is-long .track {
    margin-block: 3px 4px;
  }
  .line .count {
    margin-inline-start: 3px;
  }
  .time {
    margin-block-start: 8px;
  }
  .number.number {
    font-size: 1.25em;
  }
  .badge {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    border-block-start: 1px solid var(--_rule);
    padding-block-start: 12px;
  }
  .more {
    margin-block-start: 8px;
  }
  .button {
    inline-size: 100%;
    margin-block: 14px 12px;
  }
  .disclosure b {
    color: var(--_ink);
  }
  .disclosure span:not(:last-child)::after {
    content: ' \\00b7';
  }
  @media print {
    /* Type on paper is smaller all through: notes must not stay behind at a screen's least size. */
    .card {
      --_size-note: 0.875em;
    }
    .button {
      display: none;
    }
  }
`;

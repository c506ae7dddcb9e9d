import { css } from './css.js';

/** What a strip adds up to, and the same as a list. */
export const calendarTables = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  :is(th, td) {
    padding: 0;
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  .totals :is(thead th, td) {
    text-align: end;
    padding-inline-start: 12px;
    white-space: nowrap;
  }
  .totals :is(th, td) {
    padding-block: 2px;
    line-height: 1.3;
  }
  .totals thead th + th {
    inline-size: 4.3em;
  }
  .totals thead th {
    color: var(--_ink-2);
  }
  .totals th {
    font-size: var(--_size-note);
  }
  .totals :is(td, thead th):last-child {
    color: var(--_ink);
    font-weight: 600;
  }
  .totals td.note:last-child {
    color: var(--_ink-2);
    font-weight: inherit;
    white-space: normal;
  }
  .totals th .note {
    font-size: 1em;
  }
  th .note {
    display: block;
    font-size: var(--_size-note);
    font-weight: 400;
    line-height: 1.35;
  }
  summary.link,
  .save,
  .source {
    inline-size: fit-content;
    padding-block: 12px;
  }
  .save,
  .source {
    display: block;
  }
  .listing {
    margin-block-end: 0.75em;
  }
  .listing :is(td, th[scope='row']) {
    padding-block: 7px;
    border-block-start: 1px solid var(--_rule);
    line-height: 1.35;
  }
  .listing th[scope='row'] {
    inline-size: 42%;
    padding-inline-end: var(--_gutter);
  }
  .listing p + p {
    margin-block-start: 4px;
  }
  .group {
    padding-block: 0.75em 4px;
    font-weight: 600;
  }
  .good {
    display: grid;
    row-gap: 4px;
    max-inline-size: 38em;
    line-height: 1.4;
  }
  .good li {
    padding-inline-start: 1em;
  }
  .good li::before {
    content: '–';
    display: inline-block;
    inline-size: 1em;
    margin-inline-start: -1em;
  }

  @media print {
    details,
    .save,
    .source {
      display: none;
    }
  }
`;

import { css } from './css.js';

/** The comparison table in its two layouts. Rules, not boxes; the wide header stays in sight. */
export const tableStyles = css`
  .top {
    margin-block-start: 3.5em;
    padding-block-end: 0.75em;
  }
  /* Its place, before it is here. */
  tc-layers {
    margin-block-start: 0.6em;
    min-block-size: max(2.75em, 44px);
  }
  tc-layers:not(:defined) {
    display: block;
  }
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

  .wide .labels {
    inline-size: calc(var(--_label-column) + var(--_gutter) / 2);
  }
  .wide :is(th, td) {
    padding-block: 1.25em;
    padding-inline: calc(var(--_gutter) / 2);
  }
  .wide :is(th, td):first-child {
    padding-inline-start: 0;
  }
  .wide :is(th, td):last-child {
    padding-inline-end: 0;
  }
  /* Clear of the heads that stay in sight, when the keyboard goes back up. */
  .wide button {
    scroll-margin-block-start: 12em;
  }
  .wide thead :is(th, td) {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_paper);
    padding-block: 1em;
    border-block-start: 2px solid var(--_ink);
    border-block-end: 1px solid var(--_ink);
  }
  .row > * {
    border-block-start: 1px solid var(--_rule);
  }
  .group + .row > *,
  .fold + .row > * {
    border-block-start: 0;
  }
  .wide .group > th {
    padding-block: 2.5em 0.5em;
    padding-inline: 0;
    border-block-end: 1px solid var(--_ink);
  }
  .group .note {
    display: block;
    max-inline-size: 60em;
    margin-block-start: 0.35em;
  }
  .fold.fold > th {
    padding: 0;
    border-block-start: 1px solid var(--_rule);
  }
  :is(.fold button, .opener) {
    appearance: none;
    background: none;
    border: 0;
    font: inherit;
    color: inherit;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    inline-size: 100%;
    padding: 1em 0;
    text-align: start;
    cursor: pointer;
    min-block-size: max(2.75em, 44px);
  }
  .opener.opener {
    flex-wrap: nowrap;
    justify-content: space-between;
    line-height: inherit;
    padding-block: 0.75em;
    margin-block: -0.75em;
  }
  .fold b {
    font-size: 1.125em;
  }
  .plus {
    inline-size: 0.8em;
    font-weight: 600;
    color: var(--_accent);
  }
  .left-out > td {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1em;
  }
  .left-out summary.link {
    inline-size: fit-content;
    font-size: 1em;
    padding-block: 12px;
  }
  .wide .left-out > td {
    padding-inline-start: calc(var(--_label-column) + var(--_gutter));
  }

  .label {
    line-height: 1.3;
  }
  .label b {
    display: block;
  }
  .label .note {
    display: block;
    margin-block-start: 6px;
    line-height: 1.4;
  }

  .option-name {
    display: flex;
    gap: 9px;
    align-items: baseline;
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.15;
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  .option-brand {
    display: block;
    margin-block-start: 3px;
  }
  .option-route {
    display: flex;
    gap: 8px;
    align-items: center;
    font-size: var(--_size-note);
    margin-block-start: 8px;
  }

  .behind.behind > td {
    padding: 0;
  }
  .is-open {
    position: relative;
  }
  .wide .is-open::after {
    content: '';
    position: absolute;
    inset-block-end: -9px;
    inset-inline-start: 2.5em;
    inline-size: 16px;
    block-size: 16px;
    background: var(--_wash);
    border: solid var(--_accent);
    border-width: 2px 0 0 2px;
    transform: rotate(45deg);
    clip-path: polygon(0 0, 100% 0, 0 100%);
    z-index: 1;
  }

  .brief {
    line-height: 1.4;
  }
  .brief + .brief {
    margin-block-start: 4px;
  }
  .brief .marker {
    display: inline-block;
    margin-inline-end: 8px;
  }

  .now.now {
    background: var(--_wash);
  }
  .narrow .now {
    padding-inline: 8px;
  }
  .brief .note::after {
    content: '\\A';
    white-space: pre;
  }

  .narrow :is(th, td) {
    padding-block: 3px;
  }
  .narrow .name {
    padding-block-start: 9px;
  }
  .narrow .group > th {
    padding-block: 1.75em 0.6em;
    border-block-end: 2px solid var(--_ink);
  }
  .narrow tbody:first-of-type th {
    padding-block-start: 1em;
  }
  .narrow .label {
    padding-block: 1.25em 4px;
  }
  .narrow tbody + tbody .label {
    border-block-start: 1px solid var(--_rule);
  }
  .narrow tbody > tr:last-child > * {
    padding-block-end: 1.25em;
  }
  .name {
    font-weight: 600;
  }
  .name svg {
    display: inline-block;
    margin-inline-end: 8px;
  }

  @container (max-width: 40em) {
    .top {
      margin-block-start: 1.5em;
      padding: 0;
    }
    tc-layers {
      min-block-size: 5.5em;
    }
  }

  @media print {
    .wide thead :is(th, td) {
      position: static;
    }
    .row,
    .behind {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
    .source,
    tc-layers,
    .plus,
    .fold {
      display: none;
    }
  }
`;

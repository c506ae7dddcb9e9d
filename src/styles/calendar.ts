import { css } from './css.js';

/** The calendar: a first day, the key, and strips on one scale. */
export const calendarStyles = css`
  .lead {
    display: grid;
    gap: 1em var(--_gutter);
  }
  .start {
    display: grid;
    justify-items: start;
    row-gap: 4px;
    max-inline-size: 38em;
  }
  .start input {
    font: inherit;
    color: var(--_ink);
    background: var(--_paper);
    border: 0;
    border-block-end: 1px solid var(--_rule-mid);
    min-block-size: 44px;
    min-inline-size: 11em;
    padding-inline: 0;
  }
  .start input[aria-invalid='true'] {
    border-block-end: 2px solid var(--_ink);
  }
  .wrong {
    color: var(--_ink);
    font-weight: 600;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 1.75em;
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .axis,
  .option {
    display: grid;
    grid-template-columns: var(--_label-column) minmax(0, 1fr);
    column-gap: var(--_gutter);
    border-block-end: 1px solid var(--_rule);
  }
  .axis {
    padding-block: 1.5em 4px;
  }
  .axis > div {
    grid-column: 2;
    display: grid;
    grid-template-columns: 1fr 2fr 2fr 2fr 1fr;
    margin-inline-end: calc(21em + var(--_gutter));
    line-height: 1.25;
    text-align: center;
  }
  .axis .note:first-child {
    text-align: start;
  }
  .axis .note:last-child {
    text-align: end;
  }
  .option {
    padding-block: 1.25em 0.5em;
  }
  .who {
    display: flex;
    gap: 9px;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .who .title {
    font-size: 1em;
    line-height: 1.3;
    letter-spacing: 0;
  }
  .said {
    margin-block-end: 0.5em;
  }
  .plan {
    display: grid;
    grid-template:
      'name name' auto
      'plot totals' auto
      'words totals' 1fr / minmax(0, 1fr) 21em;
    column-gap: var(--_gutter);
    align-items: start;
  }
  .plan + .plan {
    margin-block-start: 0.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .name {
    grid-area: name;
    font-weight: 600;
    margin-block-end: 8px;
  }
  .plot {
    grid-area: plot;
  }
  .words {
    grid-area: words;
  }
  .totals {
    grid-area: totals;
  }

  /* What is before the first dose stands left of the line: in the gutter, where there is one. */
  .words > .note {
    margin-block-start: 6px;
    max-inline-size: 38em;
  }
  /* Where there is room it is said beside the bars. */
  .words > .away {
    display: none;
  }
  .strip {
    overflow: visible;
  }
  :is(.strip, .turned):dir(rtl) {
    transform: scaleX(-1);
  }
  .strip text {
    direction: ltr;
    unicode-bidi: plaintext;
    font-size: var(--_size-note);
    fill: var(--_ink-2);
    transform-box: fill-box;
    transform-origin: center;
  }
  .strip:dir(rtl) text {
    transform: scaleX(-1);
  }
  .at {
    overflow: visible;
  }
  .base {
    fill: none;
    stroke: var(--_rule-mid);
  }
  .mark {
    fill: var(--_mark);
  }
  .open {
    fill: var(--_paper);
    stroke: var(--_mark);
    stroke-width: 1.2;
    vector-effect: non-scaling-stroke;
  }
  .open.dashed {
    stroke-dasharray: 2.5 2;
  }
  .check {
    fill: var(--_mark-against);
    stroke: var(--_mark-against);
    stroke-width: 1.3;
  }
  .check.dashed {
    fill: var(--_paper);
    stroke-dasharray: 1.9 1.5;
  }

  @container (max-width: 62em) {
    .plan {
      grid-template: 'name' auto 'plot' auto 'totals' auto 'words' auto / minmax(0, 1fr);
      row-gap: 0.5em;
    }
    .totals {
      max-inline-size: 26em;
    }
    .axis > div {
      margin-inline-end: 0;
    }
  }
  @container (max-width: 40em) {
    .axis,
    .option {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.5em;
    }
    .axis > div {
      grid-column: 1;
      grid-template-columns: 1fr 2fr 1fr;
    }
    .axis .note:nth-child(even) {
      display: none;
    }
    .axis > div,
    .plot {
      margin-inline-start: 14px;
    }
    .strip text {
      display: none;
    }
    .words > .away {
      display: block;
    }
  }

  @media (forced-colors: active) {
    .strip text {
      fill: CanvasText;
    }
    .base {
      stroke: CanvasText;
    }
  }
  @media print {
    .start :is(label, input, .hint) {
      display: none;
    }
    .option {
      break-inside: avoid;
    }
  }
`;

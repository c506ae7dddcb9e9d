import { css } from './css.js';

/** The network of trials: the picture beside its table, over it, or the table alone. */
export const networkStyles = css`
  .network {
    display: grid;
    grid-template-columns: minmax(0, 40em) minmax(14em, 1fr);
    gap: 1.5em var(--_gutter);
    align-items: start;
  }
  .section .link,
  .note + .note {
    margin-block-start: 0.6em;
  }
  .graph {
    inline-size: 100%;
    block-size: auto;
  }
  .line {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.25;
  }
  .thick {
    stroke-width: 3.5;
  }
  .back {
    fill: var(--_paper);
  }
  .open {
    fill: var(--_paper);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .words {
    font-size: 14px;
    fill: var(--_ink);
  }
  /* A line that runs beside a name is seen, one under it does not blur it. */
  .name {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .chosen {
    font-weight: 600;
  }
  g {
    color: var(--_ink);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-note);
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding-block: 8px;
    padding-inline: 0;
    border-block-start: 1px solid var(--_rule);
  }
  thead th {
    color: var(--_ink-2);
    border-block: 0 1px solid var(--_ink);
  }
  tbody tr:first-child > * {
    border-block-start: 0;
  }
  th > div {
    display: flex;
    gap: 10px;
  }
  .number {
    flex: none;
    min-inline-size: 1.6em;
    font-weight: 600;
  }
  th .note {
    display: block;
    font-size: inherit;
  }
  .people {
    text-align: end;
    padding-inline-start: 12px;
    inline-size: 6em;
  }
  tr {
    break-inside: avoid;
  }
  /* Under this, words of the picture would be too small beside the table. */
  @container (max-width: 72em) {
    .network {
      grid-template-columns: minmax(0, 1fr);
    }
    .graph {
      max-inline-size: 46em;
    }
  }
  @container (max-width: 60em) {
    .section {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 0.75em;
    }
  }
  @container (max-width: 40em) {
    .graph,
    .picture-note,
    .number {
      display: none;
    }
  }
  @media print {
    .link {
      display: none;
    }
  }
`;

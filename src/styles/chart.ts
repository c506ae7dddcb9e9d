import { css } from './css.js';

/** The chart's frame: choice, sentences, key, canvas and the table beside it. */
export const chartStyles = css`
  .select {
    max-inline-size: 24em;
  }
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 1.75em;
    margin-block-start: 1em;
  }
  .key span {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .own {
    fill: var(--_mark);
  }
  .against,
  .hatch {
    stroke: var(--_mark-against);
    stroke-width: 1.25;
  }
  .canvas {
    position: relative;
    margin-block: 0.75em 1.25em;
  }
  .sentences {
    display: grid;
    gap: 0.4em;
    max-inline-size: 38em;
  }
  .hint {
    margin-block: 1em 0.75em;
    max-inline-size: 38em;
  }
  summary {
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
    font-size: var(--_size-note);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_size-note);
    margin-block-start: 0.75em;
  }
  :is(th, td) {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
    padding-block: 8px;
    padding-inline: 0 12px;
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: break-word;
  }
  thead th {
    color: var(--_ink-2);
    border-block: 0 1px solid var(--_ink);
  }
  tbody th[scope='rowgroup'] {
    font-weight: 600;
  }
  @container (max-width: 40em) {
    .study {
      display: none;
    }
  }
  @media print {
    .select,
    .canvas {
      display: none;
    }
  }
`;

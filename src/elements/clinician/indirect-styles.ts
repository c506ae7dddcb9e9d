import { css } from '../../styles/css.js';

/** Pairs of options, what they rest on, and what stands under them. */
export const indirectStyles = css`
  .body > * + * {
    margin-block-start: 1.75em;
  }
  .select {
    max-inline-size: 26em;
  }
  .reading {
    margin-block-start: 0.5em;
  }
  .pair {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule-mid);
  }
  .pair .title {
    font-size: 1.125em;
  }
  table.pairs {
    inline-size: 100%;
    border-collapse: collapse;
    margin-block-start: 0.5em;
    line-height: 1.35;
  }
  .pairs :is(th, td) {
    text-align: start;
    font-weight: 400;
    vertical-align: top;
    padding-block: 8px;
    padding-inline-end: 16px;
    border-block-end: 1px solid var(--_rule);
  }
  .pairs thead th {
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .wide .basis {
    inline-size: 32%;
  }
  .wide .value {
    inline-size: 26%;
  }
  .is-published {
    font-weight: 600;
  }
  .rests p + p {
    margin-block-start: 2px;
  }
  .differences {
    margin-block-start: 0.6em;
    max-inline-size: 46em;
  }
  .state {
    display: flex;
    gap: 12px;
    margin-block-start: 0.75em;
    max-inline-size: 46em;
    color: var(--_ink-2);
  }
  ul.list {
    list-style: disc;
    padding-inline-start: 1.25em;
    max-inline-size: 46em;
    margin-block-start: 4px;
  }
  .list li + li {
    margin-block-start: 4px;
  }
  summary {
    padding-block: 0.7em;
    min-block-size: max(2.75em, 44px);
    cursor: pointer;
    border-block-start: 1px solid var(--_rule);
  }
  summary::marker {
    color: var(--_accent);
  }
  @media print {
    .select {
      display: none;
    }
    /* A grid that is broken over pages may lay its rows over each other. */
    .section {
      display: block;
    }
    .section > * + * {
      margin-block-start: 1em;
    }
    .pair {
      break-inside: avoid;
    }
  }
`;

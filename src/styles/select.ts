import { css } from './css.js';

/** A choice from a list, with its label above it. */
export const selectStyles = css`
  .select {
    display: grid;
    gap: 2px;
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .select select {
    inline-size: 100%;
    font: inherit;
    font-size: 1.143em;
    color: var(--_ink);
    background: var(--_paper);
    border: 0;
    border-block-end: 1px solid var(--_rule-mid);
    border-radius: 0;
    min-block-size: max(2.75em, 44px);
    padding-inline: 0;
  }
`;

import { briefStyles } from './brief.js';
import { css } from './css.js';
import { visitTableStyles } from './visit-table.js';

/** The frame of a visit: type for two people and one screen, and targets for a thumb. */
const frame = css`
  :host {
    --_target: 56px;
  }
  .visit {
    font-size: 1.0625em;
    --_label-column: 10.5em;
    --_gutter: 1.25em;
    --_size-note: max(14px, 0.8em);
  }
  .visit.is-big {
    font-size: 1.5em;
  }

  .top-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1.5em;
    border-block-end: 2px solid var(--_ink);
  }
  .top-bar .title {
    font-size: 1.25em;
    line-height: 1.2;
    margin: 0;
    padding-block: 6px;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-inline-start: auto;
  }
  .tools .link {
    min-block-size: 48px;
    font-size: 0.889em;
  }
  .link[aria-pressed='true'] {
    font-weight: 600;
    text-decoration-thickness: 3px;
  }
  .past {
    padding: 6px 12px;
    margin-block: 6px;
    border: 2px solid var(--_ink);
  }
  .stage {
    min-block-size: 12em;
  }
  /* So that what goes on stays where the thumb is. */
  @container (min-width: 54em) {
    .stage {
      min-block-size: 34em;
    }
  }
  /* The keyboard goes on from here; it is nothing to press. */
  .stage:focus {
    outline: 0;
  }
  tc-take {
    margin-block-start: -2.25em;
  }
  .lead {
    padding-block: 12px;
  }
  .one-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    border-block-end: 1px solid var(--_rule);
  }
  .one-line select {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
    min-block-size: var(--_target);
    font-size: 1.143em;
    font-weight: 600;
    border: 0;
  }

  .behind {
    font-size: 0.889em;
    padding-block: 8px;
  }
  .links {
    display: grid;
    gap: 6px;
  }

  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
    padding-block: 7px;
    background: var(--_paper);
    border-block-start: 2px solid var(--_ink);
  }
  .foot .button {
    padding-inline: 1.1em;
  }
  .button.next {
    min-inline-size: 8em;
  }
  .button[aria-disabled='true'] {
    color: var(--_ink-2);
    border-color: var(--_rule-mid);
    text-decoration: none;
    cursor: default;
  }
  .place {
    margin-inline-end: auto;
  }
  .sources {
    min-block-size: var(--_target);
    padding-inline: 8px;
    font-size: 1em;
  }
  .disclosure {
    font-size: max(14px, 0.778em);
    line-height: 1.3;
    padding-block: 2px 4px;
  }
  .disclosure b {
    color: var(--_ink);
  }
  .disclosure span:not(:last-child)::after {
    content: ' \\00b7';
  }

  dialog {
    max-inline-size: min(34em, calc(100vw - 32px));
    padding: 1.5em;
    color: var(--_ink);
    background: var(--_paper);
    border: 2px solid var(--_ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 60%);
  }
  .answers {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-block-start: 1.25em;
  }

  /* A larger screen is read from further away. */
  @container (min-width: 75em) {
    .visit:not(.is-big) {
      font-size: 1.25em;
    }
  }
  /* Two lines: where one is, and where one can go. */
  @container (max-width: 40em) {
    .foot {
      display: grid;
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 2px 8px;
    }
    .place {
      order: -1;
      grid-column: span 2;
    }
    .foot .sources {
      order: -1;
      min-block-size: 44px;
      text-align: end;
    }
    .foot .button {
      min-inline-size: 0;
      padding-inline: 0.3em;
      line-height: 1.2;
    }
    .back:nth-last-child(2) {
      grid-column: 1 / -1;
    }
    .pairs {
      display: grid;
    }
  }
  @media (max-height: 30em) {
    .foot {
      position: static;
    }
  }
  @media print {
    .visit {
      --_size-note: 0.8em;
    }
    .tools,
    .foot {
      display: none;
    }
  }
`;

/** Everything that a visit looks like beside what all parts share. */
export const visitStyles = [briefStyles, visitTableStyles, frame];

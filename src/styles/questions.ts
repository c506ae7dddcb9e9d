import { css } from './css.js';

/** The list of questions for the visit, and what else could be on it. */
export const questionStyles = css`
  .list {
    list-style: none;
    border-block-end: 1px solid var(--_rule);
  }
  .list li {
    border-block-start: 1px solid var(--_rule);
  }
  .item {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 1em;
  }
  .check {
    display: flex;
    gap: 12px;
    align-items: flex-start;
    padding-block: 11px;
    min-block-size: max(2.75em, 44px);
    line-height: 1.35;
    cursor: pointer;
  }
  .check span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  input[type='checkbox'] {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  input[aria-disabled='true'],
  .move[aria-disabled='true'] {
    opacity: 0.4;
    cursor: default;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
  }
  .tools .link,
  .move {
    min-block-size: 44px;
  }
  .move {
    appearance: none;
    inline-size: 44px;
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    cursor: pointer;
  }
  .move + .move {
    margin-inline-start: -14px;
  }
  .editor {
    padding-block: 10px 14px;
    display: grid;
    gap: 8px;
  }
  .own {
    display: flex;
    align-items: flex-end;
    gap: 14px;
    margin-block-start: 1.25em;
  }
  .own label {
    flex: 1;
    min-inline-size: 0;
  }
  label > .note {
    display: block;
    margin-block-end: 4px;
  }
  :is(textarea, input[type='text']) {
    display: block;
    inline-size: 100%;
    min-block-size: 3em;
    padding: 8px 10px;
    font: inherit;
    line-height: 1.35;
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_rule-mid);
    border-radius: 2px;
  }
  textarea {
    resize: vertical;
  }
  .count {
    margin-block-start: 0.75em;
  }
  fieldset {
    margin-block-start: 1.75em;
  }
  legend {
    font-weight: 600;
    margin-block-end: 0.25em;
  }
  @container (max-width: 40em) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
    .item .tools {
      margin-block-start: -8px;
      padding-inline-start: 32px;
    }
    .item .tools .up {
      margin-inline-start: auto;
    }
  }
  @container (max-width: 22em) {
    .own {
      flex-direction: column;
      align-items: stretch;
    }
  }
`;

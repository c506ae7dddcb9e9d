import { css } from './css.js';

/** The main button of a place, and the others beside it. */
export const buttonStyles = css`
  .button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: var(--_target, 3em);
    padding: 0.5em 1.4em;
    border: 1.5px solid var(--_accent);
    border-radius: 2px;
    background: var(--_paper);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button.main {
    background: var(--_accent);
    color: var(--_paper);
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    .button,
    .button.main {
      color: ButtonText;
      border-color: ButtonText;
    }
  }
`;

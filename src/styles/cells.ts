import { css } from 'lit';

/** What stands in a cell: bars, icon arrays, states, statements, and the panel behind it. */
export const cellStyles = css`
  .bars {
    display: grid;
    row-gap: 7px;
  }
  .who {
    display: block;
    font-size: var(--_size-note);
    line-height: 1.2;
    color: var(--_ink-2);
  }
  .is-option > .who {
    color: var(--_ink);
  }
  .line {
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: 1.5em;
    padding-inline-end: 3.4em;
  }
  .line.is-long {
    display: block;
    padding-inline-end: 0;
  }
  .line.is-long .track {
    margin-block: 5px;
  }
  .track {
    overflow: visible;
  }
  .track:dir(rtl) {
    transform: scaleX(-1);
  }
  .value {
    font-size: var(--_size-figure);
    line-height: 1;
    letter-spacing: -0.01em;
    white-space: nowrap;
  }
  .is-option .value {
    font-weight: 600;
  }
  .own {
    fill: var(--_mark);
  }
  .against {
    stroke: var(--_mark-against);
    stroke-width: 1.25;
  }
  .hatch {
    stroke: var(--_mark-against);
    stroke-width: 1.25;
  }
  .whisker line {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .whisker.is-alone line {
    stroke-width: 2.5;
  }
  .whisker line.halo {
    stroke: var(--_paper);
    stroke-width: 4;
  }

  .arrays {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(4.5em, 5.5em));
    gap: 12px 1.1em;
  }
  .array {
    display: grid;
    grid-template-rows: 1fr auto auto;
    row-gap: 7px;
    align-items: end;
    justify-items: start;
  }
  .array > svg {
    inline-size: 100%;
    block-size: auto;
  }
  .array > svg:dir(rtl) {
    transform: scaleX(-1);
  }
  .count {
    font-size: var(--_size-note);
    color: var(--_ink-2);
  }
  .count .value {
    font-size: 1.571em;
    color: var(--_ink);
  }
  .count .value.is-long {
    font-size: 1.143em;
    white-space: normal;
  }
  .icon-own {
    fill: var(--_mark);
  }
  .icon-against {
    fill: var(--_paper);
    stroke: var(--_mark-against);
    stroke-width: 1.7;
  }
  .icon-perhaps {
    fill: var(--_paper);
    stroke: var(--_mark-against);
    stroke-width: 1.2;
    stroke-dasharray: 2 1.7;
  }
  .icon-rest {
    fill: var(--_mark-rest);
  }

  .difference {
    margin-block-start: 0.75em;
    line-height: 1.35;
  }
  .from {
    margin-block-start: 6px;
    font-size: var(--_size-note);
    color: var(--_ink-2);
    line-height: 1.4;
  }
  .source {
    margin-block-start: 4px;
  }
  .source[aria-expanded='true'] {
    font-weight: 600;
  }

  .state {
    display: flex;
    gap: 9px;
    align-items: flex-start;
    line-height: 1.35;
    color: var(--_ink-2);
  }
  .state .note {
    display: block;
    margin-block-start: 2px;
    line-height: 1.4;
  }

  .facts {
    display: grid;
    row-gap: 0.6em;
  }
  .label.is-boxed {
    display: inline-block;
    border: 1.5px solid var(--_ink);
    padding: 0 5px;
    font-size: var(--_size-note);
    font-weight: 600;
  }
  td .label {
    font-weight: 600;
  }

  .panel {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    gap: 1.25em 3em;
    padding: 1.5em;
    margin-block-end: 8px;
    background: var(--_wash);
    border-block-start: 2px solid var(--_accent);
  }
  .panel .sentence {
    font-size: 1.25em;
    line-height: 1.36;
    letter-spacing: -0.008em;
    margin-block: 0.4em;
    text-wrap: pretty;
  }
  .panel dl {
    display: grid;
    grid-template-columns: 8.2em minmax(0, 1fr);
    font-size: var(--_size-note);
    line-height: 1.45;
    align-content: start;
  }
  .panel :is(dt, dd) {
    padding-block: 7px;
    border-block-start: 1px solid var(--_rule);
    overflow-wrap: anywhere;
  }
  .panel :is(dt, dd):nth-of-type(1) {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .panel dt {
    color: var(--_ink-2);
    padding-inline-end: 12px;
    overflow-wrap: break-word;
  }
  .panel dd p + p {
    margin-block-start: 0.35em;
  }
  .panel a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  @media (forced-colors: active) {
    .own {
      fill: CanvasText;
    }
  }
`;

import { css } from './css.js';

/**
 * The design tokens. A host page sets `--tc-…`; everything inside reads `--_…`, which takes the
 * host's value or the default. One ink, one accent, neutral greys: no hue says good or bad. Pairs
 * are chosen for 4.5:1 (text) and 3:1 (marks, borders, focus) on paper and on wash.
 */
export const tokens = css`
  .tc {
    --_size-note: max(0.875em, 14px);
    --_label-column: 12.25em;
    --_gutter: 1.5em;

    --_paper: var(--tc-paper, #ffffff);
    --_wash: var(--tc-wash, #f3f6f7);
    --_ink: var(--tc-ink, #14202a);
    --_ink-2: var(--tc-ink-2, #495660);
    --_rule: var(--tc-rule, #d3dae0);
    --_rule-mid: var(--tc-rule-mid, #7c8893);
    --_accent: var(--tc-accent, #0b5a78);
    --_focus: var(--tc-focus, var(--_accent));
    --_mark: var(--tc-mark, var(--_accent));
    --_mark-against: var(--tc-mark-against, #55626d);
    --_mark-rest: var(--tc-mark-rest, #7c8893);
    color-scheme: light;
  }

  .tc[data-theme='dark'] {
    --_paper: var(--tc-paper, #10171d);
    --_wash: var(--tc-wash, #182229);
    --_ink: var(--tc-ink, #ebf0f3);
    --_ink-2: var(--tc-ink-2, #b3bfc8);
    --_rule: var(--tc-rule, #2c3841);
    --_rule-mid: var(--tc-rule-mid, #7b8a96);
    --_accent: var(--tc-accent, #83c8e2);
    --_mark-against: var(--tc-mark-against, #aab6c0);
    --_mark-rest: var(--tc-mark-rest, #7b8a96);
    color-scheme: dark;
  }

  @media print {
    .tc.tc {
      --_paper: #fff;
      --_ink: #000;
      --_ink-2: #333;
      --_rule: #aaa;
      --_rule-mid: #666;
      --_accent: #000;
      --_mark: #000;
      --_mark-against: #333;
      --_mark-rest: #666;
      color-scheme: light;
      font-size: 0.75em;
    }
  }

  /* The browser recolours all else; what is drawn it leaves alone. */
  @media (forced-colors: active) {
    .tc.tc {
      --_paper: Canvas;
      --_ink: CanvasText;
      --_focus: Highlight;
      --_mark: CanvasText;
      --_mark-against: CanvasText;
      --_mark-rest: GrayText;
    }
  }
`;

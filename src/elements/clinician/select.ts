import { html } from 'lit';
import type { ChoiceEntry } from '../../view/clinician/outcome-choice.js';

/** A list to choose one thing from. */
export const outcomeSelect = (list: {
  readonly label: string;
  readonly entries: readonly ChoiceEntry[];
  readonly chosen: string;
  readonly choose: (value: string) => void;
}) => {
  const change = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement) list.choose(target.value);
  };
  return html`<label class="select">
    ${list.label}
    <select @change=${change}>
      ${list.entries.map(
        ({ value, text }) =>
          html`<option value=${value} .selected=${value === list.chosen}>${text}</option>`,
      )}
    </select>
  </label>`;
};

// Labelled fields, with what is said about each beside it.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Remark } from './addresses.js';
import type { Field, Remarks } from './remarks.js';

/** What a field is: its words, and what is said about it. */
export interface FieldText {
  readonly field: Field;
  readonly label: string;
  readonly hint?: string | TemplateResult;
  readonly remarks: Remarks;
}

/** Id of the control of a field, where a list of problems leads to. */
export const controlId = (field: string): string => `set-${field}`;
const hintId = (field: string): string => `hint-${field}`;
const remarkId = (field: string): string => `said-${field}`;

export const hasError = (field: Field, remarks: Remarks): boolean =>
  remarks[field]?.some(({ kind }) => kind === 'error') ?? false;

/** Ids of what describes a field. */
export const describedBy = ({ field, hint, remarks }: FieldText) =>
  [hint === undefined ? '' : hintId(field), remarks[field] ? remarkId(field) : '']
    .filter(Boolean)
    .join(' ') || nothing;

/** What is said about a field. Errors are told at once, notes are there to be read. */
export const remarkList = (field: Field, remarks: Remarks) => {
  const said: readonly Remark[] = remarks[field] ?? [];
  const isAlert = hasError(field, remarks);
  return html`<div id=${remarkId(field)} class="said" role=${isAlert ? 'alert' : nothing}>
    ${said.map(
      ({ kind, text }) =>
        html`<p class=${kind}>
          <strong>${kind === 'error' ? 'To mend:' : 'Note:'}</strong> ${text}
        </p>`,
    )}
  </div>`;
};

export const hintText = (field: string, hint: FieldText['hint']) =>
  hint === undefined ? nothing : html`<p id=${hintId(field)} class="hint">${hint}</p>`;

/** A line to type in. It is taken when it is left or Enter is pressed, not at each key. */
export function textField(
  text: FieldText,
  value: string,
  set: (value: string) => void,
  { inputMode = 'text', placeholder = '' } = {},
) {
  const { field, label, hint, remarks } = text;
  return html`<div class="field">
    <label for=${controlId(field)}>${label}</label>
    ${hintText(field, hint)}
    <input
      id=${controlId(field)}
      type="text"
      inputmode=${inputMode}
      placeholder=${placeholder || nothing}
      dir="ltr"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      .value=${live(value)}
      aria-invalid=${hasError(field, remarks) ? 'true' : nothing}
      aria-describedby=${describedBy(text)}
      @change=${({ target }: Event) => {
        set((target as HTMLInputElement).value.trim());
      }}
    />
    ${remarkList(field, remarks)}
  </div>`;
}

/** One of a list that opens. */
export interface Entry {
  readonly value: string;
  readonly text: string;
}

export function selectField(
  text: Omit<FieldText, 'field' | 'remarks'> & {
    readonly field: string;
    readonly remarks?: Remarks;
  },
  value: string,
  entries: readonly Entry[],
  set: (value: string) => void,
) {
  const { field, label, hint, remarks = {} } = text;
  const named = field as Field;
  // A value that the list does not have is shown all the same, or it could not be seen and mended.
  const isStrange = !entries.some((one) => one.value === value);
  return html`<div class="field">
    <label for=${controlId(field)}>${label}</label>
    ${hintText(field, hint)}
    <select
      id=${controlId(field)}
      aria-invalid=${hasError(named, remarks) ? 'true' : nothing}
      aria-describedby=${describedBy({ ...text, field: named, remarks })}
      @change=${({ target }: Event) => {
        set((target as HTMLSelectElement).value);
      }}
    >
      ${isStrange ? html`<option value=${value} selected>${value}</option>` : nothing}
      ${entries.map(
        (one) =>
          html`<option value=${one.value} .selected=${live(one.value === value)}>
            ${one.text}
          </option>`,
      )}
    </select>
    ${remarkList(named, remarks)}
  </div>`;
}

/** One of a few, all to be seen, each with what it means. */
export interface Alternative extends Entry {
  readonly hint?: string;
}

export const radios = (
  name: string,
  legend: string,
  value: string,
  alternatives: readonly Alternative[],
  set: (value: string) => void,
) =>
  html`<fieldset class="radios" id=${controlId(name)}>
    <legend>${legend}</legend>
    ${alternatives.map(
      (one) =>
        html`<label class="tick"
          ><input
            type="radio"
            name=${name}
            value=${one.value}
            .checked=${live(one.value === value)}
            @change=${() => {
              set(one.value);
            }}
          /><span>${one.text}${one.hint ? html`<small>${one.hint}</small>` : nothing}</span></label
        >`,
    )}
  </fieldset>`;

/** Yes or no, with what is said about it. */
export const checkbox = (
  { field, label, hint, remarks }: FieldText,
  checked: boolean,
  set: (checked: boolean) => void,
) =>
  html`<div class="field">
    <label class="tick"
      ><input
        id=${controlId(field)}
        type="checkbox"
        .checked=${live(checked)}
        aria-describedby=${remarks[field] ? remarkId(field) : nothing}
        @change=${({ target }: Event) => {
          set((target as HTMLInputElement).checked);
        }}
      /><span>${label}${hint === undefined ? nothing : html`<small>${hint}</small>`}</span></label
    >
    ${remarkList(field, remarks)}
  </div>`;

// Which parts are shown, and in which order: buttons move them, so that nothing has to be dragged.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from './context.js';
import { controlId, radios, remarkList } from './fields.js';
import { parts, type Part, type Settings } from './settings.js';

const names: Readonly<Record<Part, string>> = {
  picker: 'Choosing options',
  marks: 'What matters to you',
  table: 'The comparison table',
  chart: 'The chart',
  calendar: 'The treatment calendar',
  harms: 'When harms happen',
  stopping: 'Stopping and switching',
  questions: 'Questions for the visit',
  take: 'Taking it along',
};

export function partList(context: Context) {
  const { settings, change } = context;
  return html`${radios(
    'arrangement',
    'How much',
    settings.arrangement,
    [
      { value: 'steps', text: 'All of it, step by step' },
      { value: 'page', text: 'All of it on one page' },
      { value: 'parts', text: 'Some parts, in my order' },
    ],
    (value) => {
      const arrangement = value as Settings['arrangement'];
      change({
        arrangement,
        ...(arrangement === 'parts' && settings.parts.length === 0 && { parts }),
      });
    },
  )}
  ${settings.arrangement === 'parts' ? ordering(context) : nothing}`;
}

function ordering({ settings, remarks, change }: Context) {
  const shown = settings.parts;
  const hidden = parts.filter((part) => !shown.includes(part));
  const set = (next: readonly Part[], focus?: string) => {
    change({ parts: next });
    // The button moved along with its part: the keyboard goes with it.
    if (focus) document.getElementById(focus)?.focus();
  };
  return html`<div
    class="parts"
    id=${controlId('parts')}
    tabindex="-1"
    role="group"
    aria-label="Parts"
  >
    ${remarkList('parts', remarks)}
    <ol>
      ${shown.map(
        (part, place) =>
          html`<li>
            ${tick(part, true, () => {
              set(
                shown.filter((one) => one !== part),
                `part-${part}`,
              );
            })}
            ${mover(part, 'up', place === 0, () => {
              set(moved(shown, place, -1), `up-${part}`);
            })}
            ${mover(part, 'down', place === shown.length - 1, () => {
              set(moved(shown, place, 1), `down-${part}`);
            })}
          </li>`,
      )}
    </ol>
    ${
      hidden.length === 0
        ? nothing
        : html`<p class="hint">Left out</p>
            <ul>
              ${hidden.map(
                (part) =>
                  html`<li>
                    ${tick(part, false, () => {
                      set([...shown, part], `part-${part}`);
                    })}
                  </li>`,
              )}
            </ul>`
    }
  </div>`;
}

const tick = (part: Part, isShown: boolean, toggle: () => void) =>
  html`<label class="tick"
    ><input id=${`part-${part}`} type="checkbox" .checked=${live(isShown)} @change=${toggle} /><span
      >${names[part]}</span
    ></label
  >`;

// Not disabled at the end of the list: the keyboard would lose its place there.
const mover = (part: Part, way: 'up' | 'down', isLast: boolean, move: () => void) =>
  html`<button
    type="button"
    id=${`${way}-${part}`}
    class="move"
    aria-label=${`Move ${way}: ${names[part]}`}
    aria-disabled=${isLast ? 'true' : nothing}
    @click=${isLast ? nothing : move}
  >
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d=${way === 'up' ? 'M3 10.5 8 5.5l5 5' : 'M3 5.5l5 5 5-5'} />
    </svg>
  </button>`;

/** A list with one of its entries one place further up or down. */
export function moved<T>(list: readonly T[], from: number, by: -1 | 1): readonly T[] {
  const rest = list.filter((_, place) => place !== from);
  const entry = list.slice(from, from + 1);
  return [...rest.slice(0, from + by), ...entry, ...rest.slice(from + by)];
}

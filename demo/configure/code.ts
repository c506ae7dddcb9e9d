// Last part of the page: which way to embed, and its code to copy.
import { html, nothing } from 'lit';
import { controlId, radios } from './fields.js';
import { errorsIn, type Field, type Remarks } from './remarks.js';
import type { Form, Settings } from './settings.js';
import type { Block, Snippet } from './markup.js';

/** Each way in plain words: its name, and when it is the right one. */
export const ways: Readonly<Record<Form, { readonly name: string; readonly when: string }>> = {
  script: { name: 'Two lines', when: 'You may put scripts into your pages.' },
  iframe: { name: 'Frame', when: 'Your editor takes an iframe, but no script.' },
  wordpress: { name: 'WordPress', when: 'Your site has the plugin, or can get it.' },
  mount: {
    name: 'Placeholder',
    when: 'Your editor removes what it does not know. Someone adds a script once, for all pages.',
  },
  single: {
    name: 'One file with a checksum',
    when: 'Your security rules ask for an integrity hash.',
  },
  static: { name: 'Without a script', when: 'For e-mail, print, or pages that allow no script.' },
  react: { name: 'React', when: 'You build your site with React.' },
  vue: { name: 'Vue', when: 'You build your site with Vue.' },
};

export interface CodeContext {
  readonly settings: Settings;
  readonly remarks: Remarks;
  readonly snippet: Snippet;
  /** What is said after something was copied, and where. */
  readonly said: { readonly place: string; readonly text: string } | undefined;
  readonly change: (part: Partial<Settings>) => void;
  readonly copy: (place: string, text: string, shown: Element | undefined) => void;
}

export function codeToCopy(context: CodeContext) {
  const { settings, remarks, change } = context;
  const errors = errorsIn(remarks);
  return html`<section class="code-part" aria-labelledby="copy">
    <h2 id="copy" tabindex="-1"><span class="number">4</span> Copy the code</h2>
    <div class="columns">
      <div>
        ${radios(
          'form',
          'Which one do I need?',
          settings.form,
          Object.entries(ways).map(([value, { name, when }]) => ({
            value,
            text: name,
            hint: when,
          })),
          (form) => {
            change({ form: form as Form });
          },
        )}
        <p class="hint">
          Not sure? Begin with “Two lines”. If your editor takes it out when you save, take “Frame”.
          <a href="./embedding.html">All ways, with Svelte, Angular and Drupal</a>
        </p>
      </div>
      <div class="results">${errors.length > 0 ? toMend(errors) : blocks(context)}</div>
    </div>
  </section>`;
}

/** In place of code that would not work: what is wrong, and the way to where it can be mended. */
const toMend = (errors: readonly (readonly [Field, string])[]) =>
  html`<div class="mend">
    <h3>
      ${errors.length === 1 ? 'One thing to mend first' : `${errors.length} things to mend first`}
    </h3>
    <ul>
      ${errors.map(
        ([field, text]) =>
          html`<li>
            <a
              href=${`#${controlId(field)}`}
              @click=${(event: Event) => {
                event.preventDefault();
                goTo(field);
              }}
              >${text}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;

function goTo(field: Field) {
  const control = document.getElementById(controlId(field));
  const details = control?.closest('details');
  if (details) details.open = true;
  control?.focus();
}

function blocks(context: CodeContext) {
  const { blocks, policy, notes } = context.snippet;
  return html`${blocks.map((block, place) => blockToCopy(context, block, `block-${place}`))}
  ${
    notes.length === 0
      ? nothing
      : html`<ul class="notes">
          ${notes.map((note) => html`<li>${note}</li>`)}
        </ul>`
  }
  ${
    policy.length === 0
      ? html`<p class="hint">A content security policy needs nothing for it.</p>`
      : blockToCopy(
          context,
          {
            title: 'For whoever runs the site: what a content security policy has to allow',
            code: policy.join('; '),
          },
          'policy',
        )
  }`;
}

function blockToCopy({ said, copy }: CodeContext, { title, code }: Block, place: string) {
  const isSaid = said?.place === place;
  return html`<figure class="block">
    <figcaption id=${`name-${place}`}>${title}</figcaption>
    <pre
      tabindex="0"
      role="region"
      aria-labelledby=${`name-${place}`}
    ><code id=${`code-${place}`}>${code}</code></pre>
    <div class="act">
      <button
        type="button"
        id=${`copy-${place}`}
        class="take"
        aria-describedby=${`name-${place}`}
        @click=${() => {
          copy(place, code, document.getElementById(`code-${place}`) ?? undefined);
        }}
      >
        Copy
      </button>
      <span role="status">${isSaid ? said.text : nothing}</span>
    </div>
  </figure>`;
}

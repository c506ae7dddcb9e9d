// Second and third part of the form: how it looks, and where the files are.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from './context.js';
import { ownColours, parseHex } from './contrast.js';
import {
  checkbox,
  controlId,
  hasError,
  radios,
  remarkList,
  selectField,
  textField,
} from './fields.js';
import { partList } from './part-list.js';
import { tokenNames } from './remarks.js';
import { atFirst, headings, tokens, type Settings, type Token } from './settings.js';

export const howItLooks = (context: Context) =>
  html`<section aria-labelledby="how">
    <h2 id="how"><span class="number">2</span> How it looks</h2>
    ${modeChoice(context)} ${more(context)} ${colours(context)}
  </section>`;

function modeChoice({ settings, remarks, change }: Context) {
  return html`${radios(
    'mode',
    'Kind',
    settings.mode,
    [
      { value: 'full', text: 'Full', hint: 'All there is, for reading in peace.' },
      { value: 'card', text: 'Card', hint: 'Two options in little room, beside an article.' },
      { value: 'visit', text: 'Visit', hint: 'A few large rows, for a screen in a clinic.' },
    ],
    (mode) => {
      change({ mode: mode as Settings['mode'] });
    },
  )}
  ${
    settings.mode === 'card'
      ? textField(
          {
            field: 'full',
            label: 'Address of a page with the full comparison',
            hint: 'Left empty, the card opens it in its own place.',
            remarks,
          },
          settings.full,
          (full) => {
            change({ full });
          },
          { inputMode: 'url' },
        )
      : nothing
  }
  ${
    settings.mode === 'visit'
      ? textField(
          {
            field: 'idle',
            label: 'Forget all after how many minutes without a touch',
            hint: 'It asks first. Left empty, it never does.',
            remarks,
          },
          settings.idle,
          (idle) => {
            change({ idle });
          },
          { inputMode: 'decimal' },
        )
      : nothing
  }`;
}

const inMore = [
  'arrangement',
  'parts',
  'audience',
  'lang',
  'theme',
  'heading',
  'link',
  'measures',
] as const;

function more(context: Context) {
  const { settings, remarks, change } = context;
  const isSet = inMore.some((name) => String(settings[name]) !== String(atFirst[name]));
  return html`<details ?open=${isSet}>
    <summary>Parts, language, theme and more</summary>
    ${settings.mode === 'full' ? partList(context) : nothing}
    ${selectField(
      { field: 'audience', label: 'Whose words first', hint: 'Readers can switch.' },
      settings.audience,
      [
        { value: 'patient', text: 'Patients’' },
        { value: 'clinician', text: 'Clinicians’: ratios, forest plots' },
      ],
      (audience) => {
        change({ audience: audience as Settings['audience'] });
      },
    )}
    ${selectField(
      { field: 'theme', label: 'Theme' },
      settings.theme,
      [
        { value: 'auto', text: 'As the page around it' },
        { value: 'light', text: 'Light' },
        { value: 'dark', text: 'Dark' },
      ],
      (theme) => {
        change({ theme: theme as Settings['theme'] });
      },
    )}
    ${textField(
      {
        field: 'lang',
        label: 'Language',
        hint: 'A tag such as en-GB. Left empty, it is the language of the page. So far the interface speaks English.',
        remarks,
      },
      settings.lang,
      (lang) => {
        change({ lang });
      },
    )}
    ${selectField(
      {
        field: 'heading',
        label: 'Level of its first heading',
        hint: 'One more than the heading it stands under.',
      },
      settings.heading,
      headings.map((level) => ({ value: level, text: `h${level}` })),
      (heading) => {
        change({ heading: heading as Settings['heading'] });
      },
    )}
    ${checkbox(
      {
        field: 'link',
        label: 'Readers can keep their choice as a link',
        hint: 'Also as a QR code. The preview leaves it out: its address is this page’s.',
        remarks,
      },
      settings.link,
      (link) => {
        change({ link });
      },
    )}
    ${checkbox(
      {
        field: 'measures',
        label: 'Two short questionnaires at the end',
        hint: 'SURE and CollaboRATE: how the decision went.',
        remarks,
      },
      settings.measures,
      (measures) => {
        change({ measures });
      },
    )}
  </details>`;
}

function colours(context: Context) {
  const { settings } = context;
  return html`<details ?open=${Object.keys(settings.colours).length > 0}>
    <summary>Colours</summary>
    <p class="hint">
      Left empty, each is the element’s own, in light and in dark. One that you set holds in both.
      Text needs a contrast of 4.5 to 1, marks need 3 to 1; what is less is noted here.
    </p>
    ${tokens.map((token) => colour(context, token))}
  </details>`;
}

function colour({ settings, remarks, change }: Context, token: Token) {
  const value = settings.colours[token] ?? '';
  const own = ownColours[settings.theme === 'dark' ? 'dark' : 'light'][token];
  const field = `tc-${token}` as const;
  const name = tokenNames[token];
  const set = ({ target }: Event) => {
    const typed = (target as HTMLInputElement).value.trim();
    const { [token]: before, ...rest } = settings.colours;
    if (typed !== before) change({ colours: typed === '' ? rest : { ...rest, [token]: typed } });
  };
  return html`<div class="field colour">
    <label for=${controlId(field)}>${name} <code>--tc-${token}</code></label>
    <div class="pair">
      <input
        id=${controlId(field)}
        type="text"
        placeholder=${own}
        dir="ltr"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        .value=${live(value)}
        aria-invalid=${hasError(field, remarks) ? 'true' : nothing}
        aria-describedby=${remarks[field] ? `said-${field}` : nothing}
        @change=${set}
      /><input
        type="color"
        aria-label=${`${name}: choose`}
        .value=${live(sixDigits(value) ?? own)}
        @change=${set}
      />
    </div>
    ${remarkList(field, remarks)}
  </div>`;
}

/** A colour as its picker wants it. */
const sixDigits = (colour: string): string | undefined => {
  const parts = parseHex(colour);
  return parts && `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

export const whereFilesAre = ({ settings, remarks, change }: Context) =>
  html`<section aria-labelledby="files">
    <h2 id="files"><span class="number">3</span> Where your files are</h2>
    ${textField(
      {
        field: 'files',
        label: 'Folder with the built files',
        hint: html`The package’s folder <code>dist</code>, as your pages reach it. Beside your page
          it is <code>./dist/</code>; on another site, its whole address with https://. The preview
          always uses the files of this page.
          <a href="./embedding.html#files">How to get the folder</a>`,
        remarks,
      },
      settings.files,
      (files) => {
        change({ files });
      },
      { inputMode: 'url' },
    )}
    ${textField(
      {
        field: 'local',
        label: 'What your place adds (optional)',
        hint: 'Address of a local layer: what is available where you are, at what cost, whom to ask.',
        remarks,
      },
      settings.local,
      (local) => {
        change({ local });
      },
      { inputMode: 'url' },
    )}
  </section>`;

// First part of the form: what is compared.
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Context } from './context.js';
import type { Offer, Option } from './dataset.js';
import {
  controlId,
  describedBy,
  hintText,
  radios,
  remarkList,
  selectField,
  textField,
} from './fields.js';
import { mostOptions } from './settings.js';
import { shipped } from './shipped.js';

export function whatIsCompared(context: Context) {
  const { settings, remarks, offered, change } = context;
  return html`<section aria-labelledby="what">
    <h2 id="what"><span class="number">1</span> What is compared</h2>
    ${radios(
      'dataset',
      'Dataset',
      settings.dataset,
      [
        ...shipped.map(({ name, title }) => ({ value: name, text: title })),
        { value: 'own', text: 'My own, from an address' },
      ],
      (dataset) => {
        // Ids of one dataset say nothing in another.
        change({ dataset, compare: [], population: '', current: '' });
      },
    )}
    ${
      settings.dataset === 'own'
        ? textField(
            {
              field: 'src',
              label: 'Address of your dataset',
              hint: 'A JSON file on your site, or whole with https://. It counts from your page; the preview reads it from this one.',
              remarks,
            },
            settings.src,
            (src) => {
              change({ src });
            },
            { inputMode: 'url' },
          )
        : nothing
    }
    ${offered.kind === 'ready' ? choosing(context, offered.offer) : withoutList(context)}
  </section>`;
}

function choosing(context: Context, offer: Offer) {
  const { settings, remarks, change } = context;
  const { forms } = offer;
  return html`${selectField(
    { field: 'population', label: 'Form of the condition', remarks },
    settings.population === '' ? (forms[0]?.id ?? '') : settings.population,
    forms.map(({ id, name }) => ({ value: id, text: name })),
    (id) => {
      change({ population: id === forms[0]?.id ? '' : id });
    },
  )}
  ${optionTicks(context, offer)}
  ${selectField(
    {
      field: 'current',
      label: 'Taken now',
      hint: 'For readers who all take the same: it becomes the first column.',
      remarks,
    },
    settings.current,
    [
      { value: '', text: 'Nothing, or it differs' },
      ...offer.byName.map(({ id, name }) => ({ value: id, text: name })),
    ],
    (current) => {
      change({ current });
    },
  )}`;
}

const optionsHint =
  'Tick up to four. None is fine too: your readers then begin by choosing for themselves.';

function optionTicks(context: Context, offer: Offer) {
  const { settings, remarks } = context;
  const text = { field: 'compare', label: 'Options', hint: optionsHint, remarks } as const;
  const groups = offer.groupsFor(settings.population);
  const offered = new Set(groups.flatMap(({ options }) => options.map(({ id }) => id)));
  const others = settings.compare
    .filter((id) => !offered.has(id))
    .map((id) => offer.byName.find((one) => one.id === id) ?? { id, name: id, brand: 'unknown' });
  return html`<fieldset
    class="options"
    id=${controlId('compare')}
    tabindex="-1"
    aria-describedby=${describedBy(text)}
  >
    <legend>${text.label}</legend>
    ${hintText('compare', optionsHint)}
    <p class="count" role="status">${settings.compare.length} of ${mostOptions} ticked</p>
    ${remarkList('compare', remarks)}
    ${groups.map(({ title, options }) => tickGroup(context, title, options))}
    ${others.length > 0 ? tickGroup(context, 'Not offered for this form', others) : nothing}
  </fieldset>`;
}

const tickGroup = ({ settings, change }: Context, title: string, options: readonly Option[]) =>
  html`<fieldset class="group">
    <legend>${title}</legend>
    <div class="ticks">
      ${options.map(
        ({ id, name, brand }) =>
          html`<label class="tick"
            ><input
              type="checkbox"
              value=${id}
              .checked=${live(settings.compare.includes(id))}
              @change=${({ target }: Event) => {
                const rest = settings.compare.filter((one) => one !== id);
                change({ compare: (target as HTMLInputElement).checked ? [...rest, id] : rest });
              }}
            /><span>${name}${brand ? html`<small>${brand}</small>` : nothing}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

/** Where the dataset can't be read from here, ids can still be typed. */
function withoutList({ settings, remarks, offered, change }: Context) {
  if (offered.kind === 'loading')
    return html`<p role="status" class="hint">Reading the dataset …</p>`;
  if (settings.src === '') return nothing;
  return html`<p class="hint" role="status">
      The options could not be read from this address. The preview says why. You can type their ids,
      if the address will be right on your site.
    </p>
    ${textField(
      {
        field: 'compare',
        label: 'Ids of the options',
        hint: 'With spaces between them, up to four.',
        remarks,
      },
      settings.compare.join(' '),
      (text) => {
        change({ compare: [...new Set(text.split(/\s+/).filter(Boolean))] });
      },
    )}`;
}

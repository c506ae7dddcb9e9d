// The block in the editor: fields at its side, and the element itself as its preview. What the page
// will show and what is wrong with it is asked of the site, so that both always agree.
(() => {
  const { apiFetch } = window.wp;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = window.wp.blockEditor;
  const { registerBlockType } = window.wp.blocks;
  const {
    Button,
    CheckboxControl,
    Disabled,
    Notice,
    PanelBody,
    Placeholder,
    SelectControl,
    Spinner,
    TextControl,
    ToggleControl,
  } = window.wp.components;
  const { createElement: el, Fragment, useEffect, useRef, useState } = window.wp.element;
  const { __, sprintf } = window.wp.i18n;

  const api = '/treatment-comparison/v1/';
  const noMargin = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };
  const words = (list) => (list ?? '').split(/\s+/).filter((word) => word !== '');

  /** One request each, for however many blocks: an object that lives as long as the editor. */
  const asked = new Map();
  function once(key, ask) {
    if (!asked.has(key)) {
      const answer = ask();
      // The next block, or the next try, asks again.
      answer.catch(() => asked.delete(key));
      asked.set(key, answer);
    }
    return asked.get(key);
  }

  async function loadDataset(src) {
    const answer = await fetch(src, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    const dataset = await answer.json();
    // Whatever the file holds: what is wrong with it is for the preview to say.
    const list = (entries) =>
      (Array.isArray(entries) ? entries : [])
        .filter((entry) => typeof entry?.id === 'string' && typeof entry.name === 'string')
        .map(({ id, name, brands }) => ({ id, name, brands: Array.isArray(brands) ? brands : [] }));
    return { options: list(dataset.therapies), populations: list(dataset.populations) };
  }

  /** What a promise gives, once it does; `fault` if it fails. Starts anew when `key` changes. */
  function usePromise(key, start) {
    const [state, setState] = useState({});
    useEffect(() => {
      if (!key) return undefined;
      let isCurrent = true;
      start().then(
        (value) => isCurrent && setState({ key, value }),
        (fault) => isCurrent && setState({ key, fault }),
      );
      return () => {
        isCurrent = false;
      };
    }, [key]);
    return state.key === key ? state : {};
  }

  /** What the site says of the block's attributes. What it said last stays until it says more. */
  function useAnswer(attributes) {
    const [answer, setAnswer] = useState();
    const key = JSON.stringify(attributes);
    useEffect(() => {
      const asking = new AbortController();
      // Typing an address is one question, not one for each letter.
      const timer = setTimeout(() => {
        apiFetch({
          path: `${api}preview`,
          method: 'POST',
          data: { attributes },
          signal: asking.signal,
        }).then(setAnswer, (fault) => {
          if (!asking.signal.aborted) setAnswer({ attributes: {}, problems: [fault.message] });
        });
      }, 250);
      return () => {
        clearTimeout(timer);
        asking.abort();
      };
    }, [key]);
    return answer;
  }

  /** @param wanted - What was chosen last, while nothing of it is named yet. */
  function Source({ attributes, setAttributes, editor, wanted, setWanted }) {
    const { dataset, media, src } = attributes;
    const kind = dataset ? `dataset:${dataset}` : media ? 'media' : src ? 'src' : wanted;
    const choose = (value) => {
      setWanted(value);
      const [, name] = value.split(':');
      // What was chosen of the other dataset means nothing in this one.
      setAttributes({
        dataset: name,
        media: undefined,
        src: undefined,
        compare: undefined,
        population: undefined,
        current: undefined,
      });
    };
    const options = [
      { value: '', label: __('Choose a dataset', 'treatment-comparison') },
      ...editor.datasets.map(({ name, title }) => ({ value: `dataset:${name}`, label: title })),
      { value: 'media', label: __('A file of the media library', 'treatment-comparison') },
      { value: 'src', label: __('An address', 'treatment-comparison') },
    ];
    if (dataset && !options.some(({ value }) => value === kind)) {
      options.push({ value: kind, label: dataset });
    }
    return el(
      Fragment,
      null,
      el(SelectControl, {
        ...noMargin,
        label: __('Dataset', 'treatment-comparison'),
        value: kind,
        options,
        onChange: choose,
      }),
      kind === 'media' && el(MediaFile, { media, setAttributes, uploads: editor.uploads }),
      kind === 'src' && el(Address, { key: src, src, setAttributes }),
    );
  }

  /** Is taken when it is written to its end: at its first letter this field would make way for a preview. */
  function Address({ src, setAttributes }) {
    const [written, setWritten] = useState(src ?? '');
    return el(
      'form',
      {
        // A path of this site is none to a browser.
        noValidate: true,
        onSubmit: (event) => {
          event.preventDefault();
          setAttributes({ src: written.trim() || undefined });
        },
      },
      el(TextControl, {
        ...noMargin,
        type: 'url',
        label: __('Address of the dataset', 'treatment-comparison'),
        help: __(
          'A JSON file on this site, or what is below an address that the settings allow.',
          'treatment-comparison',
        ),
        value: written,
        onChange: setWritten,
      }),
      el(
        Button,
        { variant: 'secondary', type: 'submit' },
        __('Show this dataset', 'treatment-comparison'),
      ),
    );
  }

  const MediaFile = ({ media, setAttributes, uploads }) =>
    el(
      'div',
      null,
      el(
        MediaUploadCheck,
        null,
        el(MediaUpload, {
          allowedTypes: ['application/json'],
          value: media,
          onSelect: ({ id }) => setAttributes({ media: id }),
          render: ({ open }) =>
            el(
              Button,
              { variant: 'secondary', onClick: open },
              media
                ? /* translators: %d: number of a file. */
                  sprintf(__('Change file %d', 'treatment-comparison'), media)
                : __('Choose a file', 'treatment-comparison'),
            ),
        }),
      ),
      !uploads &&
        el(
          'p',
          null,
          __(
            'New datasets can be uploaded once who manages this site allows it in the settings of Treatment Comparison.',
            'treatment-comparison',
          ),
        ),
    );

  function Options({ compare, options, most, onChange }) {
    const chosen = words(compare);
    const known = options.map(({ id }) => id);
    const rows = [
      ...options,
      ...chosen
        .filter((id) => !known.includes(id))
        .map((id) => ({
          id,
          /* translators: %s: what was written. */
          name: sprintf(__('%s (not in the dataset)', 'treatment-comparison'), id),
        })),
    ];
    const toggle = (id, isChosen) =>
      onChange(
        (isChosen ? [...chosen, id] : chosen.filter((other) => other !== id)).join(' ') ||
          undefined,
      );
    return el(
      'fieldset',
      null,
      el(
        'legend',
        null,
        chosen.length === 0
          ? /* translators: %d: a number. */
            sprintf(
              __(
                'Up to %d stand side by side at first. Without a choice the comparison begins with some of its own.',
                'treatment-comparison',
              ),
              most,
            )
          : /* translators: 1: a number, 2: a number. */
            sprintf(
              __('Side by side at first: %1$d of at most %2$d', 'treatment-comparison'),
              chosen.length,
              most,
            ),
      ),
      rows.map(({ id, name, brands = [] }) =>
        el(CheckboxControl, {
          ...noMargin,
          key: id,
          label: name,
          help: brands.join(', '),
          checked: chosen.includes(id),
          disabled: chosen.length >= most && !chosen.includes(id),
          onChange: (isChosen) => toggle(id, isChosen),
        }),
      ),
    );
  }

  const select = (label, value, options, onChange, help) =>
    el(SelectControl, {
      ...noMargin,
      label,
      value: value ?? '',
      options: Object.entries(options).map(([key, text]) => ({ value: key, label: text })),
      onChange: (key) => onChange(key || undefined),
      help,
    });

  function Look({ attributes, setAttributes }) {
    const { mode, theme, headingLevel, audience, layout, full, link } = attributes;
    const set = (name) => (value) => setAttributes({ [name]: value });
    return el(
      PanelBody,
      { title: __('Look', 'treatment-comparison') },
      select(
        __('Size', 'treatment-comparison'),
        mode,
        {
          '': __('All there is', 'treatment-comparison'),
          card: __('Card: two options in little room', 'treatment-comparison'),
          visit: __('Visit: a few large rows', 'treatment-comparison'),
        },
        set('mode'),
      ),
      mode === 'card' &&
        el(TextControl, {
          ...noMargin,
          type: 'url',
          label: __('Page with the whole comparison', 'treatment-comparison'),
          value: full ?? '',
          onChange: (value) => setAttributes({ full: value || undefined }),
        }),
      !mode &&
        select(
          __('Steps', 'treatment-comparison'),
          layout,
          {
            '': __('One step at a time', 'treatment-comparison'),
            page: __('All on one page', 'treatment-comparison'),
          },
          set('layout'),
        ),
      select(
        __('Theme', 'treatment-comparison'),
        theme,
        {
          '': __('As in the settings', 'treatment-comparison'),
          auto: __('As the page', 'treatment-comparison'),
          light: __('Light', 'treatment-comparison'),
          dark: __('Dark', 'treatment-comparison'),
        },
        set('theme'),
      ),
      select(
        __('Level of its heading', 'treatment-comparison'),
        headingLevel,
        { '': '2', 3: '3', 4: '4' },
        set('headingLevel'),
      ),
      select(
        __('Begin with the words for', 'treatment-comparison'),
        audience,
        {
          '': __('Patients', 'treatment-comparison'),
          clinician: __('Clinicians', 'treatment-comparison'),
        },
        set('audience'),
      ),
      el(ToggleControl, {
        ...noMargin,
        label: __('Readers may keep their choice in a link', 'treatment-comparison'),
        checked: link === true,
        onChange: (isOn) => setAttributes({ link: isOn || undefined }),
      }),
    );
  }

  function Sections({ sections, names, onChange }) {
    const chosen = words(sections);
    return el(
      PanelBody,
      { title: __('Parts', 'treatment-comparison'), initialOpen: false },
      el(
        'p',
        null,
        chosen.length === 0
          ? __(
              'All parts. Tick some to show only these, in the order you tick them.',
              'treatment-comparison',
            )
          : chosen.join(', '),
      ),
      names.map((name) =>
        el(CheckboxControl, {
          ...noMargin,
          key: name,
          label: name,
          checked: chosen.includes(name),
          onChange: (isOn) =>
            onChange(
              (isOn ? [...chosen, name] : chosen.filter((other) => other !== name)).join(' ') ||
                undefined,
            ),
        }),
      ),
    );
  }

  /** The element itself. It is inert here: a click selects the block, and Tab goes past it. */
  function Preview({ attributes, script }) {
    const place = useRef();
    useEffect(() => {
      // The canvas may be a page of its own, in a frame.
      const page = place.current.ownerDocument;
      if (page.querySelector(`script[src="${CSS.escape(script)}"]`)) return;
      const loader = page.createElement('script');
      loader.type = 'module';
      loader.src = script;
      page.head.append(loader);
    }, [script]);
    return el('div', { ref: place }, el(Disabled, null, el('treatment-comparison', attributes)));
  }

  function Edit({ attributes, setAttributes }) {
    const props = useBlockProps();
    const { value: editor, fault } = usePromise('editor', () =>
      once('editor', () => apiFetch({ path: `${api}editor` })),
    );
    const answer = useAnswer(attributes);
    const [wanted, setWanted] = useState('');
    const src = answer?.attributes.src;
    const { value: data } = usePromise(src, () => once(src, () => loadDataset(src)));
    const { dataset, media, src: address, compare, population, sections, mode } = attributes;

    if (fault) {
      return el('div', props, el(Notice, { status: 'error', isDismissible: false }, fault.message));
    }
    if (!editor) return el('div', props, el(Spinner));
    const source = el(Source, { attributes, setAttributes, editor, wanted, setWanted });
    const isChosen = dataset || media || address;
    return el(
      'div',
      props,
      // Also when nothing is chosen any more: who chose it here goes on here.
      el(
        InspectorControls,
        null,
        el(PanelBody, { title: __('Dataset', 'treatment-comparison') }, source),
        isChosen &&
          data &&
          el(
            PanelBody,
            { title: __('Options', 'treatment-comparison') },
            data.populations.length > 1 &&
              select(
                __('Form of the condition', 'treatment-comparison'),
                population,
                {
                  '': __('The first of the dataset', 'treatment-comparison'),
                  ...Object.fromEntries(data.populations.map(({ id, name }) => [id, name])),
                },
                (value) => setAttributes({ population: value }),
              ),
            el(Options, {
              compare,
              options: data.options,
              most: editor.mostOptions,
              onChange: (value) => setAttributes({ compare: value }),
            }),
          ),
        isChosen && el(Look, { attributes, setAttributes }),
        isChosen &&
          !mode &&
          el(Sections, {
            sections,
            names: editor.sections,
            onChange: (value) => setAttributes({ sections: value }),
          }),
      ),
      isChosen &&
        answer?.problems.map((problem) =>
          el(Notice, { key: problem, status: 'error', isDismissible: false }, problem),
        ),
      !isChosen
        ? el(
            Placeholder,
            {
              icon: 'columns',
              label: __('Treatment comparison', 'treatment-comparison'),
              instructions: __(
                'Sets treatments side by side. Which dataset?',
                'treatment-comparison',
              ),
            },
            source,
          )
        : src
          ? el(Preview, { attributes: answer.attributes, script: editor.script })
          : !answer && el(Spinner),
    );
  }

  const text = (name) => ({ type: 'string', shortcode: ({ named }) => named[name] });
  const number = (name) => ({
    type: 'number',
    shortcode: ({ named }) => (named[name] === undefined ? undefined : Number(named[name])),
  });
  const flag = (name) => ({
    type: 'boolean',
    shortcode: ({ named, numeric }) =>
      numeric.includes(name) || /^(1|true|yes)$/.test(named[name] ?? '') || undefined,
  });
  registerBlockType('treatment-comparison/comparison', {
    edit: Edit,
    // The site makes the markup, each time the page is shown: nothing of it is in the post.
    save: () => null,
    transforms: {
      from: [
        {
          type: 'shortcode',
          tag: 'treatment_comparison',
          attributes: {
            ...Object.fromEntries(
              'dataset src local compare population current mode layout full theme audience sections lang'
                .split(' ')
                .map((name) => [name, text(name)]),
            ),
            headingLevel: text('heading-level'),
            media: number('media'),
            idle: number('idle'),
            link: flag('link'),
            measures: flag('measures'),
          },
        },
      ],
    },
  });
})();

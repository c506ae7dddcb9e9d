import { LitElement } from 'lit';

// Who writes "false" means it, whatever HTML says of such attributes.
const flag = { converter: (value: string | null) => value !== null && value !== 'false' };

/** What a host page can set on the element: each attribute and property, with its default. */
export class PageAttributes extends LitElement {
  static override properties = {
    src: { useDefault: true },
    local: { useDefault: true },
    compare: { useDefault: true },
    population: { useDefault: true },
    current: { useDefault: true },
    mode: {},
    layout: {},
    link: flag,
    measures: flag,
    full: { useDefault: true },
    idle: { type: Number, useDefault: true },
    theme: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    audience: {},
    sections: { useDefault: true },
    data: { attribute: false },
  };

  /** Address of the dataset, relative to the document. */
  src = '';

  /** Address of the local layer, relative to the document: what one place offers, and at what cost. */
  local = '';

  /** Ids of the options to compare at first, separated by spaces: at most four. */
  compare = '';

  /** Id of the form of the condition to begin with. The first of the dataset if left out. */
  population = '';

  /** Id of the option that the reader takes now, to begin with. */
  current = '';

  /**
   * `full` shows all there is; `visit` a few rows for a screen that two people look at; `card` two
   * options in little room.
   */
  mode: 'full' | 'visit' | 'card' = 'full';

  /** `steps` opens one step at a time; `page` begins with everything on one page. */
  layout: 'steps' | 'page' = 'steps';

  /**
   * Keeps what is compared in the page's address, after `#`. Several on one page need ids. Off, too,
   * where it says `false`.
   */
  link = false;

  /**
   * Lets the reader fill in two short questionnaires; the page hears the answers by `tc-measure`. Off,
   * too, where it says `false`.
   */
  measures = false;

  /** Address of a page with the whole comparison, for the card. Left out, the card opens it in its place. */
  full = '';

  /** Minutes without a touch or a key after which a visit asks, and then starts again. 0: never. */
  idle = 0;

  /** `auto` follows the host page; `light` and `dark` don't. */
  theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Level of the heading of the question; the others follow. */
  headingLevel = 2;

  /** Whose words and figures are shown at first; the reader can switch. */
  audience: 'patient' | 'clinician' = 'patient';

  /**
   * Names of the parts to show, in order, separated by spaces: `picker`, `marks`, `table`, `chart`,
   * `calendar`, `harms`, `stopping`, `questions`, `take`. They stand on one page, without steps. Above
   * the first that sets figures side by side stands whether the options were compared. All of them, in
   * steps, if left out. Only in the mode `full`.
   */
  sections = '';

  /** The dataset itself instead of an address. It is copied. Not `dataset`: HTML has that name. */
  data: unknown;
}

/** Parts of the comparison that can stand in a page without script, in their usual order. */
export const staticSections = ['table', 'calendar', 'harms', 'stopping', 'questions'] as const;

/** One of these parts. */
export type StaticSection = (typeof staticSections)[number];

/** What is to be written: the same words as the attributes of the element. */
export interface PrerenderOptions {
  /** Ids of the options to compare, separated by spaces: one to four. */
  readonly compare: string;
  /** Id of the form of the condition. The first of the dataset if left out. */
  readonly population?: string | undefined;
  /** Id of the option that the reader takes now: it stands first. */
  readonly current?: string | undefined;
  /**
   * Language of the text, as in HTML's `lang`. In one that the interface does not speak, all of it is
   * English and says so in its own `lang`. `en` if left out.
   */
  readonly lang?: string | undefined;
  /** The local layer as an object: what one place offers, and at what cost. */
  readonly local?: unknown;
  /**
   * The day on which it is made, year-month-day: it decides whether the data are past their review.
   * Today if left out. The same input with the same day gives the same bytes.
   */
  readonly date?: string | undefined;
}

/** How a part of a page looks. */
export interface FragmentForm {
  /** Level of the heading of the question, 1 to 4; the others follow. 2 if left out. */
  readonly headingLevel?: number | undefined;
  /**
   * Leaves in how it is taken, the time it asks for, two benefits, two serious and two common harms
   * and the first warnings, as the sheet of paper has them: those of which most options have a
   * figure. The text says how many rows are left out.
   */
  readonly short?: boolean | undefined;
}

/** What a part of a page is to be. */
export type FragmentOptions = PrerenderOptions & FragmentForm;

/** How a whole page looks. */
export interface PageForm {
  /**
   * Names of the parts to show, in order, separated by spaces: `table`, `calendar`, `harms`,
   * `stopping`, `questions`. All of them if left out.
   */
  readonly sections?: string | undefined;
  /** Whether it may be dark on a system that is. Light everywhere if left out. */
  readonly dark?: boolean | undefined;
  /** Address of the page with the element, which is then linked to. */
  readonly live?: string | undefined;
}

/** What a whole page is to be. */
export type PageOptions = PrerenderOptions & PageForm;

/** How an element looks that is written with what it first draws. */
export interface ElementForm {
  /** Address of `treatment-comparison.hydrate.js` of the same version, as it is written in the page. */
  readonly script: string;
  /** As the attribute of the element. Light until the script is there, if left out. */
  readonly theme?: 'light' | 'dark' | undefined;
  /** As the attribute of the element: names of its parts, in order. */
  readonly sections?: string | undefined;
  /** As the attribute of the element, 1 to 4. */
  readonly headingLevel?: number | undefined;
}

/** What such an element is to be. It holds the dataset, so no place's own layer and nothing pinned. */
export type ElementOptions = Omit<PrerenderOptions, 'local' | 'current'> & ElementForm;

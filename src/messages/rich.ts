/** Words that stand out in a sentence. */
export interface Strong {
  readonly strong: string;
}

/** A sentence whose key figures stand out. It is text, never markup. */
export type Rich = readonly (string | Strong)[];

/** Makes words stand out. */
export const strong = (words: string): Strong => ({ strong: words });

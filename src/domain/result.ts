/** What a problem is about, for programs and translations: names and numbers of the message. */
export type Detail = Readonly<Record<string, string | number>>;

/** One thing that is wrong: a stable code, the place as JSON Pointer, and what to do about it. */
export interface Problem {
  readonly code: string;
  readonly path: string;
  readonly message: string;
  readonly detail?: Detail;
}

/** A value, or everything that kept it from being one. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

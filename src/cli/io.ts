/** What a command may touch of the world. */
export interface Io {
  readonly readFile: (path: string) => Promise<string>; // '-' is standard input
  readonly writeFile: (path: string, text: string) => Promise<void>;
  readonly exists: (path: string) => Promise<boolean>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly hasColour: boolean;
  /** Today, year-month-day. */
  readonly today: string;
}
/** 0 all is well, 1 problems were found, 2 the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

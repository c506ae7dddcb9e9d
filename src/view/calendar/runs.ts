/** Something on a day. */
interface OnDay {
  readonly day: number;
  readonly isSure: boolean;
}

/** Days in a row on which something is done. */
export interface Run<T> {
  readonly first: number;
  readonly last: number;
  /** How many days. */
  readonly days: number;
  /** How many of them are for everybody. */
  readonly sure: number;
  readonly events: readonly T[];
}

/** Events as runs of days in a row, by day. */
export function runsOf<T extends OnDay>(events: readonly T[]): readonly Run<T>[] {
  const runs: T[][] = [];
  for (const event of [...events].sort((a, b) => a.day - b.day)) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.day;
    if (run && last !== undefined && event.day - last <= 1) run.push(event);
    else runs.push([event]);
  }
  return runs.map((run) => {
    const days = new Set(run.map(({ day }) => day));
    const sure = new Set(run.filter(({ isSure }) => isSure).map(({ day }) => day));
    const [first = 0] = days;
    return { first, last: first + days.size - 1, days: days.size, sure: sure.size, events: run };
  });
}

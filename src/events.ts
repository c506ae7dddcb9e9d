import type { Problem } from './domain/result.js';

export { MeasureEvent } from './elements/measure-event.js';

const everywhere = { bubbles: true, composed: true };

/** The table of a dataset was drawn for the first time. */
export class ReadyEvent extends Event {
  static readonly type = 'tc-ready';

  constructor() {
    super(ReadyEvent.type, everywhere);
  }
}

/** The charts near the screen were drawn. */
export class ChartsReadyEvent extends Event {
  static readonly type = 'tc-charts-ready';

  constructor() {
    super(ChartsReadyEvent.type, everywhere);
  }
}

/** The reader changed what is compared. It says what is on the page, and nothing about the reader. */
export class ChangeEvent extends Event {
  static readonly type = 'tc-change';
  /** Ids of the options that are compared. */
  readonly compare: readonly string[];
  /** Id of the form of the condition. */
  readonly population: string;

  constructor(compare: readonly string[], population: string) {
    super(ChangeEvent.type, everywhere);
    this.compare = compare;
    this.population = population;
  }
}

/** The comparison can't be shown. It carries every problem, with its place and its code. */
export class ProblemsEvent extends Event {
  static readonly type = 'tc-error';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(ProblemsEvent.type, everywhere);
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-ready': ReadyEvent;
    'tc-charts-ready': ChartsReadyEvent;
    'tc-change': ChangeEvent;
    'tc-error': ProblemsEvent;
  }
}

import type { Change } from '../view/options-view.js';

/** The reader chose, marked, wrote or went on: the root makes of it what is shown. It stays inside. */
export class ChooseEvent extends Event {
  static readonly type = 'tc-choose';
  /** What it makes of the choice; a function, since this may have changed since it was drawn. */
  readonly change: Change;

  constructor(change: Change) {
    super(ChooseEvent.type, { bubbles: true, composed: true });
    this.change = change;
  }
}

/** The reader has chosen. It bubbles to what the options stand in. */
export class DoneEvent extends Event {
  static readonly type = 'tc-done';

  constructor() {
    super(DoneEvent.type, { bubbles: true });
  }
}

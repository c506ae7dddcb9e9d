import type { PickView } from '../view/options-view.js';

/** The reader ticked or unticked an option. */
export class OptionToggleEvent extends Event {
  static readonly type = 'tc-option-toggle';
  readonly option: PickView['id'];

  constructor(option: PickView['id']) {
    super(OptionToggleEvent.type);
    this.option = option;
  }
}

/** The reader set a filter of the options. */
export class FilterEvent extends Event {
  static readonly type = 'tc-filter';
  readonly filter: 'population' | 'route';
  readonly value: string;

  constructor(filter: 'population' | 'route', value: string) {
    super(FilterEvent.type);
    this.filter = filter;
    this.value = value;
  }
}

/** The reader has chosen. It bubbles to what the options stand in. */
export class DoneEvent extends Event {
  static readonly type = 'tc-done';

  constructor() {
    super(DoneEvent.type, { bubbles: true });
  }
}

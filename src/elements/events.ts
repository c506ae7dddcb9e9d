import type { PickView } from '../view/picker-view.js';

/** The reader ticked or unticked an option. */
export class OptionToggleEvent extends Event {
  static readonly type = 'tc-option-toggle';
  readonly option: PickView['id'];

  constructor(option: PickView['id']) {
    super(OptionToggleEvent.type);
    this.option = option;
  }
}

/** The reader set a filter of the picker. */
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

/** The reader asked to load the data again. */
export class RetryEvent extends Event {
  static readonly type = 'tc-retry';

  constructor() {
    super(RetryEvent.type);
  }
}

/** A chart near the screen was drawn. */
export class ChartDrawnEvent extends Event {
  static readonly type = 'tc-chart-drawn';

  constructor() {
    super(ChartDrawnEvent.type);
  }
}

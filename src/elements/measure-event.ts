/**
 * The reader filled in a questionnaire and gave the answers to the page. It is told to nobody else and
 * kept nowhere.
 */
export class MeasureEvent extends Event {
  static readonly type = 'tc-measure';
  /** Which questionnaire. */
  readonly measure: 'sure' | 'collaborate';
  /** The answers in the order of the questions. SURE: 1 for yes, 0 for no. CollaboRATE: 0 to 9. */
  readonly answers: readonly number[];
  /** SURE: how often yes, 0 to 4. CollaboRATE: the mean of the answers, 0 to 9. */
  readonly score: number;

  constructor(measure: 'sure' | 'collaborate', answers: readonly number[], score: number) {
    super(MeasureEvent.type, { bubbles: true, composed: true });
    this.measure = measure;
    this.answers = answers;
    this.score = score;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tc-measure': MeasureEvent;
  }
}

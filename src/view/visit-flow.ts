/** What the screen shows: the first questions, the others, what is taken along, choosing options. */
export type Screen = 'questions' | 'more' | 'take' | 'options';

/** Where in the visit one is. */
export interface Flow {
  readonly screen: Screen;
  /** Which of the first questions is open. */
  readonly first: number;
  /** Which of the others is. */
  readonly other: number;
}

/** How many questions there are of each kind. */
export interface Counts {
  readonly first: number;
  readonly more: number;
}

/** Where a visit begins. */
export const beginning: Flow = { screen: 'questions', first: 0, other: 0 };

/** One on: to the next question, and after the last to what is taken along. */
export function forward(flow: Flow, counts: Counts): Flow {
  switch (flow.screen) {
    case 'questions':
      return isLastQuestion(flow, counts)
        ? { ...flow, screen: 'take' }
        : { ...flow, first: flow.first + 1 };
    case 'more':
      return flow.other + 1 < counts.more
        ? { ...flow, other: flow.other + 1 }
        : { ...flow, screen: 'take' };
    case 'take':
      return flow;
    case 'options':
      return { ...flow, screen: 'questions' };
  }
}

/** One back: before the first of the other questions, and of anything else, stand the first ones. */
export function backward(flow: Flow): Flow {
  if (leadsToQuestions(flow)) return { ...flow, screen: 'questions' };
  return flow.screen === 'more'
    ? { ...flow, other: flow.other - 1 }
    : { ...flow, first: Math.max(0, flow.first - 1) };
}

/** Whether the way back leads to the first questions. */
export const leadsToQuestions = ({ screen, other }: Flow): boolean =>
  screen !== 'questions' && (screen !== 'more' || other === 0);

/** Whether what is taken along comes next. */
export const isLastQuestion = ({ screen, first }: Flow, counts: Counts): boolean =>
  screen === 'questions' && first + 1 >= counts.first;

/** Whether nothing comes before. */
export const isFirstQuestion = ({ screen, first }: Flow): boolean =>
  screen === 'questions' && first === 0;

import { registerQuestions } from './elements/tc-questions.js';
import { registerTake } from './elements/tc-take.js';

/** Registers what is for the visit: questions, and what is taken along. */
export function registerLate(): void {
  registerQuestions();
  registerTake();
}

import { mostOptions, type Choice } from './choice.js';

/** Takes an option in or out. More than the most stay out: nothing is pushed out in silence. */
export function withToggled(choice: Choice, id: string): Choice {
  const isChosen = choice.chosen.includes(id);
  if (!isChosen && choice.chosen.length >= mostOptions) return choice;
  const chosen = isChosen ? choice.chosen.filter((other) => other !== id) : [...choice.chosen, id];
  return { ...choice, chosen };
}

/** Sets a filter. Another form of the condition may have no option of the way that was filtered by. */
export const withFilter =
  (filter: 'population' | 'route', value: string) =>
  (choice: Choice): Choice => ({ ...choice, route: 'any', [filter]: value });

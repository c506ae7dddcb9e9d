import { mostOptions, withNow, type Choice } from './choice.js';

/**
 * Takes an option in or out. More than the most stay out: nothing is pushed out in silence. What is
 * taken now comes in when room is made for it; once it is taken out it is no longer set apart.
 */
export function withToggled(choice: Choice, id: string): Choice {
  const { chosen } = choice;
  if (chosen.includes(id)) {
    const left = chosen.filter((other) => other !== id);
    return choice.current === id
      ? { ...choice, chosen: left, current: undefined }
      : { ...choice, chosen: withNow(left, choice.current) };
  }
  return chosen.length >= mostOptions ? choice : { ...choice, chosen: [...chosen, id] };
}

/**
 * Says what is taken now, or that it is none of these. It is set beside the others where there is
 * room; else it waits until one of four is taken out.
 */
export const withCurrent =
  (current: string | undefined) =>
  (choice: Choice): Choice => ({ ...choice, current, chosen: withNow(choice.chosen, current) });

/** Sets a filter. Another form of the condition may have no option of the way that was filtered by. */
export const withFilter =
  (filter: 'population' | 'route', value: string) =>
  (choice: Choice): Choice => ({ ...choice, route: 'any', [filter]: value });

/**
 * Forgets what the reader did. Whoever holds the choice knows what the page began with, and goes back
 * to that; without it, what is compared stays.
 */
export const startOver = ({ chosen, population }: Choice): Choice => ({
  chosen,
  population,
  route: 'any',
});

/** A published questionnaire about a decision. */
export type MeasureId = 'sure' | 'collaborate';

/** What a questionnaire asks: how many questions, and which answers each has, as numbers. */
export interface Measure {
  readonly items: number;
  readonly answers: readonly number[];
}

/**
 * Both are standard instruments, with fixed questions and answers.
 *
 * - SURE: four questions, yes is 1 and no is 0. Légaré F, et al. Are you SURE? Assessing patient
 *   decisional conflict with a 4-item screening test. Can Fam Physician 2010;56:e308-14.
 * - CollaboRATE: three questions, from 0 (no effort was made) to 9 (every effort was made). Elwyn G,
 *   et al. Developing CollaboRATE. Patient Educ Couns 2013;93:102-7.
 */
export const measures: Readonly<Record<MeasureId, Measure>> = {
  sure: { items: 4, answers: [1, 0] },
  collaborate: { items: 3, answers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
};

/** The highest score of SURE. Below it, something about the decision is still open. */
export const fullSure = 4;

/**
 * The score by the rule of its authors; nothing while a question has no answer. SURE: how often yes,
 * 0 to 4. CollaboRATE: the mean of the three answers, 0 to 9; its top score is whether all are 9,
 * which the answers say.
 * @see http://www.glynelwyn.com/scoring-collaborate.html
 */
export function measureScore(
  id: MeasureId,
  answers: readonly (number | undefined)[],
): number | undefined {
  const { items } = measures[id];
  const given = answers.filter((answer) => answer !== undefined);
  if (given.length !== items) return undefined;
  const sum = given.reduce((total, answer) => total + answer, 0);
  return id === 'sure' ? sum : sum / items;
}

/**
 * The questions of two published questionnaires, word for word. They are their authors' and not under
 * this project's licence: leave them as they are, and translate them only as their authors published
 * it. A page that sells them, or has others' money for them, must ask their authors.
 *
 * - SURE, by O'Connor and Légaré. Protected by copyright; free to use without asking when the
 *   reference is named, nothing is charged, and nothing is changed.
 *   @see https://decisionaid.ohri.ca/eval.html (terms), https://www.cfp.ca/content/56/8/e308
 * - CollaboRATE, by Elwyn and others. Creative Commons Attribution-NonCommercial-NoDerivs 3.0.
 *   @see https://www.glynelwyn.com/faqs---considerate.html (licence),
 *   https://doi.org/10.1016/j.pec.2013.05.009
 */
const questions = {
  sure: () => [
    'Do you feel SURE about the best choice for you?',
    'Do you know the benefits and risks of each option?',
    'Are you clear about which benefits and risks matter most to you?',
    'Do you have enough support and advice to make a choice?',
  ],
  collaborate: () => [
    'How much effort was made to help you understand your health issues?',
    'How much effort was made to listen to the things that matter most to you about your health issues?',
    'How much effort was made to include what matters most to you in choosing what to do next?',
  ],
};

const references = {
  sure: () =>
    'SURE test, © O’Connor and Légaré, unchanged. Légaré F, Kearing S, Clay K, et al. Are you SURE? Can Fam Physician 2010;56:e308–14. Free to use when it is cited, not charged for and not changed.',
  collaborate: () =>
    'CollaboRATE, © its authors, unchanged, licence CC BY-NC-ND 3.0. Elwyn G, Barr PJ, Grande SW, et al. Developing CollaboRATE. Patient Educ Couns 2013;93:102–7.',
};

/** Words of the questionnaires. They come when the reader asks for them. */
export const enMeasures = {
  ask: () => 'Two short questionnaires about your choice',
  privacy: () =>
    'Your answers go nowhere until you press the button. Then they go to the page you are on, which may use them or not. This comparison does not keep or send them.',
  questions,
  references,
  titles: () => ({
    sure: 'Before you decide: four questions',
    collaborate: 'After a visit: three questions',
  }),
  yes: () => 'Yes',
  no: () => 'No',
  least: () => 'No effort was made',
  most: () => 'Every effort was made',
  scaleEnd: (p: { value: string; text: string }) => `${p.value}: ${p.text}`,
  give: () => 'Give my answers to this page',
  giveOf: (p: { title: string }) => `Give my answers to this page: ${p.title}`,
  reset: () => 'Clear my answers',
  resetOf: (p: { title: string }) => `Clear my answers: ${p.title}`,
  incomplete: (p: { count: string }) => `Answer all ${p.count} first, or leave it.`,
  given: () => 'Your answers were given to this page.',
  givenOpen: () =>
    'Your answers were given to this page. You may want to talk about what is still open.',
  cleared: () => 'Your answers are cleared.',
};

/** Words for the questions for the visit. They come late. */
export const enQuestions = {
  title: () => 'Questions for the visit',
  note: () => 'Tick what you want to ask. Put it in your own words if you like.',
  general: () => ({
    here: 'Which of these can I have, here and now?',
    watch: 'What would you watch for in me, and how often?',
    stop: 'What if I want to stop, switch or have a child?',
    nothing: 'What may happen if I take nothing for now?',
    miss: 'What if I miss a dose or a check?',
    others: 'Does it go with my other medicines and with vaccines?',
    cost: 'What would it cost me?',
  }),
  list: () => 'Your list',
  others: () => 'More questions to choose from',
  count: (p: { count: string; one: boolean }) =>
    p.one ? '1 question on your list.' : `${p.count} questions on your list.`,
  full: (p: { most: string }) =>
    `Your list is full: ${p.most} questions. Take one out to add another.`,
  none: () => 'Nothing on your list yet.',
  edit: () => 'Change',
  editOf: (p: { question: string }) => `Change: ${p.question}`,
  words: () => 'The question in your words',
  save: () => 'Save',
  cancel: () => 'Cancel',
  remove: () => 'Remove',
  removeOf: (p: { question: string }) => `Remove: ${p.question}`,
  up: (p: { question: string }) => `Move up: ${p.question}`,
  down: (p: { question: string }) => `Move down: ${p.question}`,
  own: () => 'Your own question',
  add: () => 'Add',
  moved: (p: { place: string; count: string }) => `Now ${p.place} of ${p.count}.`,
};

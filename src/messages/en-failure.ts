/** Words for when the comparison can't be shown. They come only then. */
export const enFailure = {
  failedLead: () => 'Nothing was guessed. This is what went wrong:',
  localFailedTitle: () => 'What is special to this place can’t be shown',
  localFailedLead: () => 'The comparison below is complete without it. This is what went wrong:',
  retry: () => 'Try again',
  problemAt: (p: { path: string }) => `at ${p.path}`,
  moreProblems: (p: { count: string }) => `Show all ${p.count} problems`,
};

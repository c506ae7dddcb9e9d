/** Words for whether options were tested against each other. They come right after the table. */
export const enLinks = {
  linksTitle: () => 'Were they tested against each other?',
  linksNote: () =>
    'Where two were not tested against each other, don’t set their figures side by side.',
  linkPair: (p: { a: string; b: string }) => `${p.a} and ${p.b}`,
  linkDirect: (p: { studies: string }) => `Tested against each other, in ${p.studies}.`,
  linkSame: (p: { via: string }) =>
    `Not tested against each other. Both were tested against ${p.via}.`,
  linkChain: (p: { via: string }) =>
    `Not tested against each other. Linked through a chain of trials, by ${p.via}.`,
  linkAsk: () => 'How do these two compare?',
  linkNever: () => 'Never compared. No chain of trials links them.',
};

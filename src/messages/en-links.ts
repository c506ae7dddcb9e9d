/** Words for whether options were tested against each other. They come right after the table. */
export const enLinks = {
  linksTitle: () => 'Were they tested against each other?',
  linksNote: () =>
    'Where two were not tested against each other, don’t set their figures side by side.',
  linksOf: (p: { pairs: string; said: string }) => `Of ${p.pairs} pairs, ${p.said}.`,
  linksDirect: (p: { count: string; one: boolean }) =>
    `${p.count} ${p.one ? 'was' : 'were'} tested against each other`,
  linksLinked: (p: { count: string; one: boolean }) =>
    `${p.count} ${p.one ? 'is' : 'are'} linked only through other trials`,
  linksNever: (p: { count: string; one: boolean }) =>
    `${p.count} ${p.one ? 'was' : 'were'} never compared`,
  linksOthers: () => 'Don’t set the figures of the others side by side.',
  linksTheirs: () => 'Don’t set their figures side by side.',
  linksAll: (p: { pairs: string }) => `Show all ${p.pairs} pairs`,
  linkPair: (p: { a: string; b: string }) => `${p.a} and ${p.b}`,
  linkDirect: (p: { studies: string }) => `Tested against each other, in ${p.studies}.`,
  linkSame: (p: { via: string }) =>
    `Not tested against each other. Both were tested against ${p.via}.`,
  linkChain: (p: { via: string }) =>
    `Not tested against each other. Linked through a chain of trials, by ${p.via}.`,
  linkAsk: () => 'How do these two compare?',
  linkNever: () => 'Never compared. No chain of trials links them.',
};

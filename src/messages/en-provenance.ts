/** Words of the panel behind a cell that nothing else needs. */
export const enProvenance = {
  ratedBy: (p: {
    review: string;
    year: string;
    therapy: string;
    comparator: string;
    outcome: string;
    span?: string;
  }) =>
    [
      `From: ${p.review}, ${p.year}, on ${p.therapy} against ${p.comparator}: ${p.outcome}`,
      p.span === undefined ? '.' : `, ${p.span}.`,
    ].join(''),
  certaintyMeans: () =>
    'Certainty says how far reviewers trust a figure, not how well a treatment works.',

  copy: () => 'Copy citation',
  copied: () => 'Copied',
  copyRefused: () => 'This page may not copy. The text is selected: copy it yourself.',
  copyText: () => 'Citation',
  citedStudy: (p: { study: string; people?: string; span: string }) =>
    p.people === undefined
      ? `Study: ${p.study}, ${p.span}.`
      : `Study: ${p.study}, ${p.people} people, ${p.span}.`,
  citedSource: (p: { title: string; details: string; address?: string }) =>
    [`Source: ${p.title}`, p.details, p.address].filter(Boolean).join('. '),
  citedData: (p: { id: string; version: string; published: string }) =>
    `Data: ${p.id}, version ${p.version} of ${p.published}.`,
};

/** Words around the comparison: decision, choice, states of loading. */
export const enFrame = {
  direction: () => 'ltr' as const,
  overline: () => 'Compare treatments',
  informs: () => 'Informs. Does not recommend.',
  forRegions: (p: { regions: string }) => `For: ${p.regions}`,
  writtenBy: (p: { authors: string }) => `Written by ${p.authors}`,
  paidBy: (p: { funding: string }) => `Funding: ${p.funding}`,
  dataVersion: (p: { version: string; published: string; reviewBy: string }) =>
    `Data ${p.version} of ${p.published}, to be checked again by ${p.reviewBy}`,
  pastReview: (p: { reviewBy: string }) =>
    `These data were due to be checked by ${p.reviewBy}. They may be out of date: ask your care team.`,

  chosenCount: (p: { chosen: string; most: string }) => `${p.chosen} of ${p.most} chosen.`,
  routes: () => ({
    'intravenous-infusion': 'Infusion into a vein',
    'subcutaneous-injection': 'Injection under the skin',
    'intramuscular-injection': 'Injection into a muscle',
    oral: 'Tablet or capsule',
    procedure: 'Procedure in hospital',
    none: 'No medicine',
  }),
  routeShort: () => ({ none: 'Nothing to take' }),
  yourOptions: () => 'Your options',
  populationIs: (p: { population: string }) => `Form of the condition: ${p.population}`,
  changeOptions: () => 'Change',
  keptOut: (p: { names: string }) => `Left out by the filters, but still compared: ${p.names}.`,

  linksFailed: () =>
    'Which were tested against each other could not be loaded. Don’t set figures of different trials side by side.',

  loading: () => 'Loading the comparison',
  failedTitle: () => 'The comparison can’t be shown',
};

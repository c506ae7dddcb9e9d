/** Words around the comparison: decision, choice, links between options, states of loading. */
export const enFrame = {
  overline: () => 'Compare treatments',
  informs: () => 'Informs. Does not recommend.',
  forRegions: (p: { regions: string }) => `For: ${p.regions}`,
  writtenBy: (p: { authors: string }) => `Written by ${p.authors}`,
  paidBy: (p: { funding: string }) => `Funding: ${p.funding}`,
  dataVersion: (p: { version: string; published: string; reviewBy: string }) =>
    `Data ${p.version} of ${p.published}, to be checked again by ${p.reviewBy}`,
  pastReview: (p: { reviewBy: string }) =>
    `These data were due to be checked by ${p.reviewBy}. They may be out of date. Ask your care team what has changed.`,

  chooseTitle: (p: { most: string }) => `Choose up to ${p.most}`,
  chosenCount: (p: { chosen: string; most: string }) => `${p.chosen} of ${p.most} chosen.`,
  chooseFull: () => 'Take one out to add another.',
  chooseMore: () => 'Choose two or more to set them side by side.',
  populationFilter: () => 'Form of the condition',
  routeFilter: () => 'How it is taken',
  anyRoute: () => 'Any way',
  routes: () => ({
    'intravenous-infusion': 'Infusion into a vein',
    'subcutaneous-injection': 'Injection under the skin',
    'intramuscular-injection': 'Injection into a muscle',
    oral: 'Tablet or capsule',
    procedure: 'Procedure in hospital',
    none: 'No medicine',
  }),
  routeShort: () => ({ none: 'Nothing to take' }),
  settings: () => ({
    'infusion-centre': 'Hospital or infusion centre',
    hospital: 'Hospital',
    clinic: 'Clinic',
    home: 'At home',
    none: 'Nowhere',
  }),
  keptOut: (p: { names: string }) =>
    `Still compared, though the filters leave it out of the list: ${p.names}.`,
  notLicensed: () => 'No licence listed for this form',

  linksTitle: () => 'Were they tested against each other?',
  linkPair: (p: { a: string; b: string }) => `${p.a} and ${p.b}`,
  linkDirect: (p: { studies: string }) => `Tested against each other, in ${p.studies}.`,
  linkSame: (p: { via: string }) =>
    `Never tested against each other. Both were tested against the same treatment: ${p.via}. Don’t set their figures side by side.`,
  linkChain: (p: { via: string }) =>
    `Never tested against each other. Linked only through a chain of trials, by ${p.via}. Don’t set their figures side by side.`,
  linkNever: () => 'Never compared, and no chain of trials links them.',

  loading: () => 'Loading the comparison',
  failedTitle: () => 'The comparison can’t be shown',
  failedLead: () => 'Nothing was guessed. This is what went wrong:',
  retry: () => 'Try again',
  problemAt: (p: { path: string }) => `at ${p.path}`,
  moreProblems: (p: { count: string }) => `Show all ${p.count} problems`,

  about: () => 'About these data',
  aboutMethods: () => 'How figures were found',
  aboutUpdates: () => 'How it is kept up to date',
  aboutReview: () => 'Who checked it',
  aboutFieldTest: () => 'Tried out with patients',
  aboutEvaluation: () => 'What is known of its effect',
  aboutNeeds: () => 'How needs were found out',
  aboutInterests: () => 'Interests',
  aboutNoInterests: () => 'None declared.',
  aboutEquality: () => 'Equality',
  aboutContact: () => 'Something wrong?',
  aboutWhat: () => 'What this is',
  aboutWhatText: () =>
    'General information, the same for everyone. It can’t know your history. Decide with your care team.',
};

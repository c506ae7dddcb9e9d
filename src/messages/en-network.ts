/** Words of the network of trials. They come with it. */
export const enNetwork = {
  title: () => 'Network of trials',
  note: () => 'Only randomised trials in these data.',
  key: () => 'Filled or bold: chosen. Thick line: two trials or more.',
  numbered: () => 'The numbers on the lines are those of the table.',
  picture: (p: { treatments: string; links: string }) =>
    `Network of trials: ${p.treatments} treatments, ${p.links} links. The table holds the same.`,
  caption: () => 'Treatments that trials compared',
  linkHead: () => 'Link and trials',
  peopleHead: () => 'People',
  link: (p: { a: string; b: string }) => `${p.a} and ${p.b}`,
  trials: (p: { count: string }) => `${p.count} trials`,
  people: (p: { people: string }) => `${p.people} people`,
  peopleUnknown: () => 'Not reported',
  showAll: (p: { count: string }) => `Show all ${p.count} treatments`,
  showLinked: () => 'Show only what links the chosen ones',
  apart: (p: { names: string }) => `Compared in no randomised trial of these data: ${p.names}.`,
};

/** Words of a plan that is taken into a calendar. They come when the reader asks for the file. */
export const enCalendarFile = {
  title: (p: { name: string }) => `Example plan: ${p.name}`,
  /** The name of the file, without its ending. */
  fileName: (p: { name: string }) => `example plan ${p.name}`,
  example: () => 'This date is an example. Your clinic sets the real one.',
  origin: (p: { decision: string; version: string; day: string }) =>
    `Made on ${p.day} from “${p.decision}”, version ${p.version}. It informs and does not advise.`,

  // Doses
  infusion: (p: { name: string }) => `Infusion: ${p.name}`,
  injection: (p: { name: string }) => `Injection: ${p.name}`,
  tablet: (p: { name: string }) => `Tablets: ${p.name}`,
  capsule: (p: { name: string }) => `Capsules: ${p.name}`,
  'tablet-day': (p: { name: string }) => `Tablets or capsules: ${p.name}`,
  procedure: (p: { name: string }) => `Treatment: ${p.name}`,
  taken: (p: { form: string; name: string }) => `${p.form}: ${p.name}`,
  lasting: (p: { what: string; time: string }) => `${p.what}, ${p.time}`,
  hours: (p: { time: string }) => `Giving it and watching you after it take about ${p.time}.`,
  hoursUnknown: () => 'How long it takes was not reported.',
  daily: (p: { what: string }) => `${p.what}, every day from today`,
  dailyNote: () =>
    'The days after this one are not in the calendar: they would fill it. An alarm on your phone can remind you.',
  days: (p: { count: string }) => `${p.count} days in a row.`,
  daysBetween: (p: { from: string; to: string }) => `${p.from} to ${p.to} days in a row.`,
  perhapsDose: () => 'Not everybody has a dose on this day.',
  withIt: (p: { checks: string }) => `On this day: ${p.checks}.`,

  // Checks
  before: (p: { name: string }) => `Before ${p.name}: checks to have had`,
  beforeNote: () => 'Some of them may be due weeks before. Ask your clinic when.',
  visit: (p: { checks: string }) => `Check: ${p.checks}`,
  perhapsVisit: (p: { checks: string }) => `Check, perhaps: ${p.checks}`,
  check: (p: { what: string; when: string }) => `${p.what}: ${p.when}`,
  someCheck: (p: { check: string }) => `${p.check} (not for everybody)`,
  regionalCheck: (p: { check: string; regions: string }) => `${p.check} (only in: ${p.regions})`,
  perhapsCheck: (p: { check: string }) => `${p.check} (perhaps not on each of these dates)`,
  untimed: (p: { checks: string }) =>
    `Not in this calendar, as no times are given for it: ${p.checks}. Your clinic says when.`,
  forOption: (p: { name: string }) => `It belongs to: ${p.name}.`,

  // The end
  end: (p: { name: string }) => `${p.name}: the example plan ends here`,
  endNote: () => 'Treatment may go on. Your clinic says how.',
  afterLast: (p: { what: string; weeks: string }) =>
    `After the last dose this goes on for ${p.weeks} weeks: ${p.what}.`,
};

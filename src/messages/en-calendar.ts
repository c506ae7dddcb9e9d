type Unit = 'day' | 'week' | 'month' | 'year';

/** A period: every so many units. The longest is there where the source gives a range. */
interface Period {
  readonly unit: Unit;
  readonly count: string;
  readonly one: boolean;
  readonly upTo?: string;
  /** How many times in each period; absent when once. */
  readonly times?: string;
}

/** So many of something. */
interface Counted {
  readonly count: string;
  readonly one: boolean;
}

const weeks = ({ count, one }: Counted) => `${count} ${one ? 'week' : 'weeks'}`;

const every = ({ unit, count, one, upTo, times }: Period) => {
  const period =
    upTo !== undefined
      ? `every ${count} to ${upTo} ${unit}s`
      : one
        ? `every ${unit}`
        : `every ${count} ${unit}s`;
  if (times === undefined) return period;
  return one && upTo === undefined ? `${times} times a ${unit}` : `${times} times ${period}`;
};

/** Words for the treatment calendar. They come with it. */
export const enCalendar = {
  title: () => 'Two years, week by week',
  note: () => 'What each option asks for, on one scale. Tests on one day count once.',
  options: () => 'Calendar of each option',

  startLabel: () => 'If I started on …',
  startHint: () => 'Not needed. Nothing is stored or sent.',
  startNote: () => 'These dates are an example. Your clinic sets the real ones.',
  startWrong: () => 'This is not a date we can use. Choose a day in the years 1900 to 2199.',
  startYears: (p: { first: string; second: string }) => `Year 1: ${p.first}. Year 2: ${p.second}.`,
  save: () => 'Save as a calendar file (.ics)',
  saveOf: (p: { name: string }) => `Save as a calendar file (.ics): ${p.name}`,
  saved: (p: { file: string }) => `Saved as ${p.file}.`,
  savedPerhaps: (p: { file: string }) =>
    `The file is ${p.file}. If it does not come, the page around this one keeps it back: open the comparison on a page of its own.`,
  saveFailed: () => 'The file could not be made. Check the connection and try again.',

  axis: () => ['Start', '6 months', '1 year', '18 months', '2 years'] as const,

  keyBar: () => 'A day away for treatment; its height is the hours',
  keyBarUnknown: () => 'A day away for treatment, hours not reported',
  keyInjection: () => 'An injection at home',
  keyTablets: () => 'A day with tablets, at home',
  keyMark: () => 'An injection or a day with tablets, at home',
  keyBand: () => 'Every day, at home; a row is one time a day',
  keyTest: () => 'Blood or urine test',
  keyScan: () => 'Scan',
  keyCheck: () => 'Other check',
  keyPerhaps: () => 'Perhaps, or not for everyone',
  keyBefore: () => 'Ahead of the start: before the first dose',

  nothing: () => 'Nothing to take. Visits and scans go on as your clinic plans them.',
  asNow: () => 'What you take now goes on as it is.',
  dosesUnknown: () => 'How often it is given was not reported.',
  several: () => 'There is more than one schedule.',
  planOf: (p: { what: string; often: string }) => `${p.what} ${p.often}`,
  planIn: (p: { regions: string; plan: string }) => `${p.regions}: ${p.plan}`,

  strip: (p: { name: string; what: string }) => `Two years of ${p.name}. ${p.what}.`,
  stripOfUnknown: (p: { name: string; what: string }) =>
    `Two years of ${p.name}. How often it is given was not reported. ${p.what}.`,
  stripOfNothing: (p: { name: string }) => `Two years of ${p.name}: nothing to take.`,
  total: (p: { label: string; count: string }) => `${p.label}: ${p.count}`,
  totalWith: (p: { label: string; count: string; note: string }) =>
    `${p.label}: ${p.count} (${p.note})`,
  timeEach: (p: { time: string }) => `${p.time} each`,
  daysOfTime: (p: { days: string; time: string }) => `${p.days} days, ${p.time} each`,
  awayTakes: (p: { time: string }) => `A day away takes ${p.time}, without travel and waiting.`,
  awayTakesUnknown: () => 'How long a day away takes was not reported.',

  totalsOf: (p: { name: string }) => `What ${p.name} adds up to`,
  totalsHead: () => 'What it adds up to',
  year: (p: { year: string }) => `Year ${p.year}`,
  both: () => 'Both',
  awayDays: () => 'Days away for treatment',
  awayHours: () => 'Hours there',
  doses: () => ({
    infusion: 'Infusions',
    injection: 'Injections',
    tablet: 'Tablets',
    capsule: 'Capsules',
    'tablet-day': 'Days with tablets',
    procedure: 'Procedures',
  }),
  checks: () => ({
    bloodTests: 'Blood or urine tests',
    scans: 'Scans',
    otherChecks: 'Other checks',
  }),
  notReported: () => 'not reported',
  noneDescribed: () => 'none described',
  firstDayCheck: () => 'a check on the first day may need a visit',
  oftenUnknown: () => 'how often was not reported',
  moreUnknown: () => 'and more: how often was not reported',

  goesOn: () => 'After two years it goes on in the same way.',
  lastDose: (p: { span: string }) => `The last dose comes ${p.span} after the first.`,
  onlyDose: () => 'There is one dose only.',
  spanWeeks: weeks,
  spanMonths: (p: Counted) => `${p.count} ${p.one ? 'month' : 'months'}`,
  spanYears: (p: Counted) => `${p.count} ${p.one ? 'year' : 'years'}`,
  later: (p: {
    group: 'bloodTests' | 'scans' | 'otherChecks' | 'watching';
    every?: string;
    span?: string;
  }) => {
    const what = {
      bloodTests: 'Blood or urine tests go on',
      scans: 'Scans go on',
      otherChecks: 'Other checks go on',
      watching: 'Watching for signs goes on',
    }[p.group];
    const often = p.every === undefined ? what : `${what} ${p.every}`;
    return p.span === undefined
      ? `${often} after the last dose; for how long was not reported.`
      : `${often} until ${p.span} after the last dose.`;
  },
  laterCount: (p: Counted) =>
    p.one
      ? 'One of them comes after these two years.'
      : `${p.count} of them come after these two years.`,

  list: () => 'The same as a list',
  listOf: (p: { name: string }) => `The same as a list: ${p.name}`,
  what: () => 'What',
  when: () => 'When',
  treatment: () => 'Treatment',
  tests: () => 'Tests and checks',
  signs: () => 'Signs to watch for',
  good: () => 'Good to know',
  dose: (p: Counted) => ({
    infusion: p.one ? 'Infusion' : `${p.count} infusions`,
    injection: p.one ? 'Injection' : `${p.count} injections`,
    tablet: p.one ? 'Tablet' : `${p.count} tablets`,
    capsule: p.one ? 'Capsule' : `${p.count} capsules`,
    'tablet-day': 'Tablets',
    procedure: p.one ? 'Procedure' : `${p.count} procedures`,
  }),
  timeAway: (p: { time: string; watched: boolean }) =>
    p.watched ? `${p.time} there, with being watched` : `${p.time} there`,
  hoursAwayUnknown: () => 'Away from home; hours not reported',
  atHome: () => 'At home',
  whereUnknown: () => 'Where was not reported',
  perhaps: () => 'Perhaps, or not for everyone',
  forSome: () => 'Not for everyone',

  before: () => 'Before the first dose',
  everyDose: () => 'With every dose',
  oftenNotSaid: () => 'How often was not reported',
  every,
  firstDay: () => 'On the first day',
  onDay: (p: { day: string }) => `On day ${p.day}`,
  firstThen: (p: Counted) => `On the first day, then after ${weeks(p)}`,
  after: (p: Counted) => `After ${weeks(p)}`,
  daysFirst: (p: { days: string }) => `${p.days} days in a row from the first day`,
  daysAfter: (p: { days: string; weeks: Counted }) =>
    `${p.days} days in a row after ${weeks(p.weeks)}`,
  datesIn: (p: { year: string; dates: string }) => `${p.year}: ${p.dates}`,
  daysDated: (p: { days: string; dates: string }) => `${p.dates} (${p.days} days)`,
  fromFirst: (p: { often: string }) => `From the first day: ${p.often}`,
  fromDay: (p: { often: string; day: string }) => `From day ${p.day}: ${p.often}`,
  fromWeek: (p: { often: string; weeks: Counted }) => `After ${weeks(p.weeks)}: ${p.often}`,
  fromDate: (p: { often: string; date: string }) => `From ${p.date}: ${p.often}`,
  everyDay: () => 'every day',
  everyDayFor: (p: { days: string }) => `every day for ${p.days} days`,
  thenMore: (p: Counted & { until: string }) =>
    p.one ? `Then once more, by ${p.until}` : `Then ${p.count} more, until ${p.until}`,
  sinceFirst: (p: { span: string }) => `${p.span} after the first dose`,

  source: () => 'Sources',
  sourceOf: (p: { option: string }) => `Sources of the calendar: ${p.option}`,
  hide: () => 'Hide the sources',
  hideOf: (p: { option: string }) => `Hide the sources of the calendar: ${p.option}`,
};

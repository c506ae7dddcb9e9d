type Unit = 'day' | 'week' | 'month' | 'year';

const units: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
};

/** Words for stopping, switching and having children. They come with that part. */
export const enStopping = {
  title: () => 'Stopping, switching, having children',
  note: () => 'How long each takes after the last dose. One scale for all options.',
  caption: () => 'What is said of the time after the last dose, by option',
  optionHead: () => 'Option',
  timeHead: () => 'Months after the last dose',
  textHead: () => 'What is said',
  groups: () => ({
    stays: 'How long it stays, or goes on to act',
    wait: 'The wait before another treatment',
    returns: 'What may come back',
    restart: 'After a break',
    other: 'More about stopping',
    pregnancy: 'Having children: pregnancy',
    contraception: 'Having children: birth control',
    breastfeeding: 'Having children: breastfeeding',
    fathers: 'Having children: for men',
  }),
  topics: () => ({
    stays: 'how long it stays',
    wait: 'the wait before another treatment',
    returns: 'what may come back',
    restart: 'what a break means',
    other: 'more about stopping',
    pregnancy: 'pregnancy',
    contraception: 'birth control',
    breastfeeding: 'breastfeeding',
    fathers: 'what men should know who want a child',
  }),
  time: (p: { count: string; one: boolean; unit: Unit }) =>
    `${p.count} ${units[p.unit][p.one ? 0 : 1]}`,
  timeRange: (p: { low: string; high: string; unit: Unit }) =>
    `${p.low} to ${p.high} ${units[p.unit][1]}`,
  atLeast: (p: { time: string }) => `at least ${p.time}`,
  upTo: (p: { time: string }) => `up to ${p.time}`,
  beyond: (p: { time: string; months: string }) =>
    `${p.time} (the scale ends at ${p.months} months)`,
  inRegions: (p: { regions: string; time: string }) => `${p.regions}: ${p.time}`,
  noTime: () => 'No time given',
  nothingToStop: (p: { options: string }) => `${p.options}: nothing to stop or to wait for.`,
  missing: (p: { topics: string }) => `Not described here for any of these options: ${p.topics}.`,
};

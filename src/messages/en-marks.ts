/** What was seen of one thing in a trial of two options. */
interface Seen {
  readonly a: string;
  readonly b: string;
  /** Both figures, each with what it is out of, and what was counted. */
  readonly figures: string;
  readonly study: string;
  readonly span: string;
}

/** Words for what matters to the reader, what is taken now and what differs. They come late. */
export const enMarks = {
  matterTitle: () => 'What matters to you',
  // Five is `mostMarks`, four `mostOptions`: a test compares them.
  matterNote: () => 'Mark up to five. Their rows come first. Nothing is scored.',
  matters: () => 'Things to mark',
  moreMatters: (p: { count: string }) => `${p.count} more`,
  marked: (p: { marked: string; most: string }) => `${p.marked} of ${p.most} marked.`,
  markedFull: (p: { marked: string; most: string }) =>
    `${p.marked} of ${p.most} marked. Take a mark away to set another.`,
  notMarked: (p: { name: string }) =>
    `“${p.name}” is not marked: five are marked already. Take a mark away first.`,
  topics: () => ({
    schedule: 'How it is taken',
    setting: 'Where it is given',
    hours: 'Hours away from home',
    doses: 'How many doses',
    tests: 'Tests and scans',
    checks: 'Checks',
    family: 'Having children',
    vaccines: 'Vaccines',
    stopping: 'Stopping and switching',
    warnings: 'Warnings',
  }),

  chooseTwo: () => 'Choose two options or more to see where they differ.',
  differ: (p: Seen) => `${p.a} and ${p.b} differ: ${p.figures} (${p.study}, ${p.span}).`,
  noClearDifference: (p: Seen) =>
    `${p.a} and ${p.b}: no clear difference, ${p.figures} (${p.study}, ${p.span}).`,
  figuresOnly: (p: Seen) => `${p.a} and ${p.b}: ${p.figures} (${p.study}, ${p.span}).`,
  unsure: (p: { all: boolean }) =>
    p.all
      ? 'The source doesn’t say how sure the difference is.'
      : 'Where only figures stand, the source doesn’t say how sure the difference is.',
  outOf: (p: { value: string; base: string }) => `${p.value} of ${p.base}`,
  shareAgainst: (p: { a: string; b: string; did: string }) => `${p.a} against ${p.b} ${p.did}`,
  rateAgainst: (p: { a: string; b: string; counted: string; base: string }) =>
    `${p.a} against ${p.b} ${p.counted} a year among ${p.base} people`,
  meanAgainst: (p: { a: string; b: string; unit: string }) => `${p.a} against ${p.b} ${p.unit}`,
  furtherTrials: (p: { count: string; one: boolean }) =>
    p.one
      ? 'One more comparison like this is in the table.'
      : `${p.count} more comparisons like this are in the table.`,
  notTested: (p: { names: string }) =>
    `${p.names} were not tested against each other for this, so it can’t be told. Each stands beside its own comparator in the table.`,
  othersNotTested: () =>
    'Other pairs were not tested against each other for this, so it can’t be told. Each stands beside its own comparator in the table.',
  onlyOneFigure: (p: { name: string }) => `Only ${p.name} has a figure, so it can’t be told.`,
  noFigure: (p: { names: string }) => `No figure for: ${p.names}.`,
  noFigures: () => 'No figure for any of them.',
  doesNotApply: (p: { names: string }) => `Does not apply to: ${p.names}.`,

  upTo: (p: { amount: string }) => `up to ${p.amount}`,
  none: () => 'none',
  noneDescribed: () => 'none described',
  noneButFirstDay: () => 'none, but a check on the first day may need a visit',
  hoursOnDays: (p: { hours: string; oneHour: boolean; days: string; oneDay: boolean }) =>
    `${p.hours} ${p.oneHour ? 'hour' : 'hours'} on ${p.days} ${p.oneDay ? 'day' : 'days'}`,
  daysOnly: (p: { amount: string; one: boolean }) =>
    `${p.amount} ${p.one ? 'day' : 'days'}, how many hours is not reported`,
  doses: (p: { amount: string; one: boolean }) => {
    const several = p.one ? '' : 's';
    return {
      infusion: `${p.amount} infusion${several}`,
      injection: `${p.amount} injection${several}`,
      tablet: `${p.amount} tablet${several}`,
      capsule: `${p.amount} capsule${several}`,
      'tablet-day': `${p.amount} day${several} with tablets or capsules`,
      procedure: `${p.amount} time${several} in hospital for it`,
    };
  },
  bloodTests: (p: { amount: string; one: boolean }) =>
    p.one ? `${p.amount} blood or urine test` : `${p.amount} blood or urine tests`,
  scans: (p: { amount: string; one: boolean }) => `${p.amount} ${p.one ? 'scan' : 'scans'}`,
  uncounted: () => ({
    bloodTests: 'blood or urine tests, how many is not said',
    scans: 'scans, how many is not said',
  }),
  atLeast: (p: { amount: string }) => `at least ${p.amount}`,
  amountNotDescribed: () => 'not described',
  amountRows: () => ({
    hours: 'In the first two years: giving it and being watched, without travel and waiting.',
    doses: 'In the first two years.',
    tests: 'In the first two years, with those before the first dose.',
  }),

  textDiffers: (p: { topic: string }) => `${p.topic}: what is said differs, see the table.`,
  textSame: (p: { topic: string; names: string }) => `${p.topic}: the same is said of ${p.names}.`,
  textOfOne: (p: { topic: string; name: string }) =>
    `${p.topic}: only described for ${p.name}, see the table.`,
  notDescribedFor: (p: { names: string }) => `Not described for: ${p.names}.`,
  nobodySays: (p: { topic: string }) => `${p.topic}: not described for any of them.`,
  amountsOf: (p: { all: readonly { name: string; amount: string }[] }) =>
    `${p.all.map(({ name, amount }) => `${name}: ${amount}`).join('; ')}.`,
  sameForAll: (p: { amount: string }) => `The same for all: ${p.amount}.`,
  inTwoYears: (p: { said: string }) => `In the first two years. ${p.said}`,

  markedGroup: () => 'What you marked',
  takenNow: () => 'You take this now',
  pinnedNote: () =>
    'What you take now stands first. The others are A to Z, “no treatment” last. The order says nothing else.',
  waitingNote: (p: { name: string }) =>
    `You take ${p.name} now. It has no column, since four others are chosen. Take one out to see it here.`,
  changeGroup: () => 'What would change',
  changeRows: () => ({
    how: 'How you would take it',
    where: 'Where you would get it',
    hours: 'Time for it in two years',
    tests: 'Tests for it in two years',
    wait: 'Before you could switch',
  }),
  asNow: () => 'As now',
  nothingChanges: () => 'Nothing changes',
  sameForAny: () => 'The same for any switch',
  ways: () => ({
    'intravenous-infusion': 'a drip into a vein',
    'subcutaneous-injection': 'an injection under the skin',
    'intramuscular-injection': 'an injection into a muscle',
    oral: 'a tablet or capsule',
    procedure: 'a procedure in hospital',
    none: 'nothing',
  }),
  places: () => ({
    'infusion-centre': 'an infusion centre',
    hospital: 'a hospital',
    clinic: 'a clinic',
    home: 'home',
    none: 'nowhere',
  }),
  atPlaces: () => ({
    'infusion-centre': 'at an infusion centre',
    hospital: 'in a hospital',
    clinic: 'at a clinic',
    home: 'at home',
    none: 'nowhere',
  }),
  fromTo: (p: { from: string; to: string }) => `From ${p.from} to ${p.to}`,
  sameWay: (p: { way: string }) => `Still ${p.way}, but another plan`,
  nothingToTake: () => 'Nothing to take any more',
  nowhereToGo: () => 'Nowhere to go for it any more',
  sameLeftOut: (p: { count: string; one: boolean }) =>
    p.one
      ? '1 row is the same for all and left out.'
      : `${p.count} rows are the same for all and left out.`,

  nowLabel: () => 'I take this now',
  nowNone: () => 'None of these',
  nowWaits: (p: { name: string }) =>
    `${p.name} has no column yet, since four others are chosen. Take one out: then it stands first.`,
};

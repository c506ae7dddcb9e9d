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
  differenceUnsure: (p: Seen) =>
    `${p.a} and ${p.b}: ${p.figures} (${p.study}, ${p.span}). The source doesn’t say how sure that difference is.`,
  shareAgainst: (p: { a: string; b: string; did: string }) => `${p.a} against ${p.b} ${p.did}`,
  rateAgainst: (p: { a: string; b: string; counted: string; base: string }) =>
    `${p.a} against ${p.b} ${p.counted} a year among ${p.base} people`,
  meanAgainst: (p: { a: string; b: string; unit: string }) => `${p.a} against ${p.b} ${p.unit}`,
  furtherTrials: (p: { count: string; one: boolean }) =>
    p.one ? 'One more trial of the two is below.' : `${p.count} more trials of the two are below.`,
  notTested: (p: { names: string }) =>
    `${p.names} were not tested against each other for this, so it can’t be told. Each stands beside its own comparator below.`,
  othersNotTested: () =>
    'Other pairs were not tested against each other for this, so it can’t be told. Each stands beside its own comparator below.',
  onlyOneFigure: (p: { name: string }) => `Only ${p.name} has a figure, so it can’t be told.`,
  noFigure: (p: { names: string }) => `No figure for ${p.names}.`,
  noFigures: () => 'None of them has a figure for this.',
  doesNotApply: (p: { names: string }) => `Does not apply to ${p.names}.`,

  textDiffers: (p: { label: string; names: string }) => `${p.label}: differs between ${p.names}.`,
  textSame: (p: { label: string; names: string }) => `${p.label}: the same for ${p.names}.`,
  textOfOne: (p: { label: string; name: string }) => `${p.label}: described for ${p.name} only.`,
  notDescribedFor: (p: { names: string }) => `Not described for ${p.names}.`,
  nobodySays: () => 'Not described for any of them.',
  amounts: (p: { label: string; amounts: string }) => `${p.label}: ${p.amounts}.`,
  amountOf: (p: { name: string; amount: string }) => `${p.name} ${p.amount}`,

  markedGroup: () => 'What you marked',
  takenNow: () => 'You take this now',
  pinnedNote: (p: { order: string }) => `What you take now stands first. The others: ${p.order}`,
  waitingNote: (p: { order: string; name: string }) =>
    `${p.order} You take ${p.name} now. It has no column, since four others are chosen. Take one out to see it here.`,
  changeGroup: () => 'What would change',
  changeRows: () => ({
    how: 'How you would take it',
    where: 'Where you would get it',
    hours: 'Your time in two years',
    tests: 'Your tests in two years',
    wait: 'Before you could switch',
  }),
  asNow: () => 'As now',
  nothingChanges: () => 'Nothing changes',
  fromTo: (p: { from: string; to: string }) => `From ${p.from} to ${p.to}`,
  sameLeftOut: (p: { count: string; one: boolean }) =>
    p.one
      ? '1 row is the same for all and left out.'
      : `${p.count} rows are the same for all and left out.`,

  nowLabel: () => 'I take this now',
  nowNone: () => 'None of these',
  nowWaits: (p: { name: string }) =>
    `${p.name} has no column yet, since four others are chosen. Take one out: then it stands first.`,
};

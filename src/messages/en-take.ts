/** Words for what is taken along: a page of paper, a text, a link. They come late. */
export const enTake = {
  title: () => 'Take it along',
  note: () => 'Nothing is stored or sent.',
  lead: () => 'Your options, what matters to you and your questions, on paper or as text.',
  print: () => 'Print one page',
  printPages: () => 'Print two pages',
  cannotPrint: () =>
    'No window for printing opened? Some pages and apps don’t allow it. Copy the text instead.',
  copyText: () => 'Copy as text',
  textCopied: () => 'The text is copied.',
  copyLink: () => 'Copy the link',
  linkCopied: () =>
    'The link is copied. It holds your choices, but not your own words and not your start date.',
  refused: () => 'The browser did not allow copying. The text is below, ready to be copied.',
  textLabel: () => 'Text to copy',
  linkLabel: () => 'Link to copy',
  showCode: () => 'Show a QR code',
  hideCode: () => 'Hide the QR code',
  codeLabel: () => 'QR code of the link below',
  codeNote: () => 'Point a phone’s camera at it to see this comparison there.',
  tooLong: () => 'The link is too long for a QR code. Copy it instead.',
  failed: () => 'This could not be loaded. Check the connection and try again.',
  measures: () => 'Say how the talk went',

  sheetTitle: (p: { condition: string }) => `Compare treatments: ${p.condition}`,
  myName: () => 'My name',
  visitOn: () => 'Visit on',
  now: () => 'I take this now',
  rowTaking: () => 'How it is taken',
  rowTakingAndTime: () => 'How it is taken, and your time in the first two years',
  rowChecks: () => 'Checks',
  checksNote: () => 'Before, during or after treatment. How often is on the page.',
  rowWarnings: () => 'Serious harms to ask about',
  moreTrials: (p: { count: string; one: boolean }) =>
    p.one ? '1 more trial is on the page.' : `${p.count} more trials are on the page.`,
  moreWarnings: (p: { count: string; one: boolean }) =>
    p.one ? '1 more is on the page.' : `${p.count} more are on the page.`,
  bars: () =>
    'Solid bars: an option on this page; hatched: only what it was tested against. Compare bars in one cell only: each is a trial of its own.',
  people: (p: { base: string }) => `Of ${p.base} people. ${enTake.bars()}`,
  pairs: () => 'Were they tested against each other?',
  beside: (p: { names: string }) => `Stood beside ${p.names} in the trials: see the figures there.`,
  marked: (p: { marks: string }) => `What matters to me: ${p.marks}.`,
  isMarked: () => 'marked',
  rowsLeft: (p: { count: string; one: boolean }) =>
    p.one
      ? 'These rows are a part. 1 more is on the page.'
      : `These rows are a part. ${p.count} more are on the page.`,
  markedLeft: (p: { names: string }) => `Marked, but not here for want of room: ${p.names}.`,
  checksLeft: () => 'What is checked, and when, is on the page.',
  questions: () => 'My questions',
  sources: () => 'Sources',
  paper: (p: { journal: string; year: string; doi: string }) =>
    `${p.journal} ${p.year}, doi ${p.doi}.`,
  indexed: (p: { journal: string; year: string; pmid: string }) =>
    `${p.journal} ${p.year}, PubMed ${p.pmid}.`,
  document: (p: { title: string; date: string }) => `${p.title}, ${p.date}.`,
  titleOnly: (p: { title: string }) => `${p.title}.`,
  made: (p: { day: string; id: string; version: string }) =>
    `Printed on ${p.day}, from “${p.id}” ${p.version}.`,
  copiedOn: (p: { day: string; id: string; version: string }) =>
    `Copied on ${p.day} from the data “${p.id}”, version ${p.version}.`,
  address: (p: { address: string }) => `This comparison: ${p.address}`,
  onPhone: () => 'On your phone',
  options: () => 'Options',
};

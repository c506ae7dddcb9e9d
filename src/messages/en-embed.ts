/** Words of the page for frames, for when the comparison is not there, or less than all of it. */
export const enEmbed = {
  pageTitle: () => 'Comparison of treatments',
  refusedData: () =>
    'Nothing is shown. This page shows data of its own site only, and the link that led here names data of another place.',
  refusedLocal: () =>
    'What is special to one place is left out: the link that led here names a file of another site.',
  scriptFailed: () => 'The comparison could not be loaded. Try again later.',
  shutIn: () =>
    'The page around this one keeps the data away from it. Open the comparison on a page of its own:',
  linkBlocked: () => 'The page around this one opens no links. This is the address:',
  close: () => 'Close',

  optionsOf: () => 'The options, and how each is taken',
  option: () => 'Option',
  taking: () => 'How it is taken',
  figuresOnPage: () =>
    'What each may do for a person and to a person, and the source of every figure, is in the full comparison.',
  openPage: () => 'Open the comparison on a page of its own',
};

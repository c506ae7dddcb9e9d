/**
 * What is wrong and the way out, per code; `{name}` stands for what `detail` has under that name.
 * A translation is another table with the same codes.
 */
export const problemTexts = {
  // The file as a whole
  unreadable: 'This cannot be read. Give plain data, as from JSON.parse.',
  'too-deep': 'Nested more than {limit} levels deep, or inside itself. Make it flatter.',
  'too-large': 'More than {limit} values. Split the dataset.',
  'too-long': 'Longer than {limit} characters. Shorten it.',
  'too-many': '{count} entries here. At most {limit} are allowed.',
  'unknown-version':
    'Format version "{name}" is not known here, only "1.0" and others that begin with "1.". Update the component or migrate the file.',
  'more-problems': 'And {count} more. Mend those above first.',

  // The shape
  'missing-field': 'Add the field "{name}" here.',
  'unknown-field': 'Unknown field "{name}".',
  'wrong-type': 'Expected {expected}, found {found}.',
  'not-allowed': '"{name}" is not one of: {allowed}.',
  'wrong-form': 'Expected {expected}.',
  empty: 'Empty. Fill it in, or leave the field out.',
  'too-few': 'At least {limit} needed here.',
  'too-high': 'Expected at most {limit}.',
  'too-low': 'Expected at least {limit}.',
  'not-above': 'Expected more than {limit}.',
  'not-below': 'Expected less than {limit}.',
  invalid: 'This does not fit the format.',

  // Ids
  'duplicate-id': 'The id "{name}" is used twice. Rename one.',
  'duplicate-result':
    'A second result for "{name}" over the same time. Merge them, or give one its own "weeks" or "span".',
  'unknown-id': 'There is no "{name}" in {list}.',

  // Figures
  'no-figure': 'Give one of: {names}. Nothing is not zero.',
  'two-figures': 'Only one can hold of: {names}. Keep one.',
  'range-without-reason': 'Say in "reason" why only a range is known.',
  'none-seen-without-people': 'Say in "people" of how many: none of 20 is not none of 2,000.',
  'reversed-interval': 'The lower limit {from} is above the upper limit {to}.',
  'value-outside-interval': '{value} is outside its interval, {from} to {to}. Correct one.',
  'events-above-people': '{events} with the event, but only {people} counted. Correct one.',
  'events-disagree':
    '{events} of {people} is {share}%, not {value}%. Correct one, or say in "method" how it was counted.',

  'fraction-for-percent':
    '{value} is read as {value}%, and that of {people} people is no whole person. For {percent}%, write {percent}; if it is {value}%, add "events" or say in "method" how it was counted.',

  // Effects
  'effect-against-arms':
    '{value} contradicts the arms: {a} in "{of}" and {b} in "{against}" give {given}. Swap the two in "of", or correct the figures.',
  'same-arm': 'Name two different arms.',
  'same-option': 'Name two different options.',
  'effect-without-figure':
    'The arm "{name}" has no figure in this result. Add it, or remove the effect.',
  'relative-without-baseline':
    'The arm "{name}" needs a "value": a relative effect says nothing without it.',

  // Studies and outcomes
  'arm-without-name': 'Add "therapy" or "name": what this group got.',
  'more-than-enrolled':
    'The arms have {people} people, but only {enrolled} were enrolled. Correct one.',
  'harm-without-seriousness': 'A harm needs "seriousness".',
  'benefit-with-seriousness': 'Only a harm has "seriousness". Remove it, or correct "group".',
  'missing-phrase': 'An outcome of kind "{kind}" needs the phrase "{name}".',
  'no-baseline-option': 'Add an option of kind "none" or "current": no change is a choice too.',
  'missing-language': 'Add this text in "{name}", the language of the dataset.',

  // Schedules
  'late-first-dose': 'Weeks are counted from the first dose: it is in week 0, not in week {week}.',
  'not-with-when': '"{name}" says nothing where "when" is "{when}". Remove one, or say "during".',

  // A local layer
  'other-dataset': 'This file is for the dataset "{name}", and here is "{id}". Correct one.',
  'hidden-baseline': 'No change is a choice too: it can’t be hidden. Remove "hidden".',
  'all-hidden': 'This would hide every treatment. Leave at least one.',

  // Dates
  'no-such-day': '"{name}" is not in the calendar.',
  'dates-reversed': '"{late}" is before "{early}". Correct one.',
} as const;

/**
 * What is wrong with a text that should be JSON, and the way out; `{name}` stands for what `detail`
 * has under that name.
 */
export const jsonTexts = {
  'empty-file':
    'The file is empty. Start one with "treatment-comparison new", or save the file again.',
  'not-json': 'This is a web page and not a dataset. Save the dataset itself, a file in JSON.',
  'byte-order-mark':
    'The file begins with an invisible mark (BOM). Save it as "UTF-8" and not as "UTF-8 with BOM".',
  comment: 'JSON has no comments. Put the words into a field "$comment", or remove them.',
  'trailing-comma': 'No comma after the last entry. Remove it.',
  'doubled-comma': 'Two commas in a row. Remove one.',
  'missing-comma': 'A comma is missing here, between two entries. Add it.',
  'missing-colon': 'A colon (:) is missing here, between the name and its value. Add it.',
  'missing-value': 'A value is missing here. Add it, or remove the field.',
  'missing-bracket': 'The "{open}" of line {line} is not closed. Write "{close}" before this.',
  'cut-off':
    'The file ends too early: the "{open}" of line {line} is not closed. Add what is missing.',
  'wrong-bracket': 'Write "{close}" and not "{found}": this closes the "{open}" of line {line}.',
  'extra-bracket': 'This "{found}" closes nothing. Remove it.',
  'extra-text': 'The dataset has ended before this. Remove what follows.',
  'comma-decimal': 'Write a point in a number, not a comma: {number}.',
  'percent-sign': 'Write the number alone, without the sign %.',
  'wrong-number': 'Write the number so: {number}.',
  'wrong-quotes': 'These quotes come from a word processor. Write straight quotes: ".',
  'single-quotes': 'Write double quotes (") and not single ones.',
  'quote-in-text': 'A text ends at its next straight quote. Within a text, write “ and ”.',
  'unquoted-name': 'Put the name of a field in straight quotes: "{name}".',
  'unknown-word':
    '"{name}" is no value. Write a number, true or false, or put a text in straight quotes.',
  'open-text': 'The closing quote (") of this text is missing. Add it; a text stays on one line.',
  'wrong-character': 'A tab or another invisible character in a text. Write a space instead.',
  'wrong-space': 'This space comes from a word processor. Write a plain one.',
  'wrong-escape': 'A backslash (\\) has a meaning of its own. Write "\\\\" for the sign itself.',
  'open-comment': 'This comment has no end, and JSON has no comments. Remove it.',
  'duplicate-field': 'The field "{name}" is here twice, first in line {line}. Keep one.',
  more: 'There is more. Mend what stands above, and check again.',
  'bad-json': 'This is not valid JSON. Compare it with an entry that is right.',
} as const;

/** Stable name of a fault in the text of a file. */
export type JsonCode = keyof typeof jsonTexts;

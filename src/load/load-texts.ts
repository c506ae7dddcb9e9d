/**
 * What kept a dataset from arriving, and the way out; `{name}` stands for what `detail` has under
 * that name. A translation has the same codes.
 */
export const loadTexts = {
  'no-address': 'Set "src" to the address of a dataset.',
  'bad-address': '"{address}" must begin with "https://" or "http://", without a user name.',
  network:
    'The dataset could not be reached. Check the connection and the address. Another site must allow this page to read it (CORS).',
  timeout: 'The dataset did not arrive within {seconds} seconds. Try again.',
  'http-status':
    'The server answered with status {status}. Check the address, and whether anyone may read it.',
  'too-large': 'The file is larger than {limit} bytes. Split the dataset.',
  'not-json':
    'A web page came back. Check that the address is that of the dataset, a JSON file, itself.',
  'cut-off': 'The file ends too early. Try again, or publish the whole file again.',
  'not-utf8': 'The file is not in UTF-8, so its letters would be wrong. Save it as UTF-8.',
  'bad-json': 'The file is not valid JSON. Check it with a JSON editor.',
  'bad-json-at': 'The file is not valid JSON: see line {line}, column {column}.',
} as const;

/** Stable name of what kept a dataset from arriving. */
export type LoadCode = Exclude<keyof typeof loadTexts, 'bad-json-at'>;

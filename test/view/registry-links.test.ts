import { describe, expect, it } from 'vitest';
import { registryView } from '../../src/view/registry-links.js';

describe('a number in a registry', () => {
  it.each([
    ['NCT01247324', 'https://clinicaltrials.gov/study/NCT01247324'],
    ['ISRCTN12345678', 'https://www.isrctn.com/ISRCTN12345678'],
    [
      '2012-000835-18',
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=2012-000835-18',
    ],
    [
      'EudraCT number 2012-000835-18',
      'https://www.clinicaltrialsregister.eu/ctr-search/search?query=2012-000835-18',
    ],
  ])('of a known form is a link: %s', (number, href) => {
    expect(registryView(number)).toEqual({ title: number, details: '', href });
  });

  it.each(['NCT123', 'JapicCTI-111', '2022-501234-12-00', 'NCT01247324/../x'])(
    'of another form is text: %s',
    (number) => {
      expect(registryView(number)).toEqual({ title: number, details: '' });
    },
  );
});

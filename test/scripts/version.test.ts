import { expect, it } from 'vitest';
import { version } from '../../src/version.js';
import manifest from '../../package.json' with { type: 'json' };

it('is the one that the package says', () => {
  expect(version).toBe(manifest.version);
});

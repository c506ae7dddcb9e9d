import { expect } from 'vitest';

/** Equal but for a share of the size, or of 1 where that is more. */
export const expectClose = (found: number | undefined, wanted: number, share: number) => {
  expect(Math.abs((found ?? Number.NaN) - wanted)).toBeLessThanOrEqual(
    share * Math.max(1, Math.abs(wanted)),
  );
};

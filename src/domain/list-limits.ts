/** Entries that the long lists may have at most. The schema says the same; a test compares them. */
export const listLimits = {
  populations: 100,
  outcomes: 500,
  matters: 20,
  therapies: 200,
  studies: 2_000,
  syntheses: 500,
  sources: 5_000,
} as const;

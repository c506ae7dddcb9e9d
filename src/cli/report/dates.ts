const dayLength = 24 * 60 * 60 * 1000;

/** Days from one day to another, both written year-month-day. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);

/**
 * Whole years from a date as exact as known ("2019", "2019-06", "2019-06-30") to a day. What is not
 * known counts as late as it can be, so that a text is never called older than it surely is.
 */
export function yearsSince(date: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  const latest = `${date}${'-12-31'.slice(date.length - 4)}`;
  return Math.max(0, latest.slice(5) > today.slice(5) ? years - 1 : years);
}

/**
 * A time in the reader's language: 3.5 hours, 25 minutes, 3.5–4.5 hours.
 *
 * @param hours - How long it takes.
 * @param shortest - How long it takes at least, where that differs.
 */
export function durationText(hours: number, locale: string, shortest = hours): string {
  const isShort = hours < 1;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isShort ? 'minute' : 'hour',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const [low, high] = [shortest, hours].map((value) => (isShort ? Math.round(value * 60) : value));
  return low === undefined || high === undefined || low === high
    ? format.format(high ?? hours)
    : format.formatRange(low, high);
}

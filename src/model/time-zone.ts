import { type Day, isoFromDay } from './day';

const HOUR = 3_600_000;

/** The ISO day of an instant in a zone, without asking Google: that would take a call for each date. */
export function dayInZone(instant: number, timeZone: string): string {
  const parts: Intl.DateTimeFormatOptions = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' };
  return new Intl.DateTimeFormat('en-CA', parts).format(instant);
}

/**
 * The instant at which a day begins in a zone: the first quarter of an hour that belongs to it. Mostly midnight; where
 * clocks are put forward at midnight, an hour later.
 */
export function startOfDay(day: Day, timeZone: string): number {
  const iso = isoFromDay(day);
  let before = day * 24 * HOUR - 15 * HOUR;
  let within = day * 24 * HOUR + 13 * HOUR;
  while (within - before > HOUR / 4) {
    // Halves stay on quarters of an hour, which all offsets are multiples of.
    const middle = before + Math.floor((within - before) / (HOUR / 2)) * (HOUR / 4);
    if (dayInZone(middle, timeZone) < iso) before = middle;
    else within = middle;
  }
  return within;
}

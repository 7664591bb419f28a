import { type Day, isoFromDay } from './day';
import { memoized } from './memoized';

const HOUR = 3_600_000;

/** Whether there is a time zone of this name (IANA); older and odd names count too, as far as the engine knows them. */
export function isTimeZone(name: string): boolean {
  try {
    return formatterOf(name).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** One for each zone: making one takes some 20 milliseconds in a fresh process, and every later one still a part of one. */
const formatterOf = memoized(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    }),
);

/**
 * The ISO day of an instant in a zone, without asking Google: that would take a call for each date. It is put together from
 * its parts, since the order in which a locale writes them has changed from one version of ICU to the next.
 */
export function dayInZone(instant: number, timeZone: string): string {
  const parts = formatterOf(timeZone).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month').padStart(2, '0')}-${part('day').padStart(2, '0')}`;
}

/**
 * The instant at which a day begins in a zone: the first quarter of an hour that belongs to it. Mostly midnight; where
 * clocks are put forward at midnight, an hour later.
 */
export function startOfDay(day: Day, timeZone: string): number {
  return startsIn(timeZone)(day);
}

/** Memoized: a column of notice dates comes back to the same ends of months. */
const startsIn = memoized((timeZone: string) => memoized((day: Day) => firstInstant(day, timeZone)));

function firstInstant(day: Day, timeZone: string): number {
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

import { isoFromDay } from '../core/day';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The earliest day begins 14 hours before UTC's; a minute less lets Hawaii, ten hours behind, come out right too. */
const EARLIEST_MIDNIGHT = 14 * HOUR - 60_000;

/**
 * Makes the function that gives the ISO day of a date cell. Sheets hands a date over as the instant at which that
 * day begins in the sheet's zone, which a formula does not know and should not ask for, since every question to
 * Google takes time. But where all instants lie at the same hour (or two, an hour apart, with summer time) they are
 * such midnights, and the day can be read off them. Only clock times need the zone, which is then asked for once.
 */
export function dayReader(instants: number[], timeZone: () => string): (instant: number) => string {
  if (areMidnights(instants)) return (instant) => isoFromDay(Math.floor((instant + EARLIEST_MIDNIGHT) / DAY));
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: timeZone(),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return (instant) => format.format(instant);
}

/** Too few instants prove nothing: a single one may as well be a time in the afternoon. */
function areMidnights(instants: number[]): boolean {
  const hours = new Set(instants.map((instant) => ((instant % DAY) + DAY) % DAY));
  const [first, second = first] = hours;
  const apart = Math.abs(first - second);
  return instants.length > 2 && hours.size <= 2 && Math.min(apart, DAY - apart) <= HOUR;
}

import { isoFromDay } from './day';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The earliest day begins 14 hours before UTC's; a minute less lets Hawaii, ten hours behind, come out right too. */
const EARLIEST_MIDNIGHT = 14 * HOUR - 60_000;

/**
 * Makes the function that gives the ISO day of a date cell. Sheets hands a date over as the instant at which that
 * day begins in the sheet's zone, and asking Google for the day of each takes time. But where all instants lie at
 * the same hour (or two, an hour apart, with summer time) they are such midnights, and the day can be read off them.
 * Only clock times need the slow answer, which knows the zone.
 */
export function dayReader(
  instants: number[],
  slow: (instant: number) => string,
): (instant: number) => string {
  return areMidnights(instants)
    ? (instant) => isoFromDay(Math.floor((instant + EARLIEST_MIDNIGHT) / DAY))
    : slow;
}

/** Too few instants prove nothing: a single one may as well be a time in the afternoon. */
function areMidnights(instants: number[]): boolean {
  const hours = new Set(instants.map((instant) => ((instant % DAY) + DAY) % DAY));
  const [first, second = first] = hours;
  const apart = Math.abs(first - second);
  return instants.length > 2 && hours.size <= 2 && Math.min(apart, DAY - apart) <= HOUR;
}

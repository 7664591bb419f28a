import { isoFromDay } from './day';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The earliest day begins 14 hours before UTC's; a minute less lets Hawaii, ten hours behind, come out right too. */
const EARLIEST_MIDNIGHT = 14 * HOUR - 60_000;

/** Offsets of all zones are multiples of this. */
const QUARTER = HOUR / 4;

/**
 * Makes the function that gives the ISO day of a date cell. Sheets hands a date over as the instant at which that
 * day begins in the sheet's zone, and asking for the day of each takes time. But where all instants lie at the same
 * hour (or two, an hour apart, with summer time) they are such midnights, and the day can be read off them. Where the
 * zone is known, a few are asked for nevertheless: a sheet whose dates all stand at noon looks just the same.
 */
export function dayReader(
  instants: number[],
  slow: (instant: number) => string,
  zoneIsKnown: boolean,
): (instant: number) => string {
  const fast = (instant: number): string => isoFromDay(Math.floor((instant + EARLIEST_MIDNIGHT) / DAY));
  if (!areMidnights(instants)) return slow;
  return zoneIsKnown && witnesses(instants).some((instant) => fast(instant) !== slow(instant)) ? slow : fast;
}

/** Too few instants prove nothing: a single one may as well be a time in the afternoon. */
function areMidnights(instants: number[]): boolean {
  const hours = new Set(instants.map(timeOfDay));
  const [first, second = first] = hours;
  const apart = Math.abs(first - second);
  return (
    instants.length > 2 &&
    hours.size <= 2 &&
    [...hours].every((hour) => hour % QUARTER === 0) &&
    Math.min(apart, DAY - apart) <= HOUR
  );
}

/** The first and the last instant of each time of day: four at most. */
function witnesses(instants: number[]): number[] {
  const ends = new Map<number, [number, number]>();
  for (const instant of instants) {
    const [least, most] = ends.get(timeOfDay(instant)) ?? [instant, instant];
    ends.set(timeOfDay(instant), [Math.min(least, instant), Math.max(most, instant)]);
  }
  return [...ends.values()].flat();
}

function timeOfDay(instant: number): number {
  return ((instant % DAY) + DAY) % DAY;
}

import { isoFromDay } from './day';
import { memoized } from './memoized';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The earliest day begins 14 hours before that of UTC. One minute less, so that Hawaii (10 hours later) is right too. */
const EARLIEST_MIDNIGHT = 14 * HOUR - 60_000;

/** Offsets of all zones are multiples of this. */
const QUARTER = HOUR / 4;

/** A date as it arrives; `instanceof` would miss dates of another realm. */
interface DateCell {
  getTime(): number;
}

/** What we know of the dates in some cells. */
interface Instants {
  count: number;
  /** Times of day, each with the first and the last instant at it; a fourth one would tell nothing more. */
  times: { time: number; first: number; last: number }[];
}

/**
 * Replaces the dates in blocks of cells, in place, with their ISO days, and invalid dates and all other objects, such as
 * pictures in cells, with an empty text. Sheets gives a date as the instant at which its day begins in the sheet's zone.
 * Asking for the day of each one (`isoDayOf`) takes time. But if all instants are at the same hour (or at two, an hour
 * apart, because of summer time), they are such midnights, and the day follows from the instant. If the zone is known, a
 * few are asked for all the same: a sheet whose dates are all at noon looks just like it.
 */
export function replaceDates(
  blocks: unknown[][][],
  isoDayOf: (instant: number) => string,
  zoneIsKnown: () => boolean,
): void {
  const seen: Instants = { count: 0, times: [] };
  const found = blocks.map((block) => ({ block, columns: objectColumns(block, seen) }));
  if (found.every(({ columns }) => columns.length === 0)) return;
  const dayOf =
    areMidnights(seen) && !(zoneIsKnown() && isRefuted(seen, isoDayOf))
      ? midnightReader()
      : askOnce(isoDayOf);
  for (const { block, columns } of found) {
    for (const row of block) {
      for (const column of columns) {
        const cell = row[column];
        if (isObject(cell)) row[column] = isDate(cell) ? dayOf(cell.getTime()) : '';
      }
    }
  }
}

/** The columns of a block, from 0, that hold any object; its dates are seen. */
function objectColumns(block: unknown[][], seen: Instants): number[] {
  const holds: boolean[] = [];
  for (const row of block) {
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (!isObject(cell)) continue;
      if (isDate(cell)) see(cell.getTime(), seen);
      holds[column] = true;
    }
  }
  return [...holds.keys()].filter((column) => holds[column]);
}

function isObject(cell: unknown): cell is object {
  return typeof cell === 'object' && cell !== null;
}

function isDate(cell: object): cell is DateCell {
  return 'getTime' in cell && typeof cell.getTime === 'function';
}

function see(instant: number, seen: Instants): void {
  seen.count += 1;
  const time = timeOfDay(instant);
  for (const known of seen.times) {
    if (known.time !== time) continue;
    if (instant < known.first) known.first = instant;
    else if (instant > known.last) known.last = instant;
    return;
  }
  if (seen.times.length < 3) seen.times.push({ time, first: instant, last: instant });
}

/** Too few instants prove nothing: a single one may just as well be a time in the afternoon. */
function areMidnights({ count, times }: Instants): boolean {
  const hours = times.map(({ time }) => time);
  const spread = Math.max(...hours) - Math.min(...hours);
  return (
    count > 2 &&
    times.length <= 2 &&
    hours.every((time) => time % QUARTER === 0) &&
    Math.min(spread, DAY - spread) <= HOUR
  );
}

/** Whether the first or last instant of a time of day (four at most) is on another day than it seems. */
function isRefuted({ times }: Instants, isoDayOf: (instant: number) => string): boolean {
  return times
    .flatMap(({ first, last }) => [first, last])
    .some((instant) => midnightReader()(instant) !== isoDayOf(instant));
}

/** Makes the reader of the day of a midnight; it formats each day once. */
function midnightReader(): (instant: number) => string {
  const isoOf = memoized(isoFromDay);
  return (instant) => isoOf(Math.floor((instant + EARLIEST_MIDNIGHT) / DAY));
}

function askOnce(isoDayOf: (instant: number) => string): (instant: number) => string {
  return memoized((instant) => (Number.isNaN(instant) ? '' : isoDayOf(instant)));
}

// `%` takes several times as long, and this runs for every date of a sheet.
function timeOfDay(instant: number): number {
  return instant - Math.floor(instant / DAY) * DAY;
}

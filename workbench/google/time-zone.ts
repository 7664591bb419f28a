const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The time on a wall clock, as numbers. */
type WallClock = Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;

/** The wall-clock time of a time zone at an instant. */
export function wallClock(instant: number, timeZone: string): WallClock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const parts = format.formatToParts(instant);
  const of = (wanted: keyof WallClock): number => Number(parts.find(({ type }) => type === wanted)?.value);
  return {
    year: of('year'),
    month: of('month'),
    day: of('day'),
    hour: of('hour'),
    minute: of('minute'),
    second: of('second'),
  };
}

/** The instant of a serial day (days since 1899-12-30, with the time as its fraction) in a time zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - 25_569) * DAY);
  // Twice, since the offset at the first guess may be that of the other side of a clock change.
  const first = wall - offsetAt(wall, timeZone);
  return wall - offsetAt(first, timeZone);
}

/** The serial day of an instant in a time zone, with the time as its fraction. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return 25_569 + (instant + offsetAt(instant, timeZone)) / DAY;
}

/** Milliseconds by which a zone is before UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, timeZone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

import { dayReader } from '../../src/core/date-cell';
import { dayFromIso, isoFromDay } from '../../src/core/day';
import { instantOfSerial } from '../../workbench/google/time-zone';

const slowly = (): string => 'asked';

/** The instants that Sheets gives for date cells: midnights in the sheet's zone. */
function midnights(isoDays: string[], timeZone: string): number[] {
  return isoDays.map((iso) => instantOfSerial((dayFromIso(iso) as number) + 25_569, timeZone));
}

const DAYS = [
  '2025-01-01',
  '2025-03-29',
  '2025-03-30',
  '2025-03-31',
  '2025-06-30',
  '2025-10-26',
  '2025-12-31',
];

test.each([
  'Europe/Berlin',
  'Europe/London',
  'Pacific/Auckland',
  'America/Los_Angeles',
  'Pacific/Honolulu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Etc/UTC',
])('days of a sheet in %s are read off its midnights', (timeZone) => {
  const instants = midnights(DAYS, timeZone);
  expect(instants.map(dayReader(instants, slowly, false))).toEqual(DAYS);
});

test('dates that all stand at noon are told from midnights where the zone is known', () => {
  const noons = midnights(DAYS, 'Europe/Berlin').map((instant) => instant + 12 * 3_600_000);
  const inBerlin = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(0, 10);
  expect(noons.map(dayReader(noons, inBerlin, true))).toEqual(DAYS);
});

test('no zone is some minutes off the quarter of an hour', () => {
  const [a, b, c] = midnights(DAYS, 'Europe/Berlin').map((instant) => instant - 60_000);
  expect(dayReader([a, b, c], slowly, false)(a)).toBe('asked');
});

test('clock times, and one or two dates, are asked for', () => {
  const [a, b, c] = midnights(DAYS, 'Europe/Berlin');
  expect(dayReader([a, b + 9 * 3_600_000, c], slowly, false)(a)).toBe('asked');
  expect(dayReader([a, b], slowly, false)(a)).toBe('asked');
  expect(dayReader([a, b, c], slowly, false)(a)).toBe(isoFromDay(dayFromIso('2025-01-01') as number));
});

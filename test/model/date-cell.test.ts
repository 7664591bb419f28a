import { replaceDates } from '../../src/model/date-cell';
import { dayFromIso } from '../../src/model/day';
import { instantOfSerial } from '../../workbench/google/time-zone';
import { at } from '../at';

const slowly = (): string => 'asked';

/** The days of some instants that are in a column as dates. */
function daysOf(instants: number[], slow: (instant: number) => string, zoneIsKnown: boolean): unknown[] {
  const cells = instants.map((instant): unknown[] => ['Acme', new Date(instant)]);
  replaceDates([cells], slow, () => zoneIsKnown);
  return cells.map(([name, day]) => (name === 'Acme' ? day : 'another cell was changed'));
}

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

/** The first three of them, some milliseconds later. */
function threeMidnights(timeZone: string, later = 0): [number, number, number] {
  const instants = midnights(DAYS, timeZone).map((instant) => instant + later);
  return [at(instants), at(instants, 1), at(instants, 2)];
}

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
  expect(daysOf(instants, slowly, false)).toEqual(DAYS);
});

test('dates that are all at noon are told from midnights where the zone is known', () => {
  const noons = midnights(DAYS, 'Europe/Berlin').map((instant) => instant + 12 * 3_600_000);
  const inBerlin = (instant: number) => new Date(instant + 3_600_000).toISOString().slice(0, 10);
  expect(daysOf(noons, inBerlin, true)).toEqual(DAYS);
});

test('where the zone is known, the first and the last date of each hour are asked for, and no other', () => {
  const asked: number[] = [];
  const instants = midnights(DAYS, 'Europe/Berlin');
  const shuffled = [at(instants, 1), at(instants), ...instants.slice(2)];
  const inBerlin = (instant: number) => {
    asked.push(instant);
    return at(DAYS, instants.indexOf(instant));
  };
  expect(daysOf(shuffled, inBerlin, true)).toEqual([DAYS[1], DAYS[0], ...DAYS.slice(2)]);
  // Midnights of winter and of summer: 1 January to 31 December, 31 March to 26 October.
  expect(asked.sort((a, b) => a - b)).toEqual([0, 3, 5, 6].map((index) => instants[index]));
});

test.each([
  ['the first', 0],
  ['the last', 6],
])('a zone that gives %s another day refutes the midnights: all are asked for', (_which, wrong) => {
  const instants = midnights(DAYS, 'Etc/UTC');
  const answers = DAYS.map((iso, index) => (index === wrong ? 'another day' : iso));
  const slow = (instant: number) => at(answers, instants.indexOf(instant));
  for (const order of [instants, [...instants].reverse()]) {
    expect(daysOf(order, slow, true).sort()).toEqual([...answers].sort());
  }
});

test('three hours of the day are no midnights, nor is one of two that is between quarters of an hour', () => {
  const [a, b, c] = threeMidnights('Etc/UTC');
  const hour = 3_600_000;
  expect(daysOf([a, b + hour / 2, c + hour], slowly, false)).toEqual(['asked', 'asked', 'asked']);
  expect(daysOf([a, b + 60_000, c], slowly, false)).toEqual(['asked', 'asked', 'asked']);
});

test('no zone is some minutes off the quarter of an hour', () => {
  const [a, b, c] = threeMidnights('Europe/Berlin', -60_000);
  expect(daysOf([a, b, c], slowly, false)).toEqual(['asked', 'asked', 'asked']);
});

test('clock times, and one or two dates, are asked for', () => {
  const [a, b, c] = threeMidnights('Europe/Berlin');
  expect(daysOf([a, b + 9 * 3_600_000, c], slowly, false)[0]).toBe('asked');
  expect(daysOf([a, b], slowly, false)).toEqual(['asked', 'asked']);
  expect(daysOf([a, b, c], slowly, false)[0]).toBe('2025-01-01');
});

test('a date that is none becomes nothing, and each instant is asked for once', () => {
  const asked: number[] = [];
  const ask = (instant: number): string => `${asked.push(instant)}`;
  expect(daysOf([Number.NaN, 60_000, 60_000, 120_000], ask, false)).toEqual(['', '1', '1', '2']);
});

test('dates are replaced in every block and every column that holds one', () => {
  const [a, b, c] = midnights(DAYS, 'Europe/Berlin').map((instant) => new Date(instant));
  const blocks = [
    [
      ['Date', 'Due'],
      [a, b],
      ['', c],
    ],
    [[c]],
  ];
  replaceDates(blocks, slowly, () => false);
  expect(blocks).toEqual([
    [
      ['Date', 'Due'],
      ['2025-01-01', '2025-03-29'],
      ['', '2025-03-30'],
    ],
    [['2025-03-30']],
  ]);
});

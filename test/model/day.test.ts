import fc from 'fast-check';
import { dayFromIso, dayFromParts, daysInMonth, isoFromDay, partsFromDay } from '../../src/model/day';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11016],
  ['2025-12-31', 20453],
  ['2100-03-01', 47541],
])('%s is day %i', (iso, day) => {
  expect(dayFromIso(iso)).toBe(day);
  expect(isoFromDay(day)).toBe(iso);
});

test.each([
  '2025-02-29',
  '2025-13-01',
  '2025-00-10',
  '2025-04-31',
  '31.12.2025',
  '',
  '2025-12-311',
  'on 2025-04-01',
])('"%s" is no day', (text) => {
  expect(dayFromIso(text)).toBeUndefined();
});

test('a time behind the date is left out', () => {
  expect(dayFromIso('2025-12-31 23:59:59')).toBe(20453);
});

test('every day of four centuries has the parts that the calendar gives it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60_000, max: 90_000 }), (day) => {
      const date = new Date(day * 86_400_000);
      const { year, month, day: ofMonth } = partsFromDay(day);
      expect([year, month, ofMonth]).toEqual([
        date.getUTCFullYear(),
        date.getUTCMonth() + 1,
        date.getUTCDate(),
      ]);
      expect(dayFromParts(year, month, ofMonth)).toBe(day);
    }),
  );
});

test('months have 28 to 31 days', () => {
  expect(Array.from({ length: 12 }, (_, month) => daysInMonth(2025, month + 1))).toEqual([
    31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
  ]);
});

test.each([
  [2025, 4, 0],
  [2025, 4, 31],
  [2025, 0, 1],
  [2025, 13, 1],
])('%i-%i-%i is no date', (year, month, ofMonth) => {
  expect(dayFromParts(year, month, ofMonth)).toBeUndefined();
});

test('February is long in leap years, centuries only every fourth', () => {
  expect([2023, 2024, 1900, 2000, 2100].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29, 28]);
});

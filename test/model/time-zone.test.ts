import fc from 'fast-check';
import { isoFromDay } from '../../src/model/day';
import { dayInZone, startOfDay } from '../../src/model/time-zone';
import { day } from '../scoring/books';

test.each([
  ['2025-06-30T21:59:59Z', 'Europe/Berlin', '2025-06-30'],
  ['2025-06-30T22:00:00Z', 'Europe/Berlin', '2025-07-01'],
  ['2025-12-31T23:00:00Z', 'Europe/Berlin', '2026-01-01'],
  ['2025-12-31T23:00:00Z', 'Etc/UTC', '2025-12-31'],
  ['2025-12-31T09:59:00Z', 'Pacific/Kiritimati', '2025-12-31'],
  ['2025-12-31T10:00:00Z', 'Pacific/Kiritimati', '2026-01-01'],
  ['2025-12-31T18:29:00Z', 'Asia/Kolkata', '2025-12-31'],
])('%s in %s is on %s', (instant, zone, iso) => {
  expect(dayInZone(Date.parse(instant), zone)).toBe(iso);
});

test.each([
  ['2025-06-30', 'Europe/Berlin', '2025-06-29T22:00:00Z'],
  ['2025-12-31', 'Europe/Berlin', '2025-12-30T23:00:00Z'],
  ['2025-12-31', 'Asia/Kathmandu', '2025-12-30T18:15:00Z'],
  ['2025-12-31', 'America/Los_Angeles', '2025-12-31T08:00:00Z'],
  // Clocks are put forward at midnight, so this day begins at one.
  ['2025-09-07', 'America/Santiago', '2025-09-07T04:00:00Z'],
])('%s in %s begins at %s', (iso, zone, instant) => {
  expect(startOfDay(day(iso), zone)).toBe(Date.parse(instant));
});

test('the start of a day belongs to it, and the moment before to an earlier one', () => {
  const zones = [
    'Pacific/Kiritimati',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
    'Europe/Berlin',
    'Etc/UTC',
    'America/St_Johns',
    'Pacific/Pago_Pago',
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: day('2000-01-01'), max: day('2040-12-31') }),
      fc.constantFrom(...zones),
      (one, zone) => {
        const start = startOfDay(one, zone);
        expect(dayInZone(start, zone)).toBe(isoFromDay(one));
        expect(dayInZone(start - 1, zone) < isoFromDay(one)).toBe(true);
      },
    ),
  );
});

test('a locale that writes days in another order changes nothing: from one ICU to the next they have', () => {
  const { prototype } = Intl.DateTimeFormat;
  const own = Object.getOwnPropertyDescriptor(prototype, 'format') as PropertyDescriptor;
  Object.defineProperty(prototype, 'format', { ...own, get: () => () => '12/31/2025' });
  try {
    expect(dayInZone(Date.parse('2025-07-01T11:59:59Z'), 'Asia/Tokyo')).toBe('2025-07-01');
  } finally {
    Object.defineProperty(prototype, 'format', own);
  }
});

test.each([
  ['0099-03-01T00:00:00Z', '0099-03-01'],
  ['9999-12-31T00:00:00Z', '9999-12-31'],
])('%s is on a day with four digits for its year', (instant, iso) => {
  expect(dayInZone(Date.parse(instant), 'Etc/UTC')).toBe(iso);
});

test('a day that comes back is found once', () => {
  const start = startOfDay(12_345, 'Asia/Tokyo');
  const { prototype } = Intl.DateTimeFormat;
  const own = Object.getOwnPropertyDescriptor(prototype, 'formatToParts') as PropertyDescriptor;
  let asked = 0;
  Object.defineProperty(prototype, 'formatToParts', {
    ...own,
    value(...args: unknown[]) {
      asked += 1;
      return own.value.apply(this, args);
    },
  });
  try {
    expect(startOfDay(12_345, 'Asia/Tokyo')).toBe(start);
    expect(asked).toBe(0);
    startOfDay(12_346, 'Asia/Tokyo');
    expect(asked).toBeGreaterThan(0);
  } finally {
    Object.defineProperty(prototype, 'formatToParts', own);
  }
});

import type { Settings } from '../../../src/model/settings';
import { bookOf, late, lineOf, onlyClient } from '../books';

/** What is assumed for one invoice so many days late. */
const assumed = (days: number, amount = 1_000_000, settings: Partial<Settings> = {}) =>
  lineOf(onlyClient(bookOf([late('2025-03-31', days, { amount })]), settings), 'chasing');

test.each([
  [7, 0],
  [8, 1 / 7],
  [13, 6 / 7],
  [14, 1],
  [30, 1],
  [31, 1 + 1 / 14],
  [44, 2],
  [60, 2],
  [61, 2 + 1 / 14],
  [74, 3],
  [200, 3],
])('%i days late: %d reminders of half an hour', (days, reminders) => {
  expect(assumed(days)).toMatchObject({ assumed: true, amount: Math.round(reminders * 3_000) });
  expect(assumed(days)?.hours).toBeCloseTo(reminders / 2, 12);
  expect(assumed(days)?.count).toBe(Math.ceil(reminders));
});

test('each no more than a twelfth of its invoice’s margin', () => {
  // 30 % of 100 is 30, a twelfth of it 2.50: three are 7.50, or an eighth of an hour.
  expect(assumed(200, 10_000)).toMatchObject({ amount: 750, timeAmount: 750 });
  expect(assumed(200, 10_000)?.hours).toBeCloseTo(0.125, 12);
  expect(assumed(200, 10_000, { margin: 60 })?.amount).toBe(1_500);
  // Where an hour is worth nothing there is nothing to compare it with.
  expect(assumed(200, 10_000, { hourlyValue: 0 })).toMatchObject({ amount: 0, hours: 1.5 });
  expect(assumed(200, 10_000, { hourlyValue: 0, margin: 0 })?.hours).toBe(1.5);
  expect(assumed(200, 10_000, { reminderMinutes: 0 })).toMatchObject({ amount: 0, hours: 0 });
});

const together = (...list: [due: string, days: number, amount: number][]) =>
  lineOf(onlyClient(bookOf(list.map(([due, days, amount]) => late(due, days, { amount })))), 'chasing');

test('within a fortnight they are one, the dearest', () => {
  expect(together(['2025-03-03', 14, 10_000], ['2025-03-03', 14, 40_000])).toMatchObject({
    amount: 1_000,
    count: 1,
  });
  expect(together(['2025-03-03', 14, 10_000], ['2025-03-17', 14, 40_000])).toMatchObject({
    amount: 1_000,
    count: 1,
  });
  expect(together(['2025-03-03', 14, 10_000], ['2025-03-18', 14, 40_000])).toMatchObject({
    amount: 1_250,
    count: 2,
  });
  expect(together(['2025-03-03', 14, 10_000], ['2025-03-18', 14, 40_000])?.origins).toHaveLength(2);
  // The order of rows is none of days.
  const later = together(['2025-03-18', 14, 40_000], ['2025-03-03', 14, 10_000], ['2025-04-21', 14, 40_000]);
  expect(later).toMatchObject({ amount: 2_250, count: 3 });
});

test('of a chain of them those count that are more than a fortnight apart and take most', () => {
  // Days 0, 10 and 20: the two at the ends, or the one between.
  const chain = (...amounts: [number, number, number]) =>
    together(['2025-03-03', 14, amounts[0]], ['2025-03-13', 14, amounts[1]], ['2025-03-24', 14, amounts[2]])
      ?.amount;
  expect(chain(10_000, 10_000, 10_000)).toBe(500);
  expect(chain(10_000, 40_000, 10_000)).toBe(1_000);
  expect(chain(40_000, 10_000, 40_000)).toBe(2_000);
});

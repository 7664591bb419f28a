import type { Invoice } from '../../src/model/invoice';
import { comparableGroups } from '../../src/scoring/comparable-clients';
import { usualRevenuePerHour } from '../../src/scoring/usual-revenue';
import { bookOf, late, windowsOf } from './books';

/** What is usual for each client of a book of which each has one invoice. */
function usual(invoices: Partial<Invoice>[], rates: Record<string, number> = {}): Record<string, number> {
  const list = invoices.map((change, index) => late('2025-06-04', 0, { client: `c${index}`, ...change }));
  const book = bookOf(list, { rates });
  const { context, windows } = windowsOf(book);
  return Object.fromEntries(
    comparableGroups(windows, context).flatMap((group) => [...usualRevenuePerHour(group)]),
  );
}

/** Hours at 100.00, 50.00, 20.00 and 10.00: the median is 35.00. */
const FOUR = [10, 20, 50, 100].map((hours) => ({ hours }));

test('the median of an hour is the same for all, with hours or without', () => {
  const all = { c0: 3_500, c1: 3_500, c2: 3_500, c3: 3_500 };
  expect(usual(FOUR)).toEqual(all);
  expect(usual([...FOUR, {}, { hours: 0 }])).toEqual({ ...all, c4: 3_500, c5: 3_500 });
});

test('fewer than four clients with hours say nothing', () => {
  expect(usual([...FOUR.slice(1), {}, {}])).toEqual({});
});

test('of what was billed: what was let off brought nothing', () => {
  expect(usual(FOUR.map((one) => ({ ...one, amount: 80_000, discount: 20_000 }))).c0).toBe(2_800);
});

test('each in its own currency, at its rate', () => {
  // 100.00 dollars an hour are 50.00, between the others of 100.00 and 20.00.
  const list = [
    { hours: 20, amount: 200_000, currency: 'USD' },
    { hours: 10 },
    { hours: 50 },
    { hours: 100 },
  ];
  expect(usual(list, { USD: 0.5 })).toEqual({ c0: 7_000, c1: 3_500, c2: 3_500, c3: 3_500 });
  expect(usual(list)).toEqual({});
});

test('a median of nothing, or below it, says nothing', () => {
  const takenBack = { hours: 10, amount: -100_000 };
  expect(usual([takenBack, takenBack, takenBack, { hours: 10 }])).toEqual({});
});

import { concentrationOf } from '../../src/scoring/concentration';
import { bookOf, clientIn, invoice, late, reportOn, UNKNOWN } from './books';

test.each([
  [0, undefined],
  [0.249, undefined],
  [0.25, 'high'],
  [0.83, 'high'],
  [5 / 6, 'dependent'],
  [1, 'dependent'],
])('a share of %d', (share, wanted) => {
  expect(concentrationOf(share)).toBe(wanted);
});

const shareOf = (key: string, ...args: Parameters<typeof bookOf>) =>
  clientIn(reportOn(bookOf(...args)), key).revenueShare;

test('the share of what was written in the last 365 days; credit notes subtract', () => {
  const list = [
    late('2025-06-04', 0, { client: 'a', amount: 400_000 }),
    invoice('2025-07-01', undefined, { client: 'a', amount: -100_000, settlement: UNKNOWN }),
    late('2025-06-04', 0, { client: 'b', amount: 100_000 }),
  ];
  expect(shareOf('a', list)).toBeCloseTo(0.75, 12);
  expect(shareOf('b', list)).toBeCloseTo(0.25, 12);
  // Written before, and overdue in it: counts, but was not written in it.
  const old = late('2024-12-02', 60, { client: 'b', amount: 900_000 });
  expect(shareOf('b', [...list, old])).toBeCloseTo(0.25, 12);
});

test('who was credited more than billed has no share, and makes none of others larger than all', () => {
  const list = [
    late('2025-06-04', 0, { client: 'a' }),
    invoice('2025-07-01', undefined, { client: 'b', amount: -50_000, settlement: UNKNOWN }),
  ];
  expect([shareOf('a', list), shareOf('b', list)]).toEqual([1, 0]);
  expect(shareOf('b', list.slice(1))).toBe(0);
});

test('other currencies at their rate, or among themselves', () => {
  const list = [
    late('2025-06-04', 0, { client: 'a', amount: 100_000 }),
    late('2025-06-04', 0, { client: 'b', currency: 'USD', amount: 100_000 }),
    late('2025-06-04', 0, { client: 'c', currency: 'USD', amount: 300_000 }),
  ];
  expect(shareOf('b', list, { rates: { USD: 0.5 } })).toBeCloseTo(1 / 6, 12);
  expect(shareOf('a', list)).toBe(1);
  expect(shareOf('b', list)).toBeCloseTo(0.25, 12);
});

test('a client who is billed once in three years brings the share of the last one', () => {
  const slow = ['2023-03-01', '2024-03-01', '2025-03-03'].map((due) => late(due, 0, { amount: 300_000 }));
  expect(shareOf('a', [...slow, late('2025-06-04', 0, { client: 'b', amount: 100_000 })])).toBeCloseTo(
    0.75,
    12,
  );
});

test('the year begins on the day after the one a year ago', () => {
  const shareWith = (issued: string) =>
    shareOf('a', [
      ...[issued, '2023-02-01', '2022-02-01'].map((iso) => invoice(iso, iso, { amount: 300_000 })),
      late('2025-06-04', 0, { client: 'b', amount: 300_000 }),
    ]);
  expect([shareWith('2024-12-31'), shareWith('2025-01-01')]).toEqual([0, 0.5]);
});

test('fractions that are left of nothing are no share', () => {
  const list = [1_082_008, 961_044, -1_082_008, -961_044].map((amount) =>
    invoice('2025-06-04', undefined, {
      client: 'a',
      currency: amount % 3 === 0 ? 'EUR' : 'CHF',
      amount,
      settlement: UNKNOWN,
    }),
  );
  expect(list.map(({ currency }) => currency)).toEqual(['CHF', 'EUR', 'CHF', 'EUR']);
  const left = 1_082_008 * 1.05 + 961_044 - 1_082_008 * 1.05 - 961_044;
  expect(left).toBeGreaterThan(0);
  expect(shareOf('a', list, { rates: { CHF: 1.05 } })).toBe(0);
});

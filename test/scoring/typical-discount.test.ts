import { comparableGroups } from '../../src/scoring/comparable-clients';
import { typicalDiscounts } from '../../src/scoring/typical-discount';
import { bookOf, late, windowsOf } from './books';

/** Clients by their list price and the share of it that was let off. */
function typical(
  clients: [key: string, list: number, rate: number, currency?: string][],
  rates: Record<string, number> = {},
): Record<string, number> {
  const book = bookOf(
    clients.map(([client, list, rate, currency = 'EUR']) =>
      late('2025-06-04', 0, { client, currency, amount: list - list * rate, discount: list * rate }),
    ),
    { rates },
  );
  const { context, windows } = windowsOf(book);
  return Object.fromEntries(
    comparableGroups(windows, context).flatMap((group) => [...typicalDiscounts(group)]),
  );
}

test('the median of the others: the middle one, or between the two in the middle', () => {
  expect(
    typical([
      ['a', 100, 0.5],
      ['b', 110, 0.1],
      ['c', 120, 0.3],
      ['d', 130, 0.2],
    ]),
  ).toEqual({ a: 0.2, b: 0.3, c: 0.2, d: 0.3 });
  expect(
    typical([
      ['a', 100, 0.5],
      ['b', 110, 0.1],
      ['c', 120, 0.3],
      ['d', 130, 0.2],
      ['e', 140, 0.9],
    ]).a,
  ).toBe(0.25);
});

const row = (size: (index: number) => number, count: number): [string, number, number][] =>
  Array.from({ length: count }, (_, index) => [
    `c${String(index).padStart(2, '0')}`,
    size(index),
    index / 100,
  ]);

test('only the ten nearest in size, five on each side, or all on one at an end', () => {
  // Thirteen clients of growing size, each with its number in percent off.
  const thirteen = row((index) => 1_000 * (index + 1), 13);
  const found = typical([...thirteen.slice(7), ...thirteen.slice(0, 7)].reverse());
  expect(found.c00).toBeCloseTo(0.055, 10);
  expect(found.c06).toBeCloseTo(0.06, 10);
  expect(found.c05).toBeCloseTo(0.05, 10);
  expect(found.c07).toBeCloseTo(0.07, 10);
  expect(found.c12).toBeCloseTo(0.065, 10);
});

test('clients of one size come in the order of their keys, whatever the order of rows', () => {
  const same = row(() => 1_000, 14);
  expect(typical([...same].reverse())).toEqual(typical(same));
  expect(typical(same).c00).toBeCloseTo(0.055, 10);
});

test('fewer than three others, nothing sold, or another currency without a rate: nothing to compare with', () => {
  expect(typical(row(() => 100, 3))).toEqual({});
  expect(typical([['z', 0, 0], ...row(() => 100, 3)])).toEqual({});
  expect(typical([['z', 100, 0.5, 'CHF'], ...row(() => 100, 3)])).toEqual({});
  expect(Object.keys(typical([['z', 100, 0.5, 'CHF'], ...row(() => 100, 3)], { CHF: 1.05 }))).toHaveLength(4);
  // Clients of one foreign currency are compared among themselves.
  const francs = row(() => 100, 4).map(([key, list, rate]): [string, number, number, string] => [
    key,
    list,
    rate,
    'CHF',
  ]);
  expect(Object.keys(typical(francs))).toHaveLength(4);
});

test('sizes in other currencies are compared at their rate', () => {
  // At ten euros for a dollar the client in dollars is the largest, at a cent the smallest.
  const list = row((index) => 1_000 * (index + 1), 13);
  const dollars = (rate: number) => typical([['z', 5_500, 0.9, 'USD'], ...list], { USD: rate }).z;
  expect(dollars(10)).toBeCloseTo(0.075, 10);
  expect(dollars(0.01)).toBeCloseTo(0.045, 10);
});

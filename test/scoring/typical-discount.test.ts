import type { ClientWindow } from '../../src/scoring/client-window';
import { typicalDiscounts } from '../../src/scoring/typical-discount';
import { invoice } from './books';

/** Clients by their list price and the share of it that was let off. */
const typical = (clients: [key: string, list: number, rate: number, currency?: string][]) =>
  Object.fromEntries(
    typicalDiscounts(
      clients.map(([key, list, rate, currency = 'EUR']) => {
        const discount = list * rate;
        return {
          client: { key },
          currency,
          recent: [invoice('2025-06-01', '2025-06-02', { amount: list - discount, discount })],
        } as unknown as ClientWindow;
      }),
    ),
  );

test('the median of the others: the middle one, or between the two in the middle', () => {
  expect(
    typical([
      ['a', 100, 0.5],
      ['b', 110, 0.1],
      ['c', 120, 0.3],
      ['d', 130, 0.2],
    ]),
  ).toEqual({
    a: 0.2,
    b: 0.3,
    c: 0.2,
    d: 0.3,
  });
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

test('only the ten nearest in size, five on each side, or all on one at an end', () => {
  // Thirteen clients of growing size, each with its number in percent off.
  const row = Array.from({ length: 13 }, (_, index): [string, number, number] => [
    `c${String(index).padStart(2, '0')}`,
    1_000 * (index + 1),
    index / 100,
  ]);
  const shuffled = [...row.slice(7), ...row.slice(0, 7)].reverse();
  const found = typical(shuffled);
  expect(found.c00).toBeCloseTo(0.055, 10);
  expect(found.c06).toBeCloseTo(0.06, 10);
  expect(found.c05).toBeCloseTo(0.05, 10);
  expect(found.c07).toBeCloseTo(0.07, 10);
  expect(found.c12).toBeCloseTo(0.065, 10);
});

test('clients of one size stand by their keys, so that the order of rows does not matter', () => {
  const row = Array.from({ length: 14 }, (_, index): [string, number, number] => [
    `c${String(index).padStart(2, '0')}`,
    1_000,
    index / 100,
  ]);
  expect(typical([...row].reverse())).toEqual(typical(row));
  expect(typical(row).c00).toBeCloseTo(0.055, 10);
});

test('fewer than three others, nothing sold, or another currency: nothing to compare with', () => {
  expect(
    typical([
      ['a', 100, 0.5],
      ['b', 110, 0.1],
      ['c', 120, 0.3],
    ]),
  ).toEqual({});
  expect(
    typical([
      ['a', 0, 0],
      ['b', 110, 0.1],
      ['c', 120, 0.3],
      ['d', 130, 0.2],
    ]),
  ).toEqual({});
  expect(
    typical([
      ['a', 100, 0.5, 'CHF'],
      ['b', 110, 0.1],
      ['c', 120, 0.3],
      ['d', 130, 0.2],
    ]),
  ).toEqual({});
});

test('of clients of one size the key decides who is next to whom, whatever the order of rows', () => {
  const clients = Array.from({ length: 14 }, (_, index): [string, number, number] => [
    `c${String(index).padStart(2, '0')}`,
    1_000,
    index / 20,
  ]);
  const there = typical(clients);
  const [odd, even] = [1, 0].map((rest) => clients.filter((_, index) => index % 2 === rest));
  expect(typical([...odd, ...even])).toEqual(there);
  // Next to the first are the second to the eleventh: 5 to 50 %.
  expect(there.c00).toBeCloseTo(0.275, 10);
});

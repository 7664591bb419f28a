import type { Invoice } from '../../src/model/invoice';
import { fillNet } from '../../src/reading/usual-net';

const invoices = (...rows: [amount: number | undefined, net: number | undefined][]): Invoice[] =>
  rows.map(([amount, net], index) => ({
    client: 'a',
    currency: 'EUR',
    amount,
    net,
    settlement: { state: 'unknown' },
    hasPaidColumn: false,
    origins: [{ sheet: '', row: index + 2 }],
  }));

function filled(...rows: Parameters<typeof invoices>): (number | undefined)[] {
  const all = invoices(...rows);
  fillNet(all);
  return all.map(({ net }) => net);
}

test('a blank net is the amount by the usual ratio of its table, rounded', () => {
  expect(filled([11_900, 10_000], [10_700, 10_000], [23_800, 20_000], [5_950, undefined])).toEqual([
    10_000, 10_000, 20_000, 5_000,
  ]);
  expect(filled([11_900, 10_000], [1_000, undefined])).toEqual([10_000, 840]);
  expect(filled([11_900, 10_000], [-1_190, undefined])).toEqual([10_000, -1_000]);
});

test('without a row that has both, or without an amount, it stays blank', () => {
  expect(filled([11_900, undefined], [undefined, 500])).toEqual([undefined, 500]);
  expect(filled([11_900, 10_000], [undefined, undefined])).toEqual([10_000, undefined]);
  expect(filled([0, 0], [100, undefined])).toEqual([0, undefined]);
});

import { whaleCurve } from '../../src/scoring/whale-curve';
import { bookOf, late, reportOn } from './books';

/** The report on clients with an invoice each, paid so many days late. */
const clientsOf = (...list: [key: string, amount: number, days: number, currency?: string][]) =>
  reportOn(
    bookOf(
      list.map(([client, amount, days, currency = 'EUR']) =>
        late('2025-03-31', days, { client, amount, currency }),
      ),
    ),
  ).clients;

test('it rises to its peak, falls after it, and ends with the sum of all values', () => {
  const clients = clientsOf(['fair', 100_000, 0], ['drain', 1_000, 0], ['dream', 500_000, 0]).map((client) =>
    client.key === 'drain' ? { ...client, value: -50_000 } : client,
  );
  expect(whaleCurve(clients, 'EUR')).toEqual([
    { key: 'dream', name: 'dream', value: 150_000, cumulative: 150_000 },
    { key: 'fair', name: 'fair', value: 30_000, cumulative: 180_000 },
    { key: 'drain', name: 'drain', value: -50_000, cumulative: 130_000 },
  ]);
});

test('referrals are in the margin of those who were recommended already', () => {
  const months = ['04', '05', '06'].map((month) => `2025-${month}-28`);
  const book = bookOf(
    ['a', 'b'].flatMap((client) => months.map((due) => late(due, 0, { client }))),
    {},
    [{ key: 'b', recommendedBy: 'a' }],
  );
  const { clients } = reportOn(book);
  // 20 % of 900 are the line's; 900 of each are the sum.
  expect(clients.map(({ key, value }) => [key, value]).sort()).toEqual([
    ['a', 108_000],
    ['b', 90_000],
  ]);
  expect(whaleCurve(clients, 'EUR').map(({ cumulative }) => cumulative)).toEqual([90_000, 180_000]);
});

test('of one currency, with the clients who have an energy; the key decides a tie', () => {
  const clients = clientsOf(['b', 100_000, 0], ['swiss', 900_000, 0, 'CHF'], ['a', 100_000, 0], ['c', 1, 0]);
  const scored = clients.map((client) => (client.key === 'c' ? { ...client, energy: undefined } : client));
  for (const list of [scored, [...scored].reverse()]) {
    expect(whaleCurve(list, 'EUR').map(({ key }) => key)).toEqual(['a', 'b']);
  }
});

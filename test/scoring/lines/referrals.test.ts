import type { Invoice } from '../../../src/model/invoice';
import { bookOf, clientIn, day, late, lineOf, linesOf, overdue, reportOn, TODAY } from '../books';

describe('referrals', () => {
  const follower = (change: Partial<Invoice> = {}): Invoice[] => [
    late('2025-04-30', 0, { client: 'b', ...change }),
    late('2025-10-31', 0, { client: 'b', ...change }),
  ];
  const referred = (invoices: Invoice[], change = {}, clients = [{ key: 'b', recommendedBy: 'a' }]) =>
    clientIn(reportOn(bookOf([late('2025-06-30', 0), ...invoices], change, clients)), 'a');

  test('20 % of the margin of the clients that they recommended', () => {
    const client = referred(follower());
    expect(lineOf(client, 'referrals')).toMatchObject({ side: 'gives', amount: 12_000, count: 2 });
    expect(client).toMatchObject({ recommended: ['b'], value: 42_000 });
  });

  test('only within a year of the first invoice', () => {
    // Written on 2024-11-01 and 2025-10-31: 364 days; a day later it is a year.
    const list = (second: string) => [
      late('2024-12-02', 0, { client: 'b', issued: day('2024-11-01') }),
      late(second, 0, { client: 'b' }),
    ];
    expect(linesOf(referred(list('2025-11-30'))).referrals).toBe(6_000);
    expect(linesOf(referred(list('2025-12-01'))).referrals).toBe(0);
  });

  test('not what is taken for lost', () => {
    expect(linesOf(referred([overdue(135, { client: 'b' })])).referrals).toBe(4_800);
  });

  test('in another currency by its rate, or not at all', () => {
    expect(linesOf(referred(follower({ currency: 'USD' }))).referrals).toBe(0);
    expect(linesOf(referred(follower({ currency: 'USD' }), { rates: { USD: 0.5 } })).referrals).toBe(6_000);
    // Two francs are a dollar, neither is of the book.
    const dollars = [late('2025-06-30', 0, { currency: 'USD' }), ...follower({ currency: 'CHF' })];
    const book = bookOf(dollars, { rates: { USD: 2, CHF: 1 } }, [{ key: 'b', recommendedBy: 'a' }]);
    expect(linesOf(clientIn(reportOn(book), 'a')).referrals).toBe(6_000);
  });

  test('nobody recommends themselves, and nobody unknown recommends', () => {
    expect(lineOf(referred([], {}, [{ key: 'a', recommendedBy: 'a' }]), 'referrals')).toBeUndefined();
    expect(lineOf(referred(follower(), {}, [{ key: 'b', recommendedBy: 'z' }]), 'referrals')).toBeUndefined();
  });

  test('over the window of the one who recommends: of three years, a third each', () => {
    const slow = ['2023-02-01', '2024-02-01', '2025-02-03'].map((iso) => late(iso, 0));
    const list = [
      late('2023-06-05', 0, { client: 'b' }),
      late('2023-07-05', 0, { client: 'b' }),
      late('2023-08-07', 0, { client: 'b' }),
    ];
    const client = clientIn(
      reportOn(bookOf([...slow, ...list], {}, [{ key: 'b', recommendedBy: 'a' }])),
      'a',
    );
    const years = (TODAY - day('2023-01-02') + 1) / 365;
    expect(years).toBeGreaterThan(2.9);
    expect(linesOf(client).referrals).toBe(Math.round((3 * 6_000) / years));
  });
});

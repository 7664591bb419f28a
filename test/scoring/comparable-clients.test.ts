import { comparableGroups } from '../../src/scoring/comparable-clients';
import { bookOf, late, windowsOf } from './books';

/** The groups of clients who are billed in these currencies, each client with its rate. */
function groupsOf(currencies: string[], rates: Record<string, number> = {}): string[][] {
  const invoices = currencies.map((currency, index) =>
    late('2025-06-04', 0, { client: `c${index}`, currency }),
  );
  const book = bookOf(invoices, { rates });
  const { context, windows } = windowsOf(book);
  return comparableGroups(windows, context).map((group) =>
    group.map(({ window, rate }) => `${window.client.key} ${window.currency} × ${rate}`),
  );
}

test('who has a rate is compared with those of the book’s own currency, at that rate', () => {
  expect(groupsOf(['EUR', 'USD', 'EUR'], { USD: 0.5 })).toEqual([
    ['c0 EUR × 1', 'c1 USD × 0.5', 'c2 EUR × 1'],
  ]);
});

test('minor units count: a yen has none', () => {
  // A yen is 0.6 cents, and it is counted in whole yen.
  expect(groupsOf(['EUR', 'JPY'], { JPY: 0.006 })).toEqual([['c0 EUR × 1', 'c1 JPY × 0.6']]);
});

test('currencies without a rate are compared among themselves only', () => {
  expect(groupsOf(['USD', 'EUR', 'CHF', 'USD'])).toEqual([
    ['c0 USD × 1', 'c3 USD × 1'],
    ['c1 EUR × 1'],
    ['c2 CHF × 1'],
  ]);
});

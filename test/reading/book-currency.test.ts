import type { Cell, ReadOptions } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const inCurrencies = (...codes: [client: string, currency: string][]): Cell[][] => [
  ['Invoice no.', 'Client', 'Date', 'Amount', 'Currency'],
  ...codes.map(([client, currency], index): Cell[] => [index + 1, client, '2025-01-01', 100, currency]),
];

test.each<[string, [string, string][], ReadOptions, string]>([
  [
    'of most clients, not of most invoices',
    [
      ['a', 'USD'],
      ['a', 'USD'],
      ['a', 'USD'],
      ['b', 'GBP'],
      ['c', 'GBP'],
    ],
    {},
    'GBP',
  ],
  [
    'of the locale, where a row names it',
    [
      ['a', 'USD'],
      ['b', 'USD'],
      ['c', 'EUR'],
    ],
    { locale: 'de_DE' },
    'EUR',
  ],
  ['of most clients, where no row names that of the locale', [['a', 'USD']], { locale: 'de_DE' }, 'USD'],
  ['that the owner confirmed', [['a', 'USD']], { locale: 'de_DE', currency: 'CHF' }, 'CHF'],
])('the book’s currency is that %s', (_which, rows, options, wanted) => {
  const cells = inCurrencies(...rows);
  expect(readBook([{ sheet: 'Invoices', cells }], options).book.currency).toBe(wanted);
});

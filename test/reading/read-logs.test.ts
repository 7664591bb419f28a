import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const INVOICES: Cell[][] = [
  ['Invoice no.', 'Client', 'Date', 'Total'],
  ['A-1', 'Acme', '2025-01-01', 5],
];
const log = (...rows: Cell[][]): Cell[][] => [['Date', 'Client', 'What happened', 'Minutes'], ...rows];

test('all logs of a book count, each with its own rows', () => {
  const { book, rows } = readBook(
    [
      { sheet: 'Invoices', cells: INVOICES },
      {
        sheet: '2024',
        cells: log(['2024-05-01', 'Acme', 'Reminder', 5], ['2024-05-02', 'Acme', 'Yellow card: chasing', '']),
      },
      {
        sheet: '2025',
        cells: log(['2025-05-01', 'Acme', 'Reminder', 5], ['2025-05-02', 'Acme', 'sang a song', 5], []),
      },
    ],
    {},
  );
  expect(book.events.map(({ origin }) => origin.sheet)).toEqual(['2024', '2025']);
  expect(book.cards.map(({ origin }) => origin.sheet)).toEqual(['2024']);
  expect(rows).toMatchObject({ 2024: { read: 2, left: 0 }, 2025: { read: 1, left: 1 } });
});

test('a client in a log that no invoice names is listed as it is written there', () => {
  const { book } = readBook(
    [
      { sheet: 'Invoices', cells: INVOICES },
      {
        sheet: 'Log',
        cells: log(['2025-05-01', 'ACME Ltd', 'Reminder', 5], ['2025-05-02', 'Acmee', 'Reminder', 5]),
      },
    ],
    {},
  );
  expect(book.problems).toEqual([
    { code: 'unknown-log-client', origin: { sheet: 'Log', row: 3 }, detail: 'Acmee' },
  ]);
});

test('a book without a log has none', () => {
  const { book } = readBook([{ sheet: 'Invoices', cells: INVOICES }], {});
  expect(book).toMatchObject({ events: [], cards: [], known: { log: false } });
});

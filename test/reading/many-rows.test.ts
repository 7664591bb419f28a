import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

/** More rows than a function can be given arguments. */
const MANY = 150_000;
const rows = (row: (index: number) => Cell[]): Cell[][] =>
  Array.from({ length: MANY }, (_, index) => row(index));

test('an energy log of very many entries is read', () => {
  const log = [
    ['Date', 'Client', 'What happened', 'Minutes'],
    ...rows(() => ['2025-01-01', 'Acme', 'Reminder', 5]),
  ];
  const { book } = readBook([{ sheet: 'Log', cells: log }], {});
  expect(book.events).toHaveLength(MANY);
  expect(book.problems.filter(({ code }) => code === 'unknown-log-client')).toHaveLength(MANY);
});

test('very many cells that cannot be read are listed', () => {
  const invoices = [
    ['Invoice no.', 'Client', 'Date', 'Total'],
    ...rows((index) => [`R-${index}`, 'Acme', '2025-01-01', index < 200 ? 5 : 'lots']),
  ];
  const { book } = readBook([{ sheet: 'Invoices', cells: invoices }], {});
  expect(book.problems.filter(({ code }) => code === 'unreadable-amount')).toHaveLength(MANY - 200);
});

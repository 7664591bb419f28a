import type { DataCoverage } from '../../src/model/book';
import { readBook } from '../../src/reading/read-book';

/** What is known of a book with one invoice, whose columns beyond number, client and day are these. */
const knownWith = (columns: Record<string, string | number>): DataCoverage =>
  readBook(
    [
      {
        sheet: 'Invoices',
        cells: [
          ['Invoice no.', 'Client', 'Date', ...Object.keys(columns)],
          ['A-1', 'Acme', '2025-01-01', ...Object.values(columns)],
        ],
      },
    ],
    {},
  ).book.known;

test.each<[keyof DataCoverage, string, string | number]>([
  ['due', 'Due date', '2025-01-31'],
  ['due', 'Payment terms', '14 days'],
  ['paid', 'Paid on', '2025-01-31'],
  ['reminders', 'Reminders', 1],
  ['disputes', 'Disputed', 'no'],
  ['disputes', 'Status', 'disputed'],
  ['discounts', 'Discount', '5 %'],
  ['unbilledHours', 'Unbilled hours', 2],
])('%s are known by the column "%s", and not without it', (what, heading, cell) => {
  expect(knownWith({ Total: 5, [heading]: cell })[what]).toBe(true);
  const { amounts, ...others } = knownWith({ Total: 5 });
  expect(amounts).toBe(true);
  expect(Object.values(others)).not.toContain(true);
});

test('a book of days alone knows no amounts', () => {
  const days = { 'Due date': '2025-01-31', 'Paid on': '2025-02-28' };
  expect(knownWith(days)).toMatchObject({ amounts: false, due: true, paid: true });
});

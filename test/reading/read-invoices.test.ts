import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

const read = (cells: Cell[][]) => readBook([{ sheet: 'Invoices', cells }], { locale: 'en_US' }).book;

const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'];
const row = (number: string, total: Cell): Cell[] => [number, 'Acme', '2025-01-01', '2025-01-31', total];
const amounts = (cells: Cell[][]) => read(cells).invoices.map(({ number, amount }) => [number, amount]);

test.each([
  ['by sign', HEADINGS, [row('C-1', -20)]],
  [
    'by type',
    [...HEADINGS, 'Type'],
    [
      [...row('C-1', 20), 'Credit note'],
      [...row('A-9', 20), 'Invoice'],
    ],
  ],
  [
    'by reference',
    [...HEADINGS, 'Credit for'],
    [
      [...row('C-1', 20), 'A-1'],
      [...row('A-9', 20), ''],
    ],
  ],
  ['by number', HEADINGS, [row('Gutschrift 1', 20)]],
  [
    'by status',
    [...HEADINGS, 'Status'],
    [
      [...row('C-1', 20), 'credit note'],
      [...row('A-9', 20), 'open'],
    ],
  ],
])('a credit note is known %s, and takes back', (_how, headings, rows) => {
  expect(amounts([headings, ...rows])[0]).toEqual([rows[0]?.[0], -2000]);
});

test('purchases and payments among the sales are left out and counted; offers count as drafts', () => {
  const book = read([
    [...HEADINGS, 'Type'],
    [...row('A-1', 20), 'Invoice'],
    [...row('B-1', 20), 'Bill'],
    [...row('P-1', 20), 'Payment'],
    [...row('O-1', 20), 'Quote'],
  ]);
  expect(book.invoices.map(({ number }) => number)).toEqual(['A-1']);
  expect(book.excludedDocuments).toBe(1);
  expect(book.problems).toMatchObject([
    { code: 'other-documents', detail: 2, origin: { row: 1, column: 6 } },
  ]);
});

import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';

test('drafts and voided invoices are left out, and counted', () => {
  const headings = ['Invoice no.', 'Client', 'Date', 'Due date', 'Total', 'Paid on', 'Status', 'Disputed'];
  const cells: Cell[][] = [
    headings,
    ['A-1', 'Acme', '2025-01-01', '', '5.00', '', 'Draft', ''],
    ['A-2', 'Acme', '2025-01-01', '', '5.00', '', 'VOID', ''],
  ];
  const { book } = readBook([{ sheet: 'Invoices', cells }], {});
  expect(book).toMatchObject({ invoices: [], excludedDocuments: 2 });
});

test('a credit note for a voided invoice is left out with it, on another sheet too', () => {
  const heads = ['Rechnungsnr', 'Belegart', 'Kunde', 'Datum', 'Brutto', 'Status'];
  const { book } = readBook(
    [
      {
        sheet: '2025',
        cells: [
          heads,
          ['S1', 'Stornorechnung', 'Ahorn', '2025-01-03', -300, 'erledigt'],
          ['R2', 'Rechnung', 'Ahorn', '2025-03-01', 500, 'bezahlt'],
        ],
      },
      {
        sheet: '2024',
        cells: [
          heads,
          ['R1', 'Rechnung', 'Ahorn', '2024-12-20', 300, 'storniert'],
          ['R0', 'Rechnung', 'Birke', '2024-12-20', 300, 'storniert'],
        ],
      },
    ],
    {},
  );
  expect(book.invoices.map(({ number }) => number)).toEqual(['R2']);
  expect(book.excludedDocuments).toBe(3);
  expect(book.clients.map(({ key }) => key)).toEqual(['ahorn']);
});

test('orders bill clients only in a book without invoices, and no table does without clients', () => {
  const orders: Cell[][] = [
    ['Order number', 'Customer', 'Order date', 'Total'],
    ['B1', 'Acme', '2025-01-03', 20],
  ];
  const invoices: Cell[][] = [
    ['Invoice no.', 'Client', 'Date', 'Total'],
    ['A-1', 'Acme', '2025-01-01', 5],
  ];
  const clientless = invoices.map(([number, , ...others]): Cell[] => [number, ...others]);
  const numbersIn = (...sheets: Cell[][][]) =>
    readBook(
      sheets.map((cells, index) => ({ sheet: `Sheet ${index}`, cells })),
      {},
    ).book.invoices.map(({ number }) => number);
  expect(numbersIn(orders)).toEqual(['B1']);
  expect(numbersIn(orders, invoices)).toEqual(['A-1']);
  expect(numbersIn(clientless)).toEqual([]);
});

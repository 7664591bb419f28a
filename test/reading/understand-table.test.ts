import type { Cell } from '../../src/model/table';
import type { ListKind } from '../../src/model/table-kind';
import { entryColumnsOf, understandTables } from '../../src/reading/understand-table';
import { at } from '../at';

const understand = (...cells: Cell[][]) => at(understandTables({ sheet: 'Sheet', cells }, {}));
const HEADINGS = ['Invoice no.', 'Client', 'Date', 'Total'];
const entry = (number: Cell, total: Cell = 5): Cell[] => [number, 'Acme', '2025-01-31', total];

describe('one row an invoice or a line of one', () => {
  const grain = (headings: string[], ...rows: Cell[][]) => understand(headings, ...rows).rowGrain;
  const lines = (count: number): Cell[][] =>
    Array.from({ length: count }, (_, row) => [...entry(`A-${row}`), 'Soap', 2]);
  const twice: Cell[][] = [
    [...entry('A-1'), 'Soap', 2],
    [...entry('A-1'), 'Oil', 1],
    [...entry('A-2'), 'Oil', 1],
  ];

  test.each<[string, string[], Cell[][], string]>([
    ['numbers that come again beside a product', [...HEADINGS, 'Product'], twice, 'line'],
    ['numbers that come again, and nothing of lines', HEADINGS, twice, 'invoice'],
    ['a product, but each number once', [...HEADINGS, 'Product'], lines(3), 'invoice'],
    ['product and quantity, each number once', [...HEADINGS, 'Product', 'Quantity'], lines(3), 'invoice'],
    ['product and quantity in two rows', [...HEADINGS, 'Product', 'Quantity'], lines(2), 'line'],
    ['a product in two rows', [...HEADINGS, 'Product'], lines(2), 'invoice'],
    [
      'numbers left out are none that come again',
      [...HEADINGS, 'Product'],
      [...lines(3), [...entry(''), 'Oil'], [...entry(''), 'Oil']],
      'invoice',
    ],
  ])('%s', (_what, headings, rows, wanted) => {
    expect(grain(headings, ...rows)).toBe(wanted);
  });

  test('without a number two headings must speak of lines', () => {
    const row: Cell[] = ['Acme', '2025-01-31', 5, 'Soap', 2];
    expect(grain(['Client', 'Date', 'Total', 'Product', 'Quantity'], row, row)).toBe('line');
    expect(grain(['Client', 'Date', 'Total', 'Product', 'Room'], row, row)).toBe('invoice');
  });
});

test('in a list of payments the date is the day of payment, and the amount what was paid', () => {
  const table = understand(
    ['Transaction ID', 'Client', 'Date', 'Amount', 'Payment method', 'Description'],
    ['tx1', 'Acme', '2025-01-31', '5.00', 'card', 'Soap'],
    ['tx1', 'Acme', '2025-02-28', '7.00', 'card', 'Soap'],
  );
  expect(table).toMatchObject({ kind: 'payments', rowGrain: 'invoice' });
  const roles = table.columns.map(({ role, heading }) => [role, heading]);
  expect(roles).toContainEqual(['paid_on', 'Date']);
  expect(roles).toContainEqual(['paid_amount', 'Amount']);
});

describe('a list of credit notes', () => {
  const list = (number: string, type: string, kind?: ListKind) => {
    const cells = [
      [number, type, 'Client', 'Date', 'Total'],
      ['7', type && 'Invoice', 'Acme', '2025-01-31', 5],
    ];
    const kinds = kind ? { Sheet: { kind, headings: [] } } : {};
    return understandTables({ sheet: 'Sheet', cells }, { kinds })[0];
  };
  test('has numbers of credit notes, and no column that tells the type', () => {
    expect(list('Credit note number', '')).toMatchObject({ kind: 'invoices', isCredits: true });
    expect(list('Invoice number', '')).toMatchObject({ kind: 'invoices', isCredits: false });
    expect(list('Gutschriftsnummer', 'Belegart')).toMatchObject({ kind: 'invoices', isCredits: false });
  });

  test('is what the owner calls so, and nothing else', () => {
    expect(list('Invoice number', '', 'credits')).toMatchObject({ kind: 'invoices', isCredits: true });
    expect(list('Credit note number', '', 'invoices')).toMatchObject({ kind: 'invoices', isCredits: false });
  });
});

describe('where a table ends', () => {
  const lastRow = (...rows: Cell[][]) => understand(HEADINGS, ...rows).lastRow;
  const blank: Cell[] = ['', '', '', ''];
  test.each<[string, Cell[][], number]>([
    ['with its last entry', [entry('A-1'), entry('A-2')], 3],
    ['before blank rows', [entry('A-1'), blank, blank], 2],
    ['before a total', [entry('A-1'), entry('A-2'), ['Total', '', '', 10]], 3],
    [
      'before a total and a remark',
      [entry('A-1'), ['Total', '', '', 10], blank, ['Thank you', '', '', '']],
      2,
    ],
    ['with a client called Total', [entry('A-1'), ['A-2', 'Total', '2025-01-31', 5]], 3],
    ['with a row of one cell right below', [entry('A-1'), ['A-2', '', '', '']], 3],
  ])('%s', (_what, rows, wanted) => {
    expect(lastRow(...rows)).toBe(wanted);
  });

  test('at the headings where there is no entry', () => {
    expect(understand(HEADINGS)).toMatchObject({ headingRow: 1, firstRow: 2, lastRow: 1 });
  });

  test('columns that every entry fills are its number and its dates', () => {
    const { columns } = understand(
      [...HEADINGS, 'Due date', 'Paid on'],
      [...entry('A-1'), '2025-02-28', '2025-02-01'],
    );
    expect(entryColumnsOf(columns)).toEqual([0, 2, 4]);
  });
});

test('a sample is the first filled cell, trimmed; none where a column is empty', () => {
  const { columns } = understand([...HEADINGS, 'Due date'], [...entry(''), ''], [...entry('  A-2 '), '']);
  expect(columns.map(({ role, sample }) => [role, sample])).toEqual([
    ['number', 'A-2'],
    ['client', 'Acme'],
    ['issued', '2025-01-31'],
    ['amount', '5'],
    ['due', ''],
  ]);
});

test('the language is that of most headings, and none where nothing is clear', () => {
  expect(understand(['Invoice no.', 'Kunde', 'Rechnungsdatum', 'Betrag'], entry('1')).language).toBe('de');
  expect(understand(['Invoice no.', 'Client name', 'Invoice date', 'Betrag'], entry('1')).language).toBe(
    'en',
  );
});

import type { Cell } from '../../src/model/table';
import { readBook } from '../../src/reading/read-book';
import { understandTables } from '../../src/reading/understand-table';
import { at } from '../at';

const tablesOf = (cells: Cell[][]) => understandTables({ sheet: 'Sheet', cells }, {});
const brief = (cells: Cell[][]) =>
  tablesOf(cells).map(({ key, kind, headingRow, firstRow, lastRow, firstColumn, lastColumn }) => ({
    key,
    kind,
    heading: headingRow,
    rows: [firstRow, lastRow],
    columns: [firstColumn, lastColumn],
  }));
const rolesOf = (cells: Cell[][], index = 0) =>
  Object.fromEntries(at(tablesOf(cells), index).columns.map(({ role, column }) => [role, column]));

const INVOICES: Cell[][] = [
  ['Invoice no.', 'Client', 'Date', 'Due date', 'Total'],
  ['A-1', 'Acme', '2025-01-01', '2025-01-31', 5],
  ['A-2', 'Nord', '2025-01-02', '2025-02-01', 7],
];
const CLIENTS: Cell[][] = [
  ['Client', 'E-mail', 'Joy'],
  ['Acme', 'post@acme.example', 4],
  ['Nord', 'post@nord.example', 2],
];

test('tables one below the other', () => {
  expect(brief([...CLIENTS, [], ['Invoices of 2025'], ...INVOICES])).toEqual([
    { key: 'Sheet', kind: 'clients', heading: 1, rows: [2, 3], columns: [1, 5] },
    { key: 'Sheet (2)', kind: 'invoices', heading: 6, rows: [7, 8], columns: [1, 5] },
  ]);
});

test('tables side by side, of different length or both with names', () => {
  const beside = INVOICES.map((row, index) => [...row, '', ...(CLIENTS[index] ?? [])]);
  expect(brief(beside)).toEqual([
    { key: 'Sheet', kind: 'invoices', heading: 1, rows: [2, 3], columns: [1, 5] },
    { key: 'Sheet (2)', kind: 'clients', heading: 1, rows: [2, 3], columns: [7, 9] },
  ]);
  const { book } = readBook([{ sheet: 'Sheet', cells: beside }], {});
  expect(book.clients.map(({ name, joy }) => [name, joy])).toEqual([
    ['Acme', 4],
    ['Nord', 2],
  ]);
});

test('a summary beside the invoices is not taken for a part of them', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [
    `A-${index}`,
    'Acme',
    '2025-01-01',
    '2025-01-31',
    index + 1,
  ]);
  const summary: Cell[][] = [
    ['Amount', 'Status'],
    [1000, 'open'],
    [2000, 'paid'],
  ];
  const cells = [['Invoice no.', 'Client', 'Date', 'Due date', 'Price'], ...rows].map((row, index) => [
    ...row,
    '',
    ...(summary[index] ?? []),
  ]);
  expect(rolesOf(cells)).toMatchObject({ amount: 5 });
});

test('a blank column inside a table does not part it', () => {
  const cells = INVOICES.map((row) => [...row.slice(0, 2), '', ...row.slice(2)]);
  expect(brief(cells)).toMatchObject([{ kind: 'invoices', columns: [1, 6] }]);
});

test('headings that come again, with titles in between, go on with the table', () => {
  const cells = [['January'], ...INVOICES, [], ['February'], ...INVOICES.map((row) => [...row])];
  const { book, tables } = readBook([{ sheet: 'Sheet', cells }], {});
  expect(tables).toHaveLength(1);
  expect(book.problems).toEqual([]);
  expect(book.invoices.map(({ number }) => number)).toEqual(['A-1', 'A-2']);
});

test('two heading rows, the upper one naming groups over merged cells', () => {
  const cells: Cell[][] = [
    ['Offene Posten 2025'],
    ['Kunde', 'Rechnung', '', '', 'Zahlung', ''],
    ['', 'Nr.', 'Datum', 'Betrag', 'am', 'Betrag'],
    ['Café Morgenrot', 'R-1', '01.02.2025', '100,00', '01.03.2025', '100,00'],
    ['Hotel Nord', 'R-2', '03.02.2025', '70,00', '', ''],
  ];
  expect(rolesOf(cells)).toEqual({ client: 1, number: 2, issued: 3, amount: 4, paid_on: 5, paid_amount: 6 });
  expect(brief(cells)).toMatchObject([{ kind: 'invoices', heading: 3, rows: [4, 5] }]);
});

test('a title above and words below do not become headings', () => {
  const [table] = tablesOf([['Clients', 'Invoices'], ...INVOICES]);
  expect(table?.headings).toEqual(INVOICES[0]);
});

test('headings as far down as row 20, and none below', () => {
  const above = (rows: number): Cell[][] => Array.from({ length: rows }, () => ['']);
  expect(brief([...above(19), ...INVOICES])).toMatchObject([{ heading: 20 }]);
  expect(brief([...above(20), ...INVOICES])).toEqual([]);
});

test('a first column without heading that names the clients is taken for them, unsure', () => {
  const cells = INVOICES.map(([number, client, ...rest], index) => [
    index === 0 ? '' : client,
    number,
    ...rest,
  ]);
  const { book, tables } = readBook([{ sheet: 'Sheet', cells }], {});
  expect(tables[0]?.columns[0]).toMatchObject({ role: 'client', column: 1, unsure: true });
  expect(book.invoices).toHaveLength(2);
  expect(book.problems.map(({ code }) => code)).toContain('unsure-column');
});

test('a client called Total keeps its invoices, and a total does not become one', () => {
  const cells = [
    ['Client', 'Invoice no.', 'Date', 'Total'],
    ['Total Energies', 'A-1', '2025-01-01', 5],
    ['Total', 'A-2', '2025-01-02', 6],
    ['Total', '', '', 11],
  ];
  const { book } = readBook([{ sheet: 'Sheet', cells }], {});
  expect(book.invoices.map(({ amount }) => amount)).toEqual([500, 600]);
  expect(book.problems).toEqual([]);
});

test('a remark below the table is no row of it', () => {
  expect(brief([...INVOICES, [], ['As of 31 March']])).toMatchObject([{ rows: [2, 3] }]);
});

import * as v from 'valibot';
import { gridSchema, roleChoicesSchema, tableSchema } from '../../src/model/table-schema';
import { readBook } from '../../src/reading/read-book';

const cells = [
  ['Invoice no.', 'Client', 'Date', 'Total', 'Notes'],
  ['A-1', 'Acme', '2025-01-01', 5, 'Acme called'],
];

test('whatever is read of a sheet is let through, and nothing of it is lost on the way', () => {
  const sheets = [
    { sheet: 'Invoices', cells },
    {
      sheet: 'Ledger',
      cells: [
        ['Account', 'Debit', 'Credit'],
        ['4400', 5, ''],
        ['1200', '', 5],
      ],
    },
    { sheet: 'Empty', cells: [] },
  ];
  const { tables } = readBook(sheets, {});
  expect(tables.length).toBeGreaterThan(0);
  for (const table of tables) {
    const crossed: unknown = JSON.parse(JSON.stringify(table));
    expect(v.parse(tableSchema(), crossed)).toEqual(crossed);
    expect(v.is(tableSchema(), { ...table, kind: 'cake' })).toBe(false);
    expect(v.is(tableSchema(), { ...table, problems: [{ code: 'unknown-status', detail: '' }] })).toBe(false);
  }
});

test.each([
  [{}, true],
  [{ Invoices: {} }, true],
  [{ Invoices: { client: { column: 2, heading: 'Client' } } }, true],
  // Column 0 says that there is none.
  [{ constructor: { decided_on: { column: 0, heading: '' } } }, true],
  [{ Invoices: { client: 2 } }, false],
  [{ Invoices: { client: { column: -1, heading: '' } } }, false],
  [{ Invoices: { colour: { column: 1, heading: '' } } }, false],
  [null, false],
])('%j are choices of columns: %s', (choices, good) => {
  expect(v.is(roleChoicesSchema(), choices)).toBe(good);
});

test.each([
  [{ sheet: '', cells }, true],
  [{ sheet: 'A', cells: [[null, true, 1.5, 'x']], isHidden: true }, true],
  [{ sheet: 'A', cells: [[{}]] }, false],
  [{ sheet: 'A', cells: ['x'] }, false],
  [{ cells }, false],
])('%j is a sheet: %s', (grid, good) => {
  expect(v.is(gridSchema(), grid)).toBe(good);
});

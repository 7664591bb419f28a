import { Refusal } from '../../src/model/refusal';
import { lastRowOf, tableRange, tablesToRead } from '../../src/sheets/table-range';
import { CLIENTS, ENTRIES, INVOICES, sourceOf, tableOf } from './tables';

const PAYABLES = tableOf('Bills', 'payables', ['supplier', 'amount']);
const LOG = tableOf('Log', 'log', ['issued', 'client', 'event']);
const BELOW = tableOf('Invoices', 'other', ['number'], { headingRow: 12 });

test('formulas are given the owner’s own tables, not our sheet and no bills to pay', () => {
  expect(tablesToRead([INVOICES, CLIENTS, ENTRIES, PAYABLES, LOG])).toEqual([INVOICES, CLIENTS, LOG]);
});

test('a range is open at its end, so that new rows belong to it', () => {
  expect(tableRange(INVOICES, 'Other', sourceOf(INVOICES))).toBe('Invoices!A1:E');
  expect(lastRowOf(INVOICES, [INVOICES])).toBe('');
});

test('it ends above a table that is below', () => {
  expect(tableRange(INVOICES, 'Other', sourceOf(INVOICES, BELOW))).toBe('Invoices!A1:E9');
});

test('a name that needs it is quoted, and on the same sheet there is none', () => {
  expect(tableRange(CLIENTS, 'Other', sourceOf(CLIENTS))).toBe("'Owner''s'!A1:C");
  expect(tableRange(CLIENTS, "Owner's", sourceOf(CLIENTS))).toBe('A1:C');
});

test('columns that change by themselves are left out, wherever they are', () => {
  const wide = { ...INVOICES, lastColumn: 9 };
  const without = (...columns: number[]) =>
    tableRange(wide, 'Other', { ...sourceOf(wide), volatile: new Map([['Invoices', new Set(columns)]]) });
  expect(without(7)).toBe('HSTACK(Invoices!A1:F; Invoices!H1:I)');
  expect(without(6, 7)).toBe('HSTACK(Invoices!A1:E; Invoices!H1:I)');
  expect(without(9)).toBe('Invoices!A1:H');
  expect(without(12)).toBe('Invoices!A1:I');
});

test('a column on which the energy hangs is refused by its place and heading; days late may be left out', () => {
  const late = tableOf('Invoices', 'invoices', ['number', 'client', 'issued', 'amount', 'days_late']);
  const without = (column: number) =>
    tableRange(late, 'Other', { ...sourceOf(late), volatile: new Map([['Invoices', new Set([column])]]) });
  expect(without(5)).toBe('Invoices!A1:D');
  expect(() => without(4)).toThrow(new Refusal('volatile', 'Invoices!D (amount)'));
});

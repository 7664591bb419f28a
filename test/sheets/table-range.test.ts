import { lastRowOf, tableRange, tablesToRead } from '../../src/sheets/table-range';
import { CLIENTS, ENTRIES, INVOICES, tableOf } from './tables';

const PAYABLES = tableOf('Bills', 'payables', ['supplier', 'amount']);
const LOG = tableOf('Log', 'log', ['issued', 'client', 'event']);
const BELOW = tableOf('Invoices', 'other', ['number'], { headingRow: 12 });

test('formulas are given the owner’s own tables, not our sheet and no bills to pay', () => {
  expect(tablesToRead([INVOICES, CLIENTS, ENTRIES, PAYABLES, LOG])).toEqual([INVOICES, CLIENTS, LOG]);
});

test('a range is open at its end, so that new rows belong to it', () => {
  expect(tableRange(INVOICES, 'Other', [INVOICES])).toBe('Invoices!A1:E');
  expect(lastRowOf(INVOICES, [INVOICES])).toBe('');
});

test('it ends above a table that is below', () => {
  expect(tableRange(INVOICES, 'Other', [INVOICES, BELOW])).toBe('Invoices!A1:E9');
});

test('a name that needs it is quoted, and on the same sheet there is none', () => {
  expect(tableRange(CLIENTS, 'Other', [CLIENTS])).toBe("'Owner''s'!A1:C");
  expect(tableRange(CLIENTS, "Owner's", [CLIENTS])).toBe('A1:C');
});

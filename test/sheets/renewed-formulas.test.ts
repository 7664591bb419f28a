import type { Table } from '../../src/model/table';
import { formulasBeside } from '../../src/sheets/live-formulas';
import { renewedFormulas } from '../../src/sheets/renewed-formulas';
import { at } from '../at';
import { CLIENTS, ENTRIES, INVOICES, tableOf } from './tables';

const LATER = tableOf('Invoices 2027', 'invoices', ['number', 'client', 'issued', 'amount']);
const source = (tables: Table[]) => ({ tables, volatile: new Map(), settings: undefined, locale: 'en_GB' });
const renewed = renewedFormulas(source([INVOICES, CLIENTS, ENTRIES, LATER]));

test('a formula beside the clients is given a list of invoices and the ratings that came later', () => {
  const plan = formulasBeside(source([INVOICES, CLIENTS]));
  const before = at(plan?.formulas ?? []);
  expect(before).not.toContain('2027');
  const now = renewed(before, plan?.sheet ?? '');
  expect(now).toContain("'Invoices 2027'!A");
  expect(now).toContain("'Client Energy'!A");
  expect(now).toContain('; CLIENT_ENERGY_SETTINGS)');
  expect(renewed(now, plan?.sheet ?? '')).toBe(now);
});

test('so is one in the Client Energy sheet, and its separators are no change', () => {
  const now = renewed('=CLIENT_VALUE(A1:A, Invoices!A1:D, A1:B, CLIENT_ENERGY_SETTINGS)', ENTRIES.sheet);
  expect(now).toContain("'Invoices 2027'!A");
  const written = now.replace(/; /g, ', ');
  expect(renewed(written, ENTRIES.sheet)).toBe(written);
});

test('a formula of the owner has the tables that they chose, and is given Energy settings', () => {
  expect(renewed('=CLIENT_ENERGY(A2, Invoices!A1:D)', 'Mine')).toBe(
    '=CLIENT_ENERGY(A2, Invoices!A1:D; CLIENT_ENERGY_SETTINGS)',
  );
  expect(renewed('=CLIENT_ENERGY(A2, Invoices!A1:D)', CLIENTS.sheet)).toBe(
    '=CLIENT_ENERGY(A2, Invoices!A1:D; CLIENT_ENERGY_SETTINGS)',
  );
});

test('where a table cannot be given to a formula, tables stay as they are', () => {
  const volatile = new Map([[INVOICES.sheet, new Set([1, 2, 3, 4, 5, 6])]]);
  const same = renewedFormulas({ ...source([INVOICES, CLIENTS, ENTRIES]), volatile });
  expect(same('=CLIENT_VALUE(A1:A; Invoices!A1:D)', ENTRIES.sheet)).toBe(
    '=CLIENT_VALUE(A1:A; Invoices!A1:D; CLIENT_ENERGY_SETTINGS)',
  );
});

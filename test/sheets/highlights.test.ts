import { MARK_SIGN } from '../../src/model/sheet-plan';
import { highlightedTables } from '../../src/sheets/highlights';
import { CLIENTS, ENTRIES, INVOICES, tableOf } from './tables';

const acme = { label: 'Acme', spellings: ['Acme', 'ACME Ltd'], isAmbiguous: false };
const twin = { label: 'K-1', spellings: ['Birch', 'BIRCH'], isAmbiguous: true };

test('every column of clients is marked, and no other list of names', () => {
  const tables = [
    INVOICES,
    CLIENTS,
    ENTRIES,
    tableOf('Bills', 'payables', ['client']),
    tableOf('Ledger', 'ledger', ['client']),
    tableOf('Orders', 'orders', ['client', 'client']),
  ];
  const marked = highlightedTables(ENTRIES, tables, [acme]);
  expect(marked.map(({ sheet }) => sheet)).toEqual([
    'Invoices',
    "Owner's",
    'Client Energy',
    'Orders',
    'Orders',
  ]);
});

test('rules look up the lists of our sheet, with rows to spare', () => {
  const [first] = highlightedTables(ENTRIES, [INVOICES], [acme, twin]);
  expect(first?.formulas.part[0]).toContain(`INDIRECT("'Client Energy'!F2:F54")`);
  expect(first?.formulas.talk[0]).toContain(`INDIRECT("'Client Energy'!G2:G54")`);
  expect(first?.formulas.part[0]).toContain('TRIM($B2&"")');
  expect(first?.formulas.part[0]).toContain(MARK_SIGN);
});

test('where a formula’s heading is not there yet, its column is the planned one', () => {
  const fresh = tableOf('Client Energy', 'clients', ['client', 'joy', 'decision', 'note']);
  expect(highlightedTables(fresh, [INVOICES], [acme])[0]?.formulas.part[0]).toContain('!S2:S53');
});

test('another spelling marks as well, an ambiguous name does not', () => {
  const [first] = highlightedTables(ENTRIES, [INVOICES], [acme, twin]);
  expect(first?.formulas.part.join()).toContain('{"ACME Ltd"}');
  expect(first?.formulas.part.join()).not.toContain('BIRCH');
});

test('in our sheet only the owner’s columns are marked', () => {
  const [own] = highlightedTables(ENTRIES, [{ ...ENTRIES, lastColumn: 20 }], [acme]);
  expect(own).toMatchObject({ firstColumn: 1, lastColumn: 4 });
});

test('new rows are marked too, but not beyond a table below', () => {
  const below = tableOf('Invoices', 'other', [], { headingRow: 12 });
  expect(highlightedTables(ENTRIES, [INVOICES], [acme])[0]).not.toHaveProperty('lastRow');
  expect(highlightedTables(ENTRIES, [INVOICES, below], [acme])[0]).toMatchObject({ lastRow: 9 });
});

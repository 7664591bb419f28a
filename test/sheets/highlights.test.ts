import { MARK_SIGN } from '../../src/model/sheet-plan';
import { highlightedTables, otherSpellings } from '../../src/sheets/highlights';
import { CLIENTS, ENTRIES, INVOICES, tableOf } from './tables';

test('every column of clients is marked, and no other list of names', () => {
  const tables = [
    INVOICES,
    CLIENTS,
    ENTRIES,
    tableOf('Bills', 'payables', ['client']),
    tableOf('Ledger', 'ledger', ['client']),
    tableOf('Orders', 'orders', ['client', 'client']),
    tableOf('Log', 'log', ['issued', 'client']),
  ];
  const marked = highlightedTables(tables, false);
  expect(marked.map(({ sheet }) => sheet)).toEqual([
    'Invoices',
    "Owner's",
    'Client Energy',
    'Orders',
    'Orders',
    'Log',
  ]);
});

test('each mark has a rule of its own, with the sign that it is ours', () => {
  const [first] = highlightedTables([INVOICES], true);
  expect(first?.formulas.part).toContain('CLIENT_ENERGY_PART');
  expect(first?.formulas.talk).toContain('CLIENT_ENERGY_TALK');
  for (const formula of Object.values(first?.formulas ?? {})) {
    expect(formula).toContain(MARK_SIGN);
    expect(formula).toContain('TRIM($B2&"")');
    expect(formula).toContain('CLIENT_ENERGY_SPELLINGS');
  }
});

test('in our sheet only the owner’s columns are marked', () => {
  const [own] = highlightedTables([{ ...ENTRIES, lastColumn: 20 }], false);
  expect(own).toMatchObject({ firstColumn: 1, lastColumn: 4 });
});

test('nor are those that a letter needs, and no more rows than the lists of names have', () => {
  const folded = tableOf('Client Energy', 'clients', ['client', 'joy', 'decision', 'note', 'letter_contact']);
  const [own] = highlightedTables([folded], false);
  expect(own).toMatchObject({ lastColumn: 4, lastRow: folded.lastRow + 50 });
});

test('new rows are marked too, but not beyond a table below', () => {
  const below = tableOf('Invoices', 'other', [], { headingRow: 12 });
  expect(highlightedTables([INVOICES], false)[0]).not.toHaveProperty('lastRow');
  expect(highlightedTables([INVOICES, below], false)[0]).toMatchObject({ lastRow: 9 });
});

test('another spelling stands for the name in our sheet, as TRIM leaves it; an ambiguous one for nobody', () => {
  expect(
    otherSpellings([
      { label: 'Acme', spellings: ['Acme', 'ACME  Ltd ', 'ACME Ltd', ' Acme'], isAmbiguous: false },
      { label: 'K-1', spellings: ['Birch', 'BIRCH'], isAmbiguous: true },
      { label: 'Cedar', spellings: ['Cedar'], isAmbiguous: false },
      { label: 'Dawn ', spellings: ['Dawn '], isAmbiguous: false },
    ]),
  ).toEqual([
    ['ACME Ltd', 'Acme'],
    ['Dawn', 'Dawn '],
  ]);
});

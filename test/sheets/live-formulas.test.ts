import { formulasBeside } from '../../src/sheets/live-formulas';
import { CLIENTS, ENTRIES, INVOICES, sourceOf, tableOf } from './tables';

test('they are beside the clients and read all tables, of our sheet only the ratings', () => {
  expect(formulasBeside(sourceOf(INVOICES, CLIENTS, ENTRIES))).toEqual({
    sheet: "Owner's",
    headingRow: 1,
    formulas: [
      `=VSTACK("Energy"; CLIENT_ENERGY(A2:A; Invoices!A1:E; A1:C; 'Client Energy'!A1:B))`,
      `=VSTACK("Verdict"; CLIENT_VERDICT(A2:A; Invoices!A1:E; A1:C; 'Client Energy'!A1:B))`,
      `=VSTACK("Why"; CLIENT_WHY(A2:A; Invoices!A1:E; A1:C; 'Client Energy'!A1:B))`,
    ],
  });
});

test('without clients they are beside the invoices, in the words of the book', () => {
  const plan = formulasBeside({ ...sourceOf(INVOICES), locale: 'de_DE' });
  expect(plan?.sheet).toBe('Invoices');
  expect(plan?.formulas[0]).toBe('=VSTACK("Energie"; CLIENT_ENERGY(B2:B; A1:E))');
});

test('they end above a table that is below', () => {
  const below = tableOf("Owner's", 'other', ['number'], { headingRow: 12 });
  expect(formulasBeside(sourceOf(CLIENTS, below))?.formulas[0]).toContain('CLIENT_ENERGY(A2:A9; A1:C9)');
});

test('beside a list that is known by numbers only, they look at its first column', () => {
  const numbers = tableOf('Numbers', 'clients', ['client_id', 'email']);
  expect(formulasBeside(sourceOf(numbers))?.formulas[0]).toContain('CLIENT_ENERGY(A2:A; A1:B)');
});

test('our sheet without a column for the joy or the clients gives no ratings', () => {
  const nameless = tableOf('Client Energy', 'clients', ['joy', 'decision', 'note', 'draft']);
  expect(formulasBeside(sourceOf(CLIENTS, nameless))?.formulas[0]).toContain('CLIENT_ENERGY(A2:A; A1:C))');
  const entries = tableOf('Client Energy', 'clients', ['client', 'decision', 'note', 'draft']);
  expect(formulasBeside(sourceOf(CLIENTS, entries))?.formulas[0]).toContain('CLIENT_ENERGY(A2:A; A1:C))');
});

test('a book without our sheet gets none', () => {
  expect(formulasBeside(sourceOf(tableOf('Bills', 'payables', ['supplier'])))).toBeUndefined();
});

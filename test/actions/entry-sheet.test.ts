import { completeEntrySheet, missingNames } from '../../src/actions/entry-sheet';
import { readOpenBook } from '../../src/actions/open-book';
import { ENTRY_HEADINGS, INVOICES, openConfirmed, rowsOf } from './small-books';

const MINE = [ENTRY_HEADINGS, ['Birch', 2, '', '', '', '']];

test('clients without a row are missing, by the alphabet', () => {
  openConfirmed({ Invoices: INVOICES, Mine: MINE });
  expect(missingNames(readOpenBook())).toEqual(['Acme', 'Cedar']);
});

test('they get rows below, and what is given is what another reading finds', () => {
  const book = openConfirmed({ Invoices: INVOICES, Mine: MINE });
  const sheet = completeEntrySheet(readOpenBook());
  expect(sheet.rows).toEqual(readOpenBook().entries?.rows);
  expect(rowsOf(book, 'Mine', 1).flat()).toEqual(['Client', 'Birch', 'Acme', 'Cedar']);
});

test('a name that was asked for gets one too, but no second one in another spelling', () => {
  const book = openConfirmed({ Invoices: INVOICES, Mine: MINE });
  completeEntrySheet(readOpenBook(), 'Former client');
  completeEntrySheet(readOpenBook(), 'FORMER CLIENT Ltd');
  expect(rowsOf(book, 'Mine', 1).flat().slice(2)).toEqual(['Acme', 'Cedar', 'Former client']);
});

test('a sheet is made where there is none', () => {
  const book = openConfirmed({ Invoices: INVOICES });
  const { table, rows } = completeEntrySheet(readOpenBook());
  expect(table.sheet).toBe('Client Energy');
  expect(rows.map(({ label, row }) => [label, row])).toEqual([
    ['Acme', 2],
    ['Birch', 3],
    ['Cedar', 4],
  ]);
  expect(book.formulas('Client Energy!Y1')[0]?.[0]).toContain('CLIENT_ENERGY(');
});

test('one that was begun and cut short is made whole', () => {
  const book = openConfirmed({ Invoices: INVOICES, 'Client Energy': [[]] });
  completeEntrySheet(readOpenBook());
  expect(rowsOf(book, 'Client Energy', 1).flat().slice(0, 4)).toEqual(['Client', 'Acme', 'Birch', 'Cedar']);
});

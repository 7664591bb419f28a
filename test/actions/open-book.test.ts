import {
  findTable,
  openBookOf,
  readBookGrids,
  readBookStart,
  readOpenBook,
} from '../../src/actions/open-book';
import { dayFromIso } from '../../src/model/day';
import { isEntryTable } from '../../src/model/entry-table';
import { ENTRY_HEADINGS, INVOICES, LOG, openConfirmed } from './small-books';

const SHEETS = { Invoices: INVOICES, Log: LOG, Mine: [ENTRY_HEADINGS, ['Acme', 2, '', '', '', '']] };

test('every sheet is read once and understood, with what the book remembers', () => {
  const book = openConfirmed(SHEETS, { settings: { margin: 50 } });
  book.resetCalls();
  const { facts, memory, grids } = readBookGrids();
  expect(book.calls()['Range.getValues']).toBe(3);
  expect(facts).toEqual({ locale: 'en_GB', timeZone: 'Etc/UTC' });
  expect(memory.settings.margin).toBe(50);
  expect(grids.map(({ tables }) => tables.map(({ kind }) => kind))).toEqual([
    ['invoices'],
    ['log'],
    ['clients'],
  ]);
});

test('a sheet that was read already is not read again', () => {
  const book = openConfirmed(SHEETS);
  const start = readBookStart();
  const grid = { sheet: 'Mine', cells: [ENTRY_HEADINGS, ['Birch', 4, '', '', '', '']] };
  book.resetCalls();
  const { entries } = readOpenBook({ ...start, grid });
  expect(book.calls()['Range.getValues']).toBe(2);
  expect(book.calls()['Properties.getProperty']).toBeUndefined();
  expect(entries?.rows.map(({ label }) => label)).toEqual(['Birch']);
});

test('what the owner has just chosen counts instead of what is remembered', () => {
  openConfirmed(SHEETS);
  const start = readBookStart();
  const whole = readOpenBook(start);
  const merged = readOpenBook({ ...start, memory: { ...start.memory, aliases: { birch: 'acme' } } });
  expect([whole.report.clients.length, merged.report.clients.length]).toEqual([3, 2]);
});

test('the report is that of today in the zone of the book', () => {
  openConfirmed(SHEETS);
  const { today, entries, find } = openBookOf(readBookGrids());
  expect(today).toBe(dayFromIso(new Date().toISOString()));
  expect(entries?.rows.map(({ label }) => label)).toEqual(['Acme']);
  expect(find('ACME ltd')).toMatchObject({ key: 'acme', joy: 2 });
});

test('a table is found with its grid', () => {
  openConfirmed(SHEETS);
  const { grids } = readBookGrids();
  expect(findTable(grids, isEntryTable)?.grid.sheet).toBe('Mine');
  expect(findTable(grids, ({ kind }) => kind === 'payables')).toBeUndefined();
});

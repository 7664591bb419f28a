import { findTable, openBookOf, readBookGrids, readOpenBook } from '../../src/actions/open-book';
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

test('what the owner has just chosen counts instead of what is remembered', () => {
  openConfirmed(SHEETS);
  const whole = readOpenBook();
  const merged = readOpenBook({ aliases: { birch: 'acme' } });
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

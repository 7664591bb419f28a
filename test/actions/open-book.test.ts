import {
  findTable,
  openBookOf,
  readBookGrids,
  readOpenBook,
  understoodBook,
} from '../../src/actions/open-book';
import { dayFromIso } from '../../src/model/day';
import { isEntryTable } from '../../src/model/entry-table';
import { ENTRY_HEADINGS, INVOICES, LOG, openConfirmed } from './small-books';

const SHEETS = { Invoices: INVOICES, Log: LOG, Mine: [ENTRY_HEADINGS, ['Acme', 2, '', '', '', '']] };

test('every sheet is read once and understood, with what the book remembers', () => {
  const book = openConfirmed(SHEETS, { settings: { margin: 50 } });
  book.resetCalls();
  const { facts, memory, grids } = readBookGrids();
  expect(book.calls()['Range.getValues']).toBe(4);
  expect(facts).toEqual({ locale: 'en_GB', timeZone: 'Etc/UTC' });
  expect(memory.settings.margin).toBe(50);
  expect(grids.map(({ tables }) => tables.map(({ kind }) => kind))).toEqual([
    ['invoices'],
    ['log'],
    ['clients'],
    ['settings'],
  ]);
});

test('a sheet that was read already is not read again', () => {
  const book = openConfirmed(SHEETS);
  const grid = { sheet: 'Mine', cells: [ENTRY_HEADINGS, ['Birch', 4, '', '', '', '']] };
  book.resetCalls();
  const { entries } = readOpenBook(undefined, grid);
  expect(book.calls()['Range.getValues']).toBe(3);
  expect(book.calls()['Properties.getProperty']).toBeUndefined();
  expect(entries?.rows.map(({ label }) => label)).toEqual(['Birch']);
});

test('what the owner has just chosen counts instead of what is remembered', () => {
  openConfirmed(SHEETS);
  const { facts, grids, ...read } = readBookGrids();
  const cells = grids.map(({ grid }) => grid);
  const memory = { ...read.memory, aliases: { birch: 'acme' } };
  const merged = openBookOf(understoodBook(facts, cells, { ...read, memory }));
  expect([readOpenBook().report.clients.length, merged.report.clients.length]).toEqual([3, 2]);
});

test('clients that the settings name in any way are known by their keys, and named as the book names them', () => {
  openConfirmed(SHEETS, { aliases: { BIRCH: 'Acme Ltd' }, retentions: { Cedar: true } });
  const { memory, names } = readOpenBook();
  expect([memory.aliases, memory.retentions]).toEqual([{ birch: 'acme' }, { cedar: true }]);
  expect(['birch', 'cedar', 'nobody'].map(names.nameOf)).toEqual(['Birch', 'Cedar', 'nobody']);
});

test('a client whose name others have too is named by number', () => {
  const numbered = [
    ['Invoice no.', 'Client number', 'Client', 'Date', 'Due date', 'Total'],
    ...['K-1', 'K-2', 'K-3'].map((id, index) => [
      `${index}`,
      id,
      index < 2 ? 'Acme' : 'Birch',
      '2025-01-01',
      '2025-01-15',
      100,
    ]),
  ];
  openConfirmed({ Invoices: numbered }, { aliases: { Birch: 'K-2' } });
  const { memory, names, report } = readOpenBook();
  expect(memory.aliases).toEqual({ 'K-3': 'K-2' });
  expect(['K-1', 'K-2', 'K-3'].map(names.nameOf)).toEqual(['K-1', 'K-2', 'Birch']);
  expect(report.clients.map(({ key }) => key).sort()).toEqual(['K-1', 'K-2']);
});

test('a book that remembers a day is worked out as of that day', () => {
  openConfirmed(SHEETS, { asOf: 20_000 });
  const { report, today } = readOpenBook();
  expect(report.asOf).toBe(20_000);
  expect(today).toBe(dayFromIso(new Date().toISOString()));
});

test('the report is that of today in the zone of the book', () => {
  openConfirmed(SHEETS);
  const { today, entries, find } = openBookOf(readBookGrids());
  expect(today).toBe(dayFromIso(new Date().toISOString()));
  expect(entries?.rows.map(({ label }) => label)).toEqual(['Acme']);
  expect(find('ACME ltd')).toMatchObject({ key: 'acme', joy: 2 });
});

test('a book that nobody keeps any more goes up to its own last day, whatever day is remembered', () => {
  const old = INVOICES.map((row, index) =>
    row.map((cell, column) => (index > 0 && [2, 3, 5].includes(column) && cell ? `2015-0${index}-01` : cell)),
  );
  openConfirmed({ Invoices: old });
  expect(readOpenBook().report).toMatchObject({ dormant: true, isEmptyPeriod: false });
});

test('a table is found with its grid', () => {
  openConfirmed(SHEETS);
  const { grids } = readBookGrids();
  expect(findTable(grids, isEntryTable)?.grid.sheet).toBe('Mine');
  expect(findTable(grids, ({ kind }) => kind === 'payables')).toBeUndefined();
});

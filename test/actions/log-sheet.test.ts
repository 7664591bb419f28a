import { appendToLog, beginLog, emptyLine, findLog } from '../../src/actions/log-sheet';
import { readBookGrids } from '../../src/actions/open-book';
import { logLine, rowOfLine } from '../../src/sheets/energy-log';
import { INVOICES, LOG, openConfirmed, RECENT } from './small-books';

const line = logLine('Acme', { day: RECENT, what: 'haggled', minutes: 20 }, 'en_GB');

/** Tables and cells of a book, as far as they are filled. */
const shown = ({ grids }: ReturnType<typeof readBookGrids>) =>
  grids.map(({ grid, tables }) => ({
    tables,
    sheet: grid.sheet,
    cells: grid.cells.filter((row) => row.some((cell) => cell !== '')),
  }));

const append = (sheets: Record<string, unknown[][]>) => {
  openConfirmed(sheets);
  const book = readBookGrids();
  const log = findLog(book);
  return log ? appendToLog(book, log, line) : beginLog(book, line);
};

test.each([
  ['no log', { Invoices: INVOICES }],
  ['a log', { Log: LOG, Invoices: INVOICES }],
  ['a log with a sum below', { Invoices: INVOICES, Log: [...LOG, ['Total', '', '', 30, '']] }],
  ['a log above the invoices', { Book: [...LOG, [], [], ...INVOICES] }],
])('in a book with %s, what is given is what another reading finds', (_what, sheets) => {
  expect(shown(append(sheets))).toEqual(shown(readBookGrids()));
});

test('a line is emptied in what is given as in the sheet', () => {
  append({ Invoices: INVOICES, Log: LOG });
  const book = readBookGrids();
  const log = findLog(book);
  if (!log) throw new Error('no log');
  const row = rowOfLine(log.table, log.grid, line) ?? 0;
  expect(row).toBe(4);
  expect(shown(emptyLine(book, log, row, line))).toEqual(shown(readBookGrids()));
});

test('nothing that was read is changed', () => {
  openConfirmed({ Invoices: INVOICES, Log: LOG });
  const book = readBookGrids();
  const before = structuredClone(book.grids);
  const log = findLog(book);
  if (log) appendToLog(book, log, line);
  expect(book.grids).toEqual(before);
});

import { type BookFacts, readBookFacts } from '../google/book-grids';
import { sheetOfName } from '../google/named-sheets';
import { readGrid, writeKnownRows } from '../google/sheet-cells';
import { type Entry, joinedEntry } from '../model/entry';
import type { ClientRef } from '../model/exchange';
import { Refusal } from '../model/refusal';
import { RANGE_NAMES, type SheetCell } from '../model/sheet-plan';
import { columnOf, type Grid, type Table } from '../model/table';
import { clientKey } from '../reading/client-name';
import { type EntryRow, type EntrySheet, readEntries } from '../reading/read-entries';
import { completeEntrySheet } from './entry-sheet';
import { readOpenBook } from './open-book';

/** What the Client Energy sheet says about one client. */
export interface EntryRows {
  facts: BookFacts;
  table: Table;
  /** The row that counts, and in which an entry is saved. */
  own: EntryRow;
  /** Rows of clients who were merged into this one. */
  others: EntryRow[];
  /** What all of them say. */
  entry: Entry;
}

/** The rows of a client in the sheet as it is now; the sheet, or the row, is made where there is none. */
export function entryRowsOf({ names: [name, ...merged] }: ClientRef): EntryRows {
  const facts = readBookFacts();
  const grid = namedGrid(facts);
  const known = grid && entriesOf(grid, facts);
  const sheet =
    known && rowsNamed(known, name).length > 0 ? known : completeEntrySheet(readOpenBook(facts, grid), name);
  const same = rowsNamed(sheet, name);
  const own = same.pop();
  if (!own) throw new Refusal('changed', name);
  const others = [...merged.flatMap((one) => rowsNamed(sheet, one)), ...same];
  return {
    facts,
    table: sheet.table,
    own,
    others,
    entry: joinedEntry([...others, own].map(({ entry }) => entry)),
  };
}

/** Writes cells of some of these rows; throws a `Refusal` where one of them was moved meanwhile. */
export function writeEntryCells(
  { facts, table }: Pick<EntryRows, 'facts' | 'table'>,
  rows: EntryRow[],
  cells: SheetCell[],
): void {
  const column = columnOf(table.columns, 'client')?.column ?? 1;
  const known = rows.map(({ row, label }) => ({ row, column, text: label }));
  writeKnownRows(table.sheet, cells, facts.timeZone, known);
}

/** The Client Energy sheet by the name of its clients, so that no other sheet need be read; undefined where nothing has that name. */
function namedGrid({ timeZone }: BookFacts): Grid | undefined {
  const sheet = sheetOfName(RANGE_NAMES.clients);
  return sheet === undefined ? undefined : readGrid(sheet, timeZone);
}

/** Its entries. Refused where it has lost its headings: a second sheet beside it is not what the owner wants. */
function entriesOf(grid: Grid, { locale }: BookFacts): EntrySheet {
  const sheet = readEntries(grid, locale);
  if (!sheet) throw new Refusal('no-column', grid.sheet);
  return sheet;
}

/** Rows under a name just as it is written, else in any spelling. */
function rowsNamed({ rows }: EntrySheet, name: string): EntryRow[] {
  const exact = rows.filter(({ label }) => label === name);
  return exact.length > 0 ? exact : rows.filter(({ label }) => clientKey(label) === clientKey(name));
}

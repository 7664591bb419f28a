import type { Entry } from '../core/entry';
import { addSheet } from '../google/new-sheet';
import { readGrid, type SheetCell, type SheetValue, sheetNamed, writeRows } from '../google/sheet-cells';
import { clientKey } from '../table/client-name';
import { type EntryRow, type EntrySheet, readEntries } from '../table/read-entries';
import type { EntryPlace } from './exchange';

/**
 * The Client Energy sheet as it stands now, with a row for every client that is said to be missing there. It is made
 * where there is none; where somebody else has just made it, it is theirs.
 */
export function completeEntries(place: EntryPlace, locale: string, timeZone: string): EntrySheet {
  const entries = entriesIn(place, locale, timeZone);
  const missing = [...new Set(place.missing)].filter(
    (label) => !entries.rows.some((row) => isSame(row.label, label)),
  );
  if (missing.length === 0) return entries;
  addClients(entries, missing, timeZone);
  return entriesIn({ ...place, sheet: entries.table.sheet, plan: null }, locale, timeZone);
}

/** The row of a client who has one, by the name that stands there. */
export function rowOf({ rows }: EntrySheet, label: string): EntryRow {
  const row = rows.find((one) => one.label === label) ?? rows.find((one) => isSame(one.label, label));
  if (!row) throw new Error(`no line: ${label}`);
  return row;
}

/** The cells of a row by the fields of its entry; refused in a word where a column is gone. */
export function cellsOf(
  { table }: EntrySheet,
  { row }: EntryRow,
  values: Partial<Record<keyof Entry, SheetValue>>,
): SheetCell[] {
  const columnOf = (field: string): number => {
    const column = table.columns.find(({ role }) => role === field)?.column;
    if (column === undefined) throw new Error(`no column: ${field}`);
    return column;
  };
  // Where the joy has lost its heading, "Note" would be read as a grade, and a rating written over a note.
  columnOf('joy');
  columnOf('note');
  return Object.entries(values).map(([field, value]) => ({ row, column: columnOf(field), value }));
}

function isSame(a: string, b: string): boolean {
  return clientKey(a) === clientKey(b);
}

/** Rows of their own for some clients, below the others. */
function addClients({ table, rows }: EntrySheet, labels: string[], timeZone: string): void {
  const below = Math.max(table.headingRow, ...rows.map(({ row }) => row)) + 1;
  const column = table.columns.find(({ role }) => role === 'client')?.column as number;
  const cells = labels.map((label) => [label]);
  writeRows(table.sheet, below, column, cells, timeZone);
}

function entriesIn({ sheet, plan }: EntryPlace, locale: string, timeZone: string): EntrySheet {
  const read = (name: string): EntrySheet | undefined => {
    const grid = readGrid(name, timeZone);
    return grid && readEntries(grid, locale);
  };
  const found = read(plan?.name ?? sheet) ?? (plan ? read(addSheet(plan, timeZone)) : undefined);
  if (!found) throw new Error(`no column: ${sheetNamed(sheet).getName()}`);
  return found;
}

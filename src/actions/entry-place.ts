import type { Entry } from '../core/entry';
import { readGrids } from '../google/book-grids';
import { addSheet } from '../google/new-sheet';
import { readGrid, type SheetCell, type SheetValue, sheetNamed, writeRows } from '../google/sheet-cells';
import { clientKey } from '../table/client-name';
import { type EntryRow, type EntrySheet, readEntries } from '../table/read-entries';
import { columnOf, type Grid } from '../table/table';
import type { EntryPlace } from './exchange';

/**
 * The Client Energy sheet as it stands now, with a row for every client that is said to be missing there. It is made
 * where there is none; where somebody else has just made it, it is theirs.
 */
export function completeEntries(place: EntryPlace, locale: string, timeZone: string): EntrySheet {
  const entries = entriesAt(place, locale, timeZone);
  const known = new Set(entries.rows.map(({ label }) => clientKey(label)));
  const missing = [...new Set(place.missing)].filter((label) => !known.has(clientKey(label)));
  if (missing.length === 0) return entries;
  addClients(entries, missing, timeZone);
  return entriesAt({ ...place, sheet: entries.table.sheet, plan: null }, locale, timeZone);
}

/** The row of a client who has one, by the name that stands there. */
export function rowOf({ rows }: EntrySheet, label: string): EntryRow {
  const row =
    rows.find((one) => one.label === label) ?? rows.find((one) => clientKey(one.label) === clientKey(label));
  if (!row) throw new Error(`no line: ${label}`);
  return row;
}

/** The cells of a row by the fields of its entry; refused in a word where a column is gone. */
export function cellsOf(
  { table }: EntrySheet,
  { row }: EntryRow,
  values: Partial<Record<keyof Entry, SheetValue>>,
): SheetCell[] {
  const placeOf = (field: keyof Entry): number => {
    const column = columnOf(table.columns, field)?.column;
    if (column === undefined) throw new Error(`no column: ${field}`);
    return column;
  };
  // Where the joy has lost its heading, "Note" would be read as a grade, and a rating written over a note.
  placeOf('joy');
  placeOf('note');
  return Object.entries(values).map(([field, value]) => ({
    row,
    column: placeOf(field as keyof Entry),
    value,
  }));
}

/** Rows of their own for some clients, below all others. */
function addClients({ table, lastRow }: EntrySheet, labels: string[], timeZone: string): void {
  const column = columnOf(table.columns, 'client')?.column as number;
  const cells = labels.map((label) => [label]);
  writeRows(table.sheet, lastRow + 1, column, cells, timeZone);
}

function entriesAt({ sheet, plan }: EntryPlace, locale: string, timeZone: string): EntrySheet {
  const read = (grid: Grid | undefined): EntrySheet | undefined => grid && readEntries(grid, locale);
  // Somebody else may have made it meanwhile, and called it something else by now.
  const found = plan
    ? (readGrids(timeZone).map(read).find(Boolean) ?? read(readGrid(addSheet(plan, timeZone), timeZone)))
    : read(readGrid(sheet, timeZone));
  if (!found) throw new Error(`no column: ${sheetNamed(sheet).getName()}`);
  return found;
}

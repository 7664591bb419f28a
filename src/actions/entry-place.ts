import { readGrids } from '../google/book-grids';
import { addSheet } from '../google/new-sheet';
import { readGrid, type SheetCell, type SheetValue, sheetNamed, writeRows } from '../google/sheet-cells';
import { ENTRY_FIELDS, type Entry, joinedEntry } from '../model/entry';
import { Refusal } from '../model/refusal';
import { columnOf, type Grid, type Table } from '../model/table';
import { clientKey } from '../reading/client-name';
import { type EntryRow, type EntrySheet, readEntries } from '../reading/read-entries';
import type { EntryNames, EntryPlace } from './exchange';

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

/** What stands in the Client Energy sheet about one client. */
interface ClientRows {
  table: Table;
  /** The row that counts, and in which an entry is saved. */
  row: EntryRow;
  /** Rows of clients who were merged into this one. */
  others: EntryRow[];
  /** What all of them say. */
  entry: Entry;
}

/** The rows of a client in the sheet, which is completed first. */
export function clientRows(
  place: EntryPlace,
  { label, twins }: EntryNames,
  locale: string,
  timeZone: string,
): ClientRows {
  const missing = [...place.missing, label];
  const { table, rows } = completeEntries({ ...place, missing }, locale, timeZone);
  const named = (name: string): EntryRow[] => {
    const exact = rows.filter((one) => one.label === name);
    return exact.length > 0 ? exact : rows.filter((one) => clientKey(one.label) === clientKey(name));
  };
  const own = named(label);
  const row = own.pop();
  if (!row) throw new Refusal('changed', label);
  const others = [...twins.flatMap(named), ...own];
  return { table, row, others, entry: joinedEntry([...others, row].map(({ entry }) => entry)) };
}

/** The cells of a row by the fields of its entry; refused in a word where a column is gone. */
export function cellsOf(
  table: Table,
  { row }: EntryRow,
  values: Partial<Record<keyof Entry, SheetValue>>,
): SheetCell[] {
  const placeOf = (field: keyof Entry): number => {
    const column = columnOf(table.columns, ENTRY_FIELDS[field].role)?.column;
    if (column === undefined) throw new Refusal('no-column', ENTRY_FIELDS[field].role);
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
  if (!found) throw new Refusal('no-column', sheetNamed(sheet).getName());
  return found;
}

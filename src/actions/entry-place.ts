import { addSheet } from '../google/new-sheet';
import { readGrid, writeRows } from '../google/sheet-cells';
import { clientKey } from '../table/client-name';
import { type EntryRow, type EntrySheet, readEntries } from '../table/read-entries';
import type { EntryPlace } from './exchange';

/**
 * The Client Energy sheet as it stands now, with a row for every client that is said to be missing there. It is made
 * where there is none; where somebody else has just made it, it is theirs.
 */
export function completeEntries(place: EntryPlace, locale: string, timeZone: string): EntrySheet {
  const entries = entriesIn(place, locale, timeZone);
  const missing = [...new Set(place.missing)].filter((label) => !rowOf(entries, label));
  if (missing.length === 0) return entries;
  addClients(entries, missing, timeZone);
  return readEntries(readGrid(entries.table.sheet, timeZone), locale) as EntrySheet;
}

/** The row of a client by the name that stands there. */
export function rowOf({ rows }: EntrySheet, label: string): EntryRow | undefined {
  return (
    rows.find((row) => row.label === label) ?? rows.find((row) => clientKey(row.label) === clientKey(label))
  );
}

/** Rows of their own for some clients, below the others. */
function addClients({ table, rows }: EntrySheet, labels: string[], timeZone: string): void {
  const below = Math.max(table.headingRow, ...rows.map(({ row }) => row)) + 1;
  const column = table.columns.find(({ role }) => role === 'client')?.column as number;
  const cells = labels.map((label) => [label]);
  writeRows(table.sheet, below, column, cells, timeZone);
}

function entriesIn({ sheet, plan }: EntryPlace, locale: string, timeZone: string): EntrySheet {
  const read = (name: string): EntrySheet | undefined => readEntries(readGrid(name, timeZone), locale);
  if (!plan) {
    const found = read(sheet);
    if (found) return found;
    throw new Error(`no column: ${sheet}`);
  }
  let found: EntrySheet | undefined;
  try {
    found = read(plan.name);
  } catch {
    // As a rule there is none of this name yet.
  }
  return found ?? (read(addSheet(plan, timeZone)) as EntrySheet);
}

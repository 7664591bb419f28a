import { readFormulas, readRowFormulas } from '../google/formulas';
import { nameCells } from '../google/named-cells';
import { nameClients } from '../google/named-sheets';
import { addSheet } from '../google/new-sheet';
import { readGrid, writeRows } from '../google/sheet-cells';
import { NO_ENTRY } from '../model/entry';
import { Refusal } from '../model/refusal';
import { columnOf } from '../model/table';
import { clientKey } from '../reading/client-name';
import { type EntrySheet, readEntries } from '../reading/read-entries';
import { clientEnergySheet } from '../sheets/client-energy-sheet';
import { markLists } from '../sheets/mark-lists';
import { volatileColumns } from '../sheets/volatile-columns';
import { entriesByClient, newRowName } from './client-entries';
import type { OpenBook } from './open-book';

/** Names for the rows that are missing in the Client Energy sheet: each client of the book is to have one. */
export function missingNames(open: OpenBook): string[] {
  const known = entriesByClient(open);
  return open.report.clients
    .filter(({ key }) => !known.has(key))
    .map((client) => newRowName(client, open))
    .sort((a, b) => a.localeCompare(b));
}

/**
 * The Client Energy sheet with a row for every client, and for one more name where it is given. Rows are added below all
 * others; where there is no sheet it is made. Its clients and its lists get the names by which they are found. To be called while nobody else can do so.
 */
export function completeEntrySheet(open: OpenBook, name?: string): EntrySheet {
  const sheet = sheetWithNames(open, name);
  const { table, lastRow } = sheet;
  nameCells(table.sheet, markLists(table, lastRow, readRowFormulas(table.sheet, table.headingRow)));
  // Last of all: where its clients have their name, the sheet is taken for complete.
  nameClients(table);
  return sheet;
}

function sheetWithNames(open: OpenBook, name?: string): EntrySheet {
  const { entries, report, tables, facts, settings } = open;
  const taken = new Set(entries?.rows.map(({ label }) => clientKey(label)));
  const wanted = name === undefined ? missingNames(open) : [...missingNames(open), name];
  const names = [...new Set(wanted)].filter((one) => !taken.has(clientKey(one)));
  if (entries) return withRows(entries, names, facts.timeZone);
  const source = { tables, volatile: volatileColumns(readFormulas()), settings, locale: facts.locale };
  const made = addSheet(clientEnergySheet(names, report.clients, source), facts.timeZone);
  const grid = readGrid(made, facts.timeZone);
  const sheet = grid && readEntries(grid, facts.locale);
  if (!sheet) throw new Refusal('no-column', made);
  return sheet;
}

function withRows(sheet: EntrySheet, names: string[], timeZone: string): EntrySheet {
  const { table, rows, lastRow } = sheet;
  const client = columnOf(table.columns, 'client');
  if (!client) throw new Refusal('no-column', 'client');
  const cells = names.map((name) => [name]);
  writeRows(table.sheet, lastRow + 1, client.column, cells, timeZone);
  const added = names.map((label, index) => ({ row: lastRow + 1 + index, label, entry: NO_ENTRY }));
  return { ...sheet, rows: [...rows, ...added], lastRow: lastRow + names.length };
}

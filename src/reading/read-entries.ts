import { ENTRY_FIELDS, type Entry } from '../model/entry';
import { isEntryTable } from '../model/entry-table';
import type { Grid, Role, Table } from '../model/table';
import { decisionOf, yesOrNo } from './answer-words';
import { columnReaders } from './column-readers';
import { isBlank } from './row-shape';
import { understandTables } from './understand-table';

/** A row of the Client Energy sheet: the client as named there, and what stands beside. */
export interface EntryRow {
  /** Counted from 1. */
  row: number;
  label: string;
  entry: Entry;
}

/** The Client Energy sheet, whatever the owner calls it by now. */
export interface EntrySheet {
  table: Table;
  rows: EntryRow[];
  /** The last row in which the owner has anything, from 1: it may name nobody, or sum up the others. */
  lastRow: number;
}

/** Reads what the owner noted in a sheet; undefined where it is another one. What cannot be read counts as empty. */
export function readEntries(grid: Grid, locale: string): EntrySheet | undefined {
  const table = understandTables(grid, { locale }).find(isEntryTable);
  return table && entriesIn(grid, table, locale);
}

/** The rows of the Client Energy sheet. A client may be called "Total": no row is left out for its name. */
export function entriesIn(grid: Grid, table: Table, locale: string): EntrySheet {
  const labelOf = columnReaders(grid, table, { locale }, []).text('client');
  const entryOf = entryReader(grid, table, locale);
  const own = table.columns.filter(
    ({ role }) => role === 'client' || ENTRY_FIELDS.some((field) => field === role),
  );
  const rows: EntryRow[] = [];
  let lastRow = table.headingRow;
  for (let row = table.firstRow - 1; row < grid.cells.length; row += 1) {
    // A box that is not ticked is nothing yet.
    if (own.every(({ column }) => isBlank(grid.cells[row][column - 1] || ''))) continue;
    lastRow = row + 1;
    const label = labelOf(row);
    if (label !== '') rows.push({ row: lastRow, label, entry: entryOf(row) });
  }
  return { table, rows, lastRow };
}

function entryReader(grid: Grid, table: Table, locale: string): (row: number) => Entry {
  const read = columnReaders(grid, table, { locale }, []);
  const reader =
    <T>(at: (row: number) => T | undefined) =>
    (row: number) =>
      at(row) ?? null;
  const yes = (role: Role) => {
    const at = read.cell(role);
    return reader((row) => yesOrNo(at(row)));
  };
  const text = (role: Role) => {
    const at = read.text(role);
    return reader((row) => at(row) || undefined);
  };
  const day = (role: Role) => reader(read.day(role));
  const joy = read.number('joy');
  const decision = read.text('decision');
  const fields: { [Field in keyof Entry]: (row: number) => Entry[Field] } = {
    joy: reader((row) => [1, 2, 3, 4, 5].find((rating) => rating === joy(row))),
    decision: (row) => decisionOf(decision(row)),
    decided_on: day('decided_on'),
    energy_then: reader(read.number('energy_then')),
    look_again: day('look_again'),
    note: text('note'),
    draft: text('draft'),
    last_day: day('last_day'),
    handed_over: yes('handed_over'),
    confirmed: yes('confirmed'),
  };
  return (row) =>
    Object.fromEntries(Object.entries(fields).map(([field, at]) => [field, at(row)])) as unknown as Entry;
}

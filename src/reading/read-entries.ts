import {
  byField,
  ENTRY_FIELDS,
  ENTRY_ROLES,
  type Entry,
  type EntryField,
  type FieldValues,
} from '../model/entry';
import { isEntryTable } from '../model/entry-table';
import type { Grid, Role, Table } from '../model/table';
import { contractOf, decisionOf, reasonOf, voiceOf, yesOrNo } from './answer-words';
import { columnReaders } from './column-readers';
import { isBlank } from './row-shape';
import { understandTables } from './understand-table';

/** A row of the Client Energy sheet: the client as named there, and the owner's entries. */
export interface EntryRow {
  /** Counted from 1. */
  row: number;
  label: string;
  entry: Entry;
}

/** The Client Energy sheet, under any name that the owner gave it. */
export interface EntrySheet {
  table: Table;
  rows: EntryRow[];
  /** The last row that is not empty, from 1. It may name no client, or sum up the others. */
  lastRow: number;
}

/** Reads the Client Energy sheet; undefined for any other sheet. What cannot be read counts as empty. */
export function readEntries(grid: Grid, locale: string): EntrySheet | undefined {
  const table = understandTables(grid, { locale }).find(isEntryTable);
  return table && entriesIn(grid, table, locale);
}

/** The rows of the Client Energy sheet. A client may be called "Total": no row is left out for its name. */
export function entriesIn(grid: Grid, table: Table, locale: string): EntrySheet {
  const labelOf = columnReaders(grid, table, { locale }).text('client');
  const entryOf = entryReader(grid, table, locale);
  const own = table.columns.filter(
    ({ role }) => role === 'client' || ENTRY_ROLES.some((one) => one === role),
  );
  const rows: EntryRow[] = [];
  let lastRow = table.headingRow;
  for (let row = table.firstRow - 1; row < grid.cells.length; row += 1) {
    // A checkbox that is not ticked counts as empty.
    if (own.every(({ column }) => isBlank(grid.cells[row]?.[column - 1] || ''))) continue;
    lastRow = row + 1;
    const label = labelOf(row);
    if (label !== '') rows.push({ row: lastRow, label, entry: entryOf(row) });
  }
  return { table, rows, lastRow };
}

/** Reads a value out of a row, counted from 0. */
type FieldReader = (row: number) => Entry[EntryField];

function entryReader(grid: Grid, table: Table, locale: string): (row: number) => Entry {
  const read = columnReaders(grid, table, { locale });
  const reader =
    <T extends Entry[EntryField]>(at: (row: number) => T | undefined): FieldReader =>
    (row) =>
      at(row) ?? null;
  const word =
    (meaning: (text: string) => Entry[EntryField]) =>
    (role: Role): FieldReader => {
      const at = read.text(role);
      return (row) => meaning(at(row));
    };
  const readers: Record<keyof FieldValues, (role: Role) => FieldReader> = {
    rating: (role) => {
      const at = read.number(role);
      return reader((row) => [1, 2, 3, 4, 5].find((rating) => rating === at(row)));
    },
    decision: word(decisionOf),
    voice: word(voiceOf),
    reason: word(reasonOf),
    contract: word(contractOf),
    day: (role) => reader(read.day(role)),
    number: (role) => reader(read.number(role)),
    text: (role) => {
      const at = read.text(role);
      return reader((row) => at(row) || undefined);
    },
    yes: (role) => {
      const at = read.cell(role);
      return reader((row) => yesOrNo(at(row)));
    },
  };
  const fields = byField<Record<EntryField, FieldReader>>((field) => {
    const { type, role } = ENTRY_FIELDS[field];
    return readers[type](role);
  });
  return (row) => byField<Entry>((field) => fields[field](row));
}

import {
  byField,
  ENTRY_FIELDS,
  ENTRY_ROLES,
  type Entry,
  type EntryField,
  type FieldValues,
} from '../model/entry';
import { isEntryTable } from '../model/entry-table';
import { textOf } from '../model/plain-text';
import type { Problem } from '../model/problem';
import { columnOf, type Grid, type Role, type Table } from '../model/table';
import { quoted } from '../model/text-limits';
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
  /** Cells that cannot be read, each with its place. */
  problems: Problem[];
  /** The last row that is not empty, from 1. It may name no client, or sum up the others. */
  lastRow: number;
}

/** Reads the Client Energy sheet; undefined for any other sheet. What cannot be read counts as empty and is listed. */
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
  const columns = fieldColumns(table);
  const rows: EntryRow[] = [];
  const problems: Problem[] = [];
  let lastRow = table.headingRow;
  for (let row = table.firstRow - 1; row < grid.cells.length; row += 1) {
    // A checkbox that is not ticked counts as empty.
    if (own.every(({ column }) => isBlank(grid.cells[row]?.[column - 1] || ''))) continue;
    lastRow = row + 1;
    const label = labelOf(row);
    if (label === '') continue;
    const entry = entryOf(row);
    rows.push({ row: lastRow, label, entry });
    for (const { field, column } of columns) {
      const cell = grid.cells[row]?.[column - 1];
      if (entry[field] !== null || isBlank(cell) || textOf(cell) === '') continue;
      const origin = { sheet: grid.sheet, row: lastRow, column };
      problems.push({ code: 'unreadable-entry', origin, detail: quoted(textOf(cell)) });
    }
  }
  return { table, rows, problems, lastRow };
}

/** The owner's columns, from 1, with what they hold. */
function fieldColumns({ columns }: Table): { field: EntryField; column: number }[] {
  return (Object.keys(ENTRY_FIELDS) as EntryField[]).flatMap((field) => {
    const found = columnOf(columns, ENTRY_FIELDS[field].role);
    return found ? { field, column: found.column } : [];
  });
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

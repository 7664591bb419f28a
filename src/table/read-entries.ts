import type { Entry } from '../core/entry';
import { decisionOf, yesOrNo } from './answer-words';
import { columnReaders } from './column-readers';
import type { Grid, Role, Table } from './table';
import { understandTables } from './understand-table';

/** A row of the Client Energy sheet: the client as named there, and what stands beside. */
export interface EntryRow {
  /** Counted from 1. */
  row: number;
  label: string;
  entry: Entry;
}

/** The Client Energy sheet: a table of clients with decisions, whatever the owner calls it by now. */
export interface EntrySheet {
  table: Table;
  rows: EntryRow[];
}

/** Reads what the owner noted in a sheet; undefined where it holds no decisions. What cannot be read counts as empty. */
export function readEntries(grid: Grid, locale: string): EntrySheet | undefined {
  const table = understandTables(grid, { locale }).find(hasDecisions);
  return table && { table, rows: entryRows(grid, table, locale) };
}

/** Whether a table is the Client Energy sheet. */
export function hasDecisions({ columns }: Table): boolean {
  return columns.some(({ role }) => role === 'decision');
}

/** The rows of the Client Energy sheet. */
export function entryRows(grid: Grid, table: Table, locale: string): EntryRow[] {
  const labelOf = columnReaders(grid, table, { locale }, []).text('client');
  const entryOf = entryReader(grid, table, locale);
  const rows: EntryRow[] = [];
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    const label = labelOf(row);
    if (label !== '') rows.push({ row: row + 1, label, entry: entryOf(row) });
  }
  return rows;
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

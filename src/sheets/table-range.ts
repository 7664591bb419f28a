import { columnLetters } from '../model/a1-notation';
import { isEntryTable } from '../model/entry-table';
import type { Table } from '../model/table';
import { quotedSheet } from '../words/problem-sentence';
import { hasTableBelow } from './table-below';

/** The owner's own tables, which a formula must be given so that it follows every change in them. */
export function tablesToRead(tables: Table[]): Table[] {
  return tables.filter(
    (table) => ['invoices', 'clients', 'log'].includes(table.kind) && !isEntryTable(table),
  );
}

/** A table as a range, named from a sheet. */
export function tableRange(table: Table, from: string, tables: Table[]): string {
  const [first, last] = [columnLetters(table.firstColumn), columnLetters(table.lastColumn)];
  const sheet = table.sheet === from ? '' : `${quotedSheet(table.sheet)}!`;
  return `${sheet}${first}${table.headingRow}:${last}${lastRowOf(table, tables)}`;
}

/** The number of the last row in a range; nothing where no table is below, so that new rows belong to the range. */
export function lastRowOf(table: Table, tables: Table[]): string {
  return hasTableBelow(table, tables) ? String(table.lastRow) : '';
}

import { columnLetters } from '../model/a1-notation';
import { isEntryTable } from '../model/entry-table';
import { Refusal } from '../model/refusal';
import type { SettingsSheet } from '../model/settings-sheet';
import type { Table } from '../model/table';
import { quotedSheet } from '../words/problem-sentence';
import { callOf } from './formula-text';
import { hasTableBelow } from './table-below';
import type { VolatileColumns } from './volatile-columns';

/** The owner's own tables, which a formula must be given so that it follows every change in them. */
export function tablesToRead(tables: Table[]): Table[] {
  return tables.filter(
    (table) => ['invoices', 'clients', 'log'].includes(table.kind) && !isEntryTable(table),
  );
}

/** What ranges are named with. */
export interface RangeSource {
  tables: Table[];
  volatile: VolatileColumns;
  /** What the book remembers, which a formula is given too; undefined where that is not in its cells. */
  settings: SettingsSheet | undefined;
  locale: string;
}

/**
 * A table as a range, named from a sheet; without the columns that change by themselves, where there are any. Throws a
 * `Refusal` where the energy hangs on one of them.
 */
export function tableRange(table: Table, from: string, { tables, volatile }: RangeSource): string {
  const sheet = table.sheet === from ? '' : `${quotedSheet(table.sheet)}!`;
  const end = lastRowOf(table, tables);
  const parts = steadyColumns(table, volatile.get(table.sheet)).map(
    ([first, last]) => `${sheet}${columnLetters(first)}${table.headingRow}:${columnLetters(last)}${end}`,
  );
  return parts.length === 1 ? parts.join() : callOf('HSTACK', parts);
}

/** The first and the last of columns side by side that do not change by themselves. */
function steadyColumns(table: Table, volatile = new Set<number>()): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    if (volatile.has(column)) {
      const needed = table.columns.find((one) => one.column === column && one.role !== 'days_late');
      if (needed)
        throw new Refusal(
          'volatile',
          `${quotedSheet(table.sheet)}!${columnLetters(column)} (${needed.heading})`,
        );
      continue;
    }
    const run = runs[runs.length - 1];
    if (run?.[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** The number of the last row in a range; nothing where no table is below, so that new rows belong to the range. */
export function lastRowOf(table: Table, tables: Table[]): string {
  return hasTableBelow(table, tables) ? String(table.lastRow) : '';
}

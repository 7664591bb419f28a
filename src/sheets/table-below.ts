import type { Table } from '../model/table';

/** Whether the same sheet has another table below this one. Then this one cannot grow without end. */
export function hasTableBelow(
  { sheet, lastRow }: Pick<Table, 'sheet' | 'lastRow'>,
  tables: Pick<Table, 'sheet' | 'headingRow'>[],
): boolean {
  return tables.some((other) => other.sheet === sheet && other.headingRow > lastRow);
}

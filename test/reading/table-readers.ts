import type { Cell, Role, Table } from '../../src/model/table';
import { columnReaders } from '../../src/reading/column-readers';

/** Readers of a table on the sheet "S" whose columns have these roles; entries begin in row 2. */
export function readers(roles: Role[], rows: Cell[][], locale?: string) {
  const table = {
    sheet: 'S',
    firstRow: 2,
    lastRow: rows.length + 1,
    columns: roles.map((role, index) => ({ role, column: index + 1 })),
  } as Table;
  const cells = [roles as Cell[], ...rows, roles.map(() => 'behind the table')];
  const read = columnReaders({ sheet: 'S', cells }, table, locale ? { locale } : {});
  return { read, problems: read.problems };
}

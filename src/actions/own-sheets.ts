import { isEntryTable } from '../model/entry-table';
import type { UnderstoodGrid } from '../reading/read-book';

/** Whether a sheet is Client Energy or Energy settings, whatever it is called. */
export function isOwnSheet({ tables }: UnderstoodGrid): boolean {
  return tables.some((table) => table.kind === 'settings' || isEntryTable(table));
}

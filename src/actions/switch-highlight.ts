import { marksOf } from '../core/marks';
import { clearHighlights, type MarkedTable, paintHighlights } from '../google/highlights';
import { hasTableBelow, type Table } from '../table/table';
import { measureOpenBook } from './measured';

/** Shows in the sheets whom to part with and whom to talk to, or takes that away again; gives what is now shown. */
export function switchHighlight(on: boolean): boolean {
  if (!on) {
    clearHighlights();
    return false;
  }
  const { tables, report } = measureOpenBook();
  paintHighlights(
    tables.flatMap((table) => markedTable(table, tables)),
    marksOf(report),
  );
  return true;
}

/** Tables of our clients; bills to pay and ledgers hold names too, but of others. */
function markedTable(table: Table, tables: Table[]): MarkedTable[] {
  if (!['invoices', 'clients', 'orders', 'log'].includes(table.kind)) return [];
  return table.columns
    .filter((column) => column.role === 'client')
    .map(({ column }) => ({
      sheet: table.sheet,
      firstRow: table.firstRow,
      ...(hasTableBelow(table, tables) ? { lastRow: table.lastRow } : {}),
      firstColumn: table.firstColumn,
      lastColumn: table.lastColumn,
      clientColumn: column,
    }));
}

import type { Entry } from '../core/entry';
import { readBookFacts } from '../google/book-grids';
import { whileLocked } from '../google/memory';
import { type SheetCell, writeCells } from '../google/sheet-cells';
import type { EntryRow, EntrySheet } from '../table/read-entries';
import { completeEntries, rowOf } from './entry-place';
import type { EntryAnswer, EntryChange } from './exchange';

/**
 * Writes what the owner rated, decided or noted about a client into the Client Energy sheet. The row is read again
 * first: where another person has changed it since it was shown, nothing is written and what stands there now is given.
 */
export function saveEntry({ place, label, before, cells }: EntryChange): EntryAnswer {
  return whileLocked(() => {
    const { locale, timeZone } = readBookFacts();
    const missing = [...place.missing, label];
    const entries = completeEntries({ ...place, missing }, locale, timeZone);
    const row = rowOf(entries, label) as EntryRow;
    const { sheet } = entries.table;
    const fields = Object.keys(cells) as (keyof Entry)[];
    const isAsShown = fields.every((field) => row.entry[field] === (before[field] ?? null));
    if (isAsShown)
      writeCells(
        sheet,
        fields.map((field) => cellOf(entries, row, field, cells[field] ?? null)),
        timeZone,
      );
    return { saved: isAsShown, sheet, entry: row.entry };
  });
}

function cellOf(
  { table }: EntrySheet,
  { row }: EntryRow,
  field: keyof Entry,
  value: SheetCell['value'],
): SheetCell {
  const column = table.columns.find(({ role }) => role === field)?.column;
  if (column === undefined) throw new Error(`no column: ${field}`);
  return { row, column, value };
}

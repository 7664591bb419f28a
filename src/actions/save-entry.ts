import type { Entry } from '../core/entry';
import { readBookFacts } from '../google/book-grids';
import { whileLocked } from '../google/memory';
import { writeCells } from '../google/sheet-cells';
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
    // Where the joy has lost its heading, “Note” would be read as a grade, and a rating written over a note.
    for (const field of [...fields, 'joy', 'note'] as const) columnOf(entries, field);
    const isAsShown = fields.every((field) => row.entry[field] === (before[field] ?? null));
    if (isAsShown)
      writeCells(
        sheet,
        fields.map((field) => ({
          row: row.row,
          column: columnOf(entries, field),
          value: cells[field] ?? null,
        })),
        timeZone,
      );
    return { saved: isAsShown, sheet, entry: row.entry };
  });
}

function columnOf({ table }: EntrySheet, field: keyof Entry): number {
  const column = table.columns.find(({ role }) => role === field)?.column;
  if (column === undefined) throw new Error(`no column: ${field}`);
  return column;
}

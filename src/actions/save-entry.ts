import type { Entry } from '../core/entry';
import { readBookFacts } from '../google/book-grids';
import { whileLocked } from '../google/memory';
import { writeCells } from '../google/sheet-cells';
import { cellsOf, completeEntries, rowOf } from './entry-place';
import type { EntryAnswer, EntryChange } from './exchange';

/**
 * Writes what the owner rated, decided or noted about a client into the Client Energy sheet. The row is read again
 * first: where another person has changed it since it was shown, nothing is written and what stands there now is given.
 */
export function saveEntry({ place, label, before, cells }: EntryChange): EntryAnswer {
  return whileLocked(() => {
    const { locale, timeZone } = readBookFacts();
    const entries = completeEntries({ ...place, missing: [...place.missing, label] }, locale, timeZone);
    const row = rowOf(entries, label);
    const placed = cellsOf(entries, row, cells);
    const fields = Object.keys(cells) as (keyof Entry)[];
    const saved = fields.every((field) => row.entry[field] === (before[field] ?? null));
    const { sheet } = entries.table;
    if (saved) writeCells(sheet, placed, timeZone);
    return { saved, sheet, entry: row.entry };
  });
}

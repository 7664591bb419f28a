import { readBookFacts } from '../google/book-grids';
import { whileLocked } from '../google/memory';
import { writeCells } from '../google/sheet-cells';
import type { Entry } from '../model/entry';
import { cellsOf, clientRows } from './entry-place';
import type { EntryAnswer, EntryChange } from './exchange';

/**
 * Writes what the owner rated, decided or noted about a client into the Client Energy sheet. The row is read again
 * first: where another person has changed it since it was shown, nothing is written and what stands there now is given.
 */
export function saveEntry({ place, before, cells, ...names }: EntryChange): EntryAnswer {
  return whileLocked(() => {
    const { locale, timeZone } = readBookFacts();
    const { table, row, others, entry } = clientRows(place, names, locale, timeZone);
    const placed = cellsOf(table, row, cells);
    const fields = Object.keys(cells) as (keyof Entry)[];
    const saved = fields.every((field) => entry[field] === (before[field] ?? null));
    const { sheet } = table;
    if (saved) {
      writeCells(sheet, placed, timeZone);
      // What is emptied must not come back out of a row of a client who was merged.
      const emptied = Object.fromEntries(Object.entries(cells).filter(([, value]) => value === null));
      for (const other of others) writeCells(sheet, cellsOf(table, other, emptied), timeZone);
    }
    return { saved, sheet, entry };
  });
}

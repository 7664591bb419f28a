import { type NamedCells, RANGE_NAMES } from '../model/sheet-plan';
import { openBook } from './active-book';
import { sheetNamed } from './sheet-cells';

/** Gives cells of a sheet their names, which follow them from then on; a name that was elsewhere goes from there. */
export function nameCells(sheetName: string, cells: NamedCells[]): void {
  const sheet = sheetNamed(sheetName);
  const book = openBook();
  const end = sheet.getMaxRows() + 1;
  for (const { name, column, row, rows } of cells)
    book.setNamedRange(name, sheet.getRange(row, column, Math.min(rows, end - row)));
}

/** Whether the lists that rules look up are there: their cells may be gone, and then their names say nothing. */
export function marksNamed(): boolean {
  const book = openBook();
  return [RANGE_NAMES.part, RANGE_NAMES.talk].every((name) => book.getRangeByName(name) !== null);
}

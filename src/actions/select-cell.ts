import { showCell } from '../google/book-grids';
import type { Origin } from '../model/origin';

/** Shows the owner the cell that is meant. */
export function selectCell(origin: Origin): null {
  showCell(origin.sheet, origin.row, origin.column ?? 1);
  return null;
}

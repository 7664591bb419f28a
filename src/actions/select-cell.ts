import { showCell } from '../google/book-grids';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';

/** Shows the owner the cell that is meant; refused where its sheet is gone. */
export const selectCell = action(ACTION_ARGUMENTS.selectCell, ({ sheet, row, column }) => {
  showCell(sheet, row, column ?? 1);
  return null;
});

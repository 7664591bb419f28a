import { readBookFacts } from '../google/book-grids';
import { readGrid } from '../google/sheet-cells';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { WORDING_SHEETS } from '../sheets/letters-sheet';
import { action } from './action';
import { readMemory } from './book-memory';

/** Who writes letters, and the owner's own wording in the first sheet that has one of its names. */
export const readLetters = action(ACTION_ARGUMENTS.readLetters, () => {
  const { timeZone } = readBookFacts();
  const wording = WORDING_SHEETS.map((name) => readGrid(name, timeZone)).find((grid) => grid) ?? null;
  return { sender: readMemory(() => timeZone).sender, wording };
});

import { readBookFacts } from '../google/book-grids';
import { addSheet } from '../google/new-sheet';
import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { wordingSheet } from '../sheets/letters-sheet';
import { action } from './action';
import { userLanguage } from './user-language';

/** Makes the sheet of the owner's own wording, which begins with ours. */
export const addWording = action(ACTION_ARGUMENTS.addWording, ({ headings, rows }) =>
  whileLocked(() => ({
    sheet: addSheet(wordingSheet(headings, rows, userLanguage()), readBookFacts().timeZone),
  })),
);

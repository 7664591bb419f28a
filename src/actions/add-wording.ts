import { readBookFacts } from '../google/book-grids';
import { addSheet, findSheet } from '../google/new-sheet';
import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { wordingSheet } from '../sheets/letters-sheet';
import { action } from './action';
import { userLanguage } from './user-language';

/** Makes the sheet of the owner's own wording, which begins with ours, unless it is there already. */
export const addWording = action(ACTION_ARGUMENTS.addWording, ({ headings, rows }) =>
  whileLocked(() => {
    const plan = wordingSheet(headings, rows, userLanguage());
    const there = findSheet(plan.name, headings);
    return { sheet: there ?? addSheet(plan, readBookFacts().timeZone) };
  }),
);

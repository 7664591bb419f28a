import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';
import { saveMemory } from './book-memory';
import { readOpenBook } from './open-book';

/** Remembers the clients that the owner named before the figures were shown. It goes nowhere but into the file. */
export const saveBlindCheck = action(ACTION_ARGUMENTS.saveBlindCheck, (blindCheck) => {
  whileLocked(() => saveMemory(readOpenBook(), (memory) => ({ ...memory, blindCheck })));
  return null;
});

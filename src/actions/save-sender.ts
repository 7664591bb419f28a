import { whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';
import { saveMemory } from './book-memory';
import { readOpenBook } from './open-book';

/** Remembers who writes letters. */
export const saveSender = action(ACTION_ARGUMENTS.saveSender, (sender) => {
  whileLocked(() => saveMemory(readOpenBook(), (memory) => ({ ...memory, sender })));
  return null;
});

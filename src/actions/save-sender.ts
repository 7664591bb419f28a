import { readMemory, saveMemory, whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';

/** Remembers who writes letters. */
export const saveSender = action(ACTION_ARGUMENTS.saveSender, (sender) => {
  whileLocked(() => saveMemory({ ...readMemory(), sender }));
  return null;
});

import { readMemory, saveMemory, whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';

/** Remembers the clients that the owner named before the figures were shown. It goes nowhere but into the file. */
export const saveBlindCheck = action(ACTION_ARGUMENTS.saveBlindCheck, (blindCheck) => {
  whileLocked(() => saveMemory({ ...readMemory(), blindCheck }));
  return null;
});

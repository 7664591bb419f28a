import { readMemory, saveLetter, saveMemory, whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';

/** Remembers who writes letters, and what was entered for the letter to a client. */
export const saveLetterFacts = action(ACTION_ARGUMENTS.saveLetterFacts, ({ sender, facts }) => {
  whileLocked(() => {
    if (sender) saveMemory({ ...readMemory(), sender });
    if (facts) saveLetter(facts);
  });
  return null;
});

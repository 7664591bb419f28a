import { readMemory, saveMemory, whileLocked } from '../google/stored-memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';
import { knownFacts } from './book-facts';
import { connectionOf } from './connection';
import { withMovedLetters } from './moved-letters';
import { readOpenBook } from './open-book';

/** What was found in the open book, for the owner to look over and confirm; with the review where that is done. */
export const readConnection = action(ACTION_ARGUMENTS.readConnection, () => {
  const open = readOpenBook();
  const { memory } = open;
  const facts = knownFacts(open);
  const { locale, timeZone, entrySheet } = memory;
  // The owner may have changed them in the file since they were remembered.
  const isKnown = facts.locale === locale && facts.timeZone === timeZone && facts.entrySheet === entrySheet;
  if (memory.confirmed && !isKnown) whileLocked(() => saveMemory({ ...readMemory(), ...facts }));
  return connectionOf(withMovedLetters(open));
});

import { readMemory, saveMemory, whileLocked } from '../google/memory';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';
import { knownFacts } from './book-facts';
import { connectionOf } from './connection';
import { readOpenBook } from './open-book';

/** What was found in the open book, for the owner to look over and confirm; with the review where that is done. */
export const readConnection = action(ACTION_ARGUMENTS.readConnection, () => {
  const open = readOpenBook();
  const { memory } = open;
  const { locale, timeZone, entrySheet } = knownFacts(open);
  // The owner may have changed them in the file since they were remembered.
  const isKnown =
    memory.locale === locale && memory.timeZone === timeZone && memory.entrySheet === entrySheet;
  if (memory.confirmed && !isKnown)
    whileLocked(() => saveMemory({ ...readMemory(), locale, timeZone, entrySheet }));
  return connectionOf(open);
});

import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { action } from './action';
import { connectionOf } from './connection';
import { withMovedLetters } from './moved-letters';
import { openBookOf, readBookGrids } from './open-book';
import { asOfToday, moveOlderMemory, nameEntries } from './up-to-date';

/**
 * What was found in the open book, for the owner to look over and confirm; with the review where that is done. Today becomes
 * the day as of which sidebar and formulas work everything out.
 */
export const readConnection = action(ACTION_ARGUMENTS.readConnection, () => {
  const open = openBookOf(asOfToday(readBookGrids()));
  moveOlderMemory(open);
  nameEntries(open);
  return connectionOf(withMovedLetters(open));
});

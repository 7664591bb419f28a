import { showDialog } from '../google/menu';
import { ACTION_ARGUMENTS } from '../model/action-arguments';
import { SHEET_WORDS } from '../words/sheet-words-for';
import { action } from './action';
import { userLanguage } from './user-language';

/** Opens the dialog in which letters are read, edited and drafted. */
export const openLetters = action(ACTION_ARGUMENTS.openLetters, (start) => {
  showDialog(SHEET_WORDS[userLanguage()].letters.title, start);
  return null;
});

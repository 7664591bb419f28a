import { clearFormulas } from '../google/formulas';
import { clearHighlights } from '../google/highlight-rules';
import { askYesNo, readUserLocale, showMessage } from '../google/menu';
import { deleteSheets, forgetNames, refuseProtected } from '../google/named-sheets';
import { forgetProperties, whileLocked } from '../google/stored-memory';
import { RANGE_NAMES } from '../model/sheet-plan';
import { SHEET_WORDS } from '../words/sheet-words-for';
import { languageOfLocale } from '../words/words-for';
import type { MenuCommand } from './action';
import { readBookGrids } from './open-book';
import { isMadeByUs } from './own-sheets';

/**
 * Takes all that is ours out of the file, after one question that names it: our sheets with all that they say, the highlights,
 * the formulas that would only be errors without Energy settings, names and properties. Sheets of the owner's and letters in
 * Drive stay.
 */
export const forgetEverything: MenuCommand = {
  functionName: 'forgetEverything',
  caption: { de: 'Alles in dieser Datei vergessen …', en: 'Forget everything in this file…' },
  run: () => {
    const language = languageOfLocale(readUserLocale());
    const { question, done } = SHEET_WORDS[language].forget;
    const own = readBookGrids().grids.filter(isMadeByUs);
    const sheets = own.map(({ grid }) => grid.sheet);
    if (!askYesNo(forgetEverything.caption[language], question(sheets))) return;
    whileLocked(() => {
      refuseProtected(sheets);
      clearHighlights();
      clearFormulas((formula) => formula.includes(RANGE_NAMES.settings), sheets);
      deleteSheets(sheets);
      forgetNames();
      forgetProperties();
    });
    showMessage(done);
  },
};

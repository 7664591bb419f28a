import { isOwnFormula } from '../google/formula-runs';
import { clearFormulas, readFormulas } from '../google/formulas';
import { clearHighlights } from '../google/highlight-rules';
import { askYesNo, readUserLocale, showMessage } from '../google/menu';
import { deleteSheets, forgetNames, refuseProtected } from '../google/named-sheets';
import { clearSettings } from '../google/settings-cells';
import { forgetProperties, whileLocked } from '../google/stored-memory';
import { RANGE_NAMES } from '../model/sheet-plan';
import { SHEET_WORDS } from '../words/sheet-words-for';
import { languageOfLocale } from '../words/words-for';
import type { MenuCommand } from './action';
import { settingsIn } from './book-memory';
import { readBookGrids } from './open-book';
import { isMadeByUs, isOwnSheet } from './own-sheets';

/**
 * Takes all that is ours out of the file, after one question that names it: our sheets with all that they say, the highlights,
 * the formulas that would only be errors without Energy settings, names and properties. A sheet in which there is anything of
 * the owner's stays, and loses only Energy settings. Letters in Drive stay.
 */
export const forgetEverything: MenuCommand = {
  functionName: 'forgetEverything',
  caption: { de: 'Alles in dieser Datei vergessen …', en: 'Forget everything in this file…' },
  run: () => {
    const language = languageOfLocale(readUserLocale());
    const { question, done } = SHEET_WORDS[language].forget;
    const { grids } = readBookGrids();
    const formulas = readFormulas();
    const ours = grids.filter((grid) => isMadeByUs(grid, formulas));
    const shared = grids.filter((grid) => isOwnSheet(grid) && !ours.includes(grid));
    const sheets = ours.map(({ grid }) => grid.sheet);
    const kept = shared.map(({ grid }) => grid.sheet);
    if (!askYesNo(forgetEverything.caption[language], question(sheets, kept))) return;
    whileLocked(() => {
      refuseProtected(sheets);
      for (const settings of shared.flatMap(({ grid }) => settingsIn(grid) ?? [])) clearSettings(settings);
      clearHighlights();
      clearFormulas((formula) => isOwnFormula(formula) && formula.includes(RANGE_NAMES.settings), sheets);
      deleteSheets(sheets);
      forgetNames();
      forgetProperties();
    });
    showMessage(done);
  },
};

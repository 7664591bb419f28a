import { cellFormula } from './actions/answer-cell';
import { confirmConnection } from './actions/confirm-connection';
import { dispatcher } from './actions/dispatcher';
import { freezeEnergy, insertFormulas, refreshEnergy } from './actions/formulas';
import { clearHighlights, paintHighlights } from './actions/highlights';
import { addWording, draftLetter, readLetters, saveLetterFacts, showLetters } from './actions/letters';
import { logEvent, unlogEvent } from './actions/log-event';
import { addMenu, openSidebar } from './actions/open-sidebar';
import { readConnection } from './actions/read-connection';
import { saveEntry } from './actions/save-entry';
import { saveLanguage } from './actions/save-language';
import { selectCell } from './actions/select-cell';
import { CELL_FUNCTIONS } from './functions/registry';

export { CELL_FUNCTIONS };

/** The script's globals by their names: the build declares each as a top-level function, which alone Google can see. */
export const globals = {
  // Triggers and the menu.
  onOpen: addMenu,
  onInstall: addMenu,
  openSidebar,
  refreshEnergy,
  freezeEnergy,
  // What the sidebar and the dialog ask for, all by one name.
  answer: dispatcher({
    readConnection,
    confirmConnection,
    saveEntry,
    logEvent,
    unlogEvent,
    saveLanguage,
    paintHighlights,
    clearHighlights,
    showLetters,
    readLetters,
    saveLetterFacts,
    addWording,
    draftLetter,
    selectCell,
    insertFormulas,
  }),
  ...Object.fromEntries(CELL_FUNCTIONS.map((cell) => [cell.name, cellFormula(cell)])),
};

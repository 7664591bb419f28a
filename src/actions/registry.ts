import type { ActionName, AnswerOf, ArgumentOf } from '../model/exchange';
import type { Action, MenuCommand } from './action';
import { addWording } from './add-wording';
import { confirmConnection } from './confirm-connection';
import { draftLetter } from './draft-letter';
import { forgetEverything } from './forget-everything';
import { freezeEnergy } from './freeze-energy';
import { highlight } from './highlight';
import { insertFormulas } from './insert-formulas';
import { logIncident } from './log-incident';
import { openLetters } from './open-letters';
import { openSidebar } from './open-sidebar';
import { readConnection } from './read-connection';
import { readLetters } from './read-letters';
import { refreshEnergy } from './refresh-energy';
import { saveBlindCheck } from './save-blind-check';
import { saveEntry } from './save-entry';
import { saveLanguage } from './save-language';
import { saveSender } from './save-sender';
import { selectCell } from './select-cell';
import { unlogIncident } from './unlog-incident';

/** All that the sidebar can ask for, by its name on the wire. */
export const ACTIONS: { [Name in ActionName]: Action<ArgumentOf<Name>, AnswerOf<Name>> } = {
  readConnection,
  confirmConnection,
  saveBlindCheck,
  saveEntry,
  logIncident,
  unlogIncident,
  highlight,
  insertFormulas,
  openLetters,
  readLetters,
  saveSender,
  addWording,
  draftLetter,
  saveLanguage,
  selectCell,
};

/** The add-on's menu, from the top; each command is a global of the script. */
export const MENU: MenuCommand[] = [openSidebar, refreshEnergy, freezeEnergy, forgetEverything];

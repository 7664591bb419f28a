import { cellFormula } from './actions/answer-cell';
import { confirmConnection } from './actions/confirm-connection';
import { dispatcher } from './actions/dispatcher';
import {
  freezeEnergy as freezeEnergyAction,
  insertFormulas,
  refreshEnergy as refreshEnergyAction,
} from './actions/formulas';
import { clearHighlights, paintHighlights } from './actions/highlights';
import { addWording, draftLetter, readLetters, saveLetterFacts, showLetters } from './actions/letters';
import { logEvent, unlogEvent } from './actions/log-event';
import { addMenu, openSidebar as openSidebarAction } from './actions/open-sidebar';
import { readConnection } from './actions/read-connection';
import { saveEntry } from './actions/save-entry';
import { saveLanguage } from './actions/save-language';
import { selectCell } from './actions/select-cell';
import { run as clientColumns } from './functions/client-columns';
import { run as clientConfidence } from './functions/client-confidence';
import { run as clientCost } from './functions/client-cost';
import { run as clientDaysLate } from './functions/client-days-late';
import { run as clientDaysToPay } from './functions/client-days-to-pay';
import { run as clientEnergy } from './functions/client-energy';
import { run as clientHours } from './functions/client-hours';
import { run as clientKind } from './functions/client-kind';
import { run as clientLateness } from './functions/client-lateness';
import { run as clientNoticeDate } from './functions/client-notice-date';
import { run as clientReport } from './functions/client-report';
import { run as clientValue } from './functions/client-value';
import { run as clientVerdict } from './functions/client-verdict';
import { run as clientWhatIf } from './functions/client-what-if';
import { run as clientWhy } from './functions/client-why';

// The script's globals: each export becomes a top-level function that Google can see.

// Triggers and the menu.
export const onOpen = addMenu;
export const onInstall = addMenu;
export const openSidebar = openSidebarAction;
export const refreshEnergy = refreshEnergyAction;
export const freezeEnergy = freezeEnergyAction;

// What the sidebar and the dialog ask for, all by one name.
export const answer = dispatcher({
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
});

// Formulas; the figure is that of the arguments before the tables, one where nothing is said.
export const CLIENT_ENERGY = cellFormula(clientEnergy);
export const CLIENT_VERDICT = cellFormula(clientVerdict);
export const CLIENT_KIND = cellFormula(clientKind);
export const CLIENT_WHY = cellFormula(clientWhy);
export const CLIENT_VALUE = cellFormula(clientValue);
export const CLIENT_COST = cellFormula(clientCost, 2);
export const CLIENT_HOURS = cellFormula(clientHours);
export const CLIENT_DAYS_LATE = cellFormula(clientDaysLate);
export const CLIENT_DAYS_TO_PAY = cellFormula(clientDaysToPay);
export const CLIENT_LATENESS = cellFormula(clientLateness);
export const CLIENT_CONFIDENCE = cellFormula(clientConfidence);
export const CLIENT_REPORT = cellFormula(clientReport, 0);
export const CLIENT_COLUMNS = cellFormula(clientColumns);
export const CLIENT_WHAT_IF = cellFormula(clientWhatIf);
export const CLIENT_NOTICE_DATE = cellFormula(clientNoticeDate, 2);

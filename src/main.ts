import { cellFormula } from './actions/answer-cell';
import { confirmConnection as confirmConnectionAction } from './actions/confirm-connection';
import { draftLetter as draftLetterAction } from './actions/draft-letter';
import { guarded } from './actions/guarded';
import { addMenu, openSidebar as openSidebarAction } from './actions/open-sidebar';
import { readConnection as readConnectionAction } from './actions/read-connection';
import { reviewClients as reviewClientsAction } from './actions/review-clients';
import { selectCell as selectCellAction } from './actions/select-cell';
import { switchHighlight as switchHighlightAction } from './actions/switch-highlight';
import { clientColumns } from './functions/client-columns';
import { clientEnergy } from './functions/client-energy';
import { clientWhy } from './functions/client-why';

// The script's globals: each export becomes a top-level function that Google can see.

// Triggers and the menu.
export const onOpen = addMenu;
export const onInstall = addMenu;
export const openSidebar = openSidebarAction;

// What the sidebar asks for; JSON text in, JSON text out.
export const readConnection = guarded(readConnectionAction);
export const confirmConnection = guarded(confirmConnectionAction);
export const reviewClients = guarded(reviewClientsAction);
export const switchHighlight = guarded(switchHighlightAction);
export const draftLetter = guarded(draftLetterAction);
export const selectCell = guarded(selectCellAction);

// Formulas.
export const CLIENT_ENERGY = cellFormula(clientEnergy);
export const CLIENT_WHY = cellFormula(clientWhy);
export const CLIENT_COLUMNS = cellFormula(clientColumns);

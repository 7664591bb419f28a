import { addMenu } from './actions/add-menu';
import { cellFormula } from './actions/answer-cell';
import { callAction } from './actions/call-action';
import { menuCommand } from './actions/menu-command';
import { MENU } from './actions/registry';
import { CELL_FUNCTIONS } from './functions/registry';

export { CELL_FUNCTIONS };

/** The script's globals by their names: the build declares each as a top-level function, which alone Google can see. */
export const globals = {
  onOpen: addMenu,
  onInstall: addMenu,
  ...Object.fromEntries(MENU.map((command) => [command.functionName, menuCommand(command)])),
  callAction,
  ...Object.fromEntries(CELL_FUNCTIONS.map((cell) => [cell.name, cellFormula(cell)])),
};

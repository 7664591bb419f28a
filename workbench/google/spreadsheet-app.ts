import type { Ground } from './ground';
import { pageOf } from './html-service';
import { menuBuilder } from './menu';
import { univerRange } from './range';
import { ruleBuilder } from './rules';
import { service } from './service';
import { spreadsheetOf } from './spreadsheet';
import { validationBuilder } from './validation';

/** Google's `SpreadsheetApp`, as far as the add-on uses it. */
export function spreadsheetApp(ground: Ground): object {
  const { api, gate, screen } = ground;
  const spreadsheet = spreadsheetOf(ground);
  const ui = service('Ui', gate, {
    createAddonMenu: () => menuBuilder('', gate, screen),
    showSidebar: (output: object) => screen.showSidebar(pageOf(output)),
    showModalDialog: (output: object, title: string) => screen.showDialog({ ...pageOf(output), title }),
    ButtonSet: { YES_NO: 'YES_NO' },
    Button: { YES: 'YES', NO: 'NO' },
    alert: (title: string, question: string | undefined, _buttons: string | undefined) => {
      if (question === undefined) return screen.alert('', title);
      return screen.confirm(title, question) ? 'YES' : 'NO';
    },
  });
  return service('SpreadsheetApp', gate, {
    SheetType: { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' },
    ProtectionType: { RANGE: 'RANGE', SHEET: 'SHEET' },
    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => ui,
    newConditionalFormatRule: () => ruleBuilder(gate, univerRange),
    newDataValidation: () => validationBuilder(api, gate),
    DataValidationCriteria: { VALUE_IN_LIST: 'VALUE_IN_LIST', CUSTOM_FORMULA: 'CUSTOM_FORMULA' },
    flush: () => {
      const { unwritten } = gate;
      gate.unwritten = undefined;
      if (unwritten) throw unwritten;
    },
  });
}

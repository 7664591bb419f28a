import { type Answer, asksFormula, type Questions, type Sheet } from './question';

/** What a formula was given, from the text that `CLIENT_GIVEN` gave; else what its cell shows. */
function given(value: unknown): Answer {
  const text = String(value);
  return text.startsWith('[') ? (JSON.parse(text) as Answer) : text;
}

const nothing = (): void => undefined;

const fillB = (value: unknown) => (sheet: Sheet) => {
  sheet.getRange('B1').setValue(value);
};

/** A day is midnight in the zone of the spreadsheet. */
function dayGiven(value: unknown): Answer {
  const [text] = given(value) as string[];
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return text?.startsWith('date ')
    ? Utilities.formatDate(new Date(text.slice(5)), zone, 'yyyy-MM-dd')
    : (text ?? '');
}

/** What a custom function is given for a cell, and what it may do. */
export const ARGUMENT_QUESTIONS: Questions = {
  'argument-cell': asksFormula('=CLIENT_GIVEN(B1)', fillB(7), given, [['number 7']]),
  'argument-range-of-one': asksFormula('=CLIENT_GIVEN(B1:B1)', fillB(7), given, [
    ['number 7'],
    [[['number 7']]],
  ]),
  'argument-blank': asksFormula('=CLIENT_GIVEN(B1)', nothing, given, [['string '], ['null'], ['undefined']]),
  'argument-error': asksFormula(
    '=CLIENT_GIVEN(B1)',
    (sheet) => sheet.getRange('B1').setFormula('=NA()'),
    given,
    [['string #N/A'], '#N/A'],
  ),
  'argument-truth': asksFormula('=CLIENT_GIVEN(B1)', fillB(true), given, [['boolean true']]),
  'argument-date': asksFormula(
    '=CLIENT_GIVEN(B1)',
    (sheet) => sheet.getRange('B1').setFormula('=DATE(2025;1;31)').setNumberFormat('yyyy-mm-dd'),
    dayGiven,
    ['2025-01-31'],
  ),
  'function-rights': asksFormula('=CLIENT_MAY()', nothing, (value) => JSON.parse(String(value)) as Answer, [
    {
      readCells: true,
      readProperties: true,
      readLocale: true,
      writeCells: false,
      showSidebar: false,
      useDrive: false,
    },
  ]),
};

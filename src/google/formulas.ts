import { asCellText, isOwnFormula, reentered, runsIn } from './formula-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Sheets shows where a formula has no value; such a formula is kept. */
const NO_VALUE = /^(#|Loading)/;

/** Has every formula of ours worked out anew, by entering it again; gives their number. */
export function refreshFormulas(): number {
  let count = 0;
  for (const sheet of SpreadsheetApp.getActiveSpreadsheet().getSheets()) {
    for (const { row, column, values } of runsIn(sheet.getDataRange().getFormulas(), isOwnFormula)) {
      sheet.getRange(row, column, values.length).setFormulas(values.map((formula) => [reentered(formula)]));
      count += values.length;
    }
  }
  return count;
}

/** Puts the values in the place of every formula of ours, with all that it spilled; gives the number of formulas. */
export function freezeFormulas(): number {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .reduce((count, sheet) => count + freezeSheet(sheet), 0);
}

function freezeSheet(sheet: Sheet): number {
  const data = sheet.getDataRange();
  const before = data.getValues() as unknown[][];
  const formulas = data.getFormulas();
  const anchors = runsIn(
    formulas,
    (formula, row, column) => isOwnFormula(formula) && !NO_VALUE.test(String(before[row][column])),
  );
  if (anchors.length === 0) return 0;
  for (const { row, column, values } of anchors) sheet.getRange(row, column, values.length).clearContent();
  SpreadsheetApp.flush();
  // What has gone with the formulas is what they had spilled: nothing else tells how far that reached.
  const after = sheet.getRange(1, 1, before.length, before[0].length).getValues() as unknown[][];
  const gone = before.map((cells, row) =>
    cells.map((cell, column) =>
      after[row][column] === '' && isOwnFormula(spilledFrom(formulas, row, column)) ? cell : '',
    ),
  );
  for (const { row, column, values } of runsIn(gone, (cell) => cell !== '')) {
    sheet.getRange(row, column, values.length).setValues(values.map((value) => [asCellText(value)]));
  }
  return anchors.reduce((count, { values }) => count + values.length, 0);
}

/** The formula that a cell's value comes from: its own, else the nearest above it, else that of the column before. */
function spilledFrom(formulas: string[][], row: number, column: number): string {
  for (let up = row; up >= 0; up -= 1) if (formulas[up][column]) return formulas[up][column];
  return column > 0 ? spilledFrom(formulas, row, column - 1) : '';
}

/** Where formulas are to stand: the first of their columns, the row of their headings and the one below. */
export interface FormulaPlace {
  sheet: string;
  headingRow: number;
  firstRow: number;
}

/** Writes headings and formulas side by side behind the last column of a sheet; gives the first cell's column. */
export function insertFormulas(place: FormulaPlace, headings: string[], formulas: string[]): number {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(place.sheet) as Sheet;
  // One column is left free, so that the table ends where it did.
  const column = sheet.getLastColumn() + 2;
  const missing = column + headings.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  sheet.getRange(place.headingRow, column, 1, headings.length).setValues([headings]);
  sheet.getRange(place.firstRow, column, 1, formulas.length).setFormulas([formulas]).activate();
  return column;
}

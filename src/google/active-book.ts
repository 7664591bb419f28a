/** The spreadsheet in which the add-on runs. */
export function openBook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/**
 * Its sheets with cells, from left to right. A chart that was moved to a sheet of its own and a connected table are sheets
 * too, and have no cells that could be read.
 */
export function sheetsOfBook(): GoogleAppsScript.Spreadsheet.Sheet[] {
  const { GRID } = SpreadsheetApp.SheetType;
  return openBook()
    .getSheets()
    .filter((sheet) => sheet.getType() === GRID);
}

/** One of them; null where there is none of this name. */
export function sheetOfBook(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return openBook().getSheetByName(name);
}

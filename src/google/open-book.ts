/** The spreadsheet in which the add-on runs. */
export function openBook(): GoogleAppsScript.Spreadsheet.Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** All its sheets, from left to right. */
export function sheetsOfBook(): GoogleAppsScript.Spreadsheet.Sheet[] {
  return openBook().getSheets();
}

/** One of them; null where there is none of this name. */
export function sheetOfBook(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return openBook().getSheetByName(name);
}

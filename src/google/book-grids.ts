import type { Cell, Grid } from '../table/table';

/** What the spreadsheet itself says about how its cells are meant. */
export interface BookFacts {
  id: string;
  locale: string;
  timeZone: string;
}

/** The facts of the open spreadsheet. */
export function readBookFacts(): BookFacts {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return { id: book.getId(), locale: book.getSpreadsheetLocale(), timeZone: book.getSpreadsheetTimeZone() };
}

/** Every visible sheet with its cells, each read once; dates have become ISO days in the sheet's zone. */
export function readGrids(timeZone: string): Grid[] {
  const isoDay = isoDayIn(timeZone);
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => ({
      sheet: sheet.getName(),
      cells: plainCells(sheet.getDataRange().getValues(), isoDay),
    }));
}

function plainCells(values: unknown[][], isoDay: (instant: Date) => string): Cell[][] {
  for (const row of values) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      // Dates of another realm are no `instanceof Date`; a date is the only object that a cell can hold.
      if (typeof value === 'object' && value !== null) row[column] = isoDay(value as Date);
    }
  }
  return values as Cell[][];
}

/** A day of the sheet's zone for an instant; each instant is asked of Google once, since ledgers repeat their days. */
function isoDayIn(timeZone: string): (instant: Date) => string {
  const known = new Map<number, string>();
  return (instant) => {
    const time = instant.getTime();
    let day = known.get(time);
    if (day === undefined) {
      day = Number.isNaN(time) ? '' : Utilities.formatDate(instant, timeZone, 'yyyy-MM-dd');
      known.set(time, day);
    }
    return day;
  };
}

/** Today as an ISO day in the given zone. */
export function readToday(timeZone: string): string {
  return Utilities.formatDate(new Date(), timeZone, 'yyyy-MM-dd');
}

/** Selects a cell in the sheet, so that the owner sees what is meant. A sheet that is gone is left alone. */
export function showCell(sheetName: string, row: number, column: number): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(sheetName);
  sheet?.getRange(row, column).activate();
}

import { dayReader } from '../core/date-cell';
import type { Grid } from '../table/table';

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
  const grids = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .map((sheet) => ({ sheet: sheet.getName(), cells: sheet.getDataRange().getValues() as unknown[][] }));
  const instants: number[] = [];
  for (const { cells } of grids) {
    replaceDates(cells, (date) => {
      instants.push(date.getTime());
      return date;
    });
  }
  const dayOf = dayIn(timeZone, instants);
  for (const { cells } of grids) replaceDates(cells, (date) => dayOf(date.getTime()));
  return grids as Grid[];
}

function replaceDates(cells: unknown[][], replacement: (date: Date) => unknown): void {
  for (const row of cells) {
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      // Dates of another realm are no `instanceof Date`; a date is the only object that a cell can hold.
      if (typeof value === 'object' && value !== null) row[column] = replacement(value as Date);
    }
  }
}

/** The ISO day of an instant in the sheet's zone; Google is asked a few times, or for clock times once for each instant. */
function dayIn(timeZone: string, instants: number[]): (instant: number) => string {
  const known = new Map<number, string>();
  const ask = (instant: number): string => Utilities.formatDate(new Date(instant), timeZone, 'yyyy-MM-dd');
  const slow = (instant: number): string => {
    const day = known.get(instant) ?? (Number.isNaN(instant) ? '' : ask(instant));
    known.set(instant, day);
    return day;
  };
  return dayReader(instants, slow, true);
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

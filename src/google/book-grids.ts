import { replaceDates } from '../model/date-cell';
import type { Grid } from '../model/table';
import { openBook, sheetsOfBook } from './open-book';
import { isoDayInZone, sheetNamed } from './sheet-cells';

/** What the spreadsheet itself says about how its cells are meant. */
export interface BookFacts {
  id: string;
  locale: string;
  timeZone: string;
}

/** The facts of the open spreadsheet. */
export function readBookFacts(): BookFacts {
  const book = openBook();
  return { id: book.getId(), locale: book.getSpreadsheetLocale(), timeZone: book.getSpreadsheetTimeZone() };
}

/** Every sheet with its cells, each read once; dates have become ISO days in the sheet's zone. */
export function readGrids(timeZone: string): Grid[] {
  const grids = sheetsOfBook().map((sheet) => ({
    sheet: sheet.getName(),
    cells: sheet.getDataRange().getValues() as unknown[][],
    isHidden: sheet.isSheetHidden(),
  }));
  replaceDates(
    grids.map(({ cells }) => cells),
    isoDayInZone(timeZone),
    () => true,
  );
  return grids as Grid[];
}

/** Today as an ISO day in the given zone. */
export function readToday(timeZone: string): string {
  return isoDayInZone(timeZone)(Date.now());
}

/** Selects a cell, so that the owner sees what is meant; refused in a word where its sheet is gone. */
export function showCell(sheet: string, row: number, column: number): void {
  sheetNamed(sheet).getRange(row, column).activate();
}

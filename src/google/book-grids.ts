import { replaceDates } from '../model/date-cell';
import type { Grid } from '../model/table';
import { openBook, sheetsOfBook } from './active-book';
import { isoDayInZone, sheetNamed } from './sheet-cells';

/** What the spreadsheet itself says about how its cells are meant. */
export interface BookFacts {
  locale: string;
  timeZone: string;
}

/** The facts of the open spreadsheet. */
export function readBookFacts(): BookFacts {
  const book = openBook();
  return { locale: book.getSpreadsheetLocale(), timeZone: book.getSpreadsheetTimeZone() };
}

/** What Google calls the open spreadsheet, whatever its owner calls it. */
export function readBookId(): string {
  return openBook().getId();
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

/** Selects a cell, so that the owner sees what is meant; throws a `Refusal` where its sheet is gone. */
export function showCell(sheet: string, row: number, column: number): void {
  sheetNamed(sheet).getRange(row, column).activate();
}

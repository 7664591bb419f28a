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

/** Every sheet with its cells; dates have become ISO days in the sheet's zone. One that is known already is not read again. */
export function readGrids(timeZone: string, known?: Grid): Grid[] {
  const grids = sheetsOfBook().map((sheet) => {
    const name = sheet.getName();
    const cells: unknown[][] = known?.sheet === name ? known.cells : sheet.getDataRange().getValues();
    return { sheet: name, cells, isHidden: sheet.isSheetHidden() };
  });
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

import type { ICellData, IWorkbookData, IWorksheetData } from '@univerjs/core';

/** Google Sheets holds no more cells than this in one file. */
const MOST_CELLS = 10_000_000;

/** A file with more cells than Google Sheets can hold. */
export class TooLarge extends Error {}

/** Throws `TooLarge` for a sheet that Google Sheets could not hold. */
export function checkSize(rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS) throw new TooLarge();
}

/** Rows of cells by their index, as Univer keeps them. */
export type CellRows = Record<number, Record<number, ICellData>>;

/** A workbook of sheets in order; Univer wants ids, which are made from the order. */
export function workbookOf(
  name: string,
  sheets: Partial<IWorksheetData>[],
  rest: Partial<IWorkbookData> = {},
): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id: 'book',
    name,
    sheetOrder: ids,
    sheets: Object.fromEntries(sheets.map((sheet, index) => [ids[index], { ...sheet, id: ids[index] }])),
    styles: {},
    ...rest,
  };
}

/** Room below and to the right, as a new sheet has it. */
export function roomFor(rows: number, columns: number): { rowCount: number; columnCount: number } {
  return { rowCount: Math.max(rows + 100, 200), columnCount: Math.max(columns + 6, 26) };
}

import { replaceDates } from '../model/date-cell';
import type { Day } from '../model/day';
import { Refusal } from '../model/refusal';
import type { Grid } from '../model/table';
import { startOfDay } from '../model/time-zone';
import { asCellText } from './formula-text';
import { sheetOfBook } from './open-book';

/** What is written into a cell: text is always text, a day becomes a date, null empties it. */
export type SheetValue = string | number | boolean | { day: Day } | null;

/** A cell to be written, row and column counted from 1. */
export interface SheetCell {
  row: number;
  column: number;
  value: SheetValue;
}

/** Instants become ISO days of the zone. */
export function isoDayInZone(timeZone: string): (instant: number) => string {
  return (instant) => Utilities.formatDate(new Date(instant), timeZone, 'yyyy-MM-dd');
}

/** The sheet of this name; throws a `Refusal` where it is gone. */
export function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = sheetOfBook(name);
  if (!sheet) throw new Refusal('changed', name);
  return sheet;
}

/** One sheet with its cells as they stand now; undefined where there is none of this name. */
export function readGrid(name: string, timeZone: string): Grid | undefined {
  const sheet = sheetOfBook(name);
  if (!sheet) return undefined;
  const cells = sheet.getDataRange().getValues() as unknown[][];
  replaceDates([cells], isoDayInZone(timeZone), () => true);
  return { sheet: name, cells } as Grid;
}

/** Writes some cells of a row; neighbours at once, so that they are written together or not at all. */
export function writeCells(name: string, cells: SheetCell[], timeZone: string): void {
  const sorted = [...cells].sort((a, b) => a.column - b.column);
  while (sorted.length > 0) {
    const [{ row, column }] = sorted;
    const isApart = sorted.findIndex((cell, index) => cell.column !== column + index);
    const run = sorted.splice(0, isApart < 0 ? sorted.length : isApart);
    writeRows(name, row, column, [run.map(({ value }) => value)], timeZone);
  }
}

/** Writes rows one below the other, each as wide as the first; none is nothing. */
export function writeRows(
  name: string,
  row: number,
  column: number,
  rows: SheetValue[][],
  timeZone: string,
): void {
  if (rows.length === 0) return;
  const sheet = sheetNamed(name);
  // A sheet does not grow by itself where a script writes.
  const missing = row + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet
    .getRange(row, column, rows.length, rows[0].length)
    .setValues(rows.map((cells) => cells.map((value) => asCell(value, timeZone))));
}

/** Makes room for a row below another one, for what stands further down. */
export function insertRowBelow(name: string, row: number): void {
  sheetNamed(name).insertRowsAfter(row, 1);
}

function asCell(value: SheetValue, timeZone: string): unknown {
  if (value === null) return '';
  if (typeof value === 'object') return new Date(startOfDay(value.day, timeZone));
  return asCellText(value);
}

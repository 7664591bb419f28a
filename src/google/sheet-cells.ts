import { replaceDates } from '../model/date-cell';
import { Refusal } from '../model/refusal';
import type { KnownCell, SheetCell, SheetValue } from '../model/sheet-plan';
import type { Grid, Table } from '../model/table';
import { startOfDay } from '../model/time-zone';
import { sheetOfBook, sheetsOfBook } from './active-book';
import { asCellText } from './formula-runs';
import { refuseMoved } from './known-cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Characters that a cell holds at most, our apostrophe among them. */
const LONGEST_TEXT = 50_000;

/** Cells side by side, or rows below one another, each as wide as the first. */
interface Block {
  row: number;
  column: number;
  rows: SheetValue[][];
}

/** Instants become ISO days of the zone. */
export function isoDayInZone(timeZone: string): (instant: number) => string {
  return (instant) => Utilities.formatDate(new Date(instant), timeZone, 'yyyy-MM-dd');
}

/** The sheet of this name; throws a `Refusal` where it is gone. */
export function sheetNamed(name: string): Sheet {
  const sheet = sheetOfBook(name);
  if (!sheet) throw new Refusal('changed', name);
  return sheet;
}

/** Whether this person may write anywhere in the file. */
export function mayWrite(): boolean {
  return sheetsOfBook().some((sheet) => sheet.getRange(1, 1).canEdit());
}

/** One sheet with its cells as they are now; undefined where there is none of this name. */
export function readGrid(name: string, timeZone: string): Grid | undefined {
  const sheet = sheetOfBook(name);
  if (!sheet) return undefined;
  const cells = sheet.getDataRange().getValues() as unknown[][];
  replaceDates([cells], isoDayInZone(timeZone), () => true);
  return { sheet: name, cells } as Grid;
}

/**
 * Writes some cells, neighbours of a row at once, so that they are written together or not at all. Throws a `Refusal` where
 * the sheet is gone or this person may not write there, before anything is written.
 */
export function writeCells(name: string, cells: SheetCell[], timeZone: string): void {
  const blocks = blocksOf(cells);
  if (blocks.length > 0) writeBlocks(sheetNamed(name), blocks, timeZone);
}

/**
 * Writes some cells as `writeCells` does, into a row that was blank when it was read. Throws a `Refusal` where somebody has
 * written there meanwhile.
 */
export function writeNewRow(name: string, cells: SheetCell[], timeZone: string): void {
  writeBlocks(sheetNamed(name), blocksOf(cells), timeZone, refuseFilled);
}

/**
 * Writes some cells of rows that were read before, as `writeCells` does, and a block into rows below that were blank. Throws a
 * `Refusal` where a row is not the one that it was, or not blank: a lock keeps scripts out, but no person who sorts or inserts
 * rows. They are looked at directly before each writing and once after.
 */
export function writeKnownRows(
  name: string,
  cells: SheetCell[],
  timeZone: string,
  known: KnownCell[],
  below: Block[] = [],
): void {
  const blocks = [...blocksOf(cells), ...below];
  if (blocks.length === 0) return;
  const sheet = sheetNamed(name);
  const isWritten = (one: KnownCell): boolean =>
    cells.some(({ row, column }) => row === one.row && column === one.column);
  const staying = known.filter((one) => !isWritten(one));
  let expected = known;
  writeBlocks(sheet, blocks, timeZone, (ranges) => {
    refuseFilled(ranges.slice(ranges.length - below.length));
    refuseMoved(sheet, expected);
    expected = staying;
  });
  SpreadsheetApp.flush();
  refuseMoved(sheet, staying);
}

/** Writes rows one below the other, each as wide as the first; none is nothing. */
export function writeRows(
  name: string,
  row: number,
  column: number,
  rows: SheetValue[][],
  timeZone: string,
): void {
  if (rows.length > 0) writeBlocks(sheetNamed(name), [{ row, column, rows }], timeZone);
}

/**
 * Makes room for a row below a table, for what is further down. Throws a `Refusal` where this person may not write into the
 * last row of the table, and so not into the new one.
 */
export function insertRowBelow({ sheet: name, lastRow, firstColumn, lastColumn }: Table): void {
  const sheet = sheetNamed(name);
  const last = sheet.getRange(lastRow, firstColumn, 1, lastColumn - firstColumn + 1);
  if (!last.canEdit()) throw new Refusal('protected', name);
  sheet.insertRowsAfter(lastRow, 1);
}

/** Makes room below: a sheet does not grow by itself where a script writes. */
export function insertMissingRows(sheet: Sheet, lastRow: number): void {
  const missing = lastRow - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
}

/** Makes room to the right: a sheet does not grow by itself where a script writes. */
export function insertMissingColumns(sheet: Sheet, lastColumn: number): void {
  const missing = lastColumn - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
}

/** Folds columns side by side, so that a click shows them; those that are grouped already stay as they are. */
export function foldColumns(sheet: Sheet, column: number, count: number): void {
  if (sheet.getColumnGroupDepth(column) > 0) return;
  sheet.getRange(1, column, 1, count).shiftColumnGroupDepth(1).collapseGroups();
}

function blocksOf(cells: SheetCell[]): Block[] {
  const blocks: Block[] = [];
  let values: SheetValue[] = [];
  let before: SheetCell | undefined;
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const { row, column, value } = cell;
    if (before?.row !== row || before.column + 1 !== column) {
      values = [];
      blocks.push({ row, column, rows: [values] });
    }
    values.push(value);
    before = cell;
  }
  return blocks;
}

/** `lastLook` comes directly before each writing, when all else has been asked: no lock keeps people out. It gets what is left to write. */
function writeBlocks(
  sheet: Sheet,
  blocks: Block[],
  timeZone: string,
  lastLook: (ranges: Range[]) => void = () => undefined,
): void {
  insertMissingRows(sheet, Math.max(...blocks.map(({ row, rows }) => row + rows.length - 1)));
  const ranges = blocks.map(({ row, column, rows }) => {
    const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 0);
    return { range, values: valuesFor(range, rows, timeZone) };
  });
  if (!ranges.every(({ range }) => range.canEdit())) throw new Refusal('protected', sheet.getName());
  for (const { range, values } of ranges) {
    refuseTooLong(values);
    refuseUnlisted(range, values);
  }
  for (const [index, { range, values }] of ranges.entries()) {
    lastLook(ranges.slice(index).map((one) => one.range));
    range.setValues(values);
  }
}

function refuseFilled(ranges: Range[]): void {
  const isFilled = ranges.some((range) => range.getValues().some((row) => row.some((cell) => cell !== '')));
  if (isFilled) throw new Refusal('changed', 'log');
}

/** Throws a `Refusal` for a text that no cell holds. Google would say so when other cells of the row are written already. */
function refuseTooLong(values: unknown[][]): void {
  const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > LONGEST_TEXT;
  if (values.some((cells) => cells.some(isTooLong))) throw new Refusal('too-large', 'cell');
}

/**
 * Throws a `Refusal` where the drop-down list of a cell does not offer what is to be written. Google would say so only as it
 * writes, when other cells of the row are written already.
 */
function refuseUnlisted(range: Range, values: unknown[][]): void {
  const { VALUE_IN_LIST } = SpreadsheetApp.DataValidationCriteria;
  range.getDataValidations().forEach((rules, row) => {
    rules.forEach((rule, column) => {
      const written = String(values[row]?.[column] ?? '').replace(/^'/, '');
      if (!rule || written === '') return;
      if (rule.getAllowInvalid() || rule.getCriteriaType() !== VALUE_IN_LIST) return;
      const [choices] = rule.getCriteriaValues() as [unknown[]];
      if (choices.map(String).includes(written)) return;
      throw new Refusal('validation', written);
    });
  });
}

/** The values as they are written; how a text is written depends on the format of its cell. */
function valuesFor(range: Range, rows: SheetValue[][], timeZone: string): unknown[][] {
  const hasText = rows.some((cells) => cells.some((value) => typeof value === 'string'));
  const formats = hasText ? range.getNumberFormats() : [];
  return rows.map((cells, row) =>
    cells.map((value, column) => asCell(value, timeZone, formats[row]?.[column])),
  );
}

function asCell(value: SheetValue, timeZone: string, format?: string): unknown {
  if (value === null) return '';
  if (typeof value === 'object') return new Date(startOfDay(value.day, timeZone));
  return asCellText(value, format);
}

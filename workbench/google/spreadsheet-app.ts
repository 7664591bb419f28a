import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { OpenedBook } from '../opened-book';
import type { Screen } from '../screen';
import { isDatePattern } from './date-pattern';
import { menuBuilder } from './menu';
import { readRules, ruleBuilder, writeRules } from './rules';
import { type Gate, service } from './service';
import { serialOfInstant } from './time-zone';

/** What the stand-in for the spreadsheet stands on. */
export interface Ground {
  api: FUniver;
  book: OpenedBook;
  screen: Screen;
  gate: Gate;
  /** A Date of the add-on's realm for a serial day. */
  dateOf: (serial: number) => unknown;
}

/** Univer's range behind each range object that was handed out. */
const behind = new WeakMap<object, FRange>();

/** Google's `SpreadsheetApp`, as far as the add-on uses it. */
export function spreadsheetApp(ground: Ground): object {
  const { gate, screen } = ground;
  const spreadsheet = spreadsheetOf(ground);
  const ui = service('Ui', gate, {
    createAddonMenu: () => menuBuilder('', gate, screen),
    showSidebar: (output: { getTitle(): string; getContent(): string }) =>
      screen.showSidebar(output.getTitle(), output.getContent()),
    alert: (message: string) => screen.alert('', message),
  });
  return service('SpreadsheetApp', gate, {
    getActive: () => spreadsheet,
    getActiveSpreadsheet: () => spreadsheet,
    getUi: () => ui,
    newConditionalFormatRule: () => ruleBuilder(gate, (range) => behind.get(range) as FRange),
    flush: () => undefined,
  });
}

function spreadsheetOf(ground: Ground): object {
  const { api, book, gate, screen } = ground;
  const workbook = (): FWorkbook => api.getActiveWorkbook() as FWorkbook;
  const wrap = (sheet: FWorksheet): object => sheetOf(sheet, ground);
  return service('Spreadsheet', gate, {
    getId: () => `workbench-${book.name.replace(/[^\w-]/g, '')}`,
    getName: () => book.name,
    getSpreadsheetLocale: () => book.locale,
    getSpreadsheetTimeZone: () => book.timeZone,
    getSheets: () => workbook().getSheets().map(wrap),
    getSheetByName: (name: string) => {
      const sheet = workbook().getSheetByName(name);
      return sheet ? wrap(sheet) : null;
    },
    getActiveSheet: () => wrap(workbook().getActiveSheet()),
    toast: (message: string) => screen.alert('', message),
  });
}

function sheetOf(sheet: FWorksheet, ground: Ground): object {
  const { gate } = ground;
  // Univer counts from 0 and gives the index of the last row; Google gives its number.
  const lastRow = (): number => sheet.getLastRow() + 1;
  const lastColumn = (): number => sheet.getLastColumn() + 1;
  const range = (row: number, column: number, rows = 1, columns = 1): object =>
    rangeOf(sheet.getRange(row - 1, column - 1, rows, columns), sheet, ground);
  return service('Sheet', gate, {
    getName: () => sheet.getSheetName(),
    getSheetId: () => sheet.getSheetId(),
    isSheetHidden: () => sheet.isSheetHidden(),
    getLastRow: lastRow,
    getLastColumn: lastColumn,
    getMaxRows: () => sheet.getMaxRows(),
    getMaxColumns: () => sheet.getMaxColumns(),
    getRange: range,
    insertColumnsAfter: (after: number, count: number) => {
      sheet.insertColumnsAfter(after - 1, count);
    },
    getDataRange: () => range(1, 1, Math.max(1, lastRow()), Math.max(1, lastColumn())),
    getConditionalFormatRules: () => readRules(sheet, gate),
    setConditionalFormatRules: (rules: object[]) => writeRules(sheet, rules),
  });
}

function rangeOf(range: FRange, sheet: FWorksheet, ground: Ground): object {
  const object = service('Range', ground.gate, {
    getValues: () => valuesOf(range, sheet, ground),
    getA1Notation: () => range.getA1Notation(),
    getFormulas: () => range.getFormulas(),
    setFormulas: (formulas: string[][]) => {
      range.setValues(rectangle(formulas, range).map((row) => row.map((f) => ({ f }))));
      return object;
    },
    setValues: (values: unknown[][]) => {
      range.setValues(
        rectangle(values, range).map((row) => row.map((value) => cellOf(value, ground.book.timeZone))),
      );
    },
    clearContent: () => {
      range.clear({ contentsOnly: true });
    },
    activate: () => {
      (ground.api.getActiveWorkbook() as FWorkbook).setActiveSheet(sheet);
      range.activate();
      sheet.scrollToCell(Math.max(0, range.getRow() - 4), 0);
      return object;
    },
  });
  behind.set(object, range);
  return object;
}

/** Rows that fill a range exactly, as Google demands. */
function rectangle<T>(rows: T[][], range: FRange): T[][] {
  const [height, width] = [range.getHeight(), range.getWidth()];
  if (rows.length !== height || rows.some((row) => row.length !== width)) {
    throw new Error(
      `The data has ${rows.length} rows and ${rows[0]?.length} columns but the range has ${height} and ${width}.`,
    );
  }
  return rows;
}

/** A value as it is written: an apostrophe makes text of anything, an equals sign a formula. */
function cellOf(value: unknown, timeZone: string): ICellData {
  if (Object.prototype.toString.call(value) === '[object Date]')
    return { v: serialOfInstant((value as Date).getTime(), timeZone), t: 2 };
  if (typeof value !== 'string') return { v: value as number };
  if (value.startsWith("'")) return { v: value.slice(1), t: 1 };
  return value.startsWith('=') ? { f: value } : { v: value };
}

/** Rows of numbers, truth values, texts and dates; an empty cell is the empty text. */
function valuesOf(range: FRange, sheet: FWorksheet, { api, dateOf }: Ground): unknown[][] {
  const styles = (api.getActiveWorkbook() as FWorkbook).getWorkbook().getStyles();
  const dated = new Map<unknown, boolean>();
  const isDate = (style: ICellData['s']): boolean => {
    let known = dated.get(style);
    if (known === undefined) {
      const data = (typeof style === 'string' ? styles.get(style) : style) as IStyleData | undefined | null;
      known = isDatePattern(data?.n?.pattern);
      dated.set(style, known);
    }
    return known;
  };
  return shownCells(range, sheet).map((row) =>
    row.map((cell) => {
      const value = cell?.v;
      if (value === undefined || value === null) return '';
      if (cell?.t === 3) return Boolean(value);
      return typeof value === 'number' && isDate(cell?.s) ? dateOf(value) : value;
    }),
  );
}

/** The cells of a range with what formulas spilled into them, which Univer keeps apart from the cells themselves. */
export function shownCells(range: FRange, sheet: FWorksheet): Nullable<ICellData>[][] {
  const cells = range.getCellDataGrid();
  if (!cells.some((row) => row.some((cell) => cell?.f || cell?.si))) return cells;
  return cells.map((row, r) =>
    row.map((cell, c) =>
      cell?.v === undefined ? sheet.getSheet().getCell(range.getRow() + r, range.getColumn() + c) : cell,
    ),
  );
}

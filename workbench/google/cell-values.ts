import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { isDatePattern } from './date-pattern';
import { googleError } from './faults';
import type { Ground } from './ground';
import type { AccountLanguage } from './texts';
import { serialOfInstant } from './time-zone';
import { typedCell } from './typed-cell';

/** Characters that a cell holds at most. */
const LONGEST_TEXT = 50_000;

/** Writes values as Google does; throws if they don't fill the range exactly. */
export function writeValues(range: FRange, values: unknown[][], ground: Ground): void {
  const isTooLong = (value: unknown): boolean => typeof value === 'string' && value.length > LONGEST_TEXT;
  if (values.flat().some(isTooLong)) throw googleError(ground.gate.faults, 'long-text');
  const stylesOf = cellStyles(ground);
  const before = range.getCellDataGrid();
  range.setValues(
    rectangle(values, range).map((row, r) =>
      row.map((value, c) => cellOf(value, stylesOf(before[r]?.[c]?.s)?.n?.pattern, ground)),
    ),
  );
}

/** Rows that fill a range exactly, as Google demands. */
export function rectangle<T>(rows: T[][], range: FRange): T[][] {
  const [height, width] = [range.getHeight(), range.getWidth()];
  if (rows.length !== height) {
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  }
  const wrong = rows.find((row) => row.length !== width);
  if (wrong) {
    throw new Error(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${width}.`,
    );
  }
  return rows;
}

/** A cell that loses what it held before: value, formula, and text with several looks. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

function cellOf(value: unknown, pattern: string | undefined, { book, gate }: Ground): ICellData {
  if (value === '' || value === null || value === undefined) return EMPTY;
  if (Object.prototype.toString.call(value) === '[object Date]') {
    const serial = serialOfInstant((value as Date).getTime(), book.timeZone);
    // A date in a cell without a format is shown as a date, not as its number.
    return { ...EMPTY, ...typedCell.date(serial, book.locale, pattern) };
  }
  if (typeof value === 'number') return { ...EMPTY, v: value, t: 2 };
  if (typeof value === 'boolean') return { ...EMPTY, v: Number(value), t: 3 };
  if (pattern === '@' && gate.faults.showsApostrophes) return { ...EMPTY, v: String(value), t: 1 };
  return { ...EMPTY, ...typedCell.text(String(value), book.locale, pattern) };
}

/** Rows of numbers, truth values, texts and dates; an empty cell is the empty text. */
export function readValues(range: FRange, sheet: FWorksheet, ground: Ground): unknown[][] {
  const stylesOf = cellStyles(ground);
  const dated = new Map<unknown, boolean>();
  const isDate = (style: ICellData['s']): boolean => {
    let known = dated.get(style);
    if (known === undefined) {
      known = isDatePattern(stylesOf(style)?.n?.pattern);
      dated.set(style, known);
    }
    return known;
  };
  return shownCells(range, sheet).map((row) =>
    row.map((cell) => {
      const picture: unknown = cell?.custom?.picture;
      if (typeof picture === 'string') return cellImage(picture);
      const value = cell?.v;
      // Functions of a script are worked out by and by; the others at once.
      const isMissing = value === undefined || value === null;
      if (isMissing && cell?.f && isScriptFormula(cell.f)) return LOADING[ground.gate.faults.language];
      if (isMissing) return '';
      if (cell?.t === 3) return Boolean(value);
      return typeof value === 'number' && isDate(cell?.s) ? ground.dateOf(value) : value;
    }),
  );
}

/** What a cell holds while a formula of a script is worked out. Which text German accounts give a script is not documented. */
const LOADING: Record<AccountLanguage, string> = { en: 'Loading...', de: 'Wird geladen…' };

function isScriptFormula(formula: string): boolean {
  return /\bCLIENT_[A-Z_]+\(/i.test(formula);
}

/** Google's `CellImage`: what a cell holds that a picture was put into, instead of a text or a number. */
function cellImage(title: string): object {
  return {
    valueType: 'IMAGE',
    getAltTextTitle: () => title,
    getContentUrl: () => null,
    toString: () => 'CellImage',
  };
}

/** Rows of texts as Sheets shows them; Univer shows truth values as 1 and 0, and plain numbers with a point. */
export function shownTexts(range: FRange, sheet: FWorksheet, { book }: Ground): string[][] {
  const german = book.locale.startsWith('de');
  const { no, yes } = german ? { no: 'FALSCH', yes: 'WAHR' } : { no: 'FALSE', yes: 'TRUE' };
  const texts = range.getDisplayValues();
  return shownCells(range, sheet).map((row, r) =>
    row.map((cell, c) => {
      if (cell?.t === 3) return cell.v ? yes : no;
      const text = texts[r]?.[c] ?? '';
      const plain = german && typeof cell?.v === 'number' && text === String(cell.v);
      return plain ? text.replace('.', ',') : text;
    }),
  );
}

function cellStyles({ api }: Ground): (style: ICellData['s']) => IStyleData | undefined | null {
  const styles = (api.getActiveWorkbook() as FWorkbook).getWorkbook().getStyles();
  return (style) => (typeof style === 'string' ? styles.get(style) : style) as IStyleData | undefined | null;
}

/**
 * The cells of a range with what formulas spilled into them, which Univer keeps apart: figures as they are, not as their
 * number format shows them.
 */
export function shownCells(range: FRange, sheet: FWorksheet): Nullable<ICellData>[][] {
  const cells = range.getCellDataGrid();
  const spilled = spilledIn(sheet);
  if (!spilled) return cells;
  return cells.map((row, r) =>
    row.map((cell, c) =>
      cell?.v === undefined ? { ...cell, ...spilled[range.getRow() + r]?.[range.getColumn() + c] } : cell,
    ),
  );
}

/**
 * The last row and the last column, from 1, with a value or a spilled value; 0 in an empty sheet. Whether empty texts that
 * a formula has spilled count as well is not known.
 */
export function filledEnd(sheet: FWorksheet, countsBlanks = false): { row: number; column: number } {
  const end = { row: 0, column: 0 };
  const count = (row: number, column: number): void => {
    end.row = Math.max(end.row, row + 1);
    end.column = Math.max(end.column, column + 1);
  };
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      // A cell that only looks different is empty.
      if ((cell?.v ?? '') !== '' || cell?.f || cell?.si || cell?.p || cell?.custom?.picture)
        count(row, column);
    });
  for (const [row, cells] of Object.entries(spilledIn(sheet) ?? {})) {
    for (const [column, cell] of Object.entries(cells ?? {}) as [string, Nullable<ICellData>][]) {
      if (!countsBlanks && (cell?.v ?? '') === '') continue;
      count(Number(row), Number(column));
    }
  }
  return end;
}

function spilledIn(sheet: FWorksheet) {
  const spills = sheet.getInject().get(FormulaDataModel).getArrayFormulaCellData();
  return spills[sheet.getWorkbook().getUnitId()]?.[sheet.getSheetId()];
}

import type exceljs from 'exceljs';
import DataValidations from 'exceljs/lib/xlsx/xform/sheet/data-validations-xform.js';

/** What the library would write out cell by cell, kept as ranges instead. */
export interface Ranges {
  /** The merged ranges of each sheet, by its name. */
  merges: Map<string, string[]>;
  /** The names of the book, each with its places. */
  names: { name: string; ranges: string[] }[];
}

/** The parts of the library's model that it would write out. */
interface Model {
  worksheets: { name: string; mergeCells?: string[]; cols?: { min: number; max: number }[] | undefined }[];
  definedNames: Ranges['names'];
}

/** Excel has no more columns. */
const MOST_COLUMNS = 16_384;

/**
 * Has a book keep merged cells and names as the ranges that they are in the file. The library would make a cell for each of theirs,
 * so that one range of a whole column takes longer than all else; and it makes as many columns as a file says there are.
 */
export function keepRanges(file: exceljs.Workbook): Ranges {
  const kept: Ranges = { merges: new Map(), names: [] };
  const library = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(file), 'model');
  Object.defineProperty(file, 'model', {
    ...library,
    set(model: Model) {
      kept.names = model.definedNames ?? [];
      for (const sheet of model.worksheets) {
        kept.merges.set(sheet.name, sheet.mergeCells ?? []);
        sheet.mergeCells = [];
        sheet.cols = sheet.cols
          ?.filter(({ min }) => min <= MOST_COLUMNS)
          .map((columns) => ({ ...columns, max: Math.min(columns.max, MOST_COLUMNS) }));
      }
      library?.set?.call(file, { ...model, definedNames: [] });
    },
  });
  return kept;
}

/** Puts merged ranges into a sheet that is written, without a cell for each of theirs. */
export function writeMerges(sheet: exceljs.Worksheet, merges: string[]): void {
  const library = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(sheet), 'model');
  // The library would set what it finds in the cells.
  const mergeCells = { get: () => merges, set: () => undefined };
  Object.defineProperty(sheet, 'model', {
    get: () => Object.defineProperty(library?.get?.call(sheet), 'mergeCells', mergeCells),
  });
}

/** Puts names into a book that is written, likewise. */
export function writeNames(file: exceljs.Workbook, names: Ranges['names']): void {
  Object.defineProperty(file.definedNames, 'model', { value: names });
}

const parseClose = DataValidations.prototype.parseClose;

/** The same for data validations, which are written out as they are read: the library is given one cell, and we keep the ranges. */
DataValidations.prototype.parseClose = function (name) {
  if (name !== 'dataValidation') return parseClose.call(this, name);
  const ranges = this._address.split(/\s+/);
  this._address = 'A1';
  const before = this.model.A1;
  const result = parseClose.call(this, name);
  const validation = this.model.A1;
  if (before) this.model.A1 = before;
  else delete this.model.A1;
  for (const range of ranges) this.model[range] = validation;
  return result;
};

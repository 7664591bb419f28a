import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { googleError } from './faults';
import type { Ground } from './ground';
import { namedRangeMethods } from './named-ranges';
import { service } from './service';
import { refuseTooMany, sheetOf, univerSheet } from './sheet';

/** A new sheet of Google's has this many cells. */
const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

/** Google's `Spreadsheet`: the open book. */
export function spreadsheetOf(ground: Ground): object {
  const { api, book, gate, screen } = ground;
  const workbook = (): FWorkbook => api.getActiveWorkbook() as FWorkbook;
  const wrap = (sheet: FWorksheet): object => sheetOf(sheet, ground);
  return service('Spreadsheet', gate, {
    getId: () => `workbench-${book.name.replace(/[^\w-]/g, '')}`,
    getName: () => book.name,
    getSpreadsheetLocale: () => book.locale,
    setSpreadsheetLocale: (locale: string) => {
      book.locale = locale;
    },
    getSpreadsheetTimeZone: () => book.timeZone,
    getSheets: () => workbook().getSheets().map(wrap),
    getNumSheets: () => workbook().getSheets().length,
    getSheetByName: (name: string) => {
      const sheet = workbook().getSheetByName(name);
      return sheet ? wrap(sheet) : null;
    },
    getActiveSheet: () => wrap(workbook().getActiveSheet()),
    setActiveSheet: (sheet: object) => {
      workbook().setActiveSheet(univerSheet(sheet));
      return sheet;
    },
    insertSheet: (name: string, _index: number) => {
      if (workbook().getSheetByName(name)) throw googleError(gate.faults, 'sheet-exists', name);
      refuseTooMany(ground, NEW_SHEET.rowCount * NEW_SHEET.columnCount);
      return wrap(workbook().insertSheet(name, { sheet: NEW_SHEET }));
    },
    deleteSheet: (sheet: object) => {
      workbook().deleteSheet(univerSheet(sheet));
    },
    toast: (message: string) => screen.alert('', message),
    ...namedRangeMethods(ground),
  });
}

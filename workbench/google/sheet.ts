import { ICommandService } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import { SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { filledEnd, writeValues } from './cell-values';
import { chartReaders, chartWriters } from './charts';
import { depthOf } from './column-groups';
import { googleError } from './faults';
import type { Ground } from './ground';
import { protectionsOf, refuseProtectedSheet } from './protections';
import { rangeOf } from './range';
import { readRules, writeRules } from './rules';
import { around, service } from './service';

/** Univer's sheet for each sheet object that we handed out. */
const behind = new WeakMap<object, FWorksheet>();

/** Univer's sheet for a sheet object; throws for anything else. */
export function univerSheet(sheet: object): FWorksheet {
  const found = behind.get(sheet);
  if (!found) throw new Error('The parameters do not match the method signature: a Sheet is needed.');
  return found;
}

/** Google's limit for the cells of all sheets of a book, empty ones among them. */
const MOST_CELLS = 10_000_000;

/** Throws Google's error where so many more cells would be too many for the book. */
export function refuseTooMany({ api, gate }: Ground, added: number): void {
  const sheets = api.getActiveWorkbook()?.getSheets() ?? [];
  const cells = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  if (cells + added > MOST_CELLS) throw googleError(gate.faults, 'too-many-cells');
}

/** Google's `Sheet` over Univer's. */
export function sheetOf(sheet: FWorksheet, ground: Ground): object {
  const { api, gate } = ground;
  const lastRow = (): number => filledEnd(sheet, gate.faults.countsBlanks).row;
  const lastColumn = (): number => filledEnd(sheet, gate.faults.countsBlanks).column;
  const range = (row: number | string, column?: number, rows?: number, columns?: number): object =>
    rangeOf(
      typeof row === 'string'
        ? sheet.getRange(row)
        : sheet.getRange(row - 1, (column ?? 1) - 1, rows ?? 1, columns ?? 1),
      sheet,
      ground,
    );
  const type = ground.book.sheetTypes?.[sheet.getSheetName()] ?? 'GRID';
  const everySheet = {
    getName: () => sheet.getSheetName(),
    setName: (name: string) => chained(() => sheet.setName(name)),
    getType: () => type,
    getSheetId: () => sheet.getSheetId(),
    getIndex: () => sheet.getIndex() + 1,
    isSheetHidden: () => sheet.isSheetHidden(),
    hideSheet: () => chained(() => sheet.hideSheet()),
    showSheet: () => chained(() => sheet.showSheet()),
    activate: () => chained(() => (api.getActiveWorkbook() as FWorkbook).setActiveSheet(sheet)),
  };
  // What Google does when a chart sheet is asked for cells is not documented; no answer is the harder case.
  const grid = {
    ...everySheet,
    getLastRow: lastRow,
    getLastColumn: lastColumn,
    getMaxRows: () => sheet.getMaxRows(),
    getMaxColumns: () => sheet.getMaxColumns(),
    getRange: range,
    getDataRange: () => range(1, 1, Math.max(1, lastRow()), Math.max(1, lastColumn())),
    getConditionalFormatRules: () =>
      readRules(sheet, gate, (inner) => rangeOf(sheet.getRange(inner), sheet, ground)),
    getProtections: (type: string) => (type === 'RANGE' ? protectionsOf(sheet, ground) : []),
    getColumnGroupDepth: (column: number) => depthOf(sheet, column - 1),
    getFrozenRows: () => sheet.getFrozenRows(),
    getFrozenColumns: () => sheet.getFrozenColumns(),
    ...chartReaders(sheet, ground),
    ...written({
      setConditionalFormatRules: (rules: object[]) => writeRules(sheet, rules),
      ...size(sheet, ground, chained),
      ...chartWriters(sheet, ground),
    }),
  };
  const object: object = service(
    type === 'GRID' ? 'Sheet' : `Sheet of type ${type}`,
    gate,
    type === 'GRID' ? grid : everySheet,
  );
  behind.set(object, sheet);
  return object;

  function chained(change: () => unknown): object {
    change();
    return object;
  }

  function written(methods: Methods): Methods {
    return Object.fromEntries(
      Object.entries(methods).map(([name, method]) => [
        name,
        around(method, (inner) => {
          refuseProtectedSheet(gate.faults, sheet);
          return inner();
        }),
      ]),
    );
  }
}

type Chained = (change: () => unknown) => object;
type Methods = Record<string, (...args: never[]) => unknown>;

/** Rows, columns and what stays in place when the sheet is scrolled. */
function size(sheet: FWorksheet, ground: Ground, chained: Chained): Methods {
  const appendRow = (values: unknown[]): void => {
    const after = filledEnd(sheet, ground.gate.faults.countsBlanks).row;
    if (after >= sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows() - 1, 1);
    writeValues(sheet.getRange(after, 0, 1, values.length), [values], ground);
  };
  return {
    appendRow: (values: unknown[]) => chained(() => appendRow(values)),
    deleteRow: (row: number) => chained(() => sheet.deleteRows(row - 1, 1)),
    deleteRows: (row: number, count: number) => {
      sheet.deleteRows(row - 1, count);
    },
    insertRowsAfter: (after: number, count: number) => {
      refuseTooMany(ground, count * sheet.getMaxColumns());
      return chained(() => sheet.insertRowsAfter(after - 1, count));
    },
    insertColumnsAfter: (after: number, count: number) => {
      refuseTooMany(ground, count * sheet.getMaxRows());
      return chained(() => sheet.insertColumnsAfter(after - 1, count));
    },
    setFrozenRows: (rows: number) => {
      sheet.setFrozenRows(rows);
    },
    setFrozenColumns: (columns: number) => {
      sheet.setFrozenColumns(columns);
    },
    setColumnWidth: (column: number, pixels: number) => chained(() => setWidths(sheet, column, 1, pixels)),
    setColumnWidths: (column: number, count: number, pixels: number) =>
      chained(() => setWidths(sheet, column, count, pixels)),
  };
}

/** Univer's own command would also measure every cell of the sheet, to give each row the height that its texts then need. */
function setWidths(sheet: FWorksheet, column: number, count: number, pixels: number): void {
  const place = { unitId: sheet.getWorkbook().getUnitId(), subUnitId: sheet.getSheetId() };
  const range = {
    startRow: 0,
    endRow: sheet.getMaxRows() - 1,
    startColumn: column - 1,
    endColumn: column + count - 2,
  };
  sheet
    .getInject()
    .get(ICommandService)
    .syncExecuteCommand(SetWorksheetColWidthMutation.id, { ...place, ranges: [range], colWidth: pixels });
}

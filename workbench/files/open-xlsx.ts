import type { ICellData, IRange, IWorksheetData } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/preset-sheets-conditional-formatting';
import type { Cell, Worksheet, WorksheetViewFrozen } from 'exceljs';
import exceljs from 'exceljs';
import type { OpenedBook } from '../opened-book';
import type { Language } from '../words/words';
import { wordsFor } from '../words/words-for';
import { keepRanges, type Ranges } from './bare-model';
import { styleFromXlsx } from './cell-style';
import { RULES_RESOURCE, rulesFromXlsx } from './conditional-formats';
import { KEPT, type Kept } from './kept';
import { localeOf, type Place } from './locale-guess';
import { type DefinedName, definedName, NAMES_RESOURCE, rangeOfA1 } from './range-names';
import { type CellRows, checkSize, roomFor, workbookOf } from './snapshot';
import { readFormula } from './stored-formula';

/** Opens an Excel file: values, formulas, looks, merged cells, hidden rows, frozen headings, conditional formats. */
export async function openXlsx(
  name: string,
  bytes: Uint8Array,
  language: Language,
): Promise<OpenedBook | undefined> {
  const file = new exceljs.Workbook();
  const ranges = keepRanges(file);
  // A copy, since a Buffer may be a window on memory that it shares.
  await file.xlsx.load(new Uint8Array(bytes).buffer);
  const worksheets = file.worksheets.filter((sheet) => sheet.state !== 'veryHidden');
  if (worksheets.every((sheet) => sheet.actualRowCount === 0)) return undefined;
  const sheets = worksheets.map((sheet) => sheetOf(sheet, ranges.merges.get(sheet.name) ?? []));
  const rules = Object.fromEntries(sheets.map(({ shown }, index) => [`sheet-${index + 1}`, shown]));
  const snapshot = workbookOf(
    name,
    sheets.map(({ data }) => data),
    {
      resources: [
        { name: RULES_RESOURCE, data: JSON.stringify(rules) },
        { name: NAMES_RESOURCE, data: JSON.stringify(namesOf(ranges.names)) },
      ],
    },
  );
  const texts = worksheets.flatMap((sheet) => [
    sheet.name,
    JSON.stringify(sheet.getRows(1, 10)?.map((row) => row.values)),
  ]);
  return {
    name,
    snapshot,
    ...(placeIn(file) ?? localeOf(texts.join(' '))),
    notices: hasDrawings(bytes) ? [wordsFor(language).notices.drawings] : [],
  };
}

/** The names of ranges; those that Excel itself begins with _xlnm are print areas and the like. */
function namesOf(all: Ranges['names']): Record<string, DefinedName> {
  const names = all.flatMap(({ name, ranges: [place] }) =>
    place && !name.startsWith('_xlnm') ? [definedName(name, place)] : [],
  );
  return Object.fromEntries(names.map((one) => [one.id, one]));
}

/** Where the book of a copy is at home, as the workbench wrote it down; undefined for files of others. */
function placeIn(file: exceljs.Workbook): Place | undefined {
  const { language, keywords } = file as { language?: unknown; keywords?: unknown };
  if (typeof language !== 'string' || typeof keywords !== 'string') return undefined;
  const isPlace =
    /^[a-z]{2}_[A-Z]{2}$/.test(language) && Intl.supportedValuesOf('timeZone').includes(keywords);
  return isPlace ? { locale: language, timeZone: keywords } : undefined;
}

/** The library leaves charts and pictures out; their place in the zip gives them away. */
function hasDrawings(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('xl/drawings/drawing');
}

function sheetOf(
  sheet: Worksheet,
  merges: string[],
): { data: Partial<IWorksheetData>; shown: IConditionFormattingRule[] } {
  const mergeData = merges.map(rangeOfA1);
  const rows = mergeData.reduce((most, { endRow }) => Math.max(most, endRow + 1), sheet.rowCount);
  const columns = mergeData.reduce((most, { endColumn }) => Math.max(most, endColumn + 1), sheet.columnCount);
  checkSize(rows, columns);
  const cellData: CellRows = {};
  const rowData: IWorksheetData['rowData'] = {};
  const notes: Kept['notes'] = {};
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    if (row.hidden || row.height) {
      rowData[number - 1] = {
        ...(row.hidden ? { hd: 1 } : {}),
        ...(row.height ? { h: row.height * 1.333 } : {}),
      };
    }
    const cells: Record<number, ICellData> = {};
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = cellOf(cell);
      if (cell.note) notes[cell.address] = typeof cell.note === 'string' ? cell.note : noteText(cell.note);
    });
    if (Object.keys(cells).length > 0) cellData[number - 1] = cells;
  });
  for (const range of mergeData) emptyBehind(cellData, range);
  const formats = (sheet as unknown as { conditionalFormattings?: Parameters<typeof rulesFromXlsx>[0] })
    .conditionalFormattings;
  const { shown, kept } = rulesFromXlsx(formats ?? []);
  const validations = (sheet as unknown as { dataValidations: { model: Kept['validations'] } })
    .dataValidations.model;
  // A file without views has no list of them, although the types promise one.
  const frozen = (sheet.views ?? []).find((view) => view.state === 'frozen') as
    | WorksheetViewFrozen
    | undefined;
  return {
    shown,
    data: {
      name: sheet.name,
      cellData,
      rowData,
      columnData: columnsOf(sheet),
      mergeData,
      hidden: sheet.state === 'hidden' ? 1 : 0,
      ...(frozen ? { freeze: freezeOf(frozen.xSplit ?? 0, frozen.ySplit ?? 0) } : {}),
      custom: { [KEPT]: { rules: kept, validations, notes } satisfies Kept },
      ...roomFor(rows, columns),
    },
  };
}

/** Of merged cells only the first holds something; what a file has in the others is not shown. */
function emptyBehind(cellData: CellRows, { startRow, startColumn, endRow, endColumn }: IRange): void {
  for (let row = startRow; row <= endRow; row += 1) {
    const cells = cellData[row] ?? {};
    for (const column of Object.keys(cells).map(Number)) {
      const isFirst = row === startRow && column === startColumn;
      if (!isFirst && column >= startColumn && column <= endColumn) delete cells[column];
    }
  }
}

function freezeOf(xSplit: number, ySplit: number): IWorksheetData['freeze'] {
  return { xSplit, ySplit, startRow: ySplit, startColumn: xSplit };
}

function columnsOf(sheet: Worksheet): IWorksheetData['columnData'] {
  const columns: NonNullable<IWorksheetData['columnData']> = {};
  for (let number = 1; number <= sheet.columnCount; number += 1) {
    const { width, hidden } = sheet.getColumn(number);
    // A character of the standard font is about seven pixels wide.
    if (width || hidden)
      (columns as Record<number, object>)[number - 1] = {
        w: Math.round((width ?? 9) * 7.3),
        hd: hidden ? 1 : 0,
      };
  }
  return columns;
}

function cellOf(cell: Cell): ICellData {
  const style = styleFromXlsx(cell.style);
  const look = style ? { s: style } : {};
  const { value } = cell;
  if (value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)) {
    return { ...plainCell(value.result ?? null), ...look, f: `=${readFormula(cell.formula)}` };
  }
  return { ...plainCell(value), ...look };
}

/** A value as Univer keeps it: days since 1899-12-30 for a date, 0 and 1 for a truth value, text for all else. */
function plainCell(value: unknown): ICellData {
  if (value === null || value === undefined) return {};
  if (typeof value === 'number') return { v: value, t: 2 };
  if (typeof value === 'boolean') return { v: Number(value), t: 3 };
  if (value instanceof Date) return { v: value.getTime() / 86_400_000 + 25_569, t: 2 };
  if (typeof value === 'object') return { v: textOf(value), t: 1 };
  return { v: String(value), t: 1 };
}

/** The text of a link, of a text with several looks, or of an error. */
function textOf(value: object): string {
  const { text, richText, error } = value as {
    text?: unknown;
    richText?: { text: string }[];
    error?: string;
  };
  if (richText) return richText.map((part) => part.text).join('');
  if (typeof text === 'object' && text !== null) return textOf(text);
  return String(text ?? error ?? '');
}

function noteText(note: { texts?: { text: string }[] }): string {
  return (note.texts ?? []).map((part) => part.text).join('');
}

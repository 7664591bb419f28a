import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import type { ICellData, IWorksheetData } from '@univerjs/core';
import type { OpenedBook } from '../opened-book';
import { localeOf } from './locale-guess';
import { type CellRows, checkSize, roomFor, workbookOf } from './snapshot';

/** Opens an OpenDocument spreadsheet: values, formulas, number formats and merged cells. */
export async function openOds(name: string, bytes: Uint8Array): Promise<OpenedBook | undefined> {
  const book = read(bytes, { type: 'array', cellNF: true, cellFormula: true, cellDates: false });
  const sheets = Object.entries(book.Sheets).map(([sheet, content]) => sheetOf(sheet, content));
  if (sheets.every(({ cellData }) => Object.keys(cellData ?? {}).length === 0)) return undefined;
  const text = JSON.stringify(sheets).slice(0, 50_000);
  return { name, snapshot: workbookOf(name, sheets), ...localeOf(text), notices: [] };
}

function sheetOf(name: string, sheet: WorkSheet): Partial<IWorksheetData> {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  checkSize(range.e.r + 1, range.e.c + 1);
  const cellData: CellRows = {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    cellData[r] ??= {};
    cellData[r][c] = cellOf(cell as CellObject);
  }
  const mergeData = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    startRow: s.r,
    startColumn: s.c,
    endRow: e.r,
    endColumn: e.c,
  }));
  return { name, cellData, mergeData, ...roomFor(range.e.r + 1, range.e.c + 1) };
}

function cellOf(cell: CellObject): ICellData {
  const pattern = cell.t === 'n' && cell.z && cell.z !== 'General' ? String(cell.z) : undefined;
  return {
    v: cell.t === 'b' ? Number(cell.v) : ((cell.v as string | number | undefined) ?? null),
    t: cell.t === 'n' ? 2 : cell.t === 'b' ? 3 : 1,
    ...(cell.f ? { f: `=${cell.f}` } : {}),
    ...(pattern ? { s: { n: { pattern } } } : {}),
  };
}

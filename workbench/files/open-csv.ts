import { read } from '@e965/xlsx';
import type { ICellData } from '@univerjs/core';
import type { OpenedBook } from '../opened-book';
import { localeOf } from './locale-guess';
import { type CellRows, checkSize, roomFor, workbookOf } from './snapshot';

/**
 * Opens comma, semicolon and tab separated text. Plain numbers become numbers; everything else, dates and numbers
 * with leading zeros among it, stays the text it was, so that nothing is lost.
 */
export async function openCsv(name: string, bytes: Uint8Array): Promise<OpenedBook | undefined> {
  const text = decoded(bytes);
  if (text.trim() === '') return undefined;
  const book = read(text, { type: 'string', raw: true, dense: true });
  const [sheet] = Object.values(book.Sheets);
  const rows = sheet?.['!data'] ?? [];
  const { cellData, columns } = cellsOf(rows);
  checkSize(rows.length, columns);
  const { locale, timeZone } = localeOf(text.slice(0, 20_000));
  const data = { name: name.slice(0, 90) || 'csv', cellData, ...roomFor(rows.length, columns) };
  return { name, snapshot: workbookOf(name, [data]), locale, timeZone, notices: [] };
}

function cellsOf(rows: ({ v?: unknown } | undefined)[][]): { cellData: CellRows; columns: number } {
  const cellData: CellRows = {};
  let columns = 0;
  rows.forEach((row, index) => {
    const cells: Record<number, ICellData> = {};
    row?.forEach((cell, column) => {
      if (cell?.v !== undefined && cell.v !== '') cells[column] = cellOf(String(cell.v));
    });
    cellData[index] = cells;
    columns = Math.max(columns, row?.length ?? 0);
  });
  return { cellData, columns };
}

/** A number that means the same everywhere: "1.234" is not, since it is a thousand and more in German sheets. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,13})(\.(\d{1,2}|\d{4,}))?$/;

function cellOf(text: string): ICellData {
  return PLAIN_NUMBER.test(text) ? { v: Number(text), t: 2 } : { v: text, t: 1 };
}

/** UTF-8 or UTF-16 if the bytes say so, else Windows Latin, which old tools still write. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

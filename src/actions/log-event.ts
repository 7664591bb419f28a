import { whileLocked } from '../google/memory';
import { addSheet } from '../google/new-sheet';
import { insertRowBelow, type SheetCell, type SheetValue, writeCells } from '../google/sheet-cells';
import { type Day, isoFromDay } from '../model/day';
import { textOf } from '../model/plain-text';
import { Refusal } from '../model/refusal';
import { columnOf, type Role, type Table } from '../model/table';
import { hasTableBelow } from '../model/table-below';
import type { LogLine, Review } from './exchange';
import { type OpenBook, readOpenBook } from './measured';
import { reviewOf } from './review';

/** Writes a line into the energy log, which is made where there is none; gives the book as it is then. */
export function logEvent({ cells, plan, again }: LogLine): Review {
  return whileLocked(() => {
    const { tables, grids, facts } = readOpenBook();
    const log = logOf(tables);
    if (!log) {
      addSheet(plan, facts.timeZone);
    } else if (!again || !rowWith(log, grids, cells)) {
      if (isTakenBelow(log, tables, grids)) insertRowBelow(log.sheet, log.lastRow);
      writeCells(log.sheet, cellsIn(log, log.lastRow + 1, cells), facts.timeZone);
    }
    return reviewOf(readOpenBook());
  });
}

/** Takes a line out of the log again, the newest that says just this; where it was changed, nothing is taken. */
export function unlogEvent({ cells, again }: LogLine): Review {
  return whileLocked(() => {
    const { tables, grids, facts } = readOpenBook();
    const log = logOf(tables);
    const row = log && rowWith(log, grids, cells);
    if (!row && !again) throw new Refusal('changed', 'log');
    // Only the line is emptied: the row may hold more, and so may the columns beside.
    const blank = row ? cellsIn(log, row, cells).map((cell) => ({ ...cell, value: null })) : [];
    if (log) writeCells(log.sheet, blank, facts.timeZone);
    return reviewOf(readOpenBook());
  });
}

function logOf(tables: Table[]): Table | undefined {
  return tables.find(({ kind }) => kind === 'log');
}

/** Whether something stands below a log, such as a sum or another table. */
function isTakenBelow(log: Table, tables: Table[], grids: OpenBook['grids']): boolean {
  const below = cellsOf(log, grids)[log.lastRow]?.slice(log.firstColumn - 1, log.lastColumn);
  return hasTableBelow(log, tables) || (below ?? []).some((cell) => plain(cell) !== '');
}

function cellsOf(log: Table, grids: OpenBook['grids']): unknown[][] {
  return grids.find(({ sheet }) => sheet === log.sheet)?.cells ?? [];
}

/** The last row of a log that holds just these cells. */
function rowWith(log: Table, grids: OpenBook['grids'], cells: LogLine['cells']): number | undefined {
  const rows = cellsOf(log, grids);
  for (let row = log.lastRow; row >= log.firstRow; row -= 1) {
    const wanted = cellsIn(log, row, cells);
    if (wanted.every(({ column, value }) => plain(rows[row - 1][column - 1]) === plain(value))) return row;
  }
  return undefined;
}

function cellsIn({ columns }: Table, row: number, cells: LogLine['cells']): SheetCell[] {
  return Object.entries(cells).flatMap(([role, value]: [string, SheetValue]) => {
    const column = columnOf(columns, role as Role)?.column;
    return column === undefined ? [] : [{ row, column, value }];
  });
}

/** A cell as it is compared with what was written: a day by its ISO text. */
function plain(value: unknown): string {
  if (typeof value === 'object' && value !== null) return isoFromDay((value as { day: Day }).day);
  return textOf(value);
}

import { addSheet } from '../google/new-sheet';
import { insertRowBelow, writeCells, writeNewRow } from '../google/sheet-cells';
import type { SheetCell } from '../model/sheet-plan';
import type { Grid, Table } from '../model/table';
import { type UnderstoodGrid, understandGrid } from '../reading/read-book';
import { cellOf, cellsOfLine, energyLog, isTakenBelow, type LogLine } from '../sheets/energy-log';
import { type BookGrids, findTable } from './open-book';

/** The energy log of a book with the grid it is in. */
export function findLog({ grids }: BookGrids): { grid: Grid; table: Table } | undefined {
  return findTable(grids, ({ kind }) => kind === 'log');
}

/** Makes an energy log that begins with a line; gives the book with it, as another reading would find it. */
export function beginLog(book: BookGrids, line: LogLine): BookGrids {
  const { locale, timeZone } = book.facts;
  const plan = energyLog(line, locale);
  const sheet = addSheet(plan, timeZone);
  return withGrid(book, { sheet, cells: [plan.headings, ...plan.rows.map((row) => row.map(cellOf))] });
}

/** Writes a line below the others of a log; gives the book with it, as another reading would find it. */
export function appendToLog(
  book: BookGrids,
  { grid, table }: { grid: Grid; table: Table },
  line: LogLine,
): BookGrids {
  const isInserted = isTakenBelow(table, tablesOf(book), grid);
  if (isInserted) insertRowBelow(table);
  const cells = [...grid.cells];
  if (isInserted || cells.length === table.lastRow) cells.splice(table.lastRow, 0, blankRow(grid));
  const written = cellsOfLine(table, table.lastRow + 1, line);
  writeNewRow(grid.sheet, written, book.facts.timeZone);
  return withLine(book, { ...grid, cells }, written);
}

/** Empties the cells of a line in a row: the row may hold more, and so may the columns beside. */
export function emptyLine(
  book: BookGrids,
  { grid, table }: { grid: Grid; table: Table },
  row: number,
  line: LogLine,
): BookGrids {
  const blank = cellsOfLine(table, row, line).map((cell) => ({ ...cell, value: null }));
  writeCells(grid.sheet, blank, book.facts.timeZone);
  return withLine(book, grid, blank);
}

/** The book with cells that were just written. */
function withLine(book: BookGrids, grid: Grid, written: SheetCell[]): BookGrids {
  const cells = grid.cells.map((row) => [...row]);
  for (const { row, column, value } of written) {
    const own = cells[row - 1];
    if (own) own[column - 1] = cellOf(value);
  }
  return withGrid(book, { ...grid, cells });
}

/** The book with a grid as it is now, in the place of the one before or after the others. */
function withGrid(book: BookGrids, grid: Grid): BookGrids {
  const { facts, memory, grids } = book;
  const understood = understandGrid(grid, {
    locale: facts.locale,
    choices: memory.choices,
    kinds: memory.kinds,
  });
  const isThere = grids.some((one) => one.grid.sheet === grid.sheet);
  const replaced = (one: UnderstoodGrid) => (one.grid.sheet === grid.sheet ? understood : one);
  return { ...book, grids: isThere ? grids.map(replaced) : [...grids, understood] };
}

function tablesOf({ grids }: BookGrids): Table[] {
  return grids.flatMap(({ tables }) => tables);
}

function blankRow({ cells }: Grid): string[] {
  return (cells[0] ?? []).map(() => '');
}

import type { Cell } from '../model/table';
import { findHeadings, type Headings, nameSomebody, nextTableBelow } from './heading-rows';
import { type ColumnSpan, isBlank, isBlankRow, rowAt } from './row-shape';

/** Where a table is in a grid. */
export interface TableArea {
  span: ColumnSpan;
  headings: Headings;
  /** Index of the row after the last one that may belong to the table. */
  end: number;
}

/** Every table of a grid: side by side with blank columns between them, and one below the other. */
export function areasOf(cells: Cell[][]): TableArea[] {
  return spansOf(cells).flatMap((span) => stackedIn(cells, span));
}

function stackedIn(cells: Cell[][], span: ColumnSpan): TableArea[] {
  const areas: TableArea[] = [];
  for (let from = 0; from < cells.length; ) {
    const headings = findHeadings(cells, span, from);
    if (!headings) break;
    const end = nextTableBelow(cells, span, headings) ?? cells.length;
    areas.push({ span, headings, end });
    from = end;
  }
  return areas;
}

/** Columns that belong together. A blank column separates them only where each side is a table of its own. */
function spansOf(cells: Cell[][]): ColumnSpan[] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const spans: ColumnSpan[] = [];
  for (const run of filledRuns(cells, width)) {
    const left = spans[spans.length - 1];
    if (left && !areTwoTables(cells, left, run)) left.last = run.last;
    else spans.push(run);
  }
  return spans;
}

function filledRuns(cells: Cell[][], width: number): ColumnSpan[] {
  const runs: ColumnSpan[] = [];
  for (let column = 0; column < width; column += 1) {
    if (!cells.some((row) => !isBlank(row[column]))) continue;
    const run = runs[runs.length - 1];
    if (run?.last === column - 1) run.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs;
}

/**
 * Two tables have headings each: in different rows, with a different number of rows below, or both with a client or
 * supplier.
 */
function areTwoTables(cells: Cell[][], left: ColumnSpan, right: ColumnSpan): boolean {
  const [a, b] = [findHeadings(cells, left, 0), findHeadings(cells, right, 0)];
  if (!a || !b) return false;
  if (a.bottom !== b.bottom || (nameSomebody(a) && nameSomebody(b))) return true;
  const [rowsA, rowsB] = [lastFilled(cells, left) - a.bottom, lastFilled(cells, right) - a.bottom];
  return Math.abs(rowsA - rowsB) > 2 && Math.min(rowsA, rowsB) < 0.7 * Math.max(rowsA, rowsB);
}

function lastFilled(cells: Cell[][], span: ColumnSpan): number {
  for (let row = cells.length - 1; row >= 0; row -= 1) if (!isBlankRow(rowAt(cells, row), span)) return row;
  return 0;
}

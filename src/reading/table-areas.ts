import type { Cell } from '../model/table';
import { findHeadings, type Headings, nameSomebody, nextTableBelow } from './heading-rows';
import { type ColumnSpan, isBlank, isBlankRow, rowAt } from './row-shape';

/** Where a table stands in a grid. */
export interface Place {
  stripe: ColumnSpan;
  headings: Headings;
  /** Index of the row behind the last one that may belong to it. */
  end: number;
}

/** Every table of a grid: side by side where blank columns part them, and one below the other. */
export function areasOf(cells: Cell[][]): Place[] {
  return stripesOf(cells).flatMap((stripe) => stackedIn(cells, stripe));
}

function stackedIn(cells: Cell[][], stripe: ColumnSpan): Place[] {
  const places: Place[] = [];
  for (let from = 0; from < cells.length; ) {
    const headings = findHeadings(cells, stripe, from);
    if (!headings) break;
    const end = nextTableBelow(cells, stripe, headings) ?? cells.length;
    places.push({ stripe, headings, end });
    from = end;
  }
  return places;
}

/** Runs of columns that belong together. A blank column parts them only where each side is a table of its own. */
function stripesOf(cells: Cell[][]): ColumnSpan[] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const stripes: ColumnSpan[] = [];
  for (const run of filledRuns(cells, width)) {
    const left = stripes[stripes.length - 1];
    if (left && !areTwoTables(cells, left, run)) left.last = run.last;
    else stripes.push(run);
  }
  return stripes;
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

/** Two tables have headings each: in different rows, of different length, or both with somebody's name. */
function areTwoTables(cells: Cell[][], left: ColumnSpan, right: ColumnSpan): boolean {
  const [a, b] = [findHeadings(cells, left, 0), findHeadings(cells, right, 0)];
  if (!a || !b) return false;
  if (a.bottom !== b.bottom || (nameSomebody(a) && nameSomebody(b))) return true;
  const [rowsA, rowsB] = [lastFilled(cells, left) - a.bottom, lastFilled(cells, right) - a.bottom];
  return Math.abs(rowsA - rowsB) > 2 && Math.min(rowsA, rowsB) < 0.7 * Math.max(rowsA, rowsB);
}

function lastFilled(cells: Cell[][], stripe: ColumnSpan): number {
  for (let row = cells.length - 1; row >= 0; row -= 1) if (!isBlankRow(rowAt(cells, row), stripe)) return row;
  return 0;
}

import { textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { findHeadings, type Headings, namesSomebody, nextTableBelow } from './heading-rows';
import { type ColumnSpan, filledIn, isBlank, isBlankRow, rowAt } from './row-shape';

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

/** Columns that may be a table of their own, and what tells them apart from their neighbours; absent without headings. */
interface Side {
  span: ColumnSpan;
  traits: Traits | undefined;
}

interface Traits {
  /** Index of the last row of headings. */
  bottom: number;
  /** Whether a heading names a client or a supplier. */
  isOfSomebody: boolean;
  /** Index of the last filled row. */
  end: number;
}

/**
 * Columns that belong together. A blank column separates them only where each side is a table of its own. The headings of
 * columns that were joined are not looked for again each time: in a planner with blank columns between its days that would take
 * the square of their number.
 */
function spansOf(cells: Cell[][]): ColumnSpan[] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  const sides: Side[] = [];
  for (const span of filledRuns(cells, width)) {
    const right: Side = { span, traits: traitsOf(cells, span) };
    const left = sides[sides.length - 1];
    if (left && right.traits) left.traits ??= traitsOf(cells, left.span);
    if (left && !areTwoTables(left, right)) join(cells, left, right);
    else sides.push(right);
  }
  return sides.map(({ span }) => span);
}

function traitsOf(cells: Cell[][], span: ColumnSpan): Traits | undefined {
  const headings = findHeadings(cells, span, 0);
  if (!headings) return undefined;
  const { bottom, texts } = headings;
  return { bottom, isOfSomebody: texts.some(namesSomebody), end: lastFilled(cells, span) };
}

/** Takes the columns on the right into the left side. */
function join(cells: Cell[][], left: Side, right: Side): void {
  const known = left.traits ?? right.traits;
  if (known) {
    const { bottom } = known;
    const added = known === left.traits ? right.span : left.span;
    const isNamed = filledIn(rowAt(cells, bottom), added).some((cell) => namesSomebody(textOf(cell)));
    left.traits = {
      bottom,
      isOfSomebody: known.isOfSomebody || isNamed,
      end: Math.max(known.end, lastFilled(cells, added)),
    };
  }
  left.span.last = right.span.last;
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
function areTwoTables({ traits: a }: Side, { traits: b }: Side): boolean {
  if (!a || !b) return false;
  if (a.bottom !== b.bottom || (a.isOfSomebody && b.isOfSomebody)) return true;
  const [rowsA, rowsB] = [a.end - a.bottom, b.end - a.bottom];
  return Math.abs(rowsA - rowsB) > 2 && Math.min(rowsA, rowsB) < 0.7 * Math.max(rowsA, rowsB);
}

function lastFilled(cells: Cell[][], span: ColumnSpan): number {
  for (let row = cells.length - 1; row >= 0; row -= 1) if (!isBlankRow(rowAt(cells, row), span)) return row;
  return 0;
}

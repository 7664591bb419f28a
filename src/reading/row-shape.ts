import type { Cell } from '../model/table';
import { endsInTotal, isTotal } from './heading-match';

/** Neighbouring columns, by index from 0, both ends included. */
export interface ColumnSpan {
  first: number;
  last: number;
}

/** Whether a cell holds nothing. */
export function isBlank(cell: unknown): cell is '' | null | undefined {
  return cell === '' || cell === null || cell === undefined;
}

/** The cells of a row, counted from 0; none below the last row of the grid. */
export function rowAt(cells: Cell[][], row: number): Cell[] {
  return cells[row] ?? [];
}

/** Whether a row holds nothing in these columns. */
export function isBlankRow(row: Cell[], { first, last }: ColumnSpan): boolean {
  for (let column = first; column <= last; column += 1) if (!isBlank(row[column])) return false;
  return true;
}

/** Whether just one of these columns is filled, as in a title or a remark. */
export function isLoneCell(row: Cell[], { first, last }: ColumnSpan): boolean {
  let filled = 0;
  for (let column = first; column <= last && filled < 2; column += 1) if (!isBlank(row[column])) filled += 1;
  return filled === 1;
}

/** The filled cells of a row in these columns. */
export function filledIn(row: Cell[], { first, last }: ColumnSpan): Cell[] {
  return row.slice(first, last + 1).filter((cell) => !isBlank(cell));
}

/**
 * Whether a row sums up others: its first text says so, and the columns that every entry fills (number, dates) hold
 * nothing else. A client called "Total" keeps its invoices.
 */
export function isTotalRow(row: Cell[], span: ColumnSpan, entryColumns: number[]): boolean {
  let first = span.first;
  while (first <= span.last && isBlank(row[first])) first += 1;
  // The columns come first, since the text takes longer and nearly every row is an entry.
  for (const entry of entryColumns) if (entry !== first && !isBlank(row[entry])) return false;
  const text = row[first];
  if (first > span.last || typeof text !== 'string') return false;
  return isTotal(text) || (entryColumns.length > 0 && !entryColumns.includes(first) && endsInTotal(text));
}

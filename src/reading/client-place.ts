import { textOf } from '../model/plain-text';
import { type Cell, type Column, columnOf, type Table } from '../model/table';
import { statusOf } from './answer-words';
import { dateReader } from './date-format';
import { type ColumnSpan, isBlank, isBlankRow, isLoneCell, isTotalRow, rowAt } from './row-shape';

const readDate = dateReader('day-first');

/** Rows of a table, by index from 0, both ends included. */
interface Rows {
  first: number;
  last: number;
}

/**
 * Where rows name their client. Merged cells keep a name in the first row of a group only; other lists put it into a row of its
 * own above the group. A single blank cell is neither: there a client is missing.
 */
export function clientPlaceOf(
  cells: Cell[][],
  span: ColumnSpan,
  rows: Rows,
  columns: Column[],
  entries: number[],
): Table['clientIn'] {
  const client = columnOf(columns, 'client');
  if (!client) return titleColumn(cells, span, rows) === undefined ? 'row' : 'title';
  if (blanksIn(cells, client.column - 1, rows) < 2) return 'row';
  const nameIn = (own: Cell[]): string => textOf(own[client.column - 1]);
  const isFilled = (own: Cell[]): boolean =>
    entries.some((entry) => !isBlank(own[entry])) || (isLoneCell(own, span) && nameIn(own) !== '');
  const isEntry = (own: Cell[]): boolean => isFilled(own) && !isTotalRow(own, span, entries);
  const named = cells
    .slice(rows.first, rows.last + 1)
    .filter(isEntry)
    .map((own) => ({ name: nameIn(own), isTitle: isLoneCell(own, span) }));
  return areMerged(named) ? 'above' : 'row';
}

/** Whether enough rows leave the name blank, and none says again the name above it, as no merged cell does. */
function areMerged(rows: { name: string; isTitle: boolean }[]): boolean {
  let [blank, filled, above] = [0, 0, ''];
  for (const { name, isTitle } of rows) {
    if (name === '') blank += above === '' ? 0 : 1;
    else if (!isTitle) {
      if (name === above) return false;
      filled += 1;
    }
    above = name || above;
  }
  return blank >= 2 && blank * 3 >= filled;
}

function blanksIn(cells: Cell[][], column: number, { first, last }: Rows): number {
  let blanks = 0;
  for (let row = first; row <= last && blanks < 2; row += 1) if (isBlank(cells[row]?.[column])) blanks += 1;
  return blanks;
}

/** The column, by index from 0, of the titles that name a client above a group of rows; undefined where there are none. */
export function titleColumn(cells: Cell[][], span: ColumnSpan, { first }: Rows): number | undefined {
  const row = filledFrom(cells, span, first);
  if (!isTitle(cells, span, row)) return undefined;
  const column = rowAt(cells, row).findIndex((cell, at) => at >= span.first && !isBlank(cell));
  return column < 0 ? undefined : column;
}

/** The first row that is not blank. */
function filledFrom(cells: Cell[][], span: ColumnSpan, from: number): number {
  let row = from;
  while (row < cells.length && isBlankRow(rowAt(cells, row), span)) row += 1;
  return row;
}

/** Whether a row holds a name alone, with a fuller row below. Months, years and statuses are no names. */
export function isTitle(cells: Cell[][], span: ColumnSpan, row: number): boolean {
  const own = rowAt(cells, row);
  if (!isLoneCell(own, span) || isTotalRow(own, span, [])) return false;
  const below = rowAt(cells, filledFrom(cells, span, row + 1));
  if (isBlankRow(below, span) || isLoneCell(below, span)) return false;
  const text = String(own.slice(span.first, span.last + 1).find((cell) => !isBlank(cell))).trim();
  return (
    /\p{L}{2}/u.test(text) &&
    !/[:.!?]$/.test(text) &&
    statusOf(text) === undefined &&
    typeof readDate(`1 ${text} 2000`) !== 'number' &&
    typeof readDate(`1 ${text}`) !== 'number'
  );
}

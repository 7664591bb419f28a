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
  const isEntry = (own: Cell[]): boolean => !isBlankRow(own, span) && !isTotalRow(own, span, entries);
  const named = cells
    .slice(rows.first, rows.last + 1)
    .filter(isEntry)
    .map((own) => ({ name: textOf(own[client.column - 1]), isTitle: isLoneCell(own, span) }));
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
export function titleColumn(cells: Cell[][], span: ColumnSpan, { first, last }: Rows): number | undefined {
  if (!isTitle(cells, span, first)) return undefined;
  const own = rowAt(cells, first);
  for (let column = span.first; column <= span.last && first < last; column += 1)
    if (!isBlank(own[column])) return column;
  return undefined;
}

/** Whether a row holds a name alone, with a fuller row below. Months, years and statuses are no names. */
export function isTitle(cells: Cell[][], span: ColumnSpan, row: number): boolean {
  const own = rowAt(cells, row);
  if (!isLoneCell(own, span) || isLoneCell(rowAt(cells, row + 1), span) || isTotalRow(own, span, []))
    return false;
  if (isBlankRow(rowAt(cells, row + 1), span)) return false;
  const text = String(own.slice(span.first, span.last + 1).find((cell) => !isBlank(cell))).trim();
  return (
    /\p{L}{2}/u.test(text) &&
    !/[:.!?]$/.test(text) &&
    statusOf(text) === undefined &&
    typeof readDate(`1 ${text} 2000`) !== 'number' &&
    typeof readDate(`1 ${text}`) !== 'number'
  );
}

import type { Cell, Grid, Table } from '../model/table';
import { isTitle } from './client-place';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { isTotalRow, rowAt } from './row-shape';
import { entryColumnsOf } from './understand-table';

/** Who a row names: an id and a name, either of which may be empty. */
export interface RowClient {
  id: string;
  name: string;
  /** The row, counted from 0, in which the client is named. */
  row: number;
}

/**
 * Reads who a row names. A further line of an invoice may leave its client blank; below a merged cell, and in a group with a
 * title, the name goes on.
 */
export function clientReader({ cells }: Grid, table: Table, read: ColumnReaders): ColumnReader<RowClient> {
  const [idAt, nameAt] = [read.text('client_id'), read.text('client')];
  const isTitled = table.clientIn === 'title';
  const places = table.clientIn === 'row' ? furtherLines(table, read) : namedAbove(cells, table, read);
  return (row) => {
    const at = places.get(row) ?? row;
    if (isTitled && at === row) return { id: '', name: '', row };
    return { id: isTitled ? '' : idAt(at), name: nameAt(at), row: at };
  };
}

/** Rows without a client, right below one of the same number, by the row that names it. */
function furtherLines(table: Table, read: ColumnReaders): Map<number, number> {
  const [idAt, nameAt, numberAt] = [read.text('client_id'), read.text('client'), read.text('number')];
  const places = new Map<number, number>();
  for (let row = table.firstRow; row < table.lastRow; row += 1) {
    if (nameAt(row) !== '' || idAt(row) !== '') continue;
    const number = numberAt(row);
    if (number !== '' && number === numberAt(row - 1)) places.set(row, places.get(row - 1) ?? row - 1);
  }
  return places;
}

/** Rows without a client by the last row above them that names one. */
function namedAbove(cells: Cell[][], table: Table, read: ColumnReaders): Map<number, number> {
  const [idAt, nameAt] = [read.text('client_id'), read.text('client')];
  const span = { first: table.firstColumn - 1, last: table.lastColumn - 1 };
  const entries = entryColumnsOf(table.columns);
  const names = (row: number): boolean =>
    table.clientIn === 'title'
      ? isTitle(cells, span, row)
      : (nameAt(row) !== '' || idAt(row) !== '') && !isTotalRow(rowAt(cells, row), span, entries);
  const places = new Map<number, number>();
  let place: number | undefined;
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    if (names(row)) place = row;
    else if (place !== undefined) places.set(row, place);
  }
  return places;
}

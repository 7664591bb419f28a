import type { Grid, Table } from '../model/table';
import type { ColumnReaders } from './column-readers';

/** A table with its grid and the readers of its columns. */
export interface TableSource {
  grid: Grid;
  table: Table;
  read: ColumnReaders;
}

import type { Grid, Role, Table } from '../model/table';
import { type ColumnSpan, isBlank, isBlankRow, isLoneCell, isTotalRow, rowAt } from './row-shape';
import { entryColumnsOf } from './understand-table';

/** Columns of which every invoice fills one. */
const FACTS: Role[] = [
  'number',
  'issued',
  'due',
  'paid_on',
  'amount',
  'net',
  'paid_amount',
  'open',
  'days_late',
];

/** Makes the test whether a row holds an entry: it is not blank, a total, a title in between or repeated headings. */
export function entryTest({ cells }: Grid, table: Table): (row: number) => boolean {
  const span: ColumnSpan = { first: table.firstColumn - 1, last: table.lastColumn - 1 };
  const entries = entryColumnsOf(table.columns);
  const headings = table.columns.map(({ column }) => column - 1);
  const facts = table.columns.filter(({ role }) => FACTS.includes(role)).map(({ column }) => column - 1);
  const heading = rowAt(cells, table.headingRow - 1);
  return (row) => {
    const own = rowAt(cells, row);
    if (isBlankRow(own, span) || isTotalRow(own, span, entries)) return false;
    if (isLoneCell(own, span) && table.columns.length > 1) return false;
    // A remark fills other columns than an invoice does.
    if (facts.length > 0 && facts.every((column) => isBlank(own[column]))) return false;
    return headings.some((column) => own[column] !== heading[column]);
  };
}

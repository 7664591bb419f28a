import type { Invoice } from '../core/book';
import { type Status, statusOf } from './answer-words';
import type { ClientRegister } from './client-register';
import type { ColumnReaders } from './column-readers';
import { type DocumentType, documentTypeOf } from './document-type';
import { readRow } from './invoice-row';
import { isBlankRow, isLoneCell, isTotalRow, type Stripe } from './row-shape';
import type { Grid, Table } from './table';
import { habitsOf, type RowFacts } from './table-habits';
import { entryColumnsOf } from './understand-table';

/** What reading the rows of an invoice table gave, besides problems. */
export interface InvoiceRows {
  invoices: Invoice[];
  /** Drafts and voided invoices. */
  leftOut: number;
}

/** Reads every row of a table as an invoice, or as a line of one. */
export function readInvoices(
  grid: Grid,
  table: Table,
  read: ColumnReaders,
  register: ClientRegister,
  bookCurrency: string,
): InvoiceRows {
  const rows: InvoiceRows = { invoices: [], leftOut: 0 };
  const habits = habitsOf(table, read, bookCurrency);
  const isEntry = entryTest(grid, table);
  let others = 0;
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    if (!isEntry(row)) continue;
    const status = readStatus(read, row);
    const type = readType(read, row);
    if (type === 'purchase' || type === 'payment') others += 1;
    else if (status === 'void' || status === 'draft' || type === 'offer') rows.leftOut += 1;
    else readEntry(read, row, register, { ...habits, status, credit: type === 'credit' }, rows.invoices);
  }
  if (others > 0) read.problem('other-documents', table.headingRow - 1, 'type', String(others));
  return rows;
}

/** Tells rows that hold an entry from blank ones, totals, titles in between and headings that come again. */
function entryTest({ cells }: Grid, table: Table): (row: number) => boolean {
  const stripe: Stripe = { first: table.firstColumn - 1, last: table.lastColumn - 1 };
  const entries = entryColumnsOf(table.columns);
  const headings = table.columns.map(({ column }) => column - 1);
  const heading = cells[table.headingRow - 1];
  return (row) => {
    const own = cells[row];
    if (isBlankRow(own, stripe) || isTotalRow(own, stripe, entries)) return false;
    if (isLoneCell(own, stripe) && table.columns.length > 1) return false;
    return headings.some((column) => own[column] !== heading[column]);
  };
}

function readEntry(
  read: ColumnReaders,
  row: number,
  register: ClientRegister,
  facts: RowFacts,
  invoices: Invoice[],
): void {
  const client = register.find(idOf(read, row), read.text(row, 'client'), read.origin(row, 'client'));
  if (client) invoices.push(readRow(read, row, client.key, facts));
  // Without number and date it is no invoice but a remark or a sum.
  else if (read.text(row, 'number') || read.text(row, 'issued'))
    read.problem('missing-client', row, 'client', '');
}

/** What a row is, by its type; a credit note also by its status or its number. */
function readType(read: ColumnReaders, row: number): DocumentType | undefined {
  if (read.text(row, 'credit_of') !== '') return 'credit';
  const type = documentTypeOf(read.text(row, 'type'));
  if (type) return type;
  const isCredit = (['status', 'number'] as const).some(
    (role) => documentTypeOf(read.text(row, role)) === 'credit',
  );
  return isCredit ? 'credit' : undefined;
}

/** The client's number, or nothing where the number is all that names them. */
export function idOf(read: ColumnReaders, row: number): string {
  return read.text(row, 'client_id');
}

function readStatus(read: ColumnReaders, row: number): Status | undefined {
  const text = read.text(row, 'status');
  if (text === '') return undefined;
  const status = statusOf(read.cell(row, 'status'));
  if (status === undefined) read.problem('unknown-status', row, 'status', text);
  return status;
}

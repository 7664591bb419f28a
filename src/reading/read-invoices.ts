import type { DocumentType, Status } from '../languages/reading-language';
import type { Invoice } from '../model/invoice';
import type { Grid, Table } from '../model/table';
import { statusOf } from './answer-words';
import type { ClientRegister } from './client-register';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { documentTypeOf } from './document-type';
import { type RowReader, rowReader } from './invoice-row';
import { type ColumnSpan, isBlankRow, isLoneCell, isTotalRow, rowAt } from './row-shape';
import { conventionsOf } from './table-conventions';
import { entryColumnsOf } from './understand-table';

/** What the rows of an invoice table hold, besides problems. */
export interface InvoiceRows {
  invoices: Invoice[];
  /** Rows of voided invoices, counted from 0. */
  voided: number[];
  /** Drafts and voided invoices. */
  excludedDocuments: number;
}

/** Reads every row of a table as an invoice, or as a line of one. */
export function readInvoices(
  grid: Grid,
  table: Table,
  read: ColumnReaders,
  register: ClientRegister,
  bookCurrency: string,
): InvoiceRows {
  const rows: InvoiceRows = { invoices: [], voided: [], excludedDocuments: 0 };
  const isEntry = entryTest(grid, table);
  const [statusAt, typeAt] = [statusReader(read), typeReader(read)];
  const readInvoiceRow = invoiceReader(
    read,
    register,
    rowReader(read, conventionsOf(table, read, bookCurrency)),
  );
  let others = 0;
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    if (!isEntry(row)) continue;
    const status = statusAt(row);
    const type = typeAt(row);
    if (type === 'purchase' || type === 'payment') others += 1;
    else if (status === 'void' || status === 'draft' || type === 'offer') {
      rows.excludedDocuments += 1;
      if (status === 'void') rows.voided.push(row);
    } else {
      const invoice = readInvoiceRow(row, status, type === 'credit');
      if (invoice) rows.invoices.push(invoice);
    }
  }
  if (others > 0) {
    const origin = read.origin('type')(table.headingRow - 1);
    read.list({ code: 'other-documents', origin, detail: others });
  }
  return rows;
}

/**
 * Reads the rows of voided invoices. They do not count, and a credit note for one of them does not either. The client of such a
 * row is none by that row alone.
 */
export function readVoided(
  table: Table,
  read: ColumnReaders,
  register: ClientRegister,
  bookCurrency: string,
  rows: number[],
): Invoice[] {
  const [idOf, nameOf, typeAt] = [read.text('client_id'), read.text('client'), typeReader(read)];
  const readRow = rowReader(read, conventionsOf(table, read, bookCurrency));
  return rows.flatMap((row) => {
    const client = register.keyOf(idOf(row), nameOf(row));
    return client === undefined ? [] : readRow(row, client, 'void', typeAt(row) === 'credit');
  });
}

/** Makes the test whether a row holds an entry: it is not blank, a total, a title in between or repeated headings. */
function entryTest({ cells }: Grid, table: Table): (row: number) => boolean {
  const span: ColumnSpan = { first: table.firstColumn - 1, last: table.lastColumn - 1 };
  const entries = entryColumnsOf(table.columns);
  const headings = table.columns.map(({ column }) => column - 1);
  const heading = rowAt(cells, table.headingRow - 1);
  return (row) => {
    const own = rowAt(cells, row);
    if (isBlankRow(own, span) || isTotalRow(own, span, entries)) return false;
    if (isLoneCell(own, span) && table.columns.length > 1) return false;
    return headings.some((column) => own[column] !== heading[column]);
  };
}

function invoiceReader(
  read: ColumnReaders,
  register: ClientRegister,
  readRow: RowReader,
): (row: number, status: Status | undefined, isCredit: boolean) => Invoice | undefined {
  const [idOf, nameOf, placeOf] = [read.text('client_id'), read.text('client'), read.origin('client')];
  const [numberAt, dateAt] = [read.text('number'), read.text('issued')];
  return (row, status, isCredit) => {
    const client = register.find(idOf(row), nameOf(row), row, placeOf);
    if (client) return readRow(row, client.key, status, isCredit);
    // A row without number and date is a remark or a sum, not an invoice.
    if (numberAt(row) || dateAt(row)) read.problem('missing-client', row, 'client', '');
    return undefined;
  };
}

/** Reads what a document is from its type; a credit note also from its status or its number. */
function typeReader(read: ColumnReaders): ColumnReader<DocumentType | undefined> {
  const [creditOf, typeAt] = [read.text('credit_of'), read.text('type')];
  const [statusAt, numberAt] = [read.text('status'), read.text('number')];
  return (row) => {
    if (creditOf(row) !== '') return 'credit';
    const type = documentTypeOf(typeAt(row));
    if (type) return type;
    const isCredit = documentTypeOf(statusAt(row)) === 'credit' || documentTypeOf(numberAt(row)) === 'credit';
    return isCredit ? 'credit' : undefined;
  };
}

function statusReader(read: ColumnReaders): ColumnReader<Status | undefined> {
  const [cellAt, textAt] = [read.cell('status'), read.text('status')];
  return (row) => {
    const text = textAt(row);
    if (text === '') return undefined;
    const status = statusOf(cellAt(row));
    if (status === undefined) read.problem('unknown-status', row, 'status', text);
    return status;
  };
}

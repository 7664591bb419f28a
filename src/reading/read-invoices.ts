import type { DocumentType, Status } from '../languages/reading-language';
import type { Invoice } from '../model/invoice';
import { lazy } from '../model/lazy';
import { hasWord } from '../model/plain-text';
import { columnOf, type Grid, type Table } from '../model/table';
import { clientReader, type RowClient } from './client-cells';
import type { ClientRegister } from './client-register';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { entryTest } from './entry-rows';
import { type RowReader, rowReader } from './invoice-row';
import type { Lines } from './join-rows';
import { paymentFactsReader } from './read-payment';
import { otherStatuses, statusReader, typeReader } from './row-status';
import { conventionsOf } from './table-conventions';
import { lineWords } from './understand-table';

/** What the rows of an invoice table hold, besides problems. */
export interface InvoiceRows {
  invoices: Invoice[];
  /** Credit notes by their type: their numbers may be those of invoices. */
  credits: Invoice[];
  /** Rows of voided invoices, counted from 0. */
  voided: number[];
  /** Drafts and voided invoices. */
  excludedDocuments: number;
  /** Other rows that count nowhere: they name no client, or are no invoices by their type. */
  left: number;
}

/** Reads every row of a table as an invoice, or as a line of one. */
export function readInvoices(
  grid: Grid,
  table: Table,
  read: ColumnReaders,
  register: ClientRegister,
  bookCurrency: string,
): InvoiceRows {
  const rows: InvoiceRows = { invoices: [], credits: [], voided: [], excludedDocuments: 0, left: 0 };
  const isEntry = entryTest(grid, table);
  const [statusAt, typeAt] = [statusReader(read, otherStatuses(table)), typeReader(read)];
  const conventions = conventionsOf(table, read, bookCurrency);
  const readInvoiceRow = invoiceReader(
    read,
    clientReader(grid, table, read),
    register,
    rowReader(read, conventions),
  );
  let others = 0;
  const readRow = (row: number): void => {
    const status = statusAt(row);
    const type = typeAt(row);
    const isCredit = table.isCredits || type === 'credit';
    if (type === 'purchase' || type === 'payment') others += 1;
    else if (isExcluded(status, type)) {
      rows.excludedDocuments += 1;
      if (status === 'void') rows.voided.push(row);
    } else {
      const invoice = readInvoiceRow(row, status, isCredit);
      if (invoice === 'nobody') rows.left += 1;
      else if (invoice) (isCredit ? rows.credits : rows.invoices).push(invoice);
    }
  };
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) if (isEntry(row)) readRow(row);
  rows.left += others;
  if (others > 0) {
    const origin = read.origin('type')(table.headingRow - 1);
    read.list({ code: 'other-documents', origin, detail: others });
  }
  return rows;
}

/** Whether a document is none that was sent, or one that was taken back. */
function isExcluded(status: Status | undefined, type: DocumentType | undefined): boolean {
  return status === 'void' || status === 'draft' || type === 'offer';
}

/**
 * Reads the rows of voided invoices. They do not count, and a credit note for one of them does not either. The client of such a
 * row is none by that row alone.
 */
export function readVoided(
  grid: Grid,
  table: Table,
  read: ColumnReaders,
  register: ClientRegister,
  bookCurrency: string,
  rows: number[],
): Invoice[] {
  const [clientAt, typeAt] = [clientReader(grid, table, read), typeReader(read)];
  const readRow = rowReader(read, conventionsOf(table, read, bookCurrency));
  return rows.flatMap((row) => {
    const { id, name } = clientAt(row);
    const client = register.keyOf(id, name);
    return client === undefined ? [] : readRow(row, client, 'void', typeAt(row) === 'credit');
  });
}

/** Reads a row as an invoice; "nobody" where it names no client, undefined where it is no invoice. */
function invoiceReader(
  read: ColumnReaders,
  clientAt: ColumnReader<RowClient>,
  register: ClientRegister,
  readRow: RowReader,
): (row: number, status: Status | undefined, isCredit: boolean) => Invoice | 'nobody' | undefined {
  const placeOf = read.origin('client');
  const [numberAt, dateAt] = [read.text('number'), read.text('issued')];
  return (row, status, isCredit) => {
    const { id, name, row: place } = clientAt(row);
    const client = register.find(id, name, place, placeOf);
    if (client) return readRow(row, client.key, status, isCredit);
    // A row without number and date is a remark or a sum, not an invoice.
    if (!numberAt(row) && !dateAt(row)) return undefined;
    read.problem('missing-client', row, 'client', '');
    return 'nobody';
  };
}

/** What joining the rows of a table must know of it; nothing is listed twice. */
export function joiningOf(table: Table, quiet: () => ColumnReaders): Lines {
  const isOfLines = (role: 'amount' | 'net'): boolean =>
    table.rowGrain === 'line' && hasWord(columnOf(table.columns, role)?.heading ?? '', lineWords());
  const factsAt = lazy(() => paymentFactsReader(quiet()));
  const statusAt = lazy(() => statusReader(quiet(), []));
  return {
    rowGrain: table.rowGrain,
    ofLines: (['amount', 'net'] as const).filter(isOfLines),
    factsOf: ({ origins: [{ row }], amount, currency }) =>
      factsAt()(row - 1, statusAt()(row - 1), amount, currency),
  };
}

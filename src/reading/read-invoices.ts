import type { DocumentType, Status } from '../languages/reading-language';
import type { Invoice } from '../model/invoice';
import { lazy } from '../model/lazy';
import { hasWord } from '../model/plain-text';
import { type Cell, columnOf, type Grid, type Role, type Table } from '../model/table';
import { statusOf } from './answer-words';
import { clientReader, type RowClient } from './client-cells';
import type { ClientRegister } from './client-register';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { documentTypeIn, documentTypeOf } from './document-type';
import { CONFIDENT_MATCH, matchOf } from './heading-match';
import { type RowReader, rowReader } from './invoice-row';
import type { Lines } from './join-rows';
import { paymentFactsReader } from './read-payment';
import { type ColumnSpan, isBlank, isBlankRow, isLoneCell, isTotalRow, rowAt } from './row-shape';
import { conventionsOf } from './table-conventions';
import { entryColumnsOf, lineWords } from './understand-table';

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
function entryTest({ cells }: Grid, table: Table): (row: number) => boolean {
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

/** Reads what a document is from its type; a credit note also from its status or its number. */
function typeReader(read: ColumnReaders): ColumnReader<DocumentType | undefined> {
  const [creditOf, typeAt] = [read.text('credit_of'), read.text('type')];
  const [statusAt, numberAt] = [read.text('status'), read.text('number')];
  return (row) => {
    if (creditOf(row) !== '') return 'credit';
    const type = documentTypeIn(typeAt(row));
    if (type) return type;
    const isCredit = documentTypeOf(statusAt(row)) === 'credit' || documentTypeOf(numberAt(row)) === 'credit';
    return isCredit ? 'credit' : undefined;
  };
}

/** Further columns for a status, by index from 0: that of the order beside that of the payment. */
function otherStatuses({ columns, headings }: Table): number[] {
  const taken = columns.map(({ column }) => column - 1);
  if (!columnOf(columns, 'status')) return [];
  return headings.flatMap((heading, column) =>
    !taken.includes(column) && matchOf(heading, 'status') >= CONFIDENT_MATCH - 0.01 ? column : [],
  );
}

/** Statuses of a document that no payment changes. */
const FINAL: (Status | undefined)[] = ['draft', 'void'];

function statusReader(read: ColumnReaders, others: number[]): ColumnReader<Status | undefined> {
  const otherAt = others.map((column) => read.at(column));
  const [cellAt, textAt, paydayAt] = [read.cell('status'), read.text('status'), read.cell('paid_on')];
  return (row) => {
    for (const at of otherAt) {
      const other = statusOf(at(row));
      if (FINAL.includes(other)) return other;
    }
    const text = textAt(row);
    if (text === '') return cancelled(paydayAt(row));
    const status = statusOf(cellAt(row));
    if (status === undefined) read.problem('unknown-status', row, 'status', text);
    return status;
  };
}

/** "Cancelled" in place of a day of payment. */
function cancelled(cell: Cell): Status | undefined {
  const status = typeof cell === 'string' && !/\d/.test(cell) ? statusOf(cell) : undefined;
  return status === 'void' || status === 'written-off' ? status : undefined;
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

import type { Invoice, Payment } from '../core/book';
import { currencyOf } from './amount-format';
import { type Status, statusOf, yesOrNo } from './answer-words';
import type { ClientRegister } from './client-register';
import type { ColumnReaders } from './column-readers';
import type { Cell, Grid, Table } from './table';
import { isBlankRow, isTotalRow } from './understand-table';

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
  const invoices: Invoice[] = [];
  let leftOut = 0;
  for (let row = table.firstRow - 1; row < table.lastRow; row += 1) {
    if (isBlankRow(grid.cells[row]) || isTotalRow(grid.cells[row])) continue;
    const status = readStatus(read, row);
    if (status === 'void' || status === 'draft') {
      leftOut += 1;
      continue;
    }
    const client = register.find(idOf(read, row), read.text(row, 'client'), read.origin(row, 'client'));
    if (!client) {
      // Without number and date it is no invoice but a remark or a sum.
      if (read.text(row, 'number') || read.text(row, 'issued'))
        read.problem('missing-client', row, 'client', '');
      continue;
    }
    invoices.push(readRow(read, row, client.key, status, bookCurrency));
  }
  return { invoices, leftOut };
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

function readRow(
  read: ColumnReaders,
  row: number,
  client: string,
  status: Status | undefined,
  bookCurrency: string,
): Invoice {
  const currency = readCurrency(read, row) ?? bookCurrency;
  const net = read.money(row, 'net', currency);
  const amount = read.money(row, 'amount', currency) ?? net ?? read.money(row, 'open', currency);
  const invoice: Invoice = {
    client,
    currency,
    ...readPayment(read, row, status, amount, currency),
    origins: [read.origin(row)],
  };
  const optional = {
    number: read.text(row, 'number') || undefined,
    issued: read.day(row, 'issued'),
    due: read.day(row, 'due'),
    terms: daysOf(read.cell(row, 'terms')),
    amount,
    net,
    daysLate: read.number(row, 'days_late'),
    disputed: read.has('disputed') ? isDisputed(read.cell(row, 'disputed')) : undefined,
    reminders: read.has('reminders') ? countOf(read.cell(row, 'reminders')) : undefined,
    discount: read.has('discount') ? read.money(row, 'discount', currency) : undefined,
  };
  for (const [name, value] of Object.entries(optional)) {
    if (value !== undefined) Object.assign(invoice, { [name]: value });
  }
  checkDates(read, row, invoice);
  return invoice;
}

function readCurrency(read: ColumnReaders, row: number): string | undefined {
  const text = read.text(row, 'currency');
  if (text !== '') {
    const code = currencyOf(text);
    if (!code) read.problem('unknown-currency', row, 'currency', text);
    return code;
  }
  for (const role of ['amount', 'open', 'net'] as const) {
    const cell = read.cell(row, role);
    const code = typeof cell === 'string' ? currencyOf(cell) : undefined;
    if (code) return code;
  }
  return undefined;
}

/** What was paid and when, and what is open, from whichever columns the sheet has for it. */
function readPayment(
  read: ColumnReaders,
  row: number,
  status: Status | undefined,
  amount: number | undefined,
  currency: string,
): Pick<Invoice, 'payments' | 'state' | 'open'> {
  const day = read.day(row, 'paid_on');
  const paid = read.money(row, 'paid_amount', currency);
  const openCell = read.money(row, 'open', currency);
  const open = openOf({ status, amount, paid, openCell, dated: day !== undefined });
  const tells =
    (status !== undefined && status !== 'unsaid') ||
    read.has('paid_on') ||
    paid !== undefined ||
    openCell !== undefined;
  if (!tells) return { payments: [], state: 'unknown' };
  const settled = amount === undefined ? 0 : amount - (open ?? 0);
  const hasPayment = day !== undefined || (settled > 0 && open === 0) || (paid ?? 0) > 0;
  const payment: Payment = { amount: settled, ...(day === undefined ? {} : { day }) };
  const isOpen = open === undefined ? status !== 'paid' && day === undefined : open > 0;
  return {
    payments: hasPayment ? [payment] : [],
    state: isOpen ? 'open' : 'paid',
    ...(open === undefined ? {} : { open }),
  };
}

/** The open part in minor units; undefined where there is no amount to tell it from. */
function openOf(row: {
  status: Status | undefined;
  amount: number | undefined;
  paid: number | undefined;
  openCell: number | undefined;
  dated: boolean;
}): number | undefined {
  const { status, amount, paid, openCell, dated } = row;
  if (status === 'paid') return 0;
  if (openCell !== undefined) return Math.max(0, openCell);
  if (amount === undefined) return undefined;
  if (paid !== undefined && paid > 0) return Math.max(0, amount - paid);
  return dated ? 0 : Math.max(0, amount);
}

/** "30 days net", "14 Tage", 30; other texts ("on receipt") say no number. */
function daysOf(cell: Cell): number | undefined {
  const match = /\d{1,3}/.exec(String(cell ?? ''));
  return match ? Number(match[0]) : undefined;
}

/** "Mahnstufe 2", "2. Mahnung", 2; any other word is one reminder, an empty cell none. */
function countOf(cell: Cell): number {
  const text = String(cell ?? '').trim();
  const match = /\d{1,2}/.exec(text);
  if (match) return Number(match[0]);
  return text === '' || yesOrNo(cell) === false || /^[-–]$/.test(text) ? 0 : 1;
}

/** Yes, a date or a reason mean a dispute; no, a dash or an empty cell none. */
function isDisputed(cell: Cell): boolean {
  const text = String(cell ?? '').trim();
  return yesOrNo(cell) ?? (text !== '' && !/^[-–]+$/.test(text));
}

function checkDates(read: ColumnReaders, row: number, { issued, due, payments }: Invoice): void {
  if (issued === undefined) return;
  if (due !== undefined && due < issued) read.problem('due-before-issued', row, 'due', read.text(row, 'due'));
  const paid = payments[0]?.day;
  if (paid !== undefined && paid < issued)
    read.problem('paid-before-issued', row, 'paid_on', read.text(row, 'paid_on'));
}

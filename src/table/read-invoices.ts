import type { Invoice, Minor, Payment } from '../core/book';
import { currencyOf } from './amount-format';
import { type Status, statusOf, yesOrNo } from './answer-words';
import type { ClientRegister } from './client-register';
import type { ColumnReaders } from './column-readers';
import { discountFormOf, discountOn } from './discount';
import { type DocumentType, documentTypeOf } from './document-type';
import { matchOf } from './heading-match';
import { plainHeading } from './plain-text';
import { isBlankRow, isLoneCell, isTotalRow, type Stripe } from './row-shape';
import type { Cell, Grid, Role, Table } from './table';
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

/** What holds for every row of a table. */
interface Habits {
  currency: string;
  discount: ReturnType<typeof discountFormOf>;
  unbilled: boolean;
  /** Columns of reminders, by index from 0: one with their number, or one for each of them. */
  reminders: number[];
}

/** What holds for one row of it. */
interface RowFacts extends Habits {
  status: Status | undefined;
  credit: boolean;
}

function habitsOf(table: Table, read: ColumnReaders, bookCurrency: string): Habits {
  const headingOf = (role: Role): string =>
    table.columns.find((column) => column.role === role)?.heading ?? '';
  return {
    currency: currencyOf(headingOf('amount') || headingOf('open')) ?? bookCurrency,
    discount: discountFormOf(headingOf('discount'), read.column('discount')),
    unbilled: UNBILLED.test(plainHeading(headingOf('hours'))),
    reminders: reminderColumns(table),
  };
}

function reminderColumns({ columns, headings }: Table): number[] {
  const found = columns.find(({ role }) => role === 'reminders');
  if (!found) return [];
  const taken = columns.map(({ column }) => column - 1);
  const others = headings.flatMap((heading, column) =>
    !taken.includes(column) && matchOf(heading, 'reminders') >= 0.5 ? [column] : [],
  );
  return [found.column - 1, ...others];
}

/** Headings of hours that nobody paid for; any other hours are those that were billed. */
const UNBILLED = /unbilled|unpaid|extra|unbezahlt|nicht berechnet|mehrstunden|non factur|non fattur|nefaktur/;

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

function readRow(read: ColumnReaders, row: number, client: string, facts: RowFacts): Invoice {
  const currency = readCurrency(read, row) ?? facts.currency;
  // A credit note takes back, whether or not its sign says so.
  const signed = (money: number | undefined): number | undefined =>
    facts.credit && money !== undefined ? -Math.abs(money) : money;
  const net = signed(read.money(row, 'net', currency));
  const amount =
    signed(read.money(row, 'amount', currency)) ?? net ?? signed(read.money(row, 'open', currency));
  const { payments, state, open } = readPayment(read, row, facts.status, amount, currency);
  const invoice: Invoice = { client, currency, payments, state, origins: [read.origin(row)] };
  if (open !== undefined) invoice.open = open;
  if (amount !== undefined) invoice.amount = amount;
  if (net !== undefined) invoice.net = net;
  fillDates(invoice, read, row);
  fillRemarks(invoice, read, row, facts);
  checkDates(read, row, invoice);
  return invoice;
}

// The members are set one by one: a loop over their names would take longer than all the rest, once for every row.

function fillDates(invoice: Invoice, read: ColumnReaders, row: number): void {
  const number = read.text(row, 'number');
  if (number !== '') invoice.number = number;
  const creditOf = read.text(row, 'credit_of');
  if (creditOf !== '') invoice.creditOf = creditOf;
  const issued = read.day(row, 'issued');
  if (issued !== undefined) invoice.issued = issued;
  const due = read.day(row, 'due');
  if (due !== undefined) invoice.due = due;
  const terms = daysOf(read.cell(row, 'terms'));
  if (terms !== undefined) invoice.terms = terms;
}

function fillRemarks(invoice: Invoice, read: ColumnReaders, row: number, facts: RowFacts): void {
  const daysLate = read.number(row, 'days_late');
  if (daysLate !== undefined) invoice.daysLate = daysLate;
  if (read.has('disputed')) invoice.disputed = isDisputed(read.cell(row, 'disputed'));
  const reminders = remindersOf(facts.reminders.map((column) => read.at(row, column)));
  if (reminders !== undefined) invoice.reminders = reminders;
  const discount = readDiscount(read, row, facts.discount, invoice);
  if (discount !== undefined) invoice.discount = discount;
  const hours = read.number(row, 'hours');
  if (hours !== undefined) invoice[facts.unbilled ? 'unbilledHours' : 'hours'] = hours;
}

/** The money that was let off; a discount in percent is worked out from what was billed after it. */
function readDiscount(
  read: ColumnReaders,
  row: number,
  form: Habits['discount'],
  { net, amount, currency }: Invoice,
): number | undefined {
  if (!read.has('discount')) return undefined;
  if (form === 'money') {
    const money = read.money(row, 'discount', currency);
    return money === undefined ? undefined : Math.abs(money);
  }
  const figure = read.number(row, 'discount');
  const billed = net ?? amount;
  return figure === undefined || billed === undefined ? undefined : discountOn(billed, form, figure);
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
): Pick<Invoice, 'payments' | 'state'> & { open?: Minor | undefined } {
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
  const payment: Payment = day === undefined ? { amount: settled } : { day, amount: settled };
  const isOpen = open === undefined ? status !== 'paid' && day === undefined : open > 0;
  return { payments: hasPayment ? [payment] : [], state: isOpen ? 'open' : 'paid', open };
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
  if (cell === undefined || cell === '') return undefined;
  const match = /\d{1,3}/.exec(String(cell ?? ''));
  return match ? Number(match[0]) : undefined;
}

/** Reminders from a column that counts them, or from one column each ("1. Mahnung", "2. Mahnung"). */
function remindersOf(cells: Cell[]): number | undefined {
  const counts = cells.map(countOf);
  if (counts.length < 2) return counts[0];
  return counts.filter((count) => count > 0).length;
}

/** "Mahnstufe 2", "2. Mahnung", 2; a date or any other word is one reminder, an empty cell none. */
function countOf(cell: Cell): number {
  const text = String(cell ?? '').trim();
  if (/^\d{1,4}[./-]\s?\d{1,2}[./-]/.test(text)) return 1;
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

import type { Invoice } from '../core/book';
import { currencyOf } from './amount-format';
import { yesOrNo } from './answer-words';
import type { ColumnReaders } from './column-readers';
import { discountOn } from './discount';
import { readPayment } from './read-payment';
import type { Cell } from './table';
import type { RowFacts } from './table-habits';

/** One row as an invoice, or as a line of one; what cannot be read is listed. */
export function readRow(read: ColumnReaders, row: number, client: string, facts: RowFacts): Invoice {
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
  form: RowFacts['discount'],
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

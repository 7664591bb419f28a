import type { Status } from '../languages/reading-language';
import { type Invoice, paymentsOf } from '../model/invoice';
import { isNothing, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { yesOrNo } from './answer-words';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { complaintIn } from './complaint';
import { cashDiscountOn, cashDiscountReader, discountReader } from './discount';
import { promptDiscountOf, termsOf } from './payment-terms';
import { paymentReader } from './read-payment';
import { rowCurrency } from './row-currency';
import type { TableConventions } from './table-conventions';

/**
 * Reads one row of a client as an invoice, or as a line of one. The amount of a credit note is negative, whatever its
 * sign in the sheet.
 */
export type RowReader = (
  row: number,
  client: string,
  status: Status | undefined,
  isCredit: boolean,
) => Invoice;

/** Makes the reader of a table's rows; what cannot be read is listed. */
export function rowReader(read: ColumnReaders, conventions: TableConventions): RowReader {
  const currencyAt = listedCurrency(read);
  const [netAt, amountAt, openAt] = [read.money('net'), read.money('amount'), read.money('open')];
  const paymentAt = paymentReader(read);
  const [numberAt, creditOf, termsAt] = [read.text('number'), read.text('credit_of'), read.cell('terms')];
  const recommenderAt = read.text('recommended_by');
  const [issuedAt, dueAt, daysLateAt] = [read.day('issued'), read.day('due'), read.number('days_late')];
  const [disputedAt, hasDisputes] = [read.cell('disputed'), read.has('disputed')];
  const remindersOf = remindersReader(read, conventions);
  const [discountAt, hoursAt, originOf] = [
    discountReader(read, conventions.discount),
    read.number('hours'),
    read.origin(),
  ];
  const cashDiscountAt = cashDiscountReader(read, conventions.cashDiscount);
  const checkDates = dateChecker(read);
  return (row, client, status, isCredit) => {
    const currency = currencyAt(row) ?? conventions.currency;
    const sign = (money: number | undefined): number | undefined =>
      isCredit && money !== undefined ? -Math.abs(money) : money;
    const net = sign(netAt(row, currency));
    const amount = sign(amountAt(row, currency)) ?? net ?? sign(openAt(row, currency));
    const hours = hoursAt(row);
    // All members at once, with or without a value: an object that grows is copied several times, for every row.
    const invoice: Invoice = {
      client,
      number: numberAt(row) || undefined,
      issued: issuedAt(row),
      due: dueAt(row),
      terms: termsOf(termsAt(row)),
      currency,
      amount,
      net,
      settlement: paymentAt(row, status, amount, currency),
      hasPaidColumn: conventions.paidDays,
      cashDiscount: cashDiscountAt(row, amount, currency) ?? promptDiscountOn(amount, termsAt(row)),
      daysLate: daysLateAt(row),
      complaint: hasDisputes ? complaintIn(disputedAt(row)) : status === 'disputed' ? 'unsaid' : undefined,
      reminders: remindersOf(row),
      discount: discountAt(row, amount, currency),
      hours: conventions.unbilled ? undefined : hours,
      unbilledHours: conventions.unbilled ? hours : undefined,
      creditOf: creditOf(row) || undefined,
      recommendedBy: recommenderAt(row) || undefined,
      origins: [originOf(row)],
    };
    checkDates(row, invoice);
    return invoice;
  };
}

/** What the terms of a row let off for prompt payment, in minor units. */
function promptDiscountOn(amount: number | undefined, terms: Cell): number | undefined {
  const percent = amount === undefined ? undefined : promptDiscountOf(terms);
  return percent && cashDiscountOn(amount ?? 0, 'percent', percent);
}

/** The currency that a row names; an unknown one is listed with its cell. */
function listedCurrency(read: ColumnReaders): ColumnReader<string | undefined> {
  const currencyAt = rowCurrency(read);
  return (row) => {
    const named = currencyAt(row);
    if (named && !named.isKnown) read.problem('unknown-currency', row, named.role, named.code);
    return named?.code;
  };
}

/**
 * Reads the number of reminders from a column that counts them, or from one column for each ("1. Mahnung", "2.
 * Mahnung").
 */
function remindersReader(
  read: ColumnReaders,
  { reminders }: TableConventions,
): ColumnReader<number | undefined> {
  const columns = reminders.map((column) => read.at(column));
  if (columns.length === 0) return () => undefined;
  return (row) => {
    const counts = columns.map((at) => countOf(at(row)));
    return counts.length === 1 ? counts[0] : counts.filter((count) => count > 0).length;
  };
}

/** The number in "Mahnstufe 2", "2. Mahnung" or 2. A date or any other word is one reminder, an empty cell none. */
function countOf(cell: Cell): number {
  const text = textOf(cell);
  if (/^\d{1,4}[./-]\s?\d{1,2}[./-]/.test(text)) return 1;
  const match = /\d{1,2}/.exec(text);
  if (match) return Number(match[0]);
  return isNothing(text) || yesOrNo(cell) === false ? 0 : 1;
}

/** Lists a due date or a payment before the issue date, and drops such a due date. */
function dateChecker(read: ColumnReaders): (row: number, invoice: Invoice) => void {
  const [dueAt, paidAt] = [read.text('due'), read.text('paid_on')];
  return (row, invoice) => {
    const { issued, due } = invoice;
    if (issued === undefined) return;
    if (due !== undefined && due < issued) {
      read.problem('due-before-issued', row, 'due', dueAt(row));
      delete invoice.due;
    }
    const paid = paymentsOf(invoice)[0]?.day;
    if (paid !== undefined && paid < issued) read.problem('paid-before-issued', row, 'paid_on', paidAt(row));
  };
}

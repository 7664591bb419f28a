import type { Status } from '../languages/reading-language';
import { type Invoice, paymentsOf } from '../model/invoice';
import { isNothing, textOf } from '../model/plain-text';
import type { Cell } from '../model/table';
import { yesOrNo } from './answer-words';
import type { ColumnReader, ColumnReaders } from './column-readers';
import { discountOn } from './discount';
import { paymentReader } from './read-payment';
import { rowCurrency } from './row-currency';
import type { TableConventions } from './table-conventions';

/** Reads one row of a client as an invoice, or as a line of one. A credit note takes back, whether or not its sign says so. */
export type RowReader = (
  row: number,
  client: string,
  status: Status | undefined,
  isCredit: boolean,
) => Invoice;

/** Makes the reader of a table's rows; what cannot be read is listed. */
export function rowReader(read: ColumnReaders, habits: TableConventions): RowReader {
  const currencyAt = listedCurrency(read);
  const [netAt, amountAt, openAt] = [read.money('net'), read.money('amount'), read.money('open')];
  const paymentAt = paymentReader(read);
  const [numberAt, creditOf, termsAt] = [read.text('number'), read.text('credit_of'), read.cell('terms')];
  const [issuedAt, dueAt, daysLateAt] = [read.day('issued'), read.day('due'), read.number('days_late')];
  const [disputedAt, hasDisputes] = [read.cell('disputed'), read.has('disputed')];
  const remindersOf = remindersReader(read, habits);
  const [discountAt, hoursAt, originOf] = [discountReader(read, habits), read.number('hours'), read.origin()];
  const checkDates = dateChecker(read);
  return (row, client, status, isCredit) => {
    const currency = currencyAt(row) ?? habits.currency;
    const sign = (money: number | undefined): number | undefined =>
      isCredit && money !== undefined ? -Math.abs(money) : money;
    const net = sign(netAt(row, currency));
    const amount = sign(amountAt(row, currency)) ?? net ?? sign(openAt(row, currency));
    const hours = hoursAt(row);
    // All members at once, with or without a value: an object that grows is made anew several times, once for every row.
    const invoice: Invoice = {
      client,
      number: numberAt(row) || undefined,
      issued: issuedAt(row),
      due: dueAt(row),
      terms: daysOf(termsAt(row)),
      currency,
      amount,
      net,
      settlement: paymentAt(row, status, amount, currency),
      daysLate: daysLateAt(row),
      disputed: hasDisputes ? saysDisputed(disputedAt(row)) : undefined,
      reminders: remindersOf(row),
      discount: discountAt(row, net ?? amount, currency),
      hours: habits.unbilled ? undefined : hours,
      unbilledHours: habits.unbilled ? hours : undefined,
      creditOf: creditOf(row) || undefined,
      origins: [originOf(row)],
    };
    checkDates(row, invoice);
    return invoice;
  };
}

/** Reads the money that was let off; a discount in percent is worked out from what was billed after it. */
function discountReader(
  read: ColumnReaders,
  { discount: form }: TableConventions,
): (row: number, billed: number | undefined, currency: string) => number | undefined {
  if (form === 'money') {
    const moneyAt = read.money('discount');
    return (row, _billed, currency) => {
      const money = moneyAt(row, currency);
      return money === undefined ? undefined : Math.abs(money);
    };
  }
  const figureAt = read.number('discount');
  return (row, billed) => {
    const figure = figureAt(row);
    return figure === undefined || billed === undefined ? undefined : discountOn(billed, form, figure);
  };
}

/** The currency that a row names; one that nobody knows is listed with its cell. */
function listedCurrency(read: ColumnReaders): ColumnReader<string | undefined> {
  const currencyAt = rowCurrency(read);
  return (row) => {
    const named = currencyAt(row);
    if (named && !named.isKnown) read.problem('unknown-currency', row, named.role, named.code);
    return named?.code;
  };
}

/** "30 days net", "14 Tage", 30; other texts ("on receipt") say no number. */
function daysOf(cell: Cell): number | undefined {
  if (cell === undefined || cell === '') return undefined;
  const match = /\d{1,3}/.exec(textOf(cell));
  return match ? Number(match[0]) : undefined;
}

/** Reminders from a column that counts them, or from one column each ("1. Mahnung", "2. Mahnung"). */
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

/** "Mahnstufe 2", "2. Mahnung", 2; a date or any other word is one reminder, an empty cell none. */
function countOf(cell: Cell): number {
  const text = textOf(cell);
  if (/^\d{1,4}[./-]\s?\d{1,2}[./-]/.test(text)) return 1;
  const match = /\d{1,2}/.exec(text);
  if (match) return Number(match[0]);
  return isNothing(text) || yesOrNo(cell) === false ? 0 : 1;
}

/** Yes, a date or a reason mean a dispute; no, a dash or an empty cell none. */
function saysDisputed(cell: Cell): boolean {
  const text = textOf(cell);
  return yesOrNo(cell) ?? !isNothing(text);
}

/** Lists a due date or a payment before the invoice was written; such a due date is as good as none. */
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

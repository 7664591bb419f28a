import type { Status } from '../languages/reading-language';
import type { Payment, Settlement } from '../model/invoice';
import type { ColumnReaders } from './column-readers';
import { paydayReader } from './payday';
import { isBlank } from './row-shape';

/** The sheet says nothing about payment. One object for all such rows. */
const UNKNOWN: Settlement = { state: 'unknown' };

/** What a row tells of its payment; money in minor units. */
export interface PaymentFacts {
  status: Status | undefined;
  amount: number | undefined;
  /** Paid, beside the deposit. */
  paid: number | undefined;
  deposit: number;
  openCell: number | undefined;
  day: number | undefined;
}

/** Reads one row with its status; money in minor units of the currency. */
type PaymentReader<T> = (
  row: number,
  status: Status | undefined,
  amount: number | undefined,
  currency: string,
) => T;

/** Reads what was paid and when, and what is outstanding, from the columns that the sheet has. */
export function paymentReader(read: ColumnReaders): PaymentReader<Settlement> {
  const factsAt = paymentFactsReader(read);
  // Where others have a day or an amount, a blank cell says that nothing was paid.
  const hasPayments = read.has('paid_on') || read.column('paid_amount').some((cell) => !isBlank(cell));
  return (row, ownStatus, amount, currency) => {
    const facts = factsAt(row, ownStatus, amount, currency);
    const { status, deposit, openCell } = facts;
    const tells =
      (status !== undefined && status !== 'unsaid') || hasPayments || deposit > 0 || openCell !== undefined;
    return tells ? settlementOf(facts) : UNKNOWN;
  };
}

/** Reads what a row tells of its payment. */
export function paymentFactsReader(read: ColumnReaders): PaymentReader<PaymentFacts> {
  const [payday, paidAt, openAt] = [paydayReader(read), read.money('paid_amount'), read.money('open')];
  const depositAt = read.money('deposit');
  return (row, status, amount, currency) => {
    const day = payday.day(row);
    return {
      status: day === undefined ? stronger(status, payday.mark(row)) : status,
      amount,
      paid: paidAt(row, currency),
      deposit: Math.max(0, depositAt(row, currency) ?? 0),
      openCell: openAt(row, currency),
      day,
    };
  };
}

/** Of a status and a mark in the column for the day of payment, the one that says more of the payment. */
function stronger(status: Status | undefined, mark: Status | undefined): Status | undefined {
  const isWeak = status === undefined || status === 'unsaid' || status === 'open' || status === 'disputed';
  return isWeak ? (mark ?? status) : status;
}

/** What is paid and what is open, from what a row tells. */
export function settlementOf(facts: PaymentFacts): Settlement {
  const { status, day } = facts;
  if (status === 'written-off') {
    const outstanding = lostOf(facts);
    return { state: 'written-off', payments: paymentsTold(facts, outstanding), outstanding };
  }
  const open = openOf(facts);
  const payments = paymentsTold(facts, open);
  if (open === undefined && day === undefined) return { state: 'open-without-amount', payments };
  return open ? { state: 'open', payments, outstanding: open } : { state: 'paid', payments };
}

/**
 * The payments that leave so much open: the deposit, of which no day is known, and all the rest on the day of payment. What
 * was let off of a settled invoice was never paid.
 */
function paymentsTold({ amount, paid = 0, deposit, day }: PaymentFacts, open: number | undefined): Payment[] {
  const told = open === 0 && paid > 0 ? paid + deposit : Infinity;
  const settled = amount === undefined ? 0 : Math.min(amount - (open ?? 0), told);
  const before = Math.min(deposit, Math.max(0, settled));
  const rest = settled - before;
  const payments: Payment[] = before > 0 ? [{ amount: before }] : [];
  if (day !== undefined) payments.push({ day, amount: rest });
  else if ((rest > 0 && open === 0) || paid > 0) payments.push({ amount: rest });
  return payments;
}

/** What is outstanding, in minor units; undefined where there is no amount to work it out from. */
function openOf({ status, amount, paid, deposit, openCell, day }: PaymentFacts): number | undefined {
  if (status === 'paid') return 0;
  if (openCell !== undefined) return Math.max(0, openCell);
  if (amount === undefined) return undefined;
  if (paid !== undefined && paid > 0) return Math.max(0, amount - paid - deposit);
  // The day beside "partly paid" or "overdue" is that of a part, and nobody knows of which.
  const isSettled = day !== undefined && status !== 'partly' && status !== 'unpaid';
  return isSettled ? 0 : Math.max(0, amount - deposit);
}

/** What was given up: what is open, or where the sheet has taken that down to nothing, all that was not paid. */
function lostOf({ amount = 0, paid = 0, deposit, openCell }: PaymentFacts): number {
  return openCell !== undefined && openCell > 0 ? openCell : Math.max(0, amount - paid - deposit);
}

import type { Day } from './day';
import type { Minor } from './money';
import type { Origin } from './origin';
import type { Terms } from './terms';

/** A part of an invoice that was paid. */
export interface Payment {
  /** Absent when the sheet says "paid" but not when. */
  day?: Day;
  amount: Minor;
}

/**
 * What a sheet says about the payment of an invoice. Payments without a day are known by their amount alone; a paid
 * invoice may name none at all.
 */
export type Settlement =
  /** The sheet says nothing. */
  | { state: 'unknown' }
  | { state: 'paid'; payments: Payment[] }
  /** A part is still to be paid: `outstanding` is above 0. */
  | { state: 'open'; payments: Payment[]; outstanding: Minor }
  /** To be paid, but the sheet has no amount, so nobody knows how much. */
  | { state: 'open-without-amount'; payments: Payment[] }
  /** The owner gave it up: `outstanding` never comes. The day on which it was given up is not known. */
  | { state: 'written-off'; payments: Payment[]; outstanding: Minor };

/**
 * What the dispute cell of an invoice says: no complaint, one that the owner was to blame for, one without a reason, or
 * one of which the cell does not say which (a bare "yes", a date, words that nobody knows).
 */
export const COMPLAINTS = ['none', 'founded', 'unfounded', 'unsaid'] as const;
export type Complaint = (typeof COMPLAINTS)[number];

/** One invoice or credit note, all its rows joined. */
export interface Invoice {
  /** Key of its client in `Book.clients`. */
  client: string;
  number?: string | undefined;
  issued?: Day | undefined;
  /** As the sheet gives it; scoring fills a missing one from terms or a default, and moves it to a working day. */
  due?: Day | undefined;
  terms?: Terms | undefined;
  currency: string;
  /** What the client owes for it, tax included where the sheet has both; negative for a credit note. Absent: no amount column. */
  amount?: Minor | undefined;
  /**
   * Revenue without tax, where the sheet tells it: a net column, a blank cell of it filled by the usual ratio of the table,
   * or an amount column that is without tax. Absent: scoring takes the tax of the setting out of the amount.
   */
  net?: Minor | undefined;
  settlement: Settlement;
  /**
   * Whether its table has a column for the day of payment, or for the days late. Only then does an unpaid invoice say
   * anything about punctuality.
   */
  hasPaidColumn: boolean;
  /** Money let off for prompt payment, where the row names it. Never in `discount`. */
  cashDiscount?: Minor | undefined;
  /** Ready-made days late, where there is such a column and no paid date. */
  daysLate?: number | undefined;
  /** Absent: its table has no column for disputes. */
  complaint?: Complaint | undefined;
  /** Reminders sent, or the dunning level reached. */
  reminders?: number | undefined;
  /** Discount granted, in money; with tax where the amount is with it. */
  discount?: Minor | undefined;
  /** Hours worked for it. */
  hours?: number | undefined;
  /** Hours worked and not billed, where the column says so. */
  unbilledHours?: number | undefined;
  /** Number of the invoice that a credit note takes back. */
  creditOf?: string | undefined;
  /** Who recommended its client, as the sheet names them. */
  recommendedBy?: string | undefined;
  /** Every row that it was read from, the first one first. */
  origins: [Origin, ...Origin[]];
}

/** Whether a document takes money back. One without an amount is taken for an invoice. */
export function isCreditNote({ amount }: Pick<Invoice, 'amount'>): boolean {
  return amount !== undefined && amount < 0;
}

/**
 * What a complaint in the dispute column counts for: 1 without a reason, ½ where nobody said, 0 where the owner was to
 * blame. A credit note is the answer to a complaint, not one of its own.
 */
export function complaintWeight(invoice: Pick<Invoice, 'amount' | 'complaint'>): number {
  if (isCreditNote(invoice)) return 0;
  if (invoice.complaint === 'unfounded') return 1;
  return invoice.complaint === 'unsaid' ? 0.5 : 0;
}

const NO_PAYMENTS: readonly Payment[] = [];

/** The payments that a sheet names; none where it says nothing about them. */
export function paymentsOf({ settlement }: Pick<Invoice, 'settlement'>): readonly Payment[] {
  return settlement.state === 'unknown' ? NO_PAYMENTS : settlement.payments;
}

/** What is still to be paid by the sheet's own word: 0 for a paid invoice, undefined where it does not tell. */
export function outstandingOf({ settlement }: Pick<Invoice, 'settlement'>): Minor | undefined {
  if (settlement.state === 'paid') return 0;
  return settlement.state === 'open' || settlement.state === 'written-off'
    ? settlement.outstanding
    : undefined;
}

/** The day that places an invoice in time: it was issued, else due, else first paid on it. */
export function dayOfInvoice(invoice: Invoice): Day | undefined {
  return invoice.issued ?? invoice.due ?? firstPaymentDay(invoice);
}

function firstPaymentDay(invoice: Invoice): Day | undefined {
  let first: Day | undefined;
  for (const { day } of paymentsOf(invoice)) {
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  return first;
}

import type { Day } from './day';
import type { Minor } from './money';
import type { Origin } from './origin';

/** A part of an invoice that was paid. */
export interface Payment {
  /** Absent if the sheet says "paid" without a date. */
  day?: Day;
  amount: Minor;
}

/**
 * What a sheet says about the payment of an invoice. A payment without a day has an amount only; a paid
 * invoice may list no payment at all.
 */
export type Settlement =
  /** The sheet says nothing. */
  | { state: 'unknown' }
  | { state: 'paid'; payments: Payment[] }
  /** A part is still to be paid: `outstanding` is above 0. */
  | { state: 'open'; payments: Payment[]; outstanding: Minor }
  /** Still to be paid, but the sheet has no amount. */
  | { state: 'open-without-amount'; payments: Payment[] };

/** One invoice or credit note, all its rows joined. */
export interface Invoice {
  /** Key of its client in `Book.clients`. */
  client: string;
  number?: string | undefined;
  issued?: Day | undefined;
  /** As the sheet gives it; the model fills a missing one from terms or its own default. */
  due?: Day | undefined;
  /** Days to pay as the sheet gives them (a terms column such as "30 days net"). */
  terms?: number | undefined;
  currency: string;
  /** What the client owes, with tax if the sheet has both; negative for a credit note. Absent if unknown. */
  amount?: Minor | undefined;
  /** Revenue without tax, where the sheet has a net column. */
  net?: Minor | undefined;
  settlement: Settlement;
  /** Ready-made days late, where there is such a column and no paid date. */
  daysLate?: number | undefined;
  disputed?: boolean | undefined;
  /** Reminders sent, or the dunning level reached. */
  reminders?: number | undefined;
  /** Discount granted, in money. */
  discount?: Minor | undefined;
  /** Hours worked for it. */
  hours?: number | undefined;
  /** Hours worked and not billed, where the column says so. */
  unbilledHours?: number | undefined;
  /** Number of the invoice that a credit note takes back. */
  creditOf?: string | undefined;
  /** Every row that it was read from, the first one first. */
  origins: [Origin, ...Origin[]];
}

/** Whether a document is a credit note. One without an amount counts as an invoice. */
export function isCreditNote({ amount }: Pick<Invoice, 'amount'>): boolean {
  return amount !== undefined && amount < 0;
}

/** Whether the client disputed the invoice. A credit note is the answer to a dispute, not one of its own. */
export function isDisputed(invoice: Invoice): boolean {
  return invoice.disputed === true && !isCreditNote(invoice);
}

/** Whether something is still to be paid, with or without a known amount. */
export function isOpen({ settlement: { state } }: Pick<Invoice, 'settlement'>): boolean {
  return state === 'open' || state === 'open-without-amount';
}

const NO_PAYMENTS: readonly Payment[] = [];

/** The payments in the sheet; none if it says nothing about them. */
export function paymentsOf({ settlement }: Pick<Invoice, 'settlement'>): readonly Payment[] {
  return settlement.state === 'unknown' ? NO_PAYMENTS : settlement.payments;
}

/** The outstanding amount: 0 for a paid invoice, undefined if the sheet doesn't say. */
export function outstandingOf({ settlement }: Pick<Invoice, 'settlement'>): Minor | undefined {
  if (settlement.state === 'paid') return 0;
  return settlement.state === 'open' ? settlement.outstanding : undefined;
}

/** Revenue without tax where the sheet has it, else the amount; negative for a credit note, 0 where neither is known. */
export function revenueOf({ net, amount }: Pick<Invoice, 'net' | 'amount'>): Minor {
  return net ?? amount ?? 0;
}

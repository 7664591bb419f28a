import type { Day } from '../model/day';
import type { Complaint, Invoice, Payment } from '../model/invoice';
import type { Minor } from '../model/money';
import type { Origin } from '../model/origin';

/** A part of an invoice that a credit note took back. */
export interface CreditedPart {
  amount: Minor;
  /** The day from which on it no longer waits; absent for a credit note without a date: it never did. */
  day: Day | undefined;
}

/** What there is to an invoice that is not simply paid. Money is in minor units of the invoice's own currency. */
export interface Rest {
  /** Whether something is still to be paid and expected, with or without saying how much. */
  isOpen: boolean;
  /** That part: without deductions, credited parts, retentions and what was written off. */
  open: Minor;
  writtenOff: Minor;
  /** An agreed part that is paid years later. */
  retained: Minor;
  credited: readonly CreditedPart[];
  /** Share of the amount that is taken for lost, 0 … 1: now, and at the start of its client's window. */
  lostNow: number;
  lostBefore: number;
  /** Minor units of the currency of its client's lines for one of its own; 0 without a rate. */
  factor: number;
}

/**
 * One invoice or credit note as it is on the as-of date. What every step needs of the invoice is copied here: invoices
 * are far apart in memory, and client by client each would have to be fetched again.
 */
export interface Receivable {
  invoice: Invoice;
  origin: Origin;
  issued: Day | undefined;
  complaint: Complaint | undefined;
  /** Whether the sheet says anything about payment. */
  isTold: boolean;
  isCredit: boolean;
  /** The day that places it in time. */
  day: Day | undefined;
  /** Moved to a working day. */
  due: Day | undefined;
  /** Without tax, in its own currency; negative for a credit note, 0 where no amount is known. */
  net: Minor;
  /** Its payments; one with a day where only "days late" is told. Those after the as-of date are not made yet. */
  payments: readonly Payment[];
  /**
   * The day on which it was settled, by payments or else by credit notes, or up to which an open part is known; absent where
   * nothing tells.
   */
  until: Day | undefined;
  /** Days after the due date, at least 0; absent where it tells nothing of punctuality. */
  daysLate: number | undefined;
  rest: Readonly<Rest>;
}

/** The days up to which a book tells something. */
export interface Horizon {
  asOf: Day;
  /** The as-of date, or in a stale book the day up to which payments are entered: open parts wait and age up to it. */
  end: Day;
  /** Whether the book tells due dates, terms or days of payment at all. Without any, a due date would be nothing but a guess. */
  tellsTiming: boolean;
}

/** Net revenue in the currency of the client's lines. */
export function revenueOf({ net, rest }: Receivable): Minor {
  return net * rest.factor;
}

/** Credit notes are taken in the order of their days, those without one first. */
export function lastCredit(credited: readonly CreditedPart[]): Day | undefined {
  return credited[credited.length - 1]?.day;
}

/** Days past the due date of what is expected and still open; 0 where nothing is, or nobody knows. */
export function daysOverdue({ rest, due, until }: Receivable): number {
  return rest.isOpen && due !== undefined && until !== undefined ? until - due : 0;
}

/** Days past the due date until it was paid, or up to which it is known to be unpaid, written off or not; 0 for the rest. */
export function daysBeyondTerms(receivable: Receivable): number {
  const { daysLate, rest, due, until } = receivable;
  if (daysLate !== undefined) return daysLate;
  if (rest.writtenOff === 0 || due === undefined || until === undefined) return daysOverdue(receivable);
  return until - due;
}

/** Whether a part of it was overdue on a day after the start of the window. */
export function wasOverdueAfter({ due, until, rest }: Receivable, start: Day): boolean {
  if (due === undefined || until === undefined) return false;
  const last = Math.max(until, lastCredit(rest.credited) ?? -Infinity);
  return last > due && last > start;
}

import type { Day } from './day';
import type { Minor } from './money';
import type { Origin } from './origin';

/** A part of an invoice that was paid. */
export interface Payment {
  /** Absent when the sheet says "paid" but not when. */
  day?: Day;
  amount: Minor;
}

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
  /** What the client owes for it, tax included where the sheet has both; negative for a credit note. Absent: no amount column. */
  amount?: Minor | undefined;
  /** Revenue without tax, where the sheet has a net column. */
  net?: Minor | undefined;
  payments: Payment[];
  /** What the sheet says about payment; "unknown" when it says nothing. */
  state: 'paid' | 'open' | 'unknown';
  /** Part of `amount` still unpaid, where the state is open and the amount known. */
  open?: Minor | undefined;
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
  origins: Origin[];
}

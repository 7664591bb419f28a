import type { Day } from '../model/day';
import { type Invoice, isCreditNote, isOpen, outstandingOf, paymentsOf } from '../model/invoice';
import type { Minor } from '../model/money';
import type { Settings } from '../model/settings';
import { WINDOW } from './window';

/** A part of an invoice: paid on a day, or still outstanding at the as-of date. */
export interface Instalment {
  amount: Minor;
  /** The day on which the waiting ended or, for an outstanding part, the as-of date. */
  until: Day;
  isOutstanding: boolean;
}

/** When an invoice was due and when it was paid, as far as we know on the as-of date. */
export interface PaymentTiming {
  invoice: Invoice;
  due: Day;
  /** Whether a part was still unpaid on the as-of date. */
  isOutstanding: boolean;
  /** Days after the due date of the last part, at least 0. */
  daysLate: number;
  /** Days from issue to the last payment; absent while outstanding or undated. */
  daysToPay: number | undefined;
  /** Overdue balance days in the window: minor units times days beyond terms, for each part until its own day. */
  overdueBalanceDays: number;
}

/** The day that dates an invoice: its date of issue, else its due date, else its first payment. */
export function dayOfInvoice(invoice: Invoice): Day | undefined {
  const { issued, due } = invoice;
  return (
    issued ??
    due ??
    paymentsOf(invoice)
      .flatMap(({ day }) => day ?? [])
      .sort((a, b) => a - b)[0]
  );
}

/** The due date: as given, else issue plus terms, else issue plus the default terms. */
export function dueOf(invoice: Invoice, settings: Settings): Day | undefined {
  if (invoice.due !== undefined) return invoice.due;
  return invoice.issued === undefined ? undefined : invoice.issued + (invoice.terms ?? settings.termDays);
}

/**
 * The timing of an invoice on the as-of date. Undefined if unknown: no due date, a credit note, paid
 * without a date, nothing said about payment, or open and not yet due. `days` is the length of the window.
 */
export function timingOf(
  invoice: Invoice,
  asOf: Day,
  settings: Settings,
  days = WINDOW,
): PaymentTiming | undefined {
  const due = dueOf(invoice, settings);
  if (due === undefined || isCreditNote(invoice)) return undefined;
  const [first, ...others] = instalmentsOf(invoice, due, asOf);
  if (first === undefined) return undefined;
  const start = Math.max(due, asOf - days);
  let { until, isOutstanding } = first;
  let overdueBalanceDays = first.amount * Math.max(0, until - start);
  for (const part of others) {
    until = Math.max(until, part.until);
    isOutstanding ||= part.isOutstanding;
    overdueBalanceDays += part.amount * Math.max(0, part.until - start);
  }
  if (isOutstanding && due >= asOf) return undefined;
  return {
    invoice,
    due,
    isOutstanding,
    daysLate: Math.max(0, until - due),
    daysToPay: isOutstanding || invoice.issued === undefined ? undefined : until - invoice.issued,
    overdueBalanceDays,
  };
}

/** Paid parts with their days and, where something is outstanding on the as-of date, that part. */
export function instalmentsOf(invoice: Invoice, due: Day, asOf: Day): Instalment[] {
  const payments = paymentsOf(invoice);
  let isOutstanding = isOpen(invoice);
  // Nearly every invoice is paid once and in full. A fixed list takes less than half the memory of one that grows.
  const only = payments.length === 1 && !isOutstanding ? payments[0] : undefined;
  if (only?.day !== undefined && only.day <= asOf)
    return [{ amount: only.amount, until: only.day, isOutstanding: false }];
  // Some reports give nothing but a ready-made "days late".
  if (invoice.daysLate !== undefined && payments.every((payment) => payment.day === undefined)) {
    const until = Math.min(asOf, due + Math.max(0, invoice.daysLate));
    return [{ amount: invoice.amount ?? 0, until, isOutstanding }];
  }
  const parts: Instalment[] = [];
  let outstanding = outstandingOf(invoice) ?? 0;
  for (const payment of payments) {
    if (payment.day === undefined) continue;
    if (payment.day <= asOf) {
      parts.push({ amount: payment.amount, until: payment.day, isOutstanding: false });
    } else {
      // On the as-of date a later payment has not been made yet.
      outstanding += payment.amount;
      isOutstanding = true;
    }
  }
  if (isOutstanding) parts.push({ amount: outstanding, until: asOf, isOutstanding: true });
  return parts;
}

import type { Day } from '../model/day';
import type { Invoice } from '../model/invoice';
import type { Minor } from '../model/money';
import type { Settings } from '../model/settings';
import { WINDOW } from './client-window';

/** A part of an invoice and the days after its due date: paid then, or still open at the as-of date. */
export interface Part {
  amount: Minor;
  /** The day on which the waiting ended or, for an open part, the as-of date. */
  until: Day;
  /** True when it was still unpaid at the as-of date. */
  open: boolean;
}

/** When an invoice was to be paid and when it was, as far as it can be known on the as-of date. */
export interface PaymentTiming {
  invoice: Invoice;
  due: Day;
  /** Whether a part was still unpaid on the as-of date. */
  open: boolean;
  /** Days after the due date of the last part, at least 0. */
  daysLate: number;
  /** Days from issue to the last payment; absent while open or undated. */
  daysToPay?: number | undefined;
  /** Minor units times days of waiting inside the window, each part to its own day. */
  waited: number;
}

/** The day that places an invoice in time: it was issued, else due, else first paid on it. */
export function dayOfInvoice({ issued, due, payments }: Invoice): Day | undefined {
  return issued ?? due ?? payments.flatMap(({ day }) => day ?? []).sort((a, b) => a - b)[0];
}

/** The due date: as given, else issue plus terms, else issue plus the default terms. */
export function dueOf(invoice: Invoice, settings: Settings): Day | undefined {
  if (invoice.due !== undefined) return invoice.due;
  return invoice.issued === undefined ? undefined : invoice.issued + (invoice.terms ?? settings.termDays);
}

/**
 * The timing of an invoice on the as-of date. Undefined where it cannot be told: no due date, a credit note,
 * paid without a date, nothing said about payment, or open and not yet due. The window is so many `days` long.
 */
export function timingOf(
  invoice: Invoice,
  asOf: Day,
  settings: Settings,
  days = WINDOW,
): PaymentTiming | undefined {
  const due = dueOf(invoice, settings);
  if (due === undefined || (invoice.amount ?? 0) < 0) return undefined;
  const parts = partsOf(invoice, due, asOf);
  if (parts.length === 0) return undefined;
  const start = Math.max(due, asOf - days);
  let { until, open } = parts[0];
  let waited = 0;
  for (const part of parts) {
    until = Math.max(until, part.until);
    open ||= part.open;
    waited += part.amount * Math.max(0, part.until - start);
  }
  if (open && due >= asOf) return undefined;
  return {
    invoice,
    due,
    open,
    daysLate: Math.max(0, until - due),
    daysToPay: open || invoice.issued === undefined ? undefined : until - invoice.issued,
    waited,
  };
}

/** Paid parts with their days and, where something is open on the as-of date, the open part. */
export function partsOf(invoice: Invoice, due: Day, asOf: Day): Part[] {
  // Nearly every invoice is paid once and in full: a list of just that takes less than half the memory of one that grows.
  if (invoice.payments.length === 1 && invoice.state !== 'open') {
    const { day, amount } = invoice.payments[0];
    if (day !== undefined && day <= asOf) return [{ amount, until: day, open: false }];
  }
  // A ready-made "days late" is all that some reports give.
  if (invoice.daysLate !== undefined && invoice.payments.every((payment) => payment.day === undefined)) {
    const until = Math.min(asOf, due + Math.max(0, invoice.daysLate));
    return [{ amount: invoice.amount ?? 0, until, open: invoice.state === 'open' }];
  }
  const parts: Part[] = [];
  let open = invoice.open ?? 0;
  let isOpen = invoice.state === 'open';
  for (const payment of invoice.payments) {
    if (payment.day === undefined) continue;
    if (payment.day <= asOf) {
      parts.push({ amount: payment.amount, until: payment.day, open: false });
    } else {
      // A payment after the as-of date had not been made then.
      open += payment.amount;
      isOpen = true;
    }
  }
  if (isOpen) parts.push({ amount: open, until: asOf, open: true });
  return parts;
}

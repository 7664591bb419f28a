import type { Invoice } from '../book';
import type { ClientFile } from '../client-file';
import { revenueOf } from './margin';
import { type RawLine, timeCost } from './raw-line';

/**
 * Takes: the time of every disputed invoice, and the margin on what was credited after a complaint.
 * A dispute counts as unfounded unless the owner notes otherwise, since the sheet knows only that there was one.
 */
export function complaintsLine(file: ClientFile): RawLine {
  const disputed = file.recent.filter((invoice) => invoice.disputed && (invoice.amount ?? 0) >= 0);
  const credited = file.recent.filter((invoice) => isCreditAfterComplaint(invoice, file.all));
  const time = timeCost(disputed.length * file.settings.complaintMinutes, file.hourlyValue);
  const credit = credited.reduce((sum, invoice) => sum + Math.abs(revenueOf(invoice)), 0);
  return {
    hours: time.hours,
    amount: time.amount - (credit * file.settings.margin) / 100,
    count: disputed.length + credited.length,
    origins: [...disputed, ...credited].map((invoice) => invoice.origins[0]),
    assumptions: ['complaintMinutes', 'hourlyValue', 'margin'],
  };
}

/** A credit note for a disputed invoice: it names it, or it says nothing and follows one. */
function isCreditAfterComplaint(credit: Invoice, all: Invoice[]): boolean {
  if ((credit.amount ?? 0) >= 0) return false;
  if (credit.disputed) return true;
  const disputed = all.filter((invoice) => invoice.disputed && (invoice.amount ?? 0) >= 0);
  if (credit.creditOf !== undefined) return disputed.some((invoice) => invoice.number === credit.creditOf);
  return disputed.some((invoice) => (invoice.issued ?? Infinity) <= (credit.issued ?? -Infinity));
}

import { type Invoice, isCreditNote, isDisputed, revenueOf } from '../../model/invoice';
import { sumOf } from '../../model/sum';
import { type ClientWindow, eventsIn } from '../client-window';
import { dayOfInvoice } from '../payment-timing';
import { minutesOf, type RawLine, timeCost } from './raw-line';

/** A credit note within this many days after a complaint counts as given for it. */
const CREDITED_WITHIN = 90;

/**
 * Takes: the time of unfounded complaints, and the margin on credit notes given for them. Each complaint in the log,
 * founded or not, explains one disputed invoice. Any further disputed invoice counts as an unfounded complaint, since the
 * sheet says only that there was a dispute.
 */
export function complaintsLine(file: ClientWindow): RawLine {
  const unfounded = eventsIn(file, 'unfounded-complaint');
  const explained = eventsIn(file, 'unfounded-complaint', 'founded-complaint').length;
  const disputed = file.recent.filter(isDisputed).sort(byDay).slice(explained);
  const credited = file.recent.filter((invoice) => isCreditAfterComplaint(invoice, file));
  const usual = file.settings.complaintMinutes;
  const time = timeCost(minutesOf(unfounded, usual) + disputed.length * usual, file.hourlyValue);
  const credit = sumOf(credited, (invoice) => Math.abs(revenueOf(invoice)));
  return {
    ...time,
    amount: time.amount - (credit * file.settings.margin) / 100,
    count: unfounded.length + disputed.length + credited.length,
    origins: [
      ...[...disputed, ...credited].map((invoice) => invoice.origins[0]),
      ...unfounded.map(({ origin }) => origin),
    ],
  };
}

function byDay(a: Invoice, b: Invoice): number {
  return (dayOfInvoice(a) ?? 0) - (dayOfInvoice(b) ?? 0) || a.origins[0].row - b.origins[0].row;
}

/** A credit note for a disputed invoice: it is marked, names one, or follows an unfounded complaint. */
function isCreditAfterComplaint(credit: Invoice, { all, events }: ClientWindow): boolean {
  if (!isCreditNote(credit)) return false;
  if (credit.disputed) return true;
  const disputed = all.filter(isDisputed);
  if (credit.creditOf !== undefined) return disputed.some(({ number }) => number === credit.creditOf);
  const day = dayOfInvoice(credit);
  if (day === undefined) return false;
  const complaints = [
    ...disputed.map((invoice) => ({ day: dayOfInvoice(invoice) ?? Infinity, founded: false })),
    ...events
      .filter(({ kind }) => kind === 'unfounded-complaint' || kind === 'founded-complaint')
      .map((event) => ({ day: event.day, founded: event.kind === 'founded-complaint' })),
  ].filter((complaint) => complaint.day <= day && complaint.day >= day - CREDITED_WITHIN);
  // A credit note after a founded complaint is no cost of the client's.
  return complaints.length > 0 && !complaints.some(({ founded }) => founded);
}

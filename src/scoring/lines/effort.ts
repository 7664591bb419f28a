import type { Minor } from '../../model/money';
import { sumOf } from '../../model/sum';
import { type ClientFile, eventsIn } from '../client-file';
import { type Receivable, revenueOf } from '../receivable';
import { creditsAfterComplaint } from './complaints';
import { hoursOf, type LineBasis } from './line-basis';
import { discountsOf } from './price';

/**
 * Takes: (unbilled hours + hours beyond the usual + requests for what is not offered × 45 minutes + returns × 15 minutes) ×
 * hour. Hours beyond the usual are those that the client's revenue, discounts put back, would not pay for at the median
 * revenue of an hour in the book (minor units of the client's currency; absent where too few clients have hours). Returns
 * are credit notes without a complaint.
 */
export function effortLine(file: ClientFile, usualRevenue: Minor | undefined): LineBasis {
  const unbilled = file.written.filter(({ invoice }) => (invoice.unbilledHours ?? 0) > 0);
  const excess =
    usualRevenue === undefined ? 0 : Math.max(0, workedHours(file) - earnings(file) / usualRevenue);
  const requests = eventsIn(file, 'not-offered');
  const returns = returnsIn(file);
  const rows = [...unbilled, ...(excess > 0 ? workedRows(file) : []), ...returns];
  return {
    hours:
      sumOf(unbilled, ({ invoice }) => invoice.unbilledHours ?? 0) +
      excess +
      hoursOf(requests, file.settings.requestMinutes) +
      (returns.length * file.settings.returnMinutes) / 60,
    count: rows.length + requests.length,
    origins: [...rows.map(({ origin }) => origin), ...requests.map(({ origin }) => origin)],
  };
}

/** What the excess comes from. */
function workedRows({ written }: ClientFile): Receivable[] {
  return written.filter(({ invoice }) => (invoice.hours ?? 0) > 0);
}

/** Hours that the returns of the window took. */
export function returnHours(file: ClientFile): number {
  return (returnsIn(file).length * file.settings.returnMinutes) / 60;
}

function returnsIn(file: ClientFile): Receivable[] {
  if (!file.hasCredits) return [];
  const complained = creditsAfterComplaint(file);
  return file.written.filter((one) => one.isCredit && !complained.includes(one));
}

/** Hours that were worked for the invoices of the window; 0 where none is known. */
export function workedHours({ written, hasHours }: ClientFile): number {
  if (!hasHours) return 0;
  let hours = 0;
  for (const { invoice } of written) hours += invoice.hours ?? 0;
  return hours;
}

/** Net revenue of the window with the discounts put back. */
export function earnings(file: ClientFile): Minor {
  return sumOf(file.written, revenueOf) + discountsOf(file).discount;
}

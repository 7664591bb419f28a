import type { Minor } from '../../model/money';
import { sumOf } from '../../model/sum';
import { type ClientWindow, eventsIn } from '../client-window';
import { type Receivable, revenueOf } from '../receivable';
import { creditsAfterComplaint } from './complaints';
import { hoursOf, type LineBasis, untimedHours } from './line-basis';
import { discountsOf } from './price';

/**
 * Takes: (unbilled hours + hours beyond the usual + requests for what is not offered × 45 minutes + returns × 15 minutes) ×
 * hour. Hours beyond the usual are those that the client's revenue, discounts put back, would not pay for at the median
 * revenue of an hour in the book (minor units of the client's currency; absent where too few clients have hours). Returns
 * are credit notes without a complaint.
 */
export function effortLine(window: ClientWindow, usualRevenue: Minor | undefined): LineBasis {
  const unbilled = window.written.filter(({ invoice }) => (invoice.unbilledHours ?? 0) > 0);
  const excess =
    usualRevenue === undefined ? 0 : Math.max(0, workedHours(window) - earnings(window) / usualRevenue);
  const requests = eventsIn(window, 'not-offered');
  const returns = returnsIn(window);
  const rows = [...unbilled, ...(excess > 0 ? workedRows(window) : []), ...returns];
  const { requestMinutes, returnMinutes } = window.settings;
  const ofReturns = (returns.length * returnMinutes) / 60;
  return {
    hours:
      sumOf(unbilled, ({ invoice }) => invoice.unbilledHours ?? 0) +
      excess +
      hoursOf(requests, requestMinutes) +
      ofReturns,
    assumedHours: untimedHours(requests, requestMinutes) + ofReturns,
    count: rows.length + requests.length,
    origins: [...rows.map(({ origin }) => origin), ...requests.map(({ origin }) => origin)],
  };
}

/** What the excess comes from. */
function workedRows({ written }: ClientWindow): Receivable[] {
  return written.filter(({ invoice }) => (invoice.hours ?? 0) > 0);
}

/** Hours that the returns of the window took. */
export function returnHours(window: ClientWindow): number {
  return (returnsIn(window).length * window.settings.returnMinutes) / 60;
}

function returnsIn(window: ClientWindow): Receivable[] {
  if (!window.hasCredits) return [];
  const complained = creditsAfterComplaint(window);
  return window.written.filter((one) => one.isCredit && !complained.includes(one));
}

/** Hours that were worked for the invoices of the window; 0 where none is known. */
export function workedHours({ written, hasHours }: ClientWindow): number {
  if (!hasHours) return 0;
  let hours = 0;
  for (const { invoice } of written) hours += invoice.hours ?? 0;
  return hours;
}

/** Net revenue of the window with the discounts put back. */
export function earnings(window: ClientWindow): Minor {
  return sumOf(window.written, revenueOf) + discountsOf(window).discount;
}

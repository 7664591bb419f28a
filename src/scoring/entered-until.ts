import type { Book } from '../model/book';
import type { Day } from '../model/day';
import { paymentsOf } from '../model/invoice';

/** Payments in a year from which on it is clear that they used to come. */
const USUAL_PAYMENTS = 12;

/** A pause of this many days never means that a book is no longer kept. */
const ORDINARY_PAUSE = 14;

/**
 * The day of the newest payment, where the book seems to be entered only until then; undefined where it is up to date or
 * payments never used to come. It is stale when at least twelve payments came in the year up to that day, and the pause
 * since then is longer than a fortnight and than three times the 90 % quantile of the gaps between them.
 */
export function enteredUntilOf(book: Book, asOf: Day): Day | undefined {
  const newest = newestPayment(book, asOf);
  if (newest === undefined || asOf - newest <= ORDINARY_PAUSE) return undefined;
  const days = paymentDays(book, newest - 365, newest);
  if (days.length < USUAL_PAYMENTS) return undefined;
  return asOf - newest > 3 * longGap(days) ? newest : undefined;
}

/** The 90 % quantile of the gaps between sorted days, by the nearest rank. */
function longGap(days: Float64Array): number {
  const gaps = days.slice(1).map((day, index) => day - (days[index] ?? day));
  return gaps.sort()[Math.ceil(0.9 * gaps.length) - 1] ?? 0;
}

/** Looks from the end, where the newest mostly are, and no further than to one that shows the book to be up to date. */
function newestPayment({ invoices }: Book, asOf: Day): Day | undefined {
  let newest = -Infinity;
  for (let at = invoices.length - 1; at >= 0 && asOf - newest > ORDINARY_PAUSE; at -= 1) {
    const invoice = invoices[at];
    if (invoice === undefined) continue;
    for (const { day } of paymentsOf(invoice))
      if (day !== undefined && day <= asOf && day > newest) newest = day;
  }
  return newest === -Infinity ? undefined : newest;
}

/** The days of all payments after one day and up to another, sorted; several on one day come several times. */
function paymentDays(book: Book, after: Day, until: Day): Float64Array {
  const days: Day[] = [];
  for (const invoice of book.invoices) {
    for (const { day } of paymentsOf(invoice)) {
      if (day !== undefined && day > after && day <= until) days.push(day);
    }
  }
  return Float64Array.from(days).sort();
}

import type { Book } from '../model/book';
import type { Day } from '../model/day';
import { paymentsOf } from '../model/invoice';
import type { ScoreOptions } from './scoring-context';

/** A book without an invoice or a payment for this many days is dormant. */
const DORMANT_AFTER = 365;

/** The as-of date: the one that was asked for, else today, or in a dormant book its newest day. */
export function asOfDate(book: Book, { asOf, today }: ScoreOptions): { asOf: Day; dormant: boolean } {
  if (asOf !== undefined) return { asOf, dormant: false };
  const newest = newestDay(book, today - DORMANT_AFTER);
  const dormant = newest !== undefined && newest < today - DORMANT_AFTER;
  return { asOf: dormant ? newest : today, dormant };
}

/**
 * The day of the newest invoice or payment; due dates tell nothing of when a book was last kept. One from the `awake` day on
 * is enough: it looks no further, and begins at the end, where the newest mostly are.
 */
function newestDay({ invoices }: Book, awake: Day): Day | undefined {
  let newest = -Infinity;
  for (let at = invoices.length - 1; at >= 0 && newest < awake; at -= 1) {
    const invoice = invoices[at];
    if (invoice === undefined) continue;
    if (invoice.issued !== undefined && invoice.issued > newest) newest = invoice.issued;
    for (const { day } of paymentsOf(invoice)) if (day !== undefined && day > newest) newest = day;
  }
  return newest === -Infinity ? undefined : newest;
}

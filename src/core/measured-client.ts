import type { Book, Client, Day, Invoice } from './book';
import { type ClientFile, inWindow } from './client-file';
import { addTiming, noSums, type Sums, weightOf } from './lateness';
import { minorPerUnit } from './money';
import type { Settings } from './settings';
import { dayOfInvoice, dueOf, type Timing, timingOf } from './timing';

/** One client's sums, before the sheet's means are known. */
export interface MeasuredClient {
  file: ClientFile;
  sums: Sums;
  /** Σw over all invoices, timed or not. */
  weight: number;
  late: Timing[];
  timings: Timing[];
  otherCurrencies: string[];
}

/** Sorts out all that concerns one client on the as-of date; `dated` says whether the book has dates at all. */
export function measureClient(
  client: Client,
  all: Invoice[],
  book: Book,
  asOf: Day,
  dated: boolean,
  settings: Settings,
): MeasuredClient {
  const currency = mainCurrency(all, book.currency);
  const timings = all.flatMap((invoice) => timingOf(invoice, asOf, settings) ?? []);
  const sums = noSums();
  for (const timing of timings) addTiming(sums, timing, weightOf(timing.due, asOf, settings));
  let weight = 0;
  for (const invoice of all) {
    const w = weightOf(dueOf(invoice, settings) ?? dayOfInvoice(invoice) ?? asOf, asOf, settings);
    weight += w;
    if (invoice.disputed !== undefined && (invoice.amount ?? 0) >= 0) {
      sums.disputeWeight += w;
      sums.disputed += invoice.disputed ? w : 0;
    }
  }
  const isRecent = (invoice: Invoice): boolean => {
    const day = dayOfInvoice(invoice);
    return invoice.currency === currency && (day === undefined ? !dated : inWindow(day, asOf));
  };
  const file: ClientFile = {
    client,
    currency,
    recent: all.filter(isRecent),
    all,
    timings: timings.filter(
      ({ invoice, parts }) =>
        isRecent(invoice) || (invoice.currency === currency && parts.some((part) => part.open)),
    ),
    timed: timings.length > 0,
    known: book.known,
    asOf,
    settings,
    // An hour's worth is told in the book's currency; a rate of exchange is nobody's to guess.
    ...(currency === book.currency ? { hourlyValue: settings.hourlyValue * minorPerUnit(currency) } : {}),
  };
  const others = new Set(all.map((invoice) => invoice.currency).filter((code) => code !== currency));
  return {
    file,
    sums,
    weight,
    timings,
    late: timings.filter((timing) => timing.daysLate > 0),
    otherCurrencies: [...others].sort(),
  };
}

/** The currency of most of a client's invoices; the book's own, then the alphabet, decide a tie. */
function mainCurrency(invoices: Invoice[], bookCurrency: string): string {
  const counts = new Map<string, number>();
  for (const { currency } of invoices) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || Number(b === bookCurrency) - Number(a === bookCurrency) || (a < b ? -1 : 1),
  );
  return ranked[0]?.[0] ?? bookCurrency;
}

import type { Book, Client, Day, Invoice, LogEvent } from './book';
import { type ClientFile, inWindow, WINDOW } from './client-file';
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

/** When and how the clients of a book are measured. */
export interface Measuring {
  book: Book;
  asOf: Day;
  /** Length of the window, 365 days unless told. */
  days?: number;
  /** Currency of the lines; that of most of a client's invoices in the window unless told. */
  currency?: string;
  settings: Settings;
  /** Whether the book has dates at all; without any, everything counts as recent. */
  dated: boolean;
}

/** All that a book holds of one client. */
export interface ClientRows {
  client: Client;
  invoices: Invoice[];
  events: LogEvent[];
}

/** Sorts out all that concerns one client on the as-of date; later rows are left out. */
export function measureClient(rows: ClientRows, measuring: Measuring): MeasuredClient {
  const { asOf, settings } = measuring;
  const all = rows.invoices.filter((invoice) => !isLater(invoice, asOf));
  const events = rows.events.filter(({ day }) => day <= asOf);
  const timings: Timing[] = [];
  const sums = noSums();
  let weight = 0;
  for (const invoice of all) {
    const w = weightOf(dueOf(invoice, settings) ?? dayOfInvoice(invoice) ?? asOf, asOf, settings);
    const timing = timingOf(invoice, asOf, settings);
    weight += w;
    if (timing) {
      timings.push(timing);
      addTiming(sums, timing, w);
    }
    addDispute(sums, invoice, w, measuring);
  }
  addLoggedDisputes(sums, events, measuring);
  const file = fileOf({ ...rows, invoices: all, events }, timings, measuring);
  const others = new Set<string>();
  for (const { currency } of all) if (currency !== file.currency) others.add(currency);
  return {
    file,
    sums,
    weight,
    timings,
    late: timings.filter((timing) => timing.daysLate > 0),
    otherCurrencies: [...others].sort(),
  };
}

/** Whether an invoice had not been written on a day. */
export function isLater(invoice: Invoice, day: Day): boolean {
  return (dayOfInvoice(invoice) ?? day) > day;
}

/** Adds what is known of disputes of one invoice. */
function addDispute(sums: Sums, invoice: Invoice, weight: number, { book: { known } }: Measuring): void {
  if ((invoice.amount ?? 0) < 0 || (known.disputes ? invoice.disputed === undefined : !known.log)) return;
  sums.disputeWeight += weight;
  sums.disputed += invoice.disputed ? weight : 0;
}

/** Where the sheet has no column for disputes, every complaint without a reason in the log disputes an invoice. */
function addLoggedDisputes(
  sums: Sums,
  events: LogEvent[],
  { asOf, settings, book: { known } }: Measuring,
): void {
  if (!known.log || known.disputes) return;
  const unfounded = events.filter(({ kind }) => kind === 'unfounded-complaint');
  const logged = unfounded.reduce((sum, { day }) => sum + weightOf(day, asOf, settings), 0);
  sums.disputed = Math.min(sums.disputeWeight, logged);
}

function fileOf(
  { client, invoices, events }: ClientRows,
  timings: Timing[],
  measuring: Measuring,
): ClientFile {
  const { book, asOf, settings, dated, days = WINDOW } = measuring;
  const isRecent = (invoice: Invoice): boolean => {
    const day = dayOfInvoice(invoice);
    return day === undefined ? !dated : inWindow(day, { asOf, days });
  };
  const recent = invoices.filter(isRecent);
  const currency = measuring.currency ?? mainCurrency(recent.length > 0 ? recent : invoices, book.currency);
  const isOwn = (invoice: Invoice): boolean => invoice.currency === currency;
  return {
    client,
    currency,
    recent: recent.filter(isOwn),
    all: invoices,
    timings: timings.filter(
      ({ invoice, parts }) => isOwn(invoice) && (isRecent(invoice) || parts.some((part) => part.open)),
    ),
    timed: timings.length > 0,
    events,
    known: book.known,
    asOf,
    days,
    settings,
    // An hour's worth is told in the book's currency; a rate of exchange is nobody's to guess.
    ...(currency === book.currency ? { hourlyValue: settings.hourlyValue * minorPerUnit(currency) } : {}),
  };
}

/** The currency of most of some invoices, one at least; the book's own, then the alphabet, decide a tie. */
function mainCurrency(invoices: Invoice[], bookCurrency: string): string {
  const counts = new Map<string, number>();
  for (const { currency } of invoices) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, countA], [b, countB]) =>
      countB - countA || Number(b === bookCurrency) - Number(a === bookCurrency) || (a < b ? -1 : 1),
  );
  return ranked[0][0];
}

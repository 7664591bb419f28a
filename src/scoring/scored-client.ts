import type { Book } from '../model/book';
import type { Client } from '../model/client';
import type { Day } from '../model/day';
import { type Invoice, isCreditNote } from '../model/invoice';
import type { LogEvent } from '../model/log-event';
import { minorPerUnit } from '../model/money';
import { mostCommon } from '../model/most-common';
import type { Settings } from '../model/settings';
import { sumOf } from '../model/sum';
import type { ClientWindow } from './client-window';
import { addTiming, noPaymentStats, type PaymentStats, weightOf } from './lateness';
import { dayOfInvoice, dueOf, type PaymentTiming, timingOf } from './payment-timing';
import { inWindow, WINDOW } from './window';

/** One client's invoices, added up one by one, before we know their currency and the sheet's averages. */
export interface ClientInvoices {
  client: Client;
  /** Invoices up to the as-of date, and those of them that were issued in the window. */
  all: Invoice[];
  recent: Invoice[];
  /** Those with an amount still to be paid. */
  outstanding: Invoice[];
  /** The one issued last; absent if none has a date. */
  newest: Invoice | undefined;
  /** The number without credit notes. */
  billed: number;
  /** Timings of the recent ones, and of older ones that are still open. */
  timings: PaymentTiming[];
  sums: PaymentStats;
  /** Σw over all invoices, timed or not. */
  weight: number;
  /** The currency of the first one, and whether any other one differs. */
  currency: string;
  mixed: boolean;
}

/** A client's tally with everything else about the client. */
export interface ScoredClient extends ClientInvoices {
  file: ClientWindow;
  otherCurrencies: string[];
}

/** When and how the clients of a book are measured. */
export interface ScoringContext {
  book: Book;
  asOf: Day;
  /** Length of the window, 365 days by default. */
  days?: number;
  /** Currency of the lines; by default that of most invoices of the client in the window. */
  currency?: string;
  settings: Settings;
  /** Whether the book has dates at all; without any, everything counts as recent. */
  dated: boolean;
}

/** Everything in a book about one client. */
export interface ClientRows {
  client: Client;
  invoices: Invoice[];
  events: LogEvent[];
}

/** Collects everything about one client on the as-of date; later rows are left out. */
export function scoreClient(
  { client, invoices, events }: ClientRows,
  measuring: ScoringContext,
): ScoredClient {
  const tally = emptyClientInvoices(client);
  for (const invoice of invoices) addInvoice(tally, invoice, measuring);
  return measuredClient(tally, events, measuring);
}

/** A client without any invoice yet. */
export function emptyClientInvoices(client: Client): ClientInvoices {
  return {
    client,
    all: [],
    recent: [],
    outstanding: [],
    newest: undefined,
    billed: 0,
    timings: [],
    sums: noPaymentStats(),
    weight: 0,
    currency: '',
    mixed: false,
  };
}

/** Adds an invoice to its client's tally, unless its date is after the as-of date. */
export function addInvoice(tally: ClientInvoices, invoice: Invoice, measuring: ScoringContext): void {
  const { asOf, settings, days = WINDOW } = measuring;
  if (isLater(invoice, asOf)) return;
  const day = dayOfInvoice(invoice);
  if (tally.all.length === 0) tally.currency = invoice.currency;
  else if (invoice.currency !== tally.currency) tally.mixed = true;
  tally.all.push(invoice);
  const isRecent = day === undefined ? !measuring.dated : inWindow(day, { asOf, days });
  if (isRecent) tally.recent.push(invoice);
  if (invoice.settlement.state === 'open') tally.outstanding.push(invoice);
  if (!isCreditNote(invoice)) addBilled(tally, invoice);
  const weight = weightOf(dueOf(invoice, settings) ?? day ?? asOf, asOf, settings);
  tally.weight += weight;
  const timing = timingOf(invoice, asOf, settings, days);
  if (timing) {
    addTiming(tally.sums, timing, weight);
    if (isRecent || timing.isOutstanding) tally.timings.push(timing);
  }
  addDispute(tally.sums, invoice, weight, measuring);
}

function addBilled(tally: ClientInvoices, invoice: Invoice): void {
  tally.billed += 1;
  if (invoice.issued !== undefined && isNewer(invoice, tally.newest)) tally.newest = invoice;
}

/** Of two issued on the same day, the one in the lower row counts as newer. */
function isNewer(invoice: Invoice, other: Invoice | undefined): boolean {
  const later = (invoice.issued ?? 0) - (other?.issued ?? -Infinity);
  return later > 0 || (later === 0 && invoice.origins[0].row > (other?.origins[0].row ?? 0));
}

/** The client once all invoices are in the tally. */
export function measuredClient(
  tally: ClientInvoices,
  events: LogEvent[],
  measuring: ScoringContext,
): ScoredClient {
  const past = events.filter(({ day }) => day <= measuring.asOf);
  addLoggedDisputes(tally.sums, past, measuring);
  const file = fileOf(tally, past, measuring);
  const others = new Set(tally.mixed ? tally.all.map(({ currency }) => currency) : [tally.currency]);
  others.delete(file.currency);
  return Object.assign(tally, { file, otherCurrencies: [...others].sort() });
}

/** Whether an invoice did not exist yet on a day. */
export function isLater(invoice: Invoice, day: Day): boolean {
  return (dayOfInvoice(invoice) ?? day) > day;
}

/** Adds what we know about a dispute of one invoice. */
function addDispute(
  sums: PaymentStats,
  invoice: Invoice,
  weight: number,
  { book: { known } }: ScoringContext,
): void {
  if (isCreditNote(invoice) || (known.disputes ? invoice.disputed === undefined : !known.log)) return;
  sums.disputeWeight += weight;
  sums.disputed += invoice.disputed ? weight : 0;
}

/** If the sheet has no column for disputes, every unfounded complaint in the log counts as a disputed invoice. */
function addLoggedDisputes(
  sums: PaymentStats,
  events: LogEvent[],
  { asOf, settings, book: { known } }: ScoringContext,
): void {
  if (!known.log || known.disputes) return;
  const unfounded = events.filter(({ kind }) => kind === 'unfounded-complaint');
  const logged = sumOf(unfounded, ({ day }) => weightOf(day, asOf, settings));
  sums.disputed = Math.min(sums.disputeWeight, logged);
}

function fileOf(tally: ClientInvoices, events: LogEvent[], measuring: ScoringContext): ClientWindow {
  const { book, asOf, settings, days = WINDOW } = measuring;
  const { all, recent, timings } = tally;
  const currency = measuring.currency ?? currencyOf(tally, book.currency);
  const isPure = !tally.mixed && tally.currency === currency;
  const isOwn = (invoice: Invoice): boolean => invoice.currency === currency;
  return {
    client: tally.client,
    currency,
    recent: isPure ? recent : recent.filter(isOwn),
    all,
    timings: isPure ? timings : timings.filter(({ invoice }) => isOwn(invoice)),
    timed: tally.sums.invoices > 0,
    events,
    known: book.known,
    asOf,
    days,
    settings,
    // The value of an hour is given in the book's currency, and we never guess an exchange rate.
    hourlyValue: currency === book.currency ? settings.hourlyValue * minorPerUnit(currency) : undefined,
  };
}

/** The currency of most of a client's recent invoices, else of all. In a tie the book's own, then the alphabet. */
function currencyOf({ all, recent, mixed, currency }: ClientInvoices, bookCurrency: string): string {
  if (!mixed) return currency;
  const deciding = recent.length > 0 ? recent : all;
  return mostCommon(
    deciding.map((invoice) => invoice.currency),
    bookCurrency,
  ) as string;
}

import type { Book, DataCoverage } from '../model/book';
import type { Client } from '../model/client';
import type { Day } from '../model/day';
import type { EventKind, LogEvent, YellowCard } from '../model/log-event';
import { medianOf } from '../model/median';
import { type Minor, minorPerUnit } from '../model/money';
import { mostCommon } from '../model/most-common';
import type { Settings } from '../model/settings';
import { lossShare } from './loss-share';
import { type Receivable, wasOverdueAfter } from './receivable';
import { rateOf, type ScoringContext } from './scoring-context';

/** All that a book holds of one client up to the as-of date. */
export interface ClientRows {
  client: Client;
  receivables: Receivable[];
  events: LogEvent[];
  cards: YellowCard[];
  /** Facts that are noted as receivables come, so that most clients need no second look. */
  hasCredits: boolean;
  hasHours: boolean;
  /** Whether receivables have several currencies; if not, this is the one. */
  isMixed: boolean;
  currency: string;
  /** Days of the first and the last invoice; infinite where none has a day. */
  firstDay: Day;
  lastDay: Day;
}

/** The window of one client, and what counts in it. The currency is that of its lines: of most of its invoices. */
export interface ClientWindow extends ClientRows {
  /** Those of what counts, or would count with a rate. */
  otherCurrencies: string[];
  /** Of what would count: net revenue in currencies that have no rate into it, by currency. */
  unconverted: ReadonlyMap<string, Minor>;
  /** What an hour is worth in minor units of that currency; absent without a worth or a rate. */
  hour: number | undefined;
  /** Receivables that count: written in the window, or overdue on a day of it. */
  counted: Receivable[];
  /** Those of them that were written in the window: hours, discounts and complaints ran when they were written. */
  written: Receivable[];
  /** The window: the days after `start` up to the as-of date. Flows are divided by `years`. */
  start: Day;
  asOf: Day;
  years: number;
  known: DataCoverage;
  settings: Settings;
}

/** Days of the ordinary window. */
export const YEAR = 365;

/** A client whose invoices are typically further apart than this is looked at over up to three years. */
const SLOW_GAP = 200;

/**
 * The window of a client on the as-of date. `days` fixes its length, for a yellow card. What depends on it is written
 * into the receivables of the rows, so these belong to one window.
 */
export function clientWindow(rows: ClientRows, context: ScoringContext, days?: number): ClientWindow {
  const { asOf, book, settings } = context;
  const length = days ?? lengthOf(rows, asOf);
  const start = asOf - length;
  const currency = rows.isMixed ? mainCurrency(rows, start, book) : rows.currency;
  if (rows.isMixed) convert(rows.receivables, currency, book);
  const isLost = rows.client.lateIsFine !== true;
  const counted: Receivable[] = [];
  const unconverted = new Map<string, Minor>();
  for (const receivable of rows.receivables) {
    if (!counts(receivable, start)) continue;
    if (receivable.rest.factor === 0) addTo(unconverted, receivable);
    else {
      weighLoss(receivable, start, isLost, context);
      counted.push(receivable);
    }
  }
  const rate = rateOf(currency, book);
  return {
    ...rows,
    currency,
    otherCurrencies: rows.isMixed ? otherCurrencies(counted, unconverted, currency) : [],
    unconverted,
    hour:
      context.hourlyValue === undefined || rate === undefined
        ? undefined
        : (context.hourlyValue * minorPerUnit(book.currency)) / rate,
    counted,
    written: counted.filter((receivable) => isWritten(receivable, start)),
    start,
    asOf,
    years: days === undefined ? length / YEAR : 1,
    known: book.known,
    settings,
  };
}

/** Length of the window: a year, or for a client whose invoices are far apart up to three, from their first one on. */
function lengthOf({ receivables, firstDay, lastDay }: ClientRows, asOf: Day): number {
  const span = lastDay - firstDay;
  if (!(span > SLOW_GAP)) return YEAR;
  // More days than this cannot be far apart within that time: most clients are known without looking closer.
  const most = (2 * span) / SLOW_GAP + 2;
  const days = new Set<Day>();
  for (const { isCredit, day } of receivables) {
    if (!isCredit && day !== undefined) days.add(day);
    if (days.size > most) return YEAR;
  }
  return typicalGap(days) > SLOW_GAP ? Math.max(YEAR, Math.min(3 * YEAR, asOf - firstDay + 1)) : YEAR;
}

/** The median gap between days; 0 for a single one. */
function typicalGap(days: Set<Day>): number {
  const sorted = [...days].sort((a, b) => a - b);
  return medianOf(sorted.slice(1).map((day, index) => day - (sorted[index] ?? day))) ?? 0;
}

function counts(receivable: Receivable, start: Day): boolean {
  return isWritten(receivable, start) || wasOverdueAfter(receivable, start);
}

function isWritten({ day }: Receivable, start: Day): boolean {
  return day !== undefined && day > start;
}

/** The currency of most invoices that count, else of all; the book's own, then the alphabet, decide a tie. */
function mainCurrency({ receivables }: ClientRows, start: Day, book: Book): string {
  const counting = receivables.filter((receivable) => counts(receivable, start));
  const deciding = counting.length > 0 ? counting : receivables;
  return mostCommon(
    deciding.map(({ invoice }) => invoice.currency),
    book.currency,
  ) as string;
}

/** Tells receivables what one of their minor units is in the currency of the lines; 0 without a rate. */
function convert(receivables: Receivable[], currency: string, book: Book): void {
  const own = rateOf(currency, book) ?? Infinity;
  for (const receivable of receivables) {
    const other = receivable.invoice.currency;
    const factor = other === currency ? 1 : (rateOf(other, book) ?? 0) / own;
    if (factor !== 1) receivable.rest = { ...receivable.rest, factor };
  }
}

function addTo(unconverted: Map<string, Minor>, { invoice: { currency }, net }: Receivable): void {
  unconverted.set(currency, (unconverted.get(currency) ?? 0) + net);
}

function otherCurrencies(
  counted: Receivable[],
  unconverted: ReadonlyMap<string, Minor>,
  currency: string,
): string[] {
  const others = new Set([...counted.map(({ invoice }) => invoice.currency), ...unconverted.keys()]);
  others.delete(currency);
  return [...others].sort();
}

/** Works out what of a receivable is taken for lost, now and at the start of the window. */
function weighLoss(
  receivable: Receivable,
  start: Day,
  isLost: boolean,
  { asOf, end, settings }: ScoringContext,
): void {
  const { invoice, due, rest } = receivable;
  const { open, writtenOff } = rest;
  const isUnpaid = open > 0 || writtenOff > 0;
  const wasDue = due !== undefined && due < start;
  // Nearly every invoice was due in the window and is paid.
  if (!isUnpaid && !wasDue) return;
  const { amount = 0 } = invoice;
  if (amount <= 0) return;
  const shareAt = (day: Day): number =>
    isLost && due !== undefined ? lossShare(Math.min(day, end) - due, settings) : 0;
  const lostNow = (shareAt(end) * open + writtenOff) / amount;
  const lostBefore = wasDue ? (shareAt(start) * openOn(receivable, start, asOf)) / amount : 0;
  if (lostNow > 0 || lostBefore > 0) receivable.rest = { ...rest, lostNow, lostBefore };
}

/**
 * What was open on a day before the as-of date. What is credited, retained or deducted by now never was: what a credit
 * note takes back was not earned, so it is no loss that is made good either.
 */
function openOn({ rest, payments, until }: Receivable, day: Day, asOf: Day): number {
  const last = until ?? asOf;
  let sum = rest.open + rest.writtenOff;
  for (const payment of payments) {
    if (payment.day !== undefined && payment.day > day && payment.day <= last) sum += payment.amount;
  }
  return sum;
}

/** Whether a day is in the window. */
export function inWindow(day: Day, { start, asOf }: Pick<ClientWindow, 'start' | 'asOf'>): boolean {
  return day > start && day <= asOf;
}

/** Entries of the log in the window, of some kinds. */
export function eventsIn(window: ClientWindow, ...kinds: EventKind[]): LogEvent[] {
  return window.events.filter(({ kind, day }) => kinds.includes(kind) && inWindow(day, window));
}

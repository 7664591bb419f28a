import type { Book } from '../../src/model/book';
import type { Client } from '../../src/model/client';
import { dayFromIso, isoFromDay } from '../../src/model/day';
import type { Invoice, Payment, Settlement } from '../../src/model/invoice';
import type { Line } from '../../src/model/line';
import type { EventKind, LogEvent, YellowCard } from '../../src/model/log-event';
import type { ClientReport, LineResult, Report } from '../../src/model/report';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { type ClientWindow, clientWindow } from '../../src/scoring/client-window';
import { clientRowsOf } from '../../src/scoring/receivables';
import { scoreBook } from '../../src/scoring/score-book';
import { contextOf, type ScoringContext } from '../../src/scoring/scoring-context';

/** The day of an ISO text that is known to be one. */
export const day = (iso: string): number => dayFromIso(iso) as number;

/** The as-of date of every book here. */
export const TODAY = day('2025-12-31');

let row = 1;

/** Paid, by these payments. */
export function paidBy(...payments: Payment[]): Settlement {
  return { state: 'paid', payments };
}

/** So much is outstanding after these payments. */
export function openFor(outstanding: number, ...payments: Payment[]): Settlement {
  return { state: 'open', payments, outstanding };
}

/** Given up, after these payments. */
export function writtenOff(outstanding: number, ...payments: Payment[]): Settlement {
  return { state: 'written-off', payments, outstanding };
}

/** The sheet says nothing about payment. */
export const UNKNOWN: Settlement = { state: 'unknown' };

/** A paid invoice of 1,000.00 EUR, or whatever is changed of it. */
export function invoice(issued: string, paidOn: string | undefined, change: Partial<Invoice> = {}): Invoice {
  row += 1;
  const amount = change.amount ?? 100_000;
  return {
    client: 'a',
    number: `R-${row}`,
    issued: day(issued),
    due: day(issued) + 30,
    currency: 'EUR',
    amount,
    hasPaidColumn: true,
    settlement: paidOn ? paidBy({ day: day(paidOn), amount }) : amount > 0 ? openFor(amount) : paidBy(),
    origins: [{ sheet: 'Invoices', row }],
    ...change,
  };
}

/** An invoice that was due so many days before or after it was paid; written a month before it was due. */
export function late(due: string, days: number, change: Partial<Invoice> = {}): Invoice {
  const dueDay = day(due);
  return invoice(isoFromDay(dueDay - 30), isoFromDay(dueDay + days), { due: dueDay, ...change });
}

/** An invoice that was paid before it was due, in June. */
export function paid(change: Partial<Invoice> = {}): Invoice {
  return invoice('2025-06-02', '2025-06-20', change);
}

/** One that was due so many days before the as-of date and is unpaid. */
export function overdue(days: number, change: Partial<Invoice> = {}): Invoice {
  return invoice(after('2025-12-31', -days - 30), undefined, { due: TODAY - days, ...change });
}

/** A credit note of this amount; the sheet says nothing of how it was settled. */
export function credit(iso: string, amount: number, change: Partial<Invoice> = {}): Invoice {
  return invoice(iso, undefined, { amount: -amount, settlement: UNKNOWN, ...change });
}

/** So many of something, one after the other. */
export function repeated<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** So many punctual invoices of 2025, due every fourth Monday from February on. */
export function monthly(count: number, change: Partial<Invoice> = {}): Invoice[] {
  return repeated(count, (index) => late(after('2025-02-03', 28 * index), 0, change));
}

/** The ISO text of the day so many days after another. */
export function after(iso: string, days: number): string {
  return isoFromDay(day(iso) + days);
}

/** A book of these invoices, with the clients that they and the log name. */
export function bookOf(
  invoices: Invoice[],
  change: Partial<Book> = {},
  clients: Partial<Client>[] = [],
): Book {
  const keys = [...new Set([...invoices, ...(change.events ?? [])].map(({ client }) => client))];
  return {
    clients: keys.map((key) => ({
      key,
      name: key,
      spellings: [key],
      origins: [{ sheet: 'Clients', row: 2 }],
      ...clients.find((client) => client.key === key),
    })),
    invoices,
    events: [],
    cards: [],
    known: {
      amounts: true,
      due: true,
      paid: true,
      reminders: false,
      disputes: false,
      discounts: false,
      unbilledHours: false,
      log: false,
    },
    currency: 'EUR',
    rates: {},
    retentions: {},
    excludedDocuments: 0,
    problems: [],
    ...change,
  };
}

/** An entry of the log about the first client. */
export function entry(kind: EventKind, iso: string, change: Partial<LogEvent> = {}): LogEvent {
  row += 1;
  return { client: 'a', day: day(iso), kind, origin: { sheet: 'Energy log', row }, ...change };
}

/** A book with a log. */
export function loggedBook(invoices: Invoice[], events: LogEvent[], cards: YellowCard[] = []): Book {
  const book = bookOf(invoices, { events, cards });
  book.known.log = true;
  return book;
}

/** What is the same for all clients of a book on the last day of 2025, and the window of each client. */
export function windowsOf(book: Book): { context: ScoringContext; windows: ClientWindow[] } {
  const context = contextOf(book, TODAY, { today: TODAY, settings: defaultSettings() });
  return { context, windows: clientRowsOf(book, context).map((rows) => clientWindow(rows, context)) };
}

/** The line of a client's report. */
export function lineOf(client: ClientReport, line: Line): LineResult | undefined {
  return client.lines.find((result) => result.line === line);
}

/** The line of a client with these invoices, in a book with this log. */
export function lineWith(
  line: Line,
  events: LogEvent[],
  invoices = [paid()],
  settings: Partial<Settings> = {},
): LineResult | undefined {
  return lineOf(onlyClient(loggedBook(invoices, events), settings), line);
}

/** The report on one client of a book. */
export function clientIn(report: Report, key: string): ClientReport {
  const found = report.clients.find((client) => client.key === key);
  if (!found) throw new Error(`no client: ${key}`);
  return found;
}

/** The report on a book on the last day of 2025. */
export function reportOn(book: Book, settings: Partial<Settings> = {}, asOf?: string): Report {
  return scoreBook(book, {
    today: TODAY,
    settings: { ...defaultSettings(), ...settings },
    ...(asOf ? { asOf: day(asOf) } : {}),
  });
}

/** The first client of a book's report. */
export function onlyClient(book: Book, settings: Partial<Settings> = {}): ClientReport {
  return reportOn(book, settings).clients[0] as ClientReport;
}

/** Lines as "margin +30000". */
export function linesOf(client: ClientReport): Record<string, number> {
  return Object.fromEntries(
    client.lines.map(({ line, side, amount }) => [
      line,
      amount === 0 ? 0 : side === 'gives' ? amount : -amount,
    ]),
  );
}

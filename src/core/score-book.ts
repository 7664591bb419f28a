import type { Book, Day } from './book';
import { reportOf } from './client-report';
import { linesOf } from './energy';
import { sheetMeans } from './lateness';
import { type ClientRows, isLater, measureClient } from './measured-client';
import type { ClientReport, Report } from './report';
import type { Settings } from './settings';
import { dayOfInvoice } from './timing';
import { typicalDiscounts } from './typical-discount';
import { cardStateOf, type LinesAt } from './yellow-card';

/** When and with which assumptions a book is scored. */
export interface ScoreOptions {
  today: Day;
  /** Scores the book as it stood on this day; without it, today, or the newest entry of a dormant book. */
  asOf?: Day;
  settings: Settings;
}

/** The whole book, measured. The order of rows never matters; the work grows with the number of invoices. */
export function scoreBook(book: Book, options: ScoreOptions): Report {
  const newest = newestDay(book);
  const dormant = options.asOf === undefined && newest !== undefined && newest < options.today - 365;
  const asOf = options.asOf ?? (dormant ? newest : options.today);
  const dated = book.invoices.some((invoice) => dayOfInvoice(invoice) !== undefined);
  const measuring = { book, asOf, settings: options.settings, dated };
  const rows = rowsByClient(book, asOf);
  const measured = rows.map((client) => measureClient(client, measuring));
  const means = sheetMeans(measured.map(({ sums }) => sums));
  const typical = book.known.discounts ? typicalDiscounts(measured.map(({ file }) => file)) : new Map();
  const cards = groupBy(book.cards, ({ client }) => client);
  return {
    asOf,
    dormant,
    clients: measured
      .map((one, index) => {
        const { client, currency } = one.file;
        const { key } = client;
        const linesAt: LinesAt = (day, days) => {
          const then = { ...measuring, asOf: day, days, currency };
          return linesOf(measureClient(rows[index], then).file, typical.get(key));
        };
        const card = cardStateOf(cards.get(key) ?? [], asOf, options.settings.cardDays, linesAt);
        return reportOf(one, means, typical.get(key), card);
      })
      .sort(byEnergy),
    problems: book.problems,
  };
}

/** What the book holds of every client who has an invoice by the as-of date. */
function rowsByClient(book: Book, asOf: Day): ClientRows[] {
  const invoices = groupBy(
    book.invoices.filter((invoice) => !isLater(invoice, asOf)),
    ({ client }) => client,
  );
  const events = groupBy(book.events, ({ client }) => client);
  return book.clients.flatMap((client) => {
    const own = invoices.get(client.key);
    return own ? [{ client, invoices: own, events: events.get(client.key) ?? [] }] : [];
  });
}

function groupBy<T>(list: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** The newest date in the book, of any sort. */
function newestDay(book: Book): Day | undefined {
  let newest: Day | undefined;
  const see = (day: Day | undefined): void => {
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  };
  for (const invoice of book.invoices) {
    see(invoice.issued);
    see(invoice.due);
    for (const payment of invoice.payments) see(payment.day);
  }
  for (const { day } of [...book.events, ...book.cards]) see(day);
  return newest;
}

/** Lowest energy first, those without one last; names, then keys decide a tie. */
function byEnergy(a: ClientReport, b: ClientReport): number {
  // Nothing for equal ones, and no number for two without energy.
  const difference = (a.energy ?? Infinity) - (b.energy ?? Infinity);
  if (difference) return difference;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

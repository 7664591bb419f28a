import type { Book, Day, Invoice } from './book';
import { reportOf } from './client-report';
import { sheetMeans } from './lateness';
import { measureClient } from './measured-client';
import type { ClientReport, Report } from './report';
import type { Settings } from './settings';
import { dayOfInvoice } from './timing';

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
  const byClient = new Map<string, Invoice[]>();
  for (const invoice of book.invoices) {
    const day = dayOfInvoice(invoice);
    if (day !== undefined && day > asOf) continue;
    const list = byClient.get(invoice.client);
    if (list) list.push(invoice);
    else byClient.set(invoice.client, [invoice]);
  }
  const dated = book.invoices.some((invoice) => dayOfInvoice(invoice) !== undefined);
  const measured = book.clients
    .filter((client) => byClient.has(client.key))
    .map((client) => measureClient(client, byClient.get(client.key)!, book, asOf, dated, options.settings));
  const means = sheetMeans(measured.map(({ sums }) => sums));
  return {
    asOf,
    dormant,
    clients: measured.map((client) => reportOf(client, means)).sort(byEnergy),
    problems: book.problems,
  };
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
  for (const event of book.events) see(event.day);
  return newest;
}

/** Lowest energy first, those without one last; names, then keys decide a tie. */
function byEnergy(a: ClientReport, b: ClientReport): number {
  const difference = (a.energy ?? Infinity) - (b.energy ?? Infinity);
  if (a.energy !== b.energy && !Number.isNaN(difference) && difference !== 0) return difference;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

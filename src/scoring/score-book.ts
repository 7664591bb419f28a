import type { Book } from '../model/book';
import type { Day } from '../model/day';
import { groupBy } from '../model/group-by';
import { paymentsOf } from '../model/invoice';
import type { ClientReport, Report } from '../model/report';
import type { Settings } from '../model/settings';
import { reportOf } from './client-report';
import { linesOf } from './energy';
import { portfolioStats } from './lateness';
import { dayOfInvoice } from './payment-timing';
import {
  addInvoice,
  emptyClientInvoices,
  measuredClient,
  type ScoredClient,
  type ScoringContext,
  scoreClient,
} from './scored-client';
import { typicalDiscounts } from './typical-discount';
import { cardStateOf, type LinesAt } from './yellow-card';

/** The date and the assumptions for scoring a book. */
export interface ScoreOptions {
  today: Day;
  /** The as-of date. Without it: today or, for a dormant book, the day of its newest entry. */
  asOf?: Day | undefined;
  settings: Settings;
}

/** The whole book, measured. The order of rows never matters; the work grows with the number of invoices. */
export function scoreBook(book: Book, options: ScoreOptions): Report {
  const { settings } = options;
  const { asOf, dormant } = asOfDate(book, options);
  const dated = book.invoices.some((invoice) => dayOfInvoice(invoice) !== undefined);
  const measuring = { book, asOf, settings, dated };
  const measured = measureClients(measuring);
  const means = portfolioStats(measured.map(({ sums }) => sums));
  const typical = book.known.discounts
    ? typicalDiscounts(measured.map(({ file }) => file))
    : new Map<string, number>();
  const cards = groupBy(book.cards, ({ client }) => client);
  const clients = measured.map((one) => {
    const { client, all: invoices, events, currency } = one.file;
    const usual = typical.get(client.key);
    const linesAt: LinesAt = (day, days) => {
      const then = { ...measuring, asOf: day, days, currency };
      return linesOf(scoreClient({ client, invoices, events }, then).file, usual);
    };
    const card = cardStateOf(cards.get(client.key) ?? [], asOf, settings.improvementDays, linesAt);
    return reportOf(one, means, usual, card);
  });
  return { asOf, dormant, clients: clients.sort(byEnergy), problems: book.problems };
}

/**
 * Measures every client with an invoice up to the as-of date. It goes through the invoices in the order of the book,
 * which is their order in memory: going client by client would jump around in it and take longer.
 */
function measureClients(measuring: ScoringContext): ScoredClient[] {
  const { book } = measuring;
  const tallies = new Map(book.clients.map((client) => [client.key, emptyClientInvoices(client)]));
  for (const invoice of book.invoices) {
    const tally = tallies.get(invoice.client);
    if (tally) addInvoice(tally, invoice, measuring);
  }
  const events = groupBy(book.events, ({ client }) => client);
  return [...tallies.values()]
    .filter(({ all }) => all.length > 0)
    .map((tally) => measuredClient(tally, events.get(tally.client.key) ?? [], measuring));
}

/** The as-of date: the one that was asked for, else today, or in a dormant book the newest day in it. */
function asOfDate(book: Book, { asOf, today }: ScoreOptions): { asOf: Day; dormant: boolean } {
  if (asOf !== undefined) return { asOf, dormant: false };
  const newest = newestDay(book);
  const dormant = newest !== undefined && newest < today - 365;
  return { asOf: dormant ? newest : today, dormant };
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
    for (const payment of paymentsOf(invoice)) see(payment.day);
  }
  for (const { day } of [...book.events, ...book.cards]) see(day);
  return newest;
}

/** Lowest energy first, clients without one last; in a tie by name, then by key. */
function byEnergy(a: ClientReport, b: ClientReport): number {
  // 0 for equal ones; NaN for two without energy.
  const difference = (a.energy ?? Infinity) - (b.energy ?? Infinity);
  if (difference) return difference;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

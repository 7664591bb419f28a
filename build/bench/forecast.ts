import type { Book, Day, Invoice } from '../../src/core/book';
import type { ClientReport } from '../../src/core/report';
import { scoreBook } from '../../src/core/score-book';
import { defaultSettings } from '../../src/core/settings';

/** A client on the day of a split: what was known then, and what came after. */
export interface Row {
  client: ClientReport;
  past: Invoice[];
  future: Invoice[];
}

/** A score that is to foretell, from what was known on the day of the split. */
export interface Score {
  name: string;
  ours: boolean;
  of(row: Row): number;
}

/** Days after the due date on which a paid invoice was paid, at least 0. */
export const daysLate = ({ due, payments }: Invoice): number =>
  Math.max(0, (payments[0].day as Day) - (due as Day));

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What our lateness is held against. */
export const LATENESS: Score[] = [
  { name: 'lateness index', ours: true, of: ({ client }) => client.lateness ?? 0 },
  { name: 'late trait', ours: true, of: ({ client }) => client.lateTrait ?? 0 },
  { name: 'mean days late', ours: false, of: ({ past }) => mean(past.map(daysLate)) },
  { name: 'share late', ours: false, of: ({ past }) => mean(past.map((one) => Number(daysLate(one) > 0))) },
  { name: 'last invoice', ours: false, of: ({ past }) => daysLate(past[past.length - 1]) },
  { name: 'recency mean 180 d', ours: false, of: ({ client }) => client.daysLate ?? 0 },
  { name: 'amount-weighted mean', ours: false, of: ({ past }) => amountWeighted(past) },
];

/** What our dispute trait is held against. */
export const DISPUTES: Score[] = [
  { name: 'dispute trait', ours: true, of: ({ client }) => client.disputeTrait ?? 0 },
  {
    name: 'share disputed',
    ours: false,
    of: ({ past }) => mean(past.map(({ disputed }) => Number(disputed))),
  },
  { name: 'mean days late', ours: false, of: ({ past }) => mean(past.map(daysLate)) },
  { name: 'last invoice', ours: false, of: ({ past }) => Number(past[past.length - 1].disputed) },
];

function amountWeighted(past: Invoice[]): number {
  const amount = past.reduce((sum, one) => sum + (one.amount ?? 0), 0);
  return past.reduce((sum, one) => sum + daysLate(one) * (one.amount ?? 0), 0) / amount;
}

/** Clients with a past and a future on both sides of a day. Payments after the day had not been made then. */
export function splitOn(book: Book, day: Day): Row[] {
  const report = scoreBook(book, { today: day, asOf: day, settings: defaultSettings() });
  const byClient = new Map<string, Invoice[]>();
  for (const invoice of book.invoices) {
    byClient.set(invoice.client, [...(byClient.get(invoice.client) ?? []), invoice]);
  }
  return report.clients.flatMap((client) => {
    const own = byClient.get(client.key) ?? [];
    const past = own
      .filter(({ payments }) => (payments[0]?.day ?? Infinity) <= day)
      .sort((a, b) => (a.due as Day) - (b.due as Day));
    const future = own.filter(({ issued }) => (issued as Day) > day);
    return past.length > 0 && future.length > 0 ? [{ client, past, future }] : [];
  });
}

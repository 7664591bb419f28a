import type { Book } from '../../src/model/book';
import type { Day } from '../../src/model/day';
import { groupBy } from '../../src/model/group-by';
import { complaintWeight, type Invoice, paymentsOf } from '../../src/model/invoice';
import type { ClientReport, Report } from '../../src/model/report';
import { defaultSettings } from '../../src/model/settings';
import { scoreBook } from '../../src/scoring/score-book';
import { receivableOf } from '../../src/scoring/settlement';

/** When an invoice was paid, or that it was overdue. */
interface Timing {
  invoice: Invoice;
  daysLate: number;
}

/** A client on the day of a split: what was known then, and what came after. */
export interface Row {
  client: ClientReport;
  /** Invoices that had been paid on that day, in order of their due dates. */
  past: Invoice[];
  /** Their timings, and those of invoices that were overdue then: all that any score of lateness is given. */
  timings: Timing[];
  future: Invoice[];
}

/** A score that predicts from what was known on the day of the split. */
export interface Score {
  name: string;
  ours: boolean;
  of(row: Row): number;
}

/** Days after the due date on which a paid invoice was paid, at least 0. */
export const daysLate = (invoice: Invoice): number =>
  Math.max(0, (paymentsOf(invoice)[0]?.day as Day) - (invoice.due as Day));

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Alternatives to our lateness. */
export const LATENESS: Score[] = [
  { name: 'lateness index', ours: true, of: ({ client }) => client.lateness ?? 0 },
  { name: 'late trait', ours: true, of: ({ client }) => client.lateHabit ?? 0 },
  { name: 'mean days late', ours: false, of: ({ timings }) => meanDaysLate(timings) },
  {
    name: 'share late',
    ours: false,
    of: ({ timings }) => mean(timings.map((one) => Number(one.daysLate > 0))),
  },
  {
    name: 'last invoice',
    ours: false,
    of: ({ timings }) => timings[timings.length - 1]?.daysLate ?? Number.NaN,
  },
  { name: 'recency mean 180 d', ours: false, of: ({ client }) => client.daysLate ?? 0 },
  { name: 'amount-weighted mean', ours: false, of: ({ timings }) => amountWeighted(timings) },
];

/** Alternatives to our dispute trait. */
export const DISPUTES: Score[] = [
  { name: 'dispute trait', ours: true, of: ({ client }) => client.disputeHabit ?? 0 },
  {
    name: 'share disputed',
    ours: false,
    of: ({ past }) => mean(past.map(complaintWeight)),
  },
  { name: 'mean days late', ours: false, of: ({ timings }) => meanDaysLate(timings) },
  {
    name: 'last invoice',
    ours: false,
    of: ({ past }) => past.slice(-1).reduce((_, one) => complaintWeight(one), 0),
  },
];

function meanDaysLate(timings: Timing[]): number {
  return mean(timings.map((one) => one.daysLate));
}

function amountWeighted(timings: Timing[]): number {
  const amountOf = ({ invoice }: Timing): number => invoice.amount ?? 0;
  const amount = timings.reduce((sum, one) => sum + amountOf(one), 0);
  return timings.reduce((sum, one) => sum + one.daysLate * amountOf(one), 0) / amount;
}

/** Whether the first payment of an invoice had come on a day. */
const isPaidOn = (invoice: Invoice, day: Day): boolean => (paymentsOf(invoice)[0]?.day ?? Infinity) <= day;

/**
 * The report on a day with what was known then: payments after it had not been made, and nobody knew whether an unpaid
 * invoice would be disputed.
 */
export function reportOn(book: Book, day: Day): Report {
  const invoices = book.invoices.map((one) => (isPaidOn(one, day) ? one : { ...one, complaint: undefined }));
  return scoreBook({ ...book, invoices }, { today: day, asOf: day, settings: defaultSettings() });
}

/** Clients with a past and a future on both sides of a day. All scores see the same: what was known on that day. */
export function splitOn(book: Book, day: Day): Row[] {
  const settings = defaultSettings();
  const byClient = groupBy(book.invoices, ({ client }) => client);
  return reportOn(book, day).clients.flatMap((client) => {
    const own = (byClient.get(client.key) ?? []).sort((a, b) => (a.due as Day) - (b.due as Day));
    const past = own.filter((one) => isPaidOn(one, day));
    const known = own.filter(({ issued }) => (issued as Day) <= day);
    const timings = known.flatMap((invoice) => {
      const { daysLate } = receivableOf(invoice, { asOf: day, end: day, tellsTiming: true }, settings);
      return daysLate === undefined ? [] : [{ invoice, daysLate }];
    });
    const future = own.filter(({ issued }) => (issued as Day) > day);
    return past.length > 0 && future.length > 0 ? [{ client, past, timings, future }] : [];
  });
}

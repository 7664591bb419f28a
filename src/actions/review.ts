import { highlightsShown } from '../google/highlight-rules';
import type { Day } from '../model/day';
import type { Review } from '../model/exchange';
import { dayOfInvoice } from '../model/invoice';
import { lazy } from '../model/lazy';
import type { Origin } from '../model/origin';
import { type ClientReport, type LineResult, ROWS_SHOWN } from '../model/report';
import { entriesByClient, newRowName } from './client-entries';
import type { OpenBook } from './open-book';

/** A review of a book that has just been scored. */
export function reviewOf(open: OpenBook): Review {
  const { report, today } = open;
  const newest = newestIn(open);
  const entries = entriesByClient(open);
  const clients = report.clients.map((client) => ({
    ...shown(client, newest),
    names: entries.get(client.key)?.names ?? ([newRowName(client, open)] satisfies [string]),
  }));
  return {
    report: { ...report, clients },
    today,
    highlighted: highlightsShown(),
    entries: Object.fromEntries([...entries].map(([key, { entry }]) => [key, entry])),
  };
}
/** A client as the sidebar shows it: the newest rows of each line, and no line that is nothing. */
function shown(client: ClientReport, newest: (origins: Origin[]) => Origin[]): ClientReport {
  const isSaid = ({ amount, hours, line }: LineResult): boolean =>
    amount > 0 || hours > 0 || line === 'margin';
  const lines = client.lines.filter(isSaid);
  return { ...client, lines: lines.map((line) => ({ ...line, origins: newest(line.origins) })) };
}

/** Picks the newest rows of a book's, and leaves them in the order of their sheet: many lists have the newest on top. */
function newestIn({ book: { invoices, events } }: OpenBook): (origins: Origin[]) => Origin[] {
  // A line of energy holds the same objects of places as the book.
  const days = lazy(
    () =>
      new Map<Origin, Day | undefined>([
        ...invoices.map((invoice) => [invoice.origins[0], dayOfInvoice(invoice)] as const),
        ...events.map(({ origin, day }) => [origin, day] as const),
      ]),
  );
  const dayOf = (origin: Origin): Day => days().get(origin) ?? 0;
  return (origins) => {
    if (origins.length <= ROWS_SHOWN) return origins;
    const kept = [...origins].sort((a, b) => dayOf(a) - dayOf(b)).slice(-ROWS_SHOWN);
    return origins.filter((origin) => kept.includes(origin));
  };
}

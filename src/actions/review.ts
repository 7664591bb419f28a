import { highlightsShown } from '../google/highlights';
import type { Day } from '../model/day';
import { joinedEntry } from '../model/entry';
import { lazy } from '../model/lazy';
import type { Origin } from '../model/origin';
import type { ClientReport, LineResult } from '../model/report';
import { ROWS_SHOWN } from '../model/rows-shown';
import { inOrderOfWeight } from '../reading/client-name';
import { dayOfInvoice } from '../scoring/payment-timing';
import type { LabelledEntry, Review } from './exchange';
import type { OpenBook } from './measured';

/** A review from a book that has just been measured. */
export function reviewOf(measured: OpenBook): Review {
  const { report, today, entries, find } = measured;
  const newest = newestIn(measured);
  return {
    report: { ...report, clients: report.clients.map((client) => shown(client, newest)) },
    today,
    highlighted: highlightsShown(),
    entrySheet: entries?.table.sheet ?? '',
    entries: entriesByClient(measured),
    namesakes: report.clients.filter(({ name }) => find(name) === 'twice').map(({ key }) => key),
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
  // A line of energy holds the very places that stand in the book.
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

function entriesByClient({ entries, find }: OpenBook): Record<string, LabelledEntry> {
  const rows = (entries?.rows ?? []).flatMap(({ label, entry }) => {
    const client = find(label);
    return client && client !== 'twice' ? [{ client, label, entry }] : [];
  });
  // Without a prototype: a client may be called "Constructor".
  const found: Record<string, LabelledEntry> = Object.create(null);
  for (const { client, label, entry } of inOrderOfWeight(rows)) {
    const before = found[client.key];
    found[client.key] = before
      ? { label, twins: [...before.twins, before.label], entry: joinedEntry([before.entry, entry]) }
      : { label, twins: [], entry };
  }
  return found;
}

import { joinedEntry } from '../core/entry';
import type { ClientReport, LineResult } from '../core/report';
import { highlightsShown } from '../google/highlights';
import { inOrderOfWeight } from '../table/client-name';
import type { LabelledEntry, Review } from './exchange';
import type { Measured } from './measured';

/** Rows behind a figure that are shown: more nobody looks through, and ten thousand invoices would take seconds to cross. */
const SHOWN = 50;

/** A review from a book that has just been measured. */
export function reviewOf(measured: Measured): Review {
  const { report, today, entries, find } = measured;
  return {
    report: { ...report, clients: report.clients.map(shown) },
    today,
    highlighted: highlightsShown(),
    entrySheet: entries?.table.sheet ?? '',
    entries: entriesByClient(measured),
    namesakes: report.clients.filter(({ name }) => find(name) === 'twice').map(({ key }) => key),
  };
}

/** A client as the sidebar shows it: the last rows of each line in its sheet, and no line that is nothing. */
function shown(client: ClientReport): ClientReport {
  const isSaid = ({ amount, hours, line }: LineResult): boolean =>
    amount > 0 || hours > 0 || line === 'margin';
  const lines = client.lines.filter(isSaid);
  return { ...client, lines: lines.map((line) => ({ ...line, origins: line.origins.slice(-SHOWN) })) };
}

function entriesByClient({ entries, find }: Measured): Record<string, LabelledEntry> {
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

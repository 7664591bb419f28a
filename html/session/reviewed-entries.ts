import type { LabelledEntry, Review } from '../../src/actions/exchange';
import { type Entry, NO_ENTRY } from '../../src/model/entry';
import type { Settings } from '../../src/model/settings';
import { rescoredWithJoy } from '../../src/scoring/rescored-with-joy';
import { labelOf } from '../plans/entry-plan';

/** A client's entry; an empty one where there is none. */
export function entryIn(entries: Review['entries'], key: string): Entry {
  return known(entries, key)?.entry ?? NO_ENTRY;
}

/** A client's entry, with the name under which the client stands, or will stand, in the Client Energy sheet. */
export function labelledEntry(review: Review, key: string): LabelledEntry {
  const found = known(review.entries, key);
  if (found) return found;
  const client = review.report.clients.find((one) => one.key === key);
  return { label: client ? labelOf(client, review) : key, twins: [], entry: NO_ENTRY };
}

/**
 * The review with another entry of a client, whose energy follows the joy in it, or that of the owner's own list where
 * there is none in it. A client who has gone is left alone.
 */
export function withEntry(
  review: Review,
  key: string,
  entry: Entry,
  ownJoy: number | undefined,
  settings: Settings,
): Review {
  const { report, entries } = review;
  if (!report.clients.some((client) => client.key === key)) return review;
  const old = labelledEntry(review, key);
  const joyIn = ({ joy }: Entry): number | null => joy ?? ownJoy ?? null;
  const clients =
    joyIn(entry) === joyIn(old.entry)
      ? report.clients
      : report.clients.map((client) =>
          client.key === key ? rescoredWithJoy(client, joyIn(entry), settings) : client,
        );
  return { ...review, report: { ...report, clients }, entries: { ...entries, [key]: { ...old, entry } } };
}

/** The review once every client has a row in the sheet of this name. */
export function withRows(review: Review, sheet: string): Review {
  const rows = review.report.clients.map(({ key }) => [key, labelledEntry(review, key)]);
  return { ...review, entrySheet: sheet, entries: Object.fromEntries(rows) };
}

/** A client may be called "Constructor", which every object has. */
function known(entries: Review['entries'], key: string): LabelledEntry | undefined {
  return Object.getOwnPropertyDescriptor(entries, key)?.value;
}

import type { Day } from '../../src/model/day';
import { type Entry, NO_ENTRY } from '../../src/model/entry';
import type { Connection, Review } from '../../src/model/exchange';
import { inOrderOfHarm } from '../../src/scoring/order';
import { rescoredWithJoy } from '../../src/scoring/rescored';
import type { FieldsOf } from './readings';

/** Ratings in the owner's own lists, by the client's key. They count again where one that was entered here is taken back. */
export type OwnJoys = ReadonlyMap<string, number | undefined>;

/** A client's entry; an empty one where there is none. A client may be called "Constructor", which every object has. */
export function entryIn(entries: Review['entries'], key: string): Entry {
  return Object.getOwnPropertyDescriptor(entries, key)?.value ?? NO_ENTRY;
}

/** The ratings of the owner's own lists, as far as a review shows them: a rating in the entry hides that of the list. */
export function ownJoysIn({ report, entries }: Review, before: OwnJoys = new Map()): OwnJoys {
  const shown = report.clients.filter(({ key }) => entryIn(entries, key).joy === null);
  return new Map([...before, ...shown.map(({ key, joy }) => [key, joy] as const)]);
}

/**
 * The review with changes of entries laid over it, the later ones on top. A client's energy follows the joy in their
 * entry, or that of the owner's own list where there is none in it, and their place follows the verdict. A client
 * who has gone from the book is left alone.
 */
export function overlaid(
  review: Review,
  changes: readonly FieldsOf[],
  ownJoys: OwnJoys,
  connection: Pick<Connection, 'settings' | 'currency' | 'rates'>,
): Review {
  if (changes.length === 0) return review;
  const { report, entries } = review;
  const fields = new Map<string, Partial<Entry>>();
  for (const { key, fields: more } of changes) fields.set(key, { ...fields.get(key), ...more });
  const changed = new Map<string, Entry>();
  let isRescored = false;
  const clients = report.clients.map((client) => {
    const { key } = client;
    const own = fields.get(key);
    if (!own) return client;
    const before = entryIn(entries, key);
    const entry = { ...before, ...own };
    changed.set(key, entry);
    const joy = joyIn(entry, ownJoys.get(key));
    if (joy === joyIn(before, ownJoys.get(key))) return client;
    isRescored = true;
    return { ...rescoredWithJoy(client, joy, connection.settings), names: client.names };
  });
  return {
    ...review,
    report: isRescored ? { ...report, clients: inOrderOfHarm(clients, connection) } : report,
    entries: { ...entries, ...Object.fromEntries(changed) },
  };
}

/** The rating that counts. */
function joyIn({ joy }: Entry, ownJoy: number | undefined): number | null {
  return joy ?? ownJoy ?? null;
}

/** Whether a client is still to be looked at: nothing is decided, or the day has come to look again. */
export function isToReview({ decision, lookAgain }: Entry, today: Day): boolean {
  if (decision === null) return true;
  return lookAgain !== null && lookAgain <= today;
}

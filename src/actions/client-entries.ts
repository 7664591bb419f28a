import { type Entry, joinedEntry } from '../model/entry';
import type { ClientRef } from '../model/exchange';
import type { ClientReport } from '../model/report';
import { inOrderOfWeight } from '../reading/client-name';
import type { OpenBook } from './open-book';

/** What the Client Energy sheet says of a client, and the names of the rows that say it, that of the row that counts first. */
export interface ClientEntry {
  names: ClientRef['names'];
  entry: Entry;
}

/** What the sheet says of each client who has a row in it, by the client's key. */
export function entriesByClient({
  entries,
  find,
}: Pick<OpenBook, 'entries' | 'find'>): Map<string, ClientEntry> {
  const rows = (entries?.rows ?? []).flatMap(({ label, entry }) => {
    const client = find(label);
    return client && client !== 'ambiguous' ? [{ client, label, entry }] : [];
  });
  const found = new Map<string, ClientEntry>();
  for (const { client, label, entry } of inOrderOfWeight(rows)) {
    const before = found.get(client.key);
    found.set(client.key, {
      names: before ? [label, ...before.names] : [label],
      entry: before ? joinedEntry([before.entry, entry]) : entry,
    });
  }
  return found;
}

/** The name of a new row for a client: the name, or the key where others have the same name. */
export function newRowName({ name, key }: ClientReport, { find }: Pick<OpenBook, 'find'>): string {
  return find(name) === 'ambiguous' ? key : name;
}

import type { Client } from '../model/client';
import type { Origin } from '../model/origin';
import { clientKey } from './client-name';

/** All clients of the rows read so far, found by id or by name. */
export interface ClientRegister {
  /** The client that a row names; undefined where it names none. */
  find(id: string, name: string, row: number, originOf: (row: number) => Origin): Client | undefined;
  /** The key of a client that some row has named so far; undefined where there is none. Adds nobody. */
  keyOf(id: string, name: string): string | undefined;
  /** The key under which a name, an id or a key counts before anybody is merged, whether or not some row names it. */
  unmergedKey(name: string): string;
  clients(): Client[];
}

/** A name and an id from the same row. */
export interface NamedId {
  id: string;
  name: string;
}

/**
 * Joins clients by id, then by name. A name without an id belongs to the id that it has elsewhere in the book, if there is
 * only one. Two ids under one name are two clients. In `aliases` clients may be named in any way.
 */
export function clientRegister(
  pairs: Iterable<NamedId>,
  aliases: Record<string, string> = {},
): ClientRegister {
  const idsOfName = new Map<string, Set<string>>();
  const known = new Set<string>();
  for (const { id, name } of pairs) {
    known.add(id);
    if (!id || !name) continue;
    const key = clientKey(name);
    const ids = idsOfName.get(key);
    if (ids) ids.add(id);
    else idsOfName.set(key, new Set([id]));
  }
  const clients = new Map<string, Client>();
  const keyOf = (id: string, name: string): string => {
    // Our own sheets name clients that share a name by their id.
    if (id || known.has(name)) return id || name;
    const byName = clientKey(name);
    const [only, ...others] = idsOfName.get(byName) ?? [];
    return only !== undefined && others.length === 0 ? only : byName;
  };
  const merged = new Map(Object.entries(aliases).map(([from, to]) => [keyOf('', from), keyOf('', to)]));
  const met = new Map<string, Met>();
  return {
    find: (id, name, row, originOf) => {
      const text = id === '' ? name : `${id}\n${name}`;
      let entry = met.get(text);
      if (entry === undefined) {
        const own = keyOf(id, name);
        const key = mergedKey(own, merged);
        if (key !== '' && !clients.has(key))
          clients.set(key, { key, name: '', spellings: [], origins: [originOf(row)] });
        entry = { client: clients.get(key), id, name, isMerged: own !== key, rows: 0 };
        met.set(text, entry);
      }
      entry.rows += 1;
      return entry.client;
    },
    keyOf: (id, name) => {
      const key = mergedKey(keyOf(id, name), merged);
      return clients.has(key) ? key : undefined;
    },
    unmergedKey: (name) => keyOf('', name),
    clients: () => {
      nameClients([...met.values()]);
      return [...clients.values()];
    },
  };
}

/** How a client was named in some rows. */
interface Met {
  /** Absent where id and name are empty. */
  client: Client | undefined;
  id: string;
  name: string;
  /** Whether this is the name of another client that was merged into this one. */
  isMerged: boolean;
  rows: number;
}

/** Gives every client its id and its spellings. The spelling of its own that most rows have is its name. */
function nameClients(met: Met[]): void {
  // The order of rows must not matter: the fuller spelling wins a tie, and a name comes before a bare id.
  const ranked = [...met].sort(
    (a, b) =>
      Number(b.name !== '') - Number(a.name !== '') ||
      Number(a.isMerged) - Number(b.isMerged) ||
      b.rows - a.rows ||
      b.name.length - a.name.length ||
      (a.name + a.id < b.name + b.id ? -1 : 1),
  );
  const spellings = new Map<Client, Set<string>>();
  for (const { client, id, name } of ranked) {
    if (!client) continue;
    const spelling = name || id;
    client.name ||= spelling;
    if (id && client.id === undefined) client.id = id;
    const own = spellings.get(client);
    if (own) own.add(spelling);
    else spellings.set(client, new Set([spelling]));
  }
  for (const [client, own] of spellings) client.spellings = [...own];
}

/** Follows the owner's merges, which may lead over several names; a circle ends where it began. */
function mergedKey(key: string, aliases: Map<string, string>): string {
  const seen = new Set<string>();
  let current = key;
  while (!seen.has(current)) {
    seen.add(current);
    current = aliases.get(current) ?? current;
  }
  return current;
}

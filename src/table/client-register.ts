import type { Client, Origin } from '../core/book';
import { clientKey } from './client-name';

/** Knows every client that was met, by id or by name. */
export interface ClientRegister {
  /** The client of a row; undefined where the row names nobody. */
  find(id: string, name: string, origin: Origin): Client | undefined;
  clients(): Client[];
}

/** A name and an id that stand in one row somewhere in the book. */
export interface NamedId {
  id: string;
  name: string;
}

/**
 * A register that joins clients by id, then by name: a name without an id is the client whose only id it stands
 * with anywhere in the book. Two ids under one name are two clients.
 */
export function clientRegister(
  pairs: Iterable<NamedId>,
  aliases: Record<string, string> = {},
): ClientRegister {
  const idsOfName = new Map<string, Set<string>>();
  for (const { id, name } of pairs) {
    if (!id || !name) continue;
    const key = clientKey(name);
    const ids = idsOfName.get(key);
    if (ids) ids.add(id);
    else idsOfName.set(key, new Set([id]));
  }
  const clients = new Map<string, Client>();
  const merged = new Map(Object.entries(aliases));
  const keyOf = (id: string, name: string): string => {
    if (id) return id;
    const byName = clientKey(name);
    const ids = idsOfName.get(byName);
    return ids?.size === 1 ? [...ids][0] : byName;
  };
  const keys = new Map<string, string>();
  return {
    find: (id, name, origin) => {
      const met = `${id}\n${name}`;
      let key = keys.get(met);
      if (key === undefined) {
        key = mergedKey(keyOf(id, name), merged);
        keys.set(met, key);
        if (key !== '') addSpelling(clients, key, id, name, origin);
      }
      return clients.get(key);
    },
    clients: () => [...clients.values()],
  };
}

/** Follows the owner's merging of twins, which may lead over several names but never in a circle. */
function mergedKey(key: string, aliases: Map<string, string>): string {
  const seen = new Set<string>();
  let current = key;
  while (!seen.has(current)) {
    seen.add(current);
    current = aliases.get(current) ?? current;
  }
  return current;
}

function addSpelling(
  clients: Map<string, Client>,
  key: string,
  id: string,
  name: string,
  origin: Origin,
): void {
  const spelling = name || id;
  const client = clients.get(key);
  if (!client) {
    clients.set(key, {
      key,
      ...(id ? { id } : {}),
      name: spelling,
      spellings: [spelling],
      origins: [origin],
    });
    return;
  }
  // The first name met is the one shown; an id alone gives way to a name.
  if (name && client.name === client.id) client.name = name;
  if (!client.spellings.includes(spelling)) client.spellings.push(spelling);
}

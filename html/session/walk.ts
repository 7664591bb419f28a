/** The way through the clients, one after the other. Clients are named by their keys. */
export interface Walk {
  /** The order at first. It stays, whatever the energy of the clients becomes meanwhile. */
  first: readonly string[];
  /** The clients among which the current one was chosen; null for all. */
  among: readonly string[] | null;
  current: string | null;
}

/** Where the walk has come to. */
export interface WalkPlace {
  /** The client to be looked at; null in a book without clients, and where the client has gone from the book. */
  client: string | null;
  /** Counted from 1. */
  position: number;
  count: number;
  /** Whether a client was chosen or reached yet. */
  isBegun: boolean;
}

/** A walk that is still to begin. */
export function walkThrough(keys: readonly string[]): Walk {
  return { first: keys, among: null, current: null };
}

/** Where a walk is, among the clients who are in the book now. */
export function placeIn(walk: Walk, keys: readonly string[]): WalkPlace {
  const ordered = inOrder(walk, keys);
  const found = walk.current === null ? -1 : ordered.indexOf(walk.current);
  const index = Math.max(0, found);
  // Never silently another client: the next key would decide about them.
  const isGone = walk.current !== null && found < 0;
  return {
    client: isGone ? null : (ordered[index] ?? null),
    position: index + 1,
    count: ordered.length,
    isBegun: found >= 0,
  };
}

/** The walk at a client, and from there through the others among which they were chosen; without those, through all. */
export function walkTo(walk: Walk, key: string, among: readonly string[] | null = null): Walk {
  return { ...walk, among, current: key };
}

/** The walk one client further, or one back; at either end it stays. */
export function walkBy(walk: Walk, keys: readonly string[], step: 1 | -1): Walk {
  const next = inOrder(walk, keys)[placeIn(walk, keys).position - 1 + step];
  return next === undefined ? walk : { ...walk, current: next };
}

/** The walk at the first of all who is still to be reviewed, or back at the first. */
export function walkOn(walk: Walk, keys: readonly string[], isToReview: (key: string) => boolean): Walk {
  const all = { ...walk, among: null };
  const ordered = inOrder(all, keys);
  const next = ordered.find(isToReview) ?? ordered[0];
  return next === undefined ? all : { ...all, current: next };
}

/** The keys of a walk that are still in the book; those that came later are at the end. */
function inOrder({ first, among }: Walk, keys: readonly string[]): string[] {
  const known = new Set(keys);
  return [...(among ?? new Set([...first, ...keys]))].filter((key) => known.has(key));
}

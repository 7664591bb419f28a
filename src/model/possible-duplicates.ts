import { distance } from 'fastest-levenshtein';
import { groupBy } from './group-by';
import { LONGEST } from './text-limits';

/** A client, with what we compare to find duplicates. */
export interface NamedClient {
  key: string;
  name: string;
  /** The name without case, accents and legal forms. */
  plain: string;
  hasId: boolean;
  /** Number of rows in the book that name it. */
  rows: number;
}

/** Two clients that may be one; the owner decides. */
export interface PossibleDuplicate {
  /** The name of the pair, the same in either order. */
  pair: string;
  /** The one whose key would be kept: the one with an id, else the one with more rows. */
  key: string;
  name: string;
  other: { key: string; name: string };
}

/** A word shared by more clients than this ("Restaurant") says nothing about any of them. */
const COMMON = 40;

/**
 * Pairs of clients whose names differ as misspellings do: a letter or two, the order of words, a space, or only the
 * id. Different figures ("Branch 1", "Branch 2") are different clients. Pairs in `confirmedDistinct` were answered. Very long
 * names are left out; the book lists them (`long-name`).
 */
export function possibleDuplicates(clients: NamedClient[], confirmedDistinct: string[]): PossibleDuplicate[] {
  const known = new Set(confirmedDistinct);
  const found = new Map<string, PossibleDuplicate>();
  for (const group of groupsOf(clients.filter(({ name }) => name.length <= LONGEST.compared))) {
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1)) {
        const pair = pairKey(a.key, b.key);
        if (found.has(pair) || known.has(pair) || !areAlike(a.plain, b.plain)) continue;
        found.set(pair, duplicateOf(a, b));
      }
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The name of a pair, the same in either order. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join('\n');
}

/**
 * Clients worth comparing: those that share a word, or the name without its spaces up to one letter. Comparing each
 * with each would take minutes for thousands of clients.
 */
function groupsOf(clients: NamedClient[]): NamedClient[][] {
  const keyed = clients.flatMap((one) => [...comparisonKeysOf(one)].map((key) => ({ key, one })));
  return [...groupBy(keyed, ({ key }) => key).values()]
    .filter((group) => group.length > 1 && group.length <= COMMON)
    .map((group) => group.map(({ one }) => one));
}

/** The words of a name, the name without spaces, and that without any one of its letters. */
function comparisonKeysOf({ plain }: NamedClient): Set<string> {
  const solid = plain.replace(/ /g, '');
  const signs = new Set(plain.split(' ').filter((word) => word.length > 3));
  signs.add(`=${solid}`);
  for (let at = 0; at < solid.length && solid.length < 60; at += 1)
    signs.add(`=${solid.slice(0, at)}${solid.slice(at + 1)}`);
  return signs;
}

function areAlike(a: string, b: string): boolean {
  if (a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return false;
  const solid = (name: string): string => name.replace(/ /g, '');
  const sorted = (name: string): string => name.split(' ').sort().join(' ');
  if (solid(a) === solid(b) || sorted(a) === sorted(b)) return true;
  const length = Math.min(solid(a).length, solid(b).length);
  return distance(solid(a), solid(b)) <= (length >= 10 ? 2 : length >= 5 ? 1 : 0);
}

function duplicateOf(a: NamedClient, b: NamedClient): PossibleDuplicate {
  // We keep one with an id, then one in more rows; in a tie the first in the alphabet.
  const first = Number(b.hasId) - Number(a.hasId) || b.rows - a.rows || (a.key < b.key ? -1 : 1);
  const [kept, other] = first <= 0 ? [a, b] : [b, a];
  return {
    pair: pairKey(a.key, b.key),
    key: kept.key,
    name: kept.name,
    other: { key: other.key, name: other.name },
  };
}

import type { ClientWindow } from './client-window';
import { rateOf, type ScoringContext } from './scoring-context';

/** A client with what makes its money comparable to that of others. */
export interface Comparable {
  window: ClientWindow;
  /** Units of the group's currency for one of the client's. */
  rate: number;
}

/**
 * Clients whose money can be compared: all that have a rate into the book's currency, and of each other currency its own.
 * Currencies without a rate are never added.
 */
export function comparableGroups(windows: ClientWindow[], { book }: ScoringContext): Comparable[][] {
  const groups = new Map<string, Comparable[]>();
  for (const window of windows) {
    const rate = rateOf(window.currency, book);
    const currency = rate === undefined ? window.currency : book.currency;
    const group = groups.get(currency) ?? [];
    group.push({ window, rate: rate ?? 1 });
    groups.set(currency, group);
  }
  return [...groups.values()];
}

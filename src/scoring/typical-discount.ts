import { groupBy } from '../model/group-by';
import { sumOf } from '../model/sum';
import type { ClientWindow } from './client-window';
import { discountsOf } from './lines/price';

/** How many neighbours in size, on each side, a client is compared with. */
const NEIGHBOURS = 5;

/** Fewer others than this don't show what is usual. */
const ENOUGH = 3;

/**
 * For each client (by key) the median discount of the ten clients nearest in size, 0 … 1 of the list price; nothing for
 * a client with fewer than three to compare with. A plain median over all would punish the best buyers, since
 * discounts grow with size. Each currency is compared on its own.
 */
export function typicalDiscounts(files: ClientWindow[]): Map<string, number> {
  const typical = new Map<string, number>();
  const buyers = files
    .map((file) => ({ key: file.client.key, currency: file.currency, discounts: discountsOf(file) }))
    .filter(({ discounts }) => discounts.list > 0);
  for (const group of groupBy(buyers, ({ currency }) => currency).values()) {
    if (group.length <= ENOUGH) continue;
    group.sort((a, b) => a.discounts.list - b.discounts.list || (a.key < b.key ? -1 : 1));
    const rates = group.map(({ discounts }) => discounts.discount / discounts.list);
    group.forEach(({ key }, index) => {
      typical.set(key, median(neighboursOf(index, rates)));
    });
  }
  return typical;
}

/** The rates of the clients next in size, without the client's own. At an end of the row all are on one side. */
function neighboursOf(index: number, rates: number[]): number[] {
  const size = 2 * NEIGHBOURS;
  const from = Math.max(0, Math.min(index - NEIGHBOURS, rates.length - size - 1));
  return [...rates.slice(from, index), ...rates.slice(index + 1, from + size + 1)];
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = (sorted.length - 1) / 2;
  // One value in the middle, or two.
  const middle = sorted.slice(Math.floor(half), Math.ceil(half) + 1);
  return sumOf(middle, (value) => value) / middle.length;
}

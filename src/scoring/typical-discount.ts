import { medianOf } from '../model/median';
import type { Comparable } from './comparable-clients';
import { discountsOf } from './lines/price';

/** How many neighbours in size on each side a client is compared with. */
const NEIGHBOURS = 5;

/** Fewer others than this say nothing of what is usual. */
const ENOUGH = 3;

/**
 * For each client of comparable ones (by key) the median discount of the ten nearest in size, 0 … 1 of the list price;
 * nothing for a client with fewer than three to compare with. A plain median over all would punish the best buyers, since
 * discounts grow with the size of what is bought.
 */
export function typicalDiscounts(clients: Comparable[]): Map<string, number> {
  const typical = new Map<string, number>();
  const buyers = clients
    .map(({ window, rate }) => {
      const { list, discount } = discountsOf(window);
      return { key: window.client.key, size: (list * rate) / window.years, share: discount / list };
    })
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || (a.key < b.key ? -1 : 1));
  if (buyers.length <= ENOUGH) return typical;
  const shares = buyers.map(({ share }) => share);
  for (const [index, { key }] of buyers.entries()) {
    const usual = medianOf(neighboursOf(index, shares));
    if (usual !== undefined) typical.set(key, usual);
  }
  return typical;
}

/** The shares of the next ones in size, without the client's own; at an end of the row all of them on one side. */
function neighboursOf(index: number, shares: number[]): number[] {
  const size = 2 * NEIGHBOURS;
  const from = Math.max(0, Math.min(index - NEIGHBOURS, shares.length - size - 1));
  return [...shares.slice(from, index), ...shares.slice(index + 1, from + size + 1)];
}

import type { Minor } from '../model/money';
import type { ClientReport } from '../model/report';
import { ownValue } from './own-value';

/** One client on the curve. */
export interface WhalePoint {
  key: string;
  name: string;
  /** What is left of the client's margin after the hidden costs, joy and referrals aside. */
  value: Minor;
  /** Sum of the values up to here. */
  cumulative: Minor;
}

/**
 * The whale curve of one currency (Kaplan): clients by value, the most valuable first, with the running sum. It rises
 * up to the last client who brings in anything, the peak, and then falls with each client who costs.
 */
export function whaleCurve(clients: ClientReport[], currency: string): WhalePoint[] {
  let cumulative = 0;
  return clients
    .filter((client) => client.currency === currency && client.energy !== undefined)
    .map((client) => ({ key: client.key, name: client.name, value: ownValue(client) }))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1))
    .map(({ key, name, value }) => {
      cumulative += value;
      return { key, name, value, cumulative };
    });
}

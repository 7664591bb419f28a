import type { Concentration } from '../model/report';
import { YEAR } from './client-window';
import type { Comparable } from './comparable-clients';
import { revenueOf } from './receivable';
import { wholeUnits } from './whole-units';

/** From this share on, parting needs a plan; from the second on the pension insurance may ask (§ 2 no. 9 SGB VI). */
const HIGH = 1 / 4;
const DEPENDENT = 5 / 6;

/** Each client's share of the revenue of comparable clients that was written in the last 365 days, by key, 0 … 1. */
export function revenueShares(clients: Comparable[]): Map<string, number> {
  const revenues = clients.map((one) => Math.max(0, wholeUnits(yearRevenue(one))));
  let total = 0;
  for (const revenue of revenues) total += revenue;
  return new Map(
    clients.map(({ window }, index) => [window.client.key, total > 0 ? (revenues[index] ?? 0) / total : 0]),
  );
}

/** What a share of the revenue means for parting. */
export function concentrationOf(share: number): Concentration | undefined {
  if (share >= DEPENDENT) return 'dependent';
  return share >= HIGH ? 'high' : undefined;
}

/** In the currency of the group. The window is never shorter than a year, so all of that year counts. */
function yearRevenue({ window, rate }: Comparable): number {
  let revenue = 0;
  for (const receivable of window.written) {
    const { day } = receivable;
    if (day === undefined || day <= window.asOf - YEAR) continue;
    revenue += revenueOf(receivable) * rate;
  }
  return revenue;
}

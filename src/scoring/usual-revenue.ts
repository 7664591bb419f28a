import { medianOf } from '../model/median';
import { sumOf } from '../model/sum';
import type { Comparable } from './comparable-clients';
import { workedHours } from './lines/effort';
import { revenueOf } from './receivable';

/** Fewer clients with hours say nothing of what an hour usually brings. */
const ENOUGH = 4;

/**
 * The median revenue of an hour over comparable clients whose hours are known, in minor units of each
 * client's own currency, by key; nothing where there are fewer than four. Revenue below zero says nothing.
 */
export function usualRevenuePerHour(clients: Comparable[]): Map<string, number> {
  const rates = clients.flatMap(({ window, rate }) => {
    const hours = workedHours(window);
    return hours > 0 ? [(sumOf(window.written, revenueOf) * rate) / hours] : [];
  });
  const usual = rates.length < ENOUGH ? 0 : (medianOf(rates) ?? 0);
  return new Map(usual > 0 ? clients.map(({ window, rate }) => [window.client.key, usual / rate]) : []);
}

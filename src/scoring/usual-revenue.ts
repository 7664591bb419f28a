import { medianOf } from '../model/median';
import type { Comparable } from './comparable-clients';
import { earnings, workedHours } from './lines/effort';

/** Fewer clients with hours say nothing of what an hour usually brings. */
const ENOUGH = 4;

/**
 * The median revenue of an hour, discounts put back, over comparable clients whose hours are known, in minor units of each
 * client's own currency, by key; nothing where there are fewer than four. Revenue below zero says nothing.
 */
export function usualRevenuePerHour(clients: Comparable[]): Map<string, number> {
  const rates = clients.flatMap(({ file, rate }) => {
    const hours = workedHours(file);
    return hours > 0 ? [(earnings(file) * rate) / hours] : [];
  });
  const usual = rates.length < ENOUGH ? 0 : (medianOf(rates) ?? 0);
  return new Map(usual > 0 ? clients.map(({ file, rate }) => [file.client.key, usual / rate]) : []);
}

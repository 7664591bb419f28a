import type { Origin } from '../../model/origin';
import type { ClientWindow } from '../client-window';
import { revenueOf } from '../receivable';
import type { LineBasis } from './line-basis';

/**
 * Gives: margin × Σ net × (1 − share lost). Unpaid is not earned: of an open part only what is not taken for lost counts
 * (`lossShare`). Credit notes subtract.
 */
export function marginLine({ counted }: ClientWindow): LineBasis {
  let earned = 0;
  const origins: Origin[] = [];
  for (const receivable of counted) {
    earned += revenueOf(receivable) * (1 - receivable.rest.lostNow);
    origins.push(receivable.origin);
  }
  return { earned, count: counted.length, origins };
}

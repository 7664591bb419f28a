import type { Origin } from '../../model/origin';
import type { ClientWindow } from '../client-window';
import { revenueOf } from '../receivable';
import type { LineBasis } from './line-basis';

/**
 * Takes: (1 − margin) × Σ net × (share lost now − share lost at the start of the window). The margin line loses the margin
 * of what never comes; this line takes what it cost to deliver it. So a loss counts once, in the year in which it came
 * about, and what is paid after all gives it back.
 */
export function lossLine({ counted }: ClientWindow): LineBasis {
  let lost = 0;
  const origins: Origin[] = [];
  for (const receivable of counted) {
    const { lostNow, lostBefore } = receivable.rest;
    if (lostNow === lostBefore) continue;
    lost += revenueOf(receivable) * (lostNow - lostBefore);
    origins.push(receivable.origin);
  }
  return { lost, count: origins.length, origins };
}

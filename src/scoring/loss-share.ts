import type { Settings } from '../model/settings';

/**
 * The share of an open part that is taken for lost after some days overdue, 0 … 1: nothing up to 30 days, then straight
 * lines to 3 % at 60, 20 % at 135, 50 % at 270 and all at 400 days, unless settings say otherwise. The shape is that of a
 * provision matrix (IFRS 9 B5.5.35). A share below the one before it is raised to it, so that waiting never makes whole.
 */
export function lossShare(days: number, settings: Settings): number {
  const { lossFrom, lossAt60, lossAt135, lossAt270, lostAfter } = settings;
  if (days <= lossFrom) return 0;
  const at60 = lossAt60 / 100;
  if (days <= 60) return between(days, lossFrom, 0, 60, at60);
  const at135 = Math.max(at60, lossAt135 / 100);
  if (days <= 135) return between(days, 60, at60, 135, at135);
  const at270 = Math.max(at135, lossAt270 / 100);
  if (days <= 270) return between(days, 135, at135, 270, at270);
  return days >= lostAfter ? 1 : between(days, 270, at270, lostAfter, 1);
}

/** The height at x of the straight line from (x0, y0) to (x1, y1). */
function between(x: number, x0: number, y0: number, x1: number, y1: number): number {
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

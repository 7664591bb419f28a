import type { Settings } from '../model/settings';

/**
 * The share of an open part that is taken for lost after some days overdue, 0 … 1: nothing up to 30 days, then straight
 * lines to 3 % at 60, 20 % at 135, 50 % at 270 and all at 400 days, unless settings say otherwise. The shape is that of a
 * provision matrix (IFRS 9 B5.5.35). A share below the one before it is raised to it, so that waiting never makes whole.
 */
export function lossShare(days: number, settings: Settings): number {
  const { lossFrom, lossAt60, lossAt135, lossAt270, lostAfter } = settings;
  const at60 = lossAt60 / 100;
  const at135 = Math.max(at60, lossAt135 / 100);
  const at270 = Math.max(at135, lossAt270 / 100);
  return (
    rise(days, lossFrom, 60) * at60 +
    rise(days, 60, 135) * (at135 - at60) +
    rise(days, 135, 270) * (at270 - at135) +
    rise(days, 270, lostAfter) * (1 - at270)
  );
}

/** How far x is on its way from one day to a later one: 0 before it, 1 after it. */
function rise(x: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (x - from) / (to - from)));
}

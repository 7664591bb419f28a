import type { Minor } from '../model/money';

/**
 * Whole minor units. Sums of fractions differ in their last digits by the order of the rows, which never matters: they are
 * left out before half a unit is rounded, and nothing is nothing.
 */
export function wholeUnits(amount: Minor): Minor {
  // Nothing has no sign.
  return Math.round(Number(amount.toPrecision(12))) + 0;
}

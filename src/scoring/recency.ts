import type { Day } from '../model/day';

/** Weighs a day by its age on the as-of date: 1 on that day and after it, half after each half-life, in days. */
export type Recency = (day: Day) => number;

/** Half-life of habits and of evidence, in days. */
export const HABIT_HALF_LIFE = 730;

/** Ages of which the weight is kept, in days: more than ten years. */
const KEPT = 4096;

/** The weights for one as-of date. Each is worked out once for all invoices of the same age. */
export function recencyOf(asOf: Day, halfLife: number): Recency {
  const known = new Float64Array(KEPT);
  return (day) => {
    const age = Math.max(0, asOf - day);
    const kept = known[age];
    if (kept) return kept;
    const weight = 2 ** (-age / halfLife);
    if (age < KEPT) known[age] = weight;
    return weight;
  };
}

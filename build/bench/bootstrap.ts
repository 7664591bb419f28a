/** Resamples for an interval; more change the second decimal no more. */
const RESAMPLES = 400;

/** A generator of numbers 0 … 1 from a seed (mulberry32), so a table is the same every time. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A figure of a list by its place; NaN where there is none. */
export function figureAt(figures: number[], index: number): number {
  return figures[index] ?? Number.NaN;
}

/** The middle 95 % of values. */
export function intervalOf(values: number[]): [number, number] {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (share: number): number =>
    figureAt(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)));
  return [at(0.025), at(0.975)];
}

/** Percentile bootstrap of some figures of the same sample: rows (clients) are drawn again with replacement. */
export function bootstrap<T>(rows: T[], figures: (sample: T[]) => number[]): number[][] {
  const random = randomFrom(1);
  return Array.from({ length: RESAMPLES }, () =>
    figures(rows.flatMap(() => rows[Math.floor(random() * rows.length)] ?? [])),
  );
}

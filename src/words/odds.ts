/** Denominators of odds that people say. */
const OF = [2, 3, 4, 5, 10, 20];

/** Odds as people say them: 1 in 4. */
export interface Odds {
  times: number;
  of: number;
}

/** The nearest of the odds that people say, for a probability from 0 to 1; never 0 and never certain. */
export function oddsOf(probability: number): Odds {
  const all = OF.flatMap((of) => Array.from({ length: of - 1 }, (_, before) => ({ times: before + 1, of })));
  const distance = ({ times, of }: Odds): number => Math.abs(times / of - probability);
  return all.reduce((best, odds) => (distance(odds) < distance(best) - 1e-9 ? odds : best));
}

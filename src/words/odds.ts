/** Denominators of odds that people say, the easiest first. */
const OF = [2, 3, 4, 5, 10, 20];

/** How far easy odds may be from the probability: 35 % is 1 in 3, not 7 in 20. */
const NEAR = 0.03;

/** Odds as people say them: 1 in 4. */
export interface Odds {
  times: number;
  of: number;
}

/** The easiest odds near a probability from 0 to 1, or else the nearest; never 0 and never certain. */
export function oddsOf(probability: number): Odds {
  const all = OF.flatMap((of) => Array.from({ length: of - 1 }, (_, before) => ({ times: before + 1, of })));
  const distance = ({ times, of }: Odds): number => Math.abs(times / of - probability);
  const easy = all.find((odds) => distance(odds) <= NEAR);
  if (easy) return easy;
  return all.reduce((best, odds) => (distance(odds) < distance(best) - 1e-9 ? odds : best));
}

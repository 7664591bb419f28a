import { groupBy } from '../../src/model/group-by';
import { sumOf } from '../../src/model/sum';
import { figureAt } from './bootstrap';

/** The score of a client, and what happened on each later invoice. */
export interface Outcome {
  score: number;
  future: boolean[];
}

/**
 * Client-weighted AUC, 0 … 1: the chance that an invoice on which it happened belongs to a client with a higher score
 * than one on which it did not, every client weighing the same. Ties count half. NaN where only one of both occurs.
 */
export function aucOf(outcomes: Outcome[]): number {
  const ranked = outcomes
    .map(({ score, future }) => ({ score, yes: future.filter(Boolean).length / future.length }))
    .sort((a, b) => a.score - b.score);
  let won = 0;
  let below = 0;
  let allYes = 0;
  for (const tied of groupBy(ranked, ({ score }) => score).values()) {
    const yes = sumOf(tied, (one) => one.yes);
    const no = tied.length - yes;
    won += yes * (below + no / 2);
    below += no;
    allYes += yes;
  }
  return won / (allYes * below);
}

/** Spearman's rank correlation, −1 … 1; equal values share their mean rank. */
export function spearmanOf(pairs: [number, number][]): number {
  const mean = (pairs.length + 1) / 2;
  const a = ranksOf(pairs.map(([first]) => first)).map((rank) => rank - mean);
  const b = ranksOf(pairs.map(([, second]) => second)).map((rank) => rank - mean);
  const covariance = sumOf([...a.entries()], ([index, rank]) => rank * figureAt(b, index));
  return covariance / Math.sqrt(sumOf(a, (rank) => rank ** 2) * sumOf(b, (rank) => rank ** 2));
}

/** The rank of each value, from 1; equal values share their mean rank. */
function ranksOf(values: number[]): number[] {
  const order = [...values].sort((x, y) => x - y);
  const rankOf = new Map<number, number>();
  for (const [value, places] of groupBy(order.entries(), ([, one]) => one)) {
    rankOf.set(value, sumOf(places, ([index]) => index + 1) / places.length);
  }
  return values.map((value) => rankOf.get(value) ?? Number.NaN);
}

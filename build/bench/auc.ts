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
  for (let from = 0; from < ranked.length; ) {
    let to = from;
    let yes = 0;
    let no = 0;
    for (; to < ranked.length && ranked[to].score === ranked[from].score; to += 1) {
      yes += ranked[to].yes;
      no += 1 - ranked[to].yes;
    }
    won += yes * (below + no / 2);
    below += no;
    allYes += yes;
    from = to;
  }
  return won / (allYes * below);
}

/** Spearman's rank correlation, −1 … 1; equal values share their mean rank. */
export function spearmanOf(pairs: [number, number][]): number {
  const [a, b] = [0, 1].map((side) => ranksOf(pairs.map((pair) => pair[side])));
  const mean = (pairs.length + 1) / 2;
  const sum = (of: (index: number) => number): number => a.reduce((total, _, index) => total + of(index), 0);
  const covariance = sum((index) => (a[index] - mean) * (b[index] - mean));
  return (
    covariance / Math.sqrt(sum((index) => (a[index] - mean) ** 2) * sum((index) => (b[index] - mean) ** 2))
  );
}

function ranksOf(values: number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((x, y) => x.value - y.value);
  const ranks: number[] = [];
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && order[to].value === order[from].value) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at].index] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

import { minorPerUnit } from '../model/money';
import type { ClientReport, Verdict } from '../model/report';
import { type Rates, rateOf } from './scoring-context';

const RANK: Record<Verdict, number> = { part: 0, talk: 1, keep: 2, dream: 3, 'too-early': 4 };

/**
 * The order of every list: by verdict, and inside by what is taken in money, the largest first. Without a rate it cannot be
 * compared: those clients come after the others, by their own money. Names, then keys decide a tie.
 */
export function inOrderOfHarm<C extends ClientReport>(clients: C[], book: Rates): C[] {
  const weighed = clients.map((client) => ({ client, harm: harmOf(client, book) }));
  weighed.sort(
    (a, b) =>
      RANK[a.client.verdict] - RANK[b.client.verdict] ||
      Number(b.harm.isRated) - Number(a.harm.isRated) ||
      b.harm.taken - a.harm.taken ||
      compare(a.client.name, b.client.name) ||
      compare(a.client.key, b.client.key),
  );
  return weighed.map(({ client }) => client);
}

interface Harm {
  isRated: boolean;
  /** In the book's currency where there is a rate, else in whole units of the client's own. */
  taken: number;
}

/** Joy is no money that anybody took. */
function harmOf({ lines, currency }: ClientReport, book: Rates): Harm {
  const rate = rateOf(currency, book);
  let taken = 0;
  for (const { line, side, amount } of lines) if (line !== 'joy' && side === 'takes') taken += amount;
  return { isRated: rate !== undefined, taken: taken * (rate ?? 1 / minorPerUnit(currency)) };
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

import type { Receivable } from './receivable';

/** A share of an amount that is kept back by agreement, often for years: 5 or 10 %, within half a point. */
const USUAL_SHARES = [
  { least: 0.045, most: 0.055 },
  { least: 0.095, most: 0.105 },
];

/** A share that comes this often is no coincidence. */
const TWICE = 2;

/**
 * Turns what a client keeps open into retentions where it looks like one: the same share on two invoices or more. Gives the
 * invoices that were changed.
 */
export function retainParts(receivables: Receivable[]): Receivable[] {
  const open: Receivable[] = [];
  for (const receivable of receivables) if (receivable.rest.open > 0) open.push(receivable);
  if (open.length < TWICE) return [];
  return USUAL_SHARES.flatMap(({ least, most }) => {
    const kept = open.filter(
      ({ rest, invoice: { amount = 0 } }) => rest.open >= least * amount && rest.open <= most * amount,
    );
    if (kept.length < TWICE) return [];
    for (const receivable of kept) receivable.rest = { ...receivable.rest, retained: receivable.rest.open };
    return kept;
  });
}

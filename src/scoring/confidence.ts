import type { DataCoverage } from '../model/book';
import type { Missing } from '../model/report';

/** What each kind of data adds to the confidence. */
const SHARES = { timing: 0.4, amounts: 0.3, complaints: 0.15, prices: 0.15 };

/** Σw/(Σw+2) times the share of what is known, 0 … 1. */
export function confidenceOf(weight: number, missing: Missing[]): number {
  let known = 1;
  for (const ground of Object.keys(SHARES) as (keyof typeof SHARES)[]) {
    if (missing.includes(ground)) known -= SHARES[ground];
  }
  // Without paid dates only overdue invoices count: half of the timing.
  if (missing.includes('paid-dates')) known -= SHARES.timing / 2;
  return (weight / (weight + 2)) * known;
}

/** What we cannot know about a client, given the data in the tables and whether any invoice has timing. */
export function missingOf(known: DataCoverage, timed: boolean, hourlyValueKnown: boolean): Missing[] {
  const missing: Missing[] = [];
  if (!known.amounts) missing.push('amounts');
  if (!timed) missing.push('timing');
  else if (!known.paid) missing.push('paid-dates');
  if (!known.due) missing.push('due-dates');
  if (!known.disputes && !known.log) missing.push('complaints');
  if (!known.discounts && !known.log) missing.push('prices');
  if (!hourlyValueKnown) missing.push('hourly-value');
  return missing;
}

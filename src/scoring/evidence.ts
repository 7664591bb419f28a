import type { DataCoverage } from '../model/book';
import type { Missing } from '../model/report';

/** The weight of not knowing: this much history makes an evidence of one half. */
const DOUBT = 2;

/** The evidence of a history, 0 … 1: Σw / (Σw + 2). What else is known of a client multiplies nothing. */
export function evidenceOf(history: number): number {
  return history / (history + DOUBT);
}

/** What each ground adds to what is known. */
const SHARES = { timing: 0.4, amounts: 0.3, complaints: 0.15, prices: 0.15 };

/** The share of what can be known of a client that is known, 0 … 1. Without paid dates half of the timing is. */
export function completenessOf(missing: Missing[]): number {
  let known = 1;
  for (const ground of Object.keys(SHARES) as (keyof typeof SHARES)[]) {
    if (missing.includes(ground)) known -= SHARES[ground];
  }
  return missing.includes('paid-dates') ? known - SHARES.timing / 2 : known;
}

/** What is known of one client. */
export interface ClientCoverage {
  /** Whether payment of any invoice is told with its day, or only that one is overdue. */
  isTimed: boolean;
  isOverdueKnown: boolean;
  /** Whether a dispute column covers any invoice, and whether the log names the client at all. */
  hasDisputes: boolean;
  isInLog: boolean;
  hasHour: boolean;
  hasRate: boolean;
  isDated: boolean;
}

/** What cannot be known of a client. A log that does not name them says nothing of them. */
export function missingOf(known: DataCoverage, client: ClientCoverage): Missing[] {
  const missing: [Missing, boolean][] = [
    ['amounts', !known.amounts],
    ['dates', !client.isDated],
    ['timing', !client.isTimed && !client.isOverdueKnown],
    ['paid-dates', !client.isTimed && client.isOverdueKnown],
    ['due-dates', !known.due],
    ['complaints', !client.hasDisputes && !client.isInLog],
    ['prices', !known.discounts && !client.isInLog],
    ['hourly-value', !client.hasHour],
    ['rate', !client.hasRate],
  ];
  return missing.flatMap(([ground, isMissing]) => (isMissing ? [ground] : []));
}

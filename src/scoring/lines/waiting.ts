import type { Origin } from '../../model/origin';
import type { ClientWindow } from '../client-window';
import { type Receivable, wasOverdueAfter } from '../receivable';
import { inOrderOfDays } from '../settlement';
import type { LineBasis } from './line-basis';

/**
 * Takes: Σ amount × (1 − share lost) × days / 365 × interest. Each part waits from the due date to its own day: a paid one
 * to its payment, a credited one to its credit note, an open one to the as-of date. Only days in the window count, and
 * what is given up waits no longer.
 */
export function waitingLine({ counted, start, settings }: ClientWindow): LineBasis {
  let balanceDays = 0;
  const origins: Origin[] = [];
  for (const one of counted) {
    const own = balanceDaysOf(one, start);
    if (own === 0) continue;
    balanceDays += own;
    origins.push(one.origin);
  }
  const money = (balanceDays / 365) * (settings.interest / 100);
  return { money, count: origins.length, origins };
}

/** Minor units times days that an invoice was overdue in the window, in the client's currency. */
function balanceDaysOf(receivable: Receivable, start: number): number {
  const { due, until, payments, invoice, rest } = receivable;
  if (due === undefined || until === undefined || !wasOverdueAfter(receivable, start)) return 0;
  const from = Math.max(due, start);
  let sum = 0;
  let owed = invoice.amount ?? Infinity;
  for (const { day, amount } of rest.credited) {
    owed -= amount;
    if (day !== undefined) sum += amount * daysBetween(from, day);
  }
  for (const { day, amount } of inOrderOfDays(payments)) {
    // What came after the invoice counted as settled is a deduction that was paid after all: nobody waited for it.
    if (day !== undefined && day > until) break;
    // Nobody waited for more than what was owed, either.
    const part = Math.min(amount, owed);
    owed -= part;
    if (day !== undefined) sum += part * daysBetween(from, day);
  }
  const { open, lostNow } = rest;
  // The share lost is one of the whole amount; of the open part it is larger.
  if (open > 0) sum += (open - lostNow * (invoice.amount ?? open)) * daysBetween(from, until);
  return sum * rest.factor;
}

/** Days from one day to another; 0 where it comes before. */
function daysBetween(from: number, to: number): number {
  return Math.max(0, to - from);
}

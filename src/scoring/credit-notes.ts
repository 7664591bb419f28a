import type { Day } from '../model/day';
import type { Minor } from '../model/money';
import type { Receivable } from './receivable';
import { owedOn } from './settlement';

/**
 * Lets each credit note of a client reduce what was open of an invoice on its day, or without a day what is open now: the
 * invoice that it names, else (it names none, or one that is not in the book) the newest one that is not younger and of which
 * just its amount was open. Never below nothing. Gives the invoices that were reduced.
 */
export function creditInvoices(receivables: Receivable[]): Receivable[] {
  const credits = receivables.filter(({ isCredit }) => isCredit).sort(inOrder);
  const invoices = receivables.filter(({ isCredit }) => !isCredit);
  const reduced = new Set<Receivable>();
  for (const credit of credits) {
    const amount = Math.abs(credit.invoice.amount ?? 0);
    const target = invoiceOf(credit, amount, invoices);
    const open = target ? openOn(target, credit.day ?? Infinity) : 0;
    if (!target || open <= 0) continue;
    const part = { amount: Math.min(amount, open), day: credit.day };
    target.rest = { ...target.rest, credited: [...target.rest.credited, part] };
    reduced.add(target);
  }
  return [...reduced];
}

/** By day, on one day by their rows, so that the order of rows in memory never matters. */
function inOrder(a: Receivable, b: Receivable): number {
  return (a.day ?? -Infinity) - (b.day ?? -Infinity) || a.origin.row - b.origin.row;
}

function invoiceOf(credit: Receivable, amount: Minor, invoices: Receivable[]): Receivable | undefined {
  const { creditOf, currency } = credit.invoice;
  const comparable = invoices.filter(({ invoice }) => invoice.currency === currency);
  const named = comparable.filter(({ invoice }) => creditOf !== undefined && invoice.number === creditOf);
  const { day } = credit;
  if (named.length > 0) return newestOn(day ?? Infinity, named) ?? named[0];
  if (day === undefined) return undefined;
  return newestOn(
    day,
    comparable.filter((one) => openOn(one, day) === amount),
  );
}

/** The newest of some invoices that is not younger than a day. Numbers may begin again each year. */
function newestOn(day: Day, invoices: Receivable[]): Receivable | undefined {
  let newest: Receivable | undefined;
  for (const one of invoices) {
    if (one.day === undefined || one.day > day) continue;
    if (newest === undefined || inOrder(one, newest) > 0) newest = one;
  }
  return newest;
}

function openOn(receivable: Receivable, day: Day): Minor {
  let open = owedOn(receivable, day);
  for (const part of receivable.rest.credited) open -= part.amount;
  return open;
}

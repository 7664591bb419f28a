import { type Invoice, outstandingOf, type Payment, paymentsOf, type Settlement } from '../model/invoice';
import type { Minor } from '../model/money';
import type { Problem } from '../model/problem';
import { sumOf } from '../model/sum';

/** The rows of one invoice, where it has more than one. */
type Group = [Invoice, Invoice, ...Invoice[]];

/**
 * Joins the rows of one invoice: lines of it, or payments on it. Lines repeat the invoice's amount or hold their
 * own; payments repeat it and differ in what was paid. Invoices of two clients under one number are not joined, and the
 * number is listed.
 */
export function joinRows(rows: Invoice[], rowGrain: 'invoice' | 'line', problems: Problem[]): Invoice[] {
  if (areInOrder(rows)) return rows;
  const groups = new Map<string, Group | Invoice>();
  const result: Invoice[] = [];
  for (const row of rows) {
    const { number, client } = row;
    if (number === undefined) {
      result.push(row);
      continue;
    }
    // Most numbers occur once; only a number that occurs again for the same client becomes a group.
    const first = groups.get(number);
    if (first === undefined) groups.set(number, row);
    else if ((Array.isArray(first) ? first[0] : first).client === client) addTo(groups, number, first, row);
    else {
      problems.push({ code: 'duplicate-number', origin: row.origins[0], detail: number });
      const own = `${number}\n${client}`;
      addTo(groups, own, groups.get(own), row);
    }
  }
  for (const group of groups.values()) result.push(Array.isArray(group) ? joinGroup(group, rowGrain) : group);
  return result;
}

/**
 * Whether the numbers rise, or fall, from each row to the next. Then none occurs twice, and there is nothing to join. Most
 * books are so, and comparing neighbours is much quicker than remembering every number.
 */
function areInOrder(rows: Invoice[]): boolean {
  const [first] = rows;
  let last = first?.number;
  let rising: boolean | undefined;
  for (const row of rows) {
    if (row === first) continue;
    const { number } = row;
    if (number === undefined || last === undefined || number === last) return false;
    const rises = number.length === last.length ? number > last : number.length > last.length;
    if (rises !== (rising ?? rises)) return false;
    rising = rises;
    last = number;
  }
  return true;
}

function addTo(
  groups: Map<string, Group | Invoice>,
  key: string,
  known: Group | Invoice | undefined,
  row: Invoice,
): void {
  if (Array.isArray(known)) known.push(row);
  else groups.set(key, known ? [known, row] : row);
}

function joinGroup(group: Group, rowGrain: 'invoice' | 'line'): Invoice {
  const [first, ...others] = group;
  const same = group.every(({ amount }) => amount === first.amount);
  const payments = rowGrain === 'line' && same ? differentPayments(group) : group.flatMap(paymentsOf);
  const amount = same ? first.amount : sumOfKnown(group.map((row) => row.amount));
  const outstanding =
    same && amount !== undefined
      ? outstandingAfter(amount, group, payments)
      : sumOfKnown(group.map(outstandingOf));
  return {
    ...first,
    complaint: group.find(({ complaint }) => complaint !== 'none')?.complaint ?? first.complaint,
    amount,
    net: same || first.net === undefined ? first.net : sumOfKnown(group.map((row) => row.net)),
    settlement: settlementOf(outstanding, payments) ?? first.settlement,
    origins: [...first.origins, ...others.flatMap((row) => row.origins)],
  };
}

/** Every line repeats the invoice's payment; only a payment on another day or of another amount is a second one. */
function differentPayments(group: Group): Payment[] {
  const known = new Map(group.flatMap(paymentsOf).map((part) => [`${part.day} ${part.amount}`, part]));
  return [...known.values()];
}

/** What is left of an amount after the payments on all its rows. */
function outstandingAfter(amount: Minor, group: Group, payments: Payment[]): Minor | undefined {
  const told = group.flatMap((row) => outstandingOf(row) ?? []);
  if (told.length === 0) return undefined;
  return Math.max(0, Math.min(amount - sumOf(payments, (part) => part.amount), ...told));
}

/** Undefined where no row tells what is outstanding. */
function settlementOf(outstanding: Minor | undefined, payments: Payment[]): Settlement | undefined {
  if (outstanding === undefined) return undefined;
  return outstanding > 0 ? { state: 'open', payments, outstanding } : { state: 'paid', payments };
}

/** The sum of the amounts that are known; undefined where none is. */
function sumOfKnown(amounts: (Minor | undefined)[]): Minor | undefined {
  const known = amounts.flatMap((amount) => amount ?? []);
  return known.length === 0 ? undefined : sumOf(known, (amount) => amount);
}

import type { Invoice } from '../core/book';
import type { Problem } from '../core/problem';

/**
 * Joins the rows of one invoice: lines of it, or payments on it. Lines repeat the invoice's amount or hold their
 * own; payments repeat it and differ in what was paid. A number that two clients share stays apart, and is listed.
 */
export function joinRows(rows: Invoice[], grain: 'invoice' | 'line', problems: Problem[]): Invoice[] {
  const groups = new Map<string, Invoice[] | Invoice>();
  const result: Invoice[] = [];
  for (const row of rows) {
    const { number, client } = row;
    if (number === undefined) {
      result.push(row);
      continue;
    }
    // Most numbers come once; only one that comes again, and only for its own client, becomes a group.
    const first = groups.get(number);
    if (first === undefined) groups.set(number, row);
    else if ((Array.isArray(first) ? first[0] : first).client === client) addTo(groups, number, first, row);
    else {
      problems.push({ code: 'duplicate-number', origin: row.origins[0], detail: number });
      const own = `${number}\n${client}`;
      addTo(groups, own, groups.get(own), row);
    }
  }
  for (const group of groups.values()) result.push(Array.isArray(group) ? joinGroup(group, grain) : group);
  return result;
}

function addTo(
  groups: Map<string, Invoice[] | Invoice>,
  key: string,
  known: Invoice[] | Invoice | undefined,
  row: Invoice,
): void {
  if (Array.isArray(known)) known.push(row);
  else groups.set(key, known ? [known, row] : row);
}

function joinGroup(group: Invoice[], grain: 'invoice' | 'line'): Invoice {
  const first = group[0];
  const same = group.every(({ amount }) => amount === first.amount);
  const payments = grain === 'line' && same ? differentPayments(group) : group.flatMap((row) => row.payments);
  const origins = group.flatMap((row) => row.origins);
  const disputed = group.some((row) => row.disputed);
  const flags = first.disputed === undefined ? {} : { disputed };
  const amount = same ? first.amount : sumOf(group, 'amount');
  const open = same && amount !== undefined ? openAfter(amount, group, payments) : sumOf(group, 'open');
  return {
    ...first,
    ...flags,
    ...(amount === undefined ? {} : { amount }),
    ...(same || first.net === undefined ? {} : { net: sumOf(group, 'net') }),
    ...(open === undefined ? {} : { open, state: open > 0 ? ('open' as const) : ('paid' as const) }),
    payments,
    origins,
  };
}

/** Every line repeats the invoice's payment; only one on another day, or of another size, is another one. */
function differentPayments(group: Invoice[]): Invoice['payments'] {
  const known = new Map(
    group.flatMap(({ payments }) => payments).map((part) => [`${part.day} ${part.amount}`, part]),
  );
  return [...known.values()];
}

/** What is left of an amount after the payments on all its rows. */
function openAfter(amount: number, group: Invoice[], payments: Invoice['payments']): number | undefined {
  if (group.every(({ open }) => open === undefined)) return undefined;
  const paid = payments.reduce((sum, part) => sum + part.amount, 0);
  return Math.max(0, Math.min(amount - paid, ...group.map(({ open }) => open ?? amount)));
}

function sumOf(group: Invoice[], field: 'amount' | 'net' | 'open'): number | undefined {
  const values = group.map((row) => row[field]).filter((value): value is number => value !== undefined);
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

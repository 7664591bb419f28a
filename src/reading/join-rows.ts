import type { Invoice } from '../model/invoice';
import type { Problem } from '../model/problem';
import { sumOf } from '../model/sum';

/**
 * Joins the rows of one invoice: lines of it, or payments on it. Lines repeat the invoice's amount or hold their
 * own; payments repeat it and differ in what was paid. A number that two clients share stays apart, and is listed.
 */
export function joinRows(rows: Invoice[], grain: 'invoice' | 'line', problems: Problem[]): Invoice[] {
  if (areInOrder(rows)) return rows;
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

/**
 * Whether the numbers rise, or fall, from each row to the next. Then none comes again, and there is nothing to join: so
 * it is in most books, and comparing neighbours takes far less than remembering every number.
 */
function areInOrder(rows: Invoice[]): boolean {
  let last = rows[0]?.number;
  let rising: boolean | undefined;
  for (let row = 1; row < rows.length; row += 1) {
    const { number } = rows[row];
    if (number === undefined || last === undefined || number === last) return false;
    const rises = number.length === last.length ? number > last : number.length > last.length;
    if (rises !== (rising ?? rises)) return false;
    rising = rises;
    last = number;
  }
  return true;
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
  const amount = same ? first.amount : sumOfField(group, 'amount');
  const open = same && amount !== undefined ? openAfter(amount, group, payments) : sumOfField(group, 'open');
  return {
    ...first,
    ...flags,
    ...(amount === undefined ? {} : { amount }),
    ...(same || first.net === undefined ? {} : { net: sumOfField(group, 'net') }),
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
  const paid = sumOf(payments, (part) => part.amount);
  return Math.max(0, Math.min(amount - paid, ...group.map(({ open }) => open ?? amount)));
}

function sumOfField(group: Invoice[], field: 'amount' | 'net' | 'open'): number | undefined {
  const values = group.map((row) => row[field]).filter((value): value is number => value !== undefined);
  return values.length === 0 ? undefined : sumOf(values, (value) => value);
}
